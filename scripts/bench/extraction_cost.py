#!/usr/bin/env python3
"""What extraction costs, as a multiple of the bare spaCy pipeline on the same texts.

Paired and interleaved: each round times both, in alternating order, so that a slow moment of the machine meets both.
Processor time of this process, one thread. Prints the median ratio with its quartiles.

usage: extraction_cost.py [--rounds N] [--model NAME] [INPUT...]     (default: the articles in examples/)
"""

from __future__ import annotations

import os

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[variable] = "1"

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

import spacy

from kg.model import READ, Article
from kg.pipeline import extract, page_rules
from kg.settings import DEFAULT_MODEL, Settings, model_package
from kg.sources import read_articles

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def seconds(task: Callable[[], object]) -> float:
    """Processor time of one run."""
    started = time.process_time()
    task()
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("inputs", nargs="*", default=[str(EXAMPLES)])
    options = parser.parse_args()

    settings = Settings(model=options.model)
    boilerplate = page_rules(settings)
    articles = [item for item in read_articles(options.inputs, boilerplate=boilerplate) if isinstance(item, Article)]
    texts = [a.text[b.start : b.end] for a in articles for b in a.blocks if b.kind in READ]
    words = sum(len(text.split()) for text in texts)
    bare = spacy.load(model_package(options.model))

    def run_bare() -> None:
        for _ in bare.pipe(texts):
            pass

    def run_extract() -> None:
        extract(options.inputs, settings)

    run_bare()
    run_extract()
    ratios, rates = [], []
    for number in range(options.rounds):
        first, second = (run_bare, run_extract) if number % 2 else (run_extract, run_bare)
        spent = {first: seconds(first), second: seconds(second)}
        ratios.append(spent[run_extract] / spent[run_bare])
        rates.append(words / spent[run_extract])
    low, _, high = quantiles(ratios, n=4)
    print(f"{len(articles)} articles, {words} words, {options.rounds} rounds, {options.model}")
    print(f"extract / bare spaCy: median {median(ratios):.3f}, quartiles {low:.3f} to {high:.3f}")
    print(f"extract: {median(rates):.0f} words a second (median)")


if __name__ == "__main__":
    main()
