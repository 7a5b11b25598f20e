"""The command line in a checkout: `python -m seeds`. Installed, `conference-record` is the same program."""

import sys

from conference_record.seeds.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
