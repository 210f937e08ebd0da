"""A corpus built into a graph folder: what is new or changed is read, what is the same is taken from the folder.

The folder's state is a function of what it held and of the inputs: a run that was killed and run again, or run in any
number of processes, ends in the same bytes.
"""

from kg.corpus.building import Outcome, Progress, ReadBatches, build_folder, remove_from_folder

__all__ = ["Outcome", "Progress", "ReadBatches", "build_folder", "remove_from_folder"]
