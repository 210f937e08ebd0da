"""Who speaks in a quotation that runs over several sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import Mention, Sentence
from kg.relations.lexicon import Cues


def quoted_speakers(sentences: Sequence[Sentence], cues: Cues) -> Mapping[int, Mention]:
    """The speaker of each sentence that stands in quotation marks and does not name its own, by its number.

    That of the sentence in which the quotation ends, else of the one before it in its paragraph.
    """
    own = [_speaker(sentence, cues) for sentence in sentences]
    found: dict[int, Mention] = {}
    for place, sentence in enumerate(sentences):
        speaker = own[place]
        if not any(sentence.quoted):
            continue
        later = place
        while speaker is None and later + 1 < len(sentences) and _goes_on(sentences[later], sentences[later + 1]):
            later += 1
            speaker = own[later]
        if speaker is None and place and sentences[place - 1].passage == sentence.passage:
            speaker = found.get(sentences[place - 1].index)
        if speaker is not None:
            found[sentence.index] = speaker
    return found


def _goes_on(sentence: Sentence, following: Sentence) -> bool:
    """Whether the quotation is still open where the next sentence of the paragraph starts."""
    return sentence.passage == following.passage and following.quoted[0]


def _speaker(sentence: Sentence, cues: Cues) -> Mention | None:
    for node, edges in enumerate(sentence.edges):
        if sentence.quoted[node] or not sentence.tags[node].startswith("VB"):
            continue
        if cues.reporting.get(sentence.lemmas[node]) not in ("say", "tell", "allege", "deny"):
            continue
        for label, other in edges:
            mention = sentence.mentions[other]
            if label == "subj" and mention is not None and not sentence.quoted[other]:
                return mention
    return None


def only_leads_on(sentence: Sentence, clause: int, verb: int | None) -> bool:
    """Whether a clause before a colon only leads on to what is said behind it: "They were pleased: X said that"."""
    if verb is None or clause >= verb or sentence.quoted[clause] or ":" not in sentence.words[clause:verb]:
        return False
    colon = sentence.words.index(":", clause)
    others = (other for label, other in sentence.edges[verb] if label == "ccomp" and other != clause)
    return any(other > colon for other in others)
