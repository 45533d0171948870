"""How found and wanted are compared."""
