"""What the Help menu opens: the tour, the sheet of shortcuts, the page about the program."""
