"""``kg extract``: the claims of the articles."""

from __future__ import annotations

import argparse

from kg import pipeline
from kg.cli.claims import TABLE_COLUMNS, claim_records, csv_lines, jsonl_lines, table_row
from kg.cli.reading import account_for, progress_bar, settings_of
from kg.cli.table import table_lines


def run(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    with progress_bar(options) as progress:
        extraction = pipeline.extract(options.inputs, settings, progress)
    extraction, resolution = pipeline.resolve(extraction, settings)
    code = account_for(options, extraction, (*extraction.rejections, *resolution.rejections))
    records = claim_records(extraction, resolution.entity_of, pipeline.ontology_of(settings))
    if options.format == "jsonl":
        lines = jsonl_lines(records)
    elif options.format == "csv":
        lines = csv_lines(records)
    else:
        lines = table_lines(TABLE_COLUMNS, [table_row(record) for record in records])
    for line in lines:
        print(line)
    return code
