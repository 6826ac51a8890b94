"""Opens what can be opened of a damaged library, and brings back what it lost."""
