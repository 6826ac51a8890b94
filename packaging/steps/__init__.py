"""The steps of a build; build.py tells their order."""
