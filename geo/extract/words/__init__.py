"""Words by what they name: people, trades, deeds, numbers, first names, plain English."""
