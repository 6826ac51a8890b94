"""The user's notes, wording by wording, in the library and in the journal beside it."""
