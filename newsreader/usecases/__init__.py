"""What a user can do, a file a verb; the only place where the packages meet."""
