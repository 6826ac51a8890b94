"""The left side of the window: what the library holds."""
