"""Reading records from files: TOML, JSON Lines and schedules."""
