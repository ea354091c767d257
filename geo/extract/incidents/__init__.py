"""Tellings into incidents: what is told again, what is another, what is history."""
