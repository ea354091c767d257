"""How likely it is that something told is real and fresh."""
