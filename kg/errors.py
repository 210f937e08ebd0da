"""One tree of errors. The command line prints ``str(error)`` and nothing else.

ActorgraphError            a run that failed                            exit code 1
+-- UsageError             a bad option or argument                     exit code 2
+-- InputError             a source that cannot be read                 exit code 2
+-- OntologyError          an ontology or lexicon that does not hold    exit code 2
+-- ModelError             a spaCy pipeline that is missing or unfit    exit code 2
+-- StoreError             a store that cannot be read or written       exit code 1
+-- ReaderError            an optional reader that does not answer      exit code 1
"""

from __future__ import annotations


class ActorgraphError(Exception):
    """The root: one clear sentence that says what was wrong, where, and what to do."""

    exit_code = 1


class UsageError(ActorgraphError):
    exit_code = 2


class InputError(ActorgraphError):
    exit_code = 2


class OntologyError(ActorgraphError):
    exit_code = 2


class ModelError(ActorgraphError):
    exit_code = 2


class StoreError(ActorgraphError):
    exit_code = 1


class ReaderError(ActorgraphError):
    exit_code = 1
