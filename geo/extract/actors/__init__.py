"""Who did it, how surely, and who says so."""
