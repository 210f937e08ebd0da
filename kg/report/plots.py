"""Bars as SVG by matplotlib, an optional dependency; the same numbers give the same picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import StringIO
from typing import Any

_UNFIT_FOR_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def has_plots() -> bool:
    """Whether matplotlib is installed."""
    from importlib.util import find_spec

    return find_spec("matplotlib") is not None


def bars_svg(labels: Sequence[str], numbers: Sequence[float], caption: str) -> str:
    """A bar for each label, the first on top; texts stay texts, for search and screen readers."""
    import matplotlib
    from matplotlib.figure import Figure

    style: Any = {"svg.fonttype": "none", "svg.hashsalt": "actorgraph", "font.size": 9, "font.family": "sans-serif"}
    with matplotlib.rc_context(style):
        figure = Figure(figsize=(7, 0.5 + 0.26 * len(labels)), layout="constrained")
        axes = figure.add_subplot()
        shown = [_shortened(label) for label in labels]
        places = range(len(shown))
        bars = axes.barh(places, numbers, color="#0067a5", height=0.7)
        axes.set_yticks(places, shown, parse_math=False)
        axes.bar_label(bars, fmt="{:g}", padding=3)
        axes.invert_yaxis()
        axes.spines[["top", "right", "bottom"]].set_visible(False)
        axes.tick_params(bottom=False, labelbottom=False, left=False)
        axes.margins(x=0.08)
        written = StringIO()
        figure.savefig(
            written, format="svg", transparent=True, metadata={"Date": None, "Creator": "actorgraph", "Title": caption}
        )
    return written.getvalue()


def _shortened(label: str) -> str:
    fit = " ".join(_UNFIT_FOR_XML.sub("\ufffd", label).split())
    return fit if len(fit) <= 34 else fit[:33] + "…"
