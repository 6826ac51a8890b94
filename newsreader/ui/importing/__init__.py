"""Ways into the library: drops, paste, the file dialog, and the report of an import."""
