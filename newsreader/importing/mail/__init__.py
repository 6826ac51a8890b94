"""E-mail messages become drafts: one by one, from mailboxes, or saved by Outlook."""
