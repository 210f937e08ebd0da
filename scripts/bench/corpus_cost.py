"""What building a corpus costs: two processes against one, an unchanged second run against the first, peak memory.

The corpus is the example articles repeated, each copy with a number of its own in it, so that no two are the same;
that is told with the figures. Run it on a machine that does nothing else:

    .venv/bin/python scripts/bench/corpus_cost.py --documents 1000
    .venv/bin/python scripts/bench/corpus_cost.py --documents 10000 --only-one --jobs 2
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def write_corpus(path: Path, number: int) -> None:
    """So many articles as JSON Lines: the examples in turn, each with a last sentence of its own."""
    texts = [one.read_text("utf-8") for one in sorted((ROOT / "examples").glob("*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for count in range(number):
            text = f"{texts[count % len(texts)]}\n\nThe file has number {count}.\n"
            file.write(json.dumps({"id": f"article-{count}", "text": text}) + "\n")


def build(corpus: Path, folder: Path, jobs: int) -> tuple[float, float]:
    """Seconds of a run, and the greatest resident memory of its process in MiB, workers apart."""
    command = [sys.executable, "-m", "kg", "build", str(corpus), "--to", str(folder), "--jobs", str(jobs), "--quiet"]
    started = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"the build ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only-one", action="store_true", help="build once with --jobs, for time and memory alone")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(scratch) / "corpus.jsonl"
        write_corpus(corpus, options.documents)
        print(f"{options.documents} documents, {corpus.stat().st_size:,} bytes: the examples, repeated")
        if not options.only_one:
            one, memory = build(corpus, Path(scratch) / "one.kg", 1)
            print(f"one process: {one:.1f} s, peak {memory:.0f} MiB")
            again, _ = build(corpus, Path(scratch) / "one.kg", 1)
            print(f"unchanged again: {again:.1f} s, 1/{one / again:.0f} of the first")
        many, memory = build(corpus, Path(scratch) / "many.kg", options.jobs)
        print(f"{options.jobs} processes: {many:.1f} s, peak {memory:.0f} MiB")
        if not options.only_one:
            print(f"ratio: {one / many:.2f}")


if __name__ == "__main__":
    main()
