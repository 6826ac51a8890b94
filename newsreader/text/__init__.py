"""Text in, pieces out: words, sentences, languages, cleaning."""
