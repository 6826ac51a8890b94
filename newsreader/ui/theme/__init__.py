"""How the interface looks: colours by role, fonts, one style sheet, icons."""
