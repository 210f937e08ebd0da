"""A report as Markdown or as one HTML page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from kg.report.content import Report, Section
from kg.report.plots import bars_svg, has_plots

_STYLE = """
:root { color-scheme: light dark; --ink: #17202b; --ground: #fff; --rule: #d5dbe3; --faint: #525d6b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --ground: #12171e; --rule: #313b47; --faint: #a7b3c1; } }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { line-height: 1.2; } h2 { margin-top: 2.4rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--rule); }
td { overflow-wrap: anywhere; } figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; }
figure svg text { fill: var(--ink) !important; }
"""


def report_plots(report: Report) -> dict[str, str]:
    """The plots of the report as SVG, by the title of their section; none where matplotlib is not installed."""
    if not has_plots():
        return {}
    plots = {}
    for section in report.sections:
        if section.plotted and section.rows:
            label, number = section.plotted
            numbers = [float(row[number]) for row in section.rows]
            caption = f"{section.title}: {section.columns[number].lower()}"
            plots[section.title] = bars_svg([row[label] for row in section.rows], numbers, caption)
    return plots


def report_markdown(report: Report, pictures: Mapping[str, str] | None = None) -> str:
    """The report in Markdown; ``pictures`` are the paths of the plots by section."""
    lines = [f"# {_markdown(report.title)}"]
    for section in report.sections:
        lines += ["", f"## {section.title}", "", section.text]
        if pictures and section.title in pictures:
            lines += ["", f"![{section.title}]({pictures[section.title]})"]
        if section.rows:
            lines += ["", _markdown_row(section.columns), "|" + "---|" * len(section.columns)]
            lines += [_markdown_row(row) for row in section.rows]
    return "\n".join(lines) + "\n"


def _markdown_row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(map(_markdown, cells)) + " |"


def _markdown(text: str) -> str:
    """The text on one line, with nothing in it that Markdown or the HTML in it would take for markup."""
    plain = escape(" ".join(text.split()), quote=False)
    return re.sub(r"([\\`*_{}\[\]|#!~])", r"\\\1", plain)


def report_html(report: Report) -> str:
    """The report as one page of HTML that needs nothing else and runs nothing."""
    plots = report_plots(report)
    body = "".join(_html_section(section, plots.get(section.title)) for section in report.sections)
    title = escape(report.title)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>\n{body}</main></body></html>\n"
    )


def _html_section(section: Section, plot: str | None) -> str:
    parts = [f"<h2>{escape(section.title)}</h2>\n<p>{escape(section.text)}</p>\n"]
    if plot:
        picture = plot[plot.index("<svg") :].replace("<svg", f'<svg role="img" aria-label="{escape(section.title)}"', 1)
        parts.append(f"<figure>{picture}</figure>\n")
    if section.rows:
        head = "".join(f'<th scope="col">{escape(column)}</th>' for column in section.columns)
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in section.rows)
        table = f"<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>"
        label = f'tabindex="0" role="region" aria-label="{escape(section.title)}"'
        parts.append(f'<div class="wide" {label}>{table}</div>\n')
    return "".join(parts)
