"""``kg completion``: what a shell has to run to complete ``kg``."""

from __future__ import annotations

import argparse


def run(options: argparse.Namespace) -> int:
    from argcomplete.shell_integration import shellcode

    print(shellcode(["kg"], shell=options.shell))
    return 0
