"""Everything one can see and click; the only place for PySide6."""
