"""One reading column: its text, its places on the screen, and what is painted under it."""
