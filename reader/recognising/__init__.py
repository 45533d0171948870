"""From an Article to its Annotations: names, the entities behind them, roles and identities."""
