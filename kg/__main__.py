"""``python -m kg`` and the command ``kg``."""

import sys

from kg.cli import main


def run() -> None:
    """Run the command line and end the process with its exit code."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
