"""Bits of evidence: log2(m/u) of Fellegi and Sunter 1969, set by hand on the development cases."""

THRESHOLD = 7.0
"""From here on two records are one thing."""

SAME_ROLE, SAME_HEAD, OTHER_ROLE, OTHER_CAREER, OTHER_TRADE = 3.0, 1.0, -1.0, -3.5, -5.0
SAME_BODY, OTHER_BODY, SAME_COUNTRY, OTHER_COUNTRY = 2.5, -1.0, 2.0, -2.0
SAME_GENERATION = 4.0
ONE_NATION, ONE_SUFFIX, UNSHARED, SOLE, COMPANY, UNPLACED, ELSEWHERE, SAME_KIND = (
    -3.5,
    -9.0,
    5.0,
    8.0,
    4.0,
    -4.0,
    -4.5,
    2.0,
)
OTHER_PRONOUN, SAME_NICKNAMED, BOTH_SURNAMES = -3.5, 2.0, 3.0
OPEN_SUFFIX, ONE_PRONOUN, OTHERS, OTHER_TOWN = -1.5, -1.0, -2.0, -7.0
ROLE_ALONE, HALF, SHARED_LETTERS, NO_OTHER_GIVEN, NO_OTHER_BODY = 1.5, 0.0, 5.0, 5.0, 6.5
BESIDE, ACRONYM_ALONE, ONE_COUNTRY, MORE_LETTERS = 3.0, 7.0, -3.0, 1.5
STORY, STEEP, CHANCE, BOTH = 6.0, 60.0, 0.03, 7.0
"""Likeness of two articles above chance in bits; most that it and those named beside tell together."""
BESIDE_LETTERS = 1.0
"""Bits of shared names from which on an acronym that only one body of the corpus has is that one's."""
STRONGLY_AGAINST = -4.5
"""A feature of so few bits keeps two namesakes apart even where a third record resembles both."""
OUTWEIGHED = -4.0
"""Nor does likeness of stories count beside a feature of so few bits."""
