"""Names of places and of persons in their sentences."""
