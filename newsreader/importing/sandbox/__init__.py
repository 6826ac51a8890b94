"""What the reading process gives up before it sees a file, layer by layer, and the proof of it."""
