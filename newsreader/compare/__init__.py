"""Two articles become a comparison; pure functions."""
