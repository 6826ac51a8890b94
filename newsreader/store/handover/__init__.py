"""What a bundle takes out of one library and brings into another."""
