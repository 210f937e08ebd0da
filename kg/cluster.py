"""Documents read on a Dask cluster: the same batches as ``kg.batches`` reads, elsewhere.

Workers need actorgraph itself and the model. The ontology travels by its content: each worker writes it to a
folder of its own, once, and refuses one that it reads otherwise. What comes back are files; one process writes them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from kg import __version__, pipeline
from kg.batches import Result, Task, in_order, make_batches, read_batch
from kg.errors import ActorgraphError, UsageError
from kg.settings import Settings

_PATIENCE = "20s"


class SentOntology(NamedTuple):
    """The ontology by content: for each of its folders, the files by name; which of them are read, in order; who
    sent it; and the least confidence of a claim."""

    digest: str
    files: tuple[tuple[str, bytes], ...]
    read: tuple[str, ...]
    model: str
    software: str
    min_confidence: float


def send_ontology(settings: Settings) -> SentOntology:
    """The ontology files of the settings with the lexicons beside them."""
    content: dict[str, bytes] = {}
    read = []
    for number, path in enumerate(settings.ontology_files):
        folder = f"{number}"
        read.append(f"{folder}/{path.name}")
        content[read[-1]] = path.read_bytes()
        for lexicon in sorted(path.parent.glob("lexicon/*.tsv")):
            content[f"{folder}/lexicon/{lexicon.name}"] = lexicon.read_bytes()
    digest = pipeline.ontology_of(settings).digest
    return SentOntology(
        digest, tuple(content.items()), tuple(read), settings.model, __version__, settings.min_confidence
    )


@lru_cache(maxsize=1)
def receive_ontology(sent: SentOntology) -> Settings:
    """The settings by which a worker reads. Raises ``ActorgraphError`` where it would read otherwise."""
    if sent.software != __version__:
        raise ActorgraphError(
            f"a worker has actorgraph {__version__}, and this is {sent.software}; install the same on all"
        )
    folder = Path(tempfile.mkdtemp(prefix="actorgraph-ontology-"))
    for name, content in sent.files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    first, main, *added = (folder / name for name in sent.read)
    settings = Settings(sent.model, tuple(added), main, min_confidence=sent.min_confidence, core=first)
    if pipeline.ontology_of(settings).digest != sent.digest:
        raise ActorgraphError("a worker read another ontology than was sent; install the same on all")
    return settings


def read_sent(batch: list[Task], sent: SentOntology) -> list[Result]:
    """What a worker does: one batch, by the ontology that was sent."""
    return read_batch(batch, receive_ontology(sent))


def read_on_cluster(address: str) -> Callable[[Iterable[Task], Settings], Iterator[Result]]:
    """What reads tasks on the cluster whose scheduler has this address.

    Raises ``UsageError`` where Dask is not installed, ``ActorgraphError`` where no scheduler answers or a batch fails.
    A worker that is lost costs nothing but time: the scheduler gives its batches to the others.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError("--cluster needs Dask; install it with `pip install 'actorgraph[cluster]'`") from error

    connect: Any = Client

    def read(tasks: Iterable[Task], settings: Settings) -> Iterator[Result]:
        if settings.reader != "patterns":
            raise UsageError(f"--reader {settings.reader} reads on this machine alone; leave out --cluster")
        try:
            client = connect(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise ActorgraphError(
                f"no Dask scheduler answers at {address}; start one, or leave --cluster out"
            ) from error
        with client:
            threads = sum(client.nthreads().values())
            if not threads:
                raise ActorgraphError(f"the Dask scheduler at {address} has no workers; start some with `dask worker`")
            sent = client.scatter(send_ontology(settings), broadcast=True, hash=True)

            def submit(batch: list[Task]) -> Any:
                return client.submit(read_sent, batch, sent, pure=False, retries=3)

            try:
                yield from in_order(submit, make_batches(tasks, threads), 3 * threads)
            except ActorgraphError:
                raise
            except Exception as error:  # whatever the cluster's own machinery raises
                raise ActorgraphError(
                    f"the cluster at {address} failed ({type(error).__name__}: {error}); run the same command again: "
                    "what was read so far is kept"
                ) from error

    return read
