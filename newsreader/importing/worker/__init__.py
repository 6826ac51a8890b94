"""The process that reads files on its own, and how it is asked and watched."""
