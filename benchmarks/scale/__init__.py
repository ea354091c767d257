"""How the program bears many incidents: synthetic ones in any number, a store of them, and what each step takes."""
