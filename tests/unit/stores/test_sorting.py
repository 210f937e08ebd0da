from itertools import pairwise

import pytest

from kg.stores.sorting import sorted_lines


@pytest.mark.parametrize("run", [1, 3, 1000])
def test_lines_come_in_order_and_once_whatever_is_sorted_at_once(run, tmp_path):
    """With one line a run, more runs than are merged at once."""
    lines = [f"{number * 7919 % 100} \U0001f99c\ud83e \u2028 ä" for number in range(50)] * 2
    written = list(sorted_lines(iter(lines), tmp_path, run))
    found = [line.decode("utf-8", "surrogatepass").removesuffix("\n") for line in written]
    assert found == sorted(set(lines))
    assert all(one < other for one, other in pairwise(found))
    assert not list(tmp_path.iterdir())


def test_no_line_gives_none(tmp_path):
    assert list(sorted_lines([], tmp_path)) == []
