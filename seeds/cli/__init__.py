"""The command line: `conference-record`, and `python -m seeds` in a checkout."""
