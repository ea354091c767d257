"""Which of the places that a report names an incident happened in."""
