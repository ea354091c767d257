"""From a group of tellings to the draft of an incident: its day, kind, title, notes, evidence and confidence."""
