"""Lines of text that show what they are given and never markup."""
