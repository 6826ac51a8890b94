"""The nouns of the program: frozen dataclasses that cross every border, standard library only."""
