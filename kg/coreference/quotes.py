"""Who speaks in a quotation."""

from __future__ import annotations

from kg.coreference.clusters import Clusters
from kg.coreference.references import Family, Reference
from kg.coreference.vocabulary import Vocabulary
from kg.model import Sentence

_SPEAKERS = (Family.PERSON, Family.ROLE, Family.ORGANIZATION, Family.COUNTRY, Family.GROUP)


def find_speakers(clusters: Clusters, vocabulary: Vocabulary) -> dict[int, Reference]:
    """The speaker of each quotation by its number: the subject of the verb of speech beside it.

    Looked for in the quotation's own sentences, then in the next and the one before in its paragraph; a paragraph
    that is all quotation goes on with the speaker of the one before.
    """
    sentences: dict[int, Sentence] = {}
    at: dict[tuple[int, int], Reference] = {}
    quoted: dict[int, list[Sentence]] = {}
    for reference in clusters.references:
        sentences.setdefault(reference.line, reference.sentence)
        at[(reference.line, reference.node)] = reference
        if reference.quote >= 0:
            quoted.setdefault(reference.quote, [])
            if reference.sentence not in quoted[reference.quote]:
                quoted[reference.quote].append(reference.sentence)
    found: dict[int, Reference] = {}
    passage_speaker: dict[int, Reference] = {}
    for number in sorted(quoted):
        lines = [sentence.index for sentence in quoted[number]]
        passage = quoted[number][0].passage
        for line in (*lines, lines[-1] + 1, lines[0] - 1):
            sentence = sentences.get(line)
            if sentence is None or sentence.passage != passage:
                continue
            speaker = _speaker(sentence, at, vocabulary)
            if speaker is not None:
                found[number] = speaker
                passage_speaker[passage] = speaker
                break
        else:
            if passage - 1 in passage_speaker and quoted[number][0].quoted[1:2] == [True]:
                found[number] = passage_speaker[passage - 1]
                passage_speaker[passage] = found[number]
    return found


def _speaker(sentence: Sentence, at: dict[tuple[int, int], Reference], vocabulary: Vocabulary) -> Reference | None:
    for node, edges in enumerate(sentence.edges):
        if sentence.quoted[node] or not (
            (sentence.tags[node].startswith("VB") and sentence.lemmas[node] in vocabulary.reporting)
            or sentence.lemmas[node] == "according"
        ):
            continue
        for label, other in edges:
            if label in ("subj", "to") and not sentence.quoted[other]:
                reference = at.get((sentence.index, other))
                if (
                    reference is not None
                    and reference.family in _SPEAKERS
                    and (label == "subj") != (sentence.lemmas[node] == "according")
                ):
                    return reference
    return None
