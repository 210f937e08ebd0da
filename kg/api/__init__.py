"""The Python interface: a graph that can be asked, drawn, measured and written."""

from kg.api.graph import Graph, build, read
from kg.api.records import Meeting, Origin, Quote, Records, RoleHeld, Statement

__all__ = ["Graph", "Meeting", "Origin", "Quote", "Records", "RoleHeld", "Statement", "build", "read"]
