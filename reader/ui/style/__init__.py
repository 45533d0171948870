"""How everything looks: colours, fonts, icons, rows, buttons."""
