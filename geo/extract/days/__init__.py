"""Every way to name a day, as spans of days."""
