"""How many people a sentence says were killed, injured, missing or abducted."""
