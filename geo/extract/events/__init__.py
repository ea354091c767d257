"""What a sentence says happened, and what it says did not."""
