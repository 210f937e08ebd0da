"""What building a corpus costs: two processes against one, an unchanged second run against the first, peak memory,
a Dask cluster of two workers on this machine against two processes.

The corpus is the example articles repeated, each copy with a number of its own in it, so that no two are the same;
that is told with the figures. Run it on a machine that does nothing else:

    .venv/bin/python scripts/bench/corpus_cost.py --documents 1000
    .venv/bin/python scripts/bench/corpus_cost.py --documents 1000 --cluster
    .venv/bin/python scripts/bench/corpus_cost.py --documents 10000 --only-one --jobs 2
    .venv/bin/python scripts/bench/corpus_cost.py --memory 1000 10000
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def write_corpus(path: Path, number: int) -> None:
    """So many articles as JSON Lines: the examples in turn, each with a last sentence of its own."""
    texts = [one.read_text("utf-8") for one in sorted((ROOT / "examples").glob("*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for count in range(number):
            text = f"{texts[count % len(texts)]}\n\nThe file has number {count}.\n"
            file.write(json.dumps({"id": f"article-{count}", "text": text}) + "\n")


def build(corpus: Path, folder: Path, *options: str) -> tuple[float, float]:
    """Seconds of a run, and the greatest resident memory of its process in MiB, workers apart."""
    command = [sys.executable, "-m", "kg", "build", str(corpus), "--to", str(folder), "--quiet", *options]
    # As it is for users: what Python compiled is kept.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"the build ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


@contextmanager
def cluster(workers: int) -> Iterator[str]:
    """The address of a Dask scheduler on loopback with so many workers of one thread."""
    from distributed import Client

    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    start = [sys.executable, "-m"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    commands = [
        [*start, "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]
    ]
    worker = [*start, "distributed.cli.dask_worker", address, "--no-nanny", "--nthreads", "1", "--no-dashboard"]
    commands += [worker] * workers
    with tempfile.TemporaryDirectory() as scratch:
        running = [subprocess.Popen(command, cwd=scratch, **quiet) for command in commands]  # type: ignore[call-overload]
        try:
            with Client(address, timeout="60s", set_as_default=False) as client:
                client.wait_for_workers(workers, timeout=60)
            yield address
        finally:
            for process in running:
                process.kill()
                process.wait()


def compare_memory(sizes: list[int], jobs: int) -> None:
    """Prints the peak of builds of these sizes, and of a second run that reads nothing, and how they grow."""
    peaks = []
    with tempfile.TemporaryDirectory() as scratch:
        for size in sizes:
            corpus, folder = Path(scratch) / f"{size}.jsonl", Path(scratch) / f"{size}.kg"
            write_corpus(corpus, size)
            seconds, memory = build(corpus, folder, "--jobs", str(jobs))
            (folder / "graph.jsonl").unlink()
            again, assembly = build(corpus, folder)
            peaks.append(memory)
            told = f"{size} documents: {seconds:.1f} s, peak {memory:.0f} MiB"
            print(f"{told}; assembled again, alone: {again:.1f} s, peak {assembly:.0f} MiB")
    print(f"ratio of the last peak to the first: {peaks[-1] / peaks[0]:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only-one", action="store_true", help="build once with --jobs, for time and memory alone")
    parser.add_argument("--cluster", action="store_true", help="also on a Dask cluster of --jobs workers here")
    parser.add_argument("--memory", type=int, nargs="+", metavar="N", help="only compare the peaks of these sizes")
    options = parser.parse_args()
    if options.memory:
        compare_memory(options.memory, options.jobs)
        return
    jobs = str(options.jobs)
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(scratch) / "corpus.jsonl"
        write_corpus(corpus, options.documents)
        print(f"{options.documents} documents, {corpus.stat().st_size:,} bytes: the examples, repeated")
        if not options.only_one:
            one, memory = build(corpus, Path(scratch) / "one.kg")
            print(f"one process: {one:.1f} s, peak {memory:.0f} MiB")
            again, _ = build(corpus, Path(scratch) / "one.kg")
            print(f"unchanged again: {again:.1f} s, 1/{one / again:.0f} of the first")
        many, memory = build(corpus, Path(scratch) / "many.kg", "--jobs", jobs)
        print(f"{options.jobs} processes: {many:.1f} s, peak {memory:.0f} MiB")
        if not options.only_one:
            print(f"ratio: {one / many:.2f}")
        if options.cluster:
            with cluster(options.jobs) as address:
                first, _ = build(corpus, Path(scratch) / "cluster.kg", "--cluster", address)
                print(f"{jobs} workers of Dask, just started: {first:.1f} s, {first / many:.2f} of {jobs} processes")
                first, memory = build(corpus, Path(scratch) / "warm.kg", "--cluster", address)
                print(f"the same, workers warm: {first:.1f} s, {first / many:.2f}; peak {memory:.0f} MiB")


if __name__ == "__main__":
    main()
