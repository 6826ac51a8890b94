"""Stands in for Pillow in the built program: its 9 MB read pictures, and reports have none."""
