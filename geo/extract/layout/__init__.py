"""What a report's layout says: lists, numbered scenes, heads that name a place, occasions kept apart."""
