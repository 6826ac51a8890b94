"""The steps; each names the one before it as its down_revision."""
