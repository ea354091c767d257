"""How well and how fast reports are read: accuracy by set, errors by class, speed, memory, worth of confidence."""
