"""The actions as Qt knows them, with the keys of the system."""
