"""A report of a corpus: what was read and found, who matters in it, where its sources disagree."""

from kg.report.content import Report, Section, make_report
from kg.report.writing import report_html, report_markdown

__all__ = ["Report", "Section", "make_report", "report_html", "report_markdown"]
