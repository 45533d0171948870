"""What programs of others take: tables, graphs, maps, and annotations by their standards."""
