"""Two articles side by side: what they share, what one changed, what only one says."""
