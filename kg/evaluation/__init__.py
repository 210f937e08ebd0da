"""Claims against gold: scores, mistakes by kind, intervals, public benchmarks, coreference and calibration."""

from kg.evaluation.benchmarks import evaluate_benchmark, read_families
from kg.evaluation.calibration import Bin, calibration_error, reliability
from kg.evaluation.coreference import Coreference, score_coreference
from kg.evaluation.figures import falls, figures_of, read_figures, replace_section
from kg.evaluation.intervals import interval, intervals
from kg.evaluation.kinds import KINDS, Knowledge
from kg.evaluation.names import same_name
from kg.evaluation.records import Rule, read_records, read_rules
from kg.evaluation.scoring import Evaluation, Mistake, Score, evaluate

__all__ = [
    "KINDS",
    "Bin",
    "Coreference",
    "Evaluation",
    "Knowledge",
    "Mistake",
    "Rule",
    "Score",
    "calibration_error",
    "evaluate",
    "evaluate_benchmark",
    "falls",
    "figures_of",
    "interval",
    "intervals",
    "read_families",
    "read_figures",
    "read_records",
    "read_rules",
    "reliability",
    "replace_section",
    "same_name",
    "score_coreference",
]
