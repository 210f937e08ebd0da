"""The same run on a Dask cluster: a real scheduler, two workers, one of them killed in mid-run."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kg.cluster import read_on_cluster
from kg.corpus import build_folder
from kg.errors import ActorgraphError, UsageError

pytest.importorskip("distributed", reason="needs Dask; install it with pip install '.[cluster]'")


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


def start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(tmp_path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The scheduler's address and the processes of two workers."""
    from distributed import Client

    address = f"tcp://127.0.0.1:{free_port()}"
    scheduler = start("dask_scheduler", "--host", "127.0.0.1", "--port", address.rsplit(":", 1)[1], "--no-dashboard")
    options = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path / "scratch"))
    workers = [start("dask_worker", address, *options) for _ in range(2)]
    try:
        with Client(address, timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        yield address, workers
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def test_a_cluster_writes_the_bytes_of_one_process(corpus, settings, tmp_path, contents, cluster):
    address, workers = cluster
    seen = []

    def kill_one(done: int, total: int) -> None:
        seen.append(done)
        if len(seen) == 1:
            workers[0].kill()

    build_folder([str(corpus)], tmp_path / "one.kg", settings)
    outcome = build_folder([str(corpus)], tmp_path / "many.kg", settings, read_on_cluster(address), kill_one)
    assert outcome.read == 9
    assert workers[0].wait(10) != 0
    assert contents(tmp_path / "one.kg") == contents(tmp_path / "many.kg")


def test_a_worker_reads_by_the_settings_of_the_run(corpus, settings, tmp_path, contents, cluster):
    address, _ = cluster
    sure = replace(settings, min_confidence=0.9)
    first = [str(sorted(corpus.iterdir())[0])]
    build_folder(first, tmp_path / "one.kg", sure)
    build_folder(first, tmp_path / "many.kg", sure, read_on_cluster(address))
    assert contents(tmp_path / "one.kg") == contents(tmp_path / "many.kg")
    with pytest.raises(UsageError, match="on this machine alone"):
        build_folder([str(corpus)], tmp_path / "many.kg", replace(settings, reader="openai"), read_on_cluster(address))


def test_a_cluster_that_is_not_there_is_told(corpus, settings, tmp_path, monkeypatch):
    monkeypatch.setattr("kg.cluster._PATIENCE", "1s")
    started = time.monotonic()
    with pytest.raises(ActorgraphError, match="no Dask scheduler answers"):
        build_folder([str(corpus)], tmp_path / "a.kg", settings, read_on_cluster(f"tcp://127.0.0.1:{free_port()}"))
    assert time.monotonic() - started < 60
