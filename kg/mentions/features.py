"""What is known of a name, as features: its words, what stands beside it, what it is short for."""

from __future__ import annotations

from collections.abc import Mapping

from kg.mentions.acronyms import is_acronym
from kg.mentions.gathered import CLASSES, Name, initials_of, short_names
from kg.mentions.vocabulary import Vocabulary
from kg.model import ORGANIZATION, PERSON, PLACE, THING

Features = dict[str, float]
_SHORT = {PERSON: "person", ORGANIZATION: "organization", PLACE: "place", THING: "thing"}
# Signs that leave little doubt count beyond their weight.
_SIGNED = (("signed", 2.0, 1.5), ("clearly signed", 3.0, 3.0))
_NO_PLURAL = frozenset({"ss", "us", "is", "as", "os"})
_QUOTES = frozenset({'"', "”", "''", "’"})
_PAUSES = frozenset({",", "?", "!", "."})
_MOST = 12.0
_OFTEN = 3.0
# Sums of signs are several times as large as counts.
_SCALE = 0.3


def features_of(names: Mapping[str, Name], vocabulary: Vocabulary) -> dict[str, Features]:
    """The features of each name by its text."""
    found = {text: _of_words(name, vocabulary) | _of_places(name) for text, name in names.items()}
    for text, features in found.items():
        _add_signs(features, "signs", names[text])
        ranked = sorted(((names[text].weights.get(one, 0.0), one) for one in CLASSES), reverse=True)
        (most, best), (second, _), _ = ranked
        if most > 0 and best != PLACE and names[text].weights.get(PLACE, 0.0) <= 0:
            features[f"{(names[text].label == PLACE and 'labelled a place, ') or ''}does what no place does"] = 1.0
        for signed, least, ahead in _SIGNED:
            if most >= least and most - second >= ahead:
                features[f"{signed} {_SHORT[best]}"] = 1.0
    for text in initials_of(names):
        found[text]["initials of a body"] = 1.0
    for text, (owners, class_iri) in short_names(names, vocabulary).items():
        short = f"short as {_SHORT[class_iri]}"
        full = f"full to {_SHORT[class_iri]}"
        for owner in owners:
            found[text][f"{short}: {_SHORT[names[owner].label]}"] = 1.0
            found[owner][f"{full}: {_SHORT[names[text].label]}"] = 1.0
            _add_signs(found[text], short, names[owner])
            _add_signs(found[owner], full, names[text])
    return found


def _add_signs(features: Features, of: str, name: Name) -> None:
    for class_iri in CLASSES:
        feature = f"{of}, {_SHORT[class_iri]}"
        weight = _SCALE * name.weights.get(class_iri, 0.0)
        features[feature] = max(-_MOST, min(_MOST, features.get(feature, 0.0) + weight))


def _of_words(name: Name, vocabulary: Vocabulary) -> Features:
    parts = name.text.split()
    first, last = parts[0], parts[-1].lower()
    found = {
        f"words {min(len(parts), 4)}": 1.0,
        f"begins {first[:2].lower()}": 1.0,
        f"ends {last[-2:]}": 1.0,
        f"ends {last[-3:]}": 1.0,
    }
    found["trade last"] = float(len(parts) > 1 and last in vocabulary.signs.get("tail", {}))
    found["plural last"] = float(len(parts) > 1 and last.endswith("s") and last[-2:] not in _NO_PLURAL)
    doubtful = first in vocabulary.doubtful and len(parts) > 1 and name.label == PERSON
    found["given name first"] = float(first in vocabulary.genders or doubtful)
    found["given name last"] = float(parts[-1] in vocabulary.genders)
    found["capitals"] = float(name.text.isupper())
    found["acronym"] = float(len(parts) == 1 and name.text.isupper() and is_acronym(name.text))
    found["hyphen"] = float("-" in name.text)
    found["particle"] = float(any(one in vocabulary.particles for one in parts[1:-1]))
    return {feature: value for feature, value in found.items() if value}


def _of_places(name: Name) -> Features:
    """Its labels and, at each of its places, the words right beside it."""
    count = len(name.stands)
    found = {f"labelled {_SHORT[one]}": number / count for one, number in name.labels.items()}
    found[f"mostly {_SHORT[name.label]}, {min(count, 3)}"] = 1.0
    for words, first, last, _ in name.stands:
        opens = first == 0 or words.sentence_start(first)
        ends = last >= len(words.texts)
        alone = opens and last - first == 1
        speaks = first > 1 and words.texts[first - 1] in _QUOTES and words.texts[first - 2] in _PAUSES
        for feature in (
            f"behind {'^' if opens else words.lowers[first - 1]}",
            *([] if opens else [f"behind a {words.tags[first - 1]}"]),
            *(["behind a nationality"] if first - 1 in words.closing["demonym"] else ()),
            *([f"alone before a {'$' if ends else words.tags[last]}"] if alone else ()),
            *([f"speaking before a {'$' if ends else words.tags[last]}"] if speaks else ()),
            f"before {'$' if ends else words.lowers[last]}",
            f"before a {'$' if ends else words.tags[last]}",
        ):
            found[feature] = min(_OFTEN, found.get(feature, 0.0) + 1.0)
    return found
