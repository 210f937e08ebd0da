"""The command line: parses arguments, runs one command, turns errors into a sentence and an exit code.

Exit codes: 0 done; 1 failed in part (some documents could not be read, a check did not pass) or a store failed;
2 bad usage or bad input; 130 interrupted; 141 the reader of standard output went away.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from kg.cli.parser import make_parser
from kg.errors import ActorgraphError

INTERRUPTED = 130
READER_GONE = 141


def complete(parser: argparse.ArgumentParser) -> None:
    """Answers the shell that asks what may follow, and ends the process."""
    from argcomplete import autocomplete

    autocomplete(parser)


def main(arguments: Sequence[str]) -> int:
    """The exit code of the command line given."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # How a matrix product rounds depends on its threads, and what a run finds must not depend on the machine's cores.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        parser = make_parser()
        if "_ARGCOMPLETE" in os.environ:
            complete(parser)
        options = parser.parse_args(arguments)
        # A command's module is imported only when it is asked for: the model and the stores take seconds.
        code: int = import_module(options.module).run(options)
        sys.stdout.flush()
        return code
    except ActorgraphError as error:
        print(f"kg: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("kg: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered would raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
