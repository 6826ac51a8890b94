"""One file a format; a reader returns a draft and knows no database and no window."""
