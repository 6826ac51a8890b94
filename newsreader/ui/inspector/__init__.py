"""The right side of the window: notes and details of what is open."""
