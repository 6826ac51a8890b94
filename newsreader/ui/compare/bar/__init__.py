"""The bars over the two columns: filters, layouts, find."""
