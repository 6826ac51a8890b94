"""The library on disk: SQLite behind SQLAlchemy, domain objects in and out."""
