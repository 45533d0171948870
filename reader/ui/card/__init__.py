"""The small card that tells by mouse who somebody is."""
