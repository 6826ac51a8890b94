"""Web pages: guarded parsing, blocks, the place of the story, and the facts a page declares."""
