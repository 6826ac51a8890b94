"""Who else in the library has a passage."""
