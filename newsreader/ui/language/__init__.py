"""The language of the window: its words, numbers, times and the way its text runs."""
