"""The dialog in which the user says how the program is to look and behave."""
