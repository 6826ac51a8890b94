"""Many articles become stories; pure functions."""
