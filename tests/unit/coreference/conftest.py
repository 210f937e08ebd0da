"""Articles written with their mentions marked, so that coreference is tested apart from what finds mentions."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from kg.annotate import Annotator
from kg.coreference import link_references
from kg.model import (
    COUNT,
    COUNTRY,
    ORGANIZATION,
    PERSON,
    PERSON_GROUP,
    PLACE,
    ROLE,
    Article,
    Block,
    BlockKind,
    Mention,
    MentionChain,
    MentionKind,
    ParsedArticle,
    pairs,
)
from kg.ontology import Ontology, load_ontology, word_kinds_of
from kg.settings import DEFAULT_MODEL, Settings, model_package, ontology_folder

KINDS = {
    "person": (PERSON, MentionKind.NAMED),
    "body": (ORGANIZATION, MentionKind.NAMED),
    "country": (COUNTRY, MentionKind.NAMED),
    "place": (PLACE, MentionKind.NAMED),
    "role": (ROLE, MentionKind.NOMINAL),
    "someone": (PERSON, MentionKind.NOMINAL),
    "group": (PERSON_GROUP, MentionKind.NOMINAL),
    "institution": (ORGANIZATION, MentionKind.NOMINAL),
    "pronoun": (PERSON, MentionKind.PRONOUN),
    "they": (PERSON_GROUP, MentionKind.PRONOUN),
    "many": (PERSON_GROUP, MentionKind.PRONOUN),
    "count": (COUNT, MentionKind.VALUE),
}
LEXICONS = {
    "honorifics": ({"form": "Mr.", "gender": "m"}, {"form": "Ms.", "gender": "f"}, {"form": "Dr.", "gender": ""}),
    "given_names": ({"name": "Anna", "gender": "f"}, {"name": "Peter", "gender": "m"}),
    "organizations": (
        {"head": "ministry", "kind": "government", "plural": ""},
        {"head": "agency", "kind": "government", "plural": ""},
        {"head": "company", "kind": "company", "plural": ""},
        {"head": "club", "kind": "team", "plural": ""},
        {"head": "charity", "kind": "other", "plural": ""},
    ),
    "bodies": ({"name": "United Nations", "kind": "alliance", "aliases": "UN|U.N.", "country": ""},),
    "persons": (
        {"head": "migrant", "kind": "person", "plural": ""},
        {"head": "caravan", "kind": "collective", "plural": ""},
        {"head": "group", "kind": "collective", "plural": ""},
        {"head": "daughter", "kind": "kin", "plural": ""},
        {"head": "father", "kind": "kin", "plural": ""},
    ),
    "roles": ({"head": "climber", "kind": "sport"},),
    "countries": (
        {
            "code": "PE",
            "name": "Peru",
            "kind": "country",
            "aliases": "",
            "demonyms": "Peruvian|Peruvians",
            "abbreviations": "",
        },
    ),
    "capitals": ({"capital": "Lima", "code": "PE"}, {"capital": "Quito", "code": "EC"}),
    "reporting": ({"lemma": "say", "kind": "say"}, {"lemma": "tell", "kind": "tell"}),
}
_MARKED = re.compile(r"\[([^|\]]+)\|(\w+)((?: \w+=[^\] ]+)*)\]")


def mark(written: str) -> tuple[str, tuple[Mention, ...]]:
    """The plain text of an article whose mentions are written as ``[words|kind key=value]``."""
    text, mentions, last = "", [], 0
    for match in _MARKED.finditer(written):
        text += written[last : match.start()]
        words, kind, given = match[1], match[2], dict(item.split("=", 1) for item in match[3].split())
        class_iri, mention_kind = KINDS[kind]
        mentions.append(
            Mention(
                id=f"m{len(mentions)}",
                document="d",
                start=len(text),
                end=len(text) + len(words),
                text=words,
                class_iri=class_iri,
                kind=mention_kind,
                name=given.pop("name", words),
                head=given.pop("head", words.split()[-1].lower()),
                attributes=pairs(given),
            )
        )
        text += words
        last = match.end()
    return text + written[last:], tuple(mentions)


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    return Annotator(model_package(DEFAULT_MODEL))


@pytest.fixture(scope="session")
def small_ontology() -> Ontology:
    return replace(load_ontology([ontology_folder() / "core.ttl"]), lexicons=LEXICONS)


@pytest.fixture(scope="session")
def parse(annotator: Annotator) -> Callable[[str], ParsedArticle]:
    """A marked article, parsed. Each line is a block; a line that starts with ``#`` is a heading."""

    kinds = word_kinds_of(load_ontology(Settings().ontology_files))

    def parsed(written: str) -> ParsedArticle:
        text, mentions = mark(written)
        blocks = tuple(
            Block(line.start(), line.end(), BlockKind.HEADING if line[0].startswith("#") else BlockKind.BODY)
            for line in re.finditer(r"[^\n]+", text)
        )
        (annotated,) = annotator.annotate([Article("d", "d.txt", text, blocks)])
        return annotator.parse(annotated, mentions, kinds)

    return parsed


@pytest.fixture(scope="session")
def link(parse: Callable[[str], ParsedArticle], small_ontology: Ontology) -> Callable[[str], tuple[MentionChain, ...]]:
    """The chains of a marked article."""
    return lambda written: link_references(parse(written), small_ontology)


@pytest.fixture(scope="session")
def joined(parse: Callable[[str], ParsedArticle], small_ontology: Ontology) -> Callable[[str], list[list[str]]]:
    """The words of the mentions of each chain of a marked article that has more than one."""

    def words(written: str) -> list[list[str]]:
        parsed = parse(written)
        text = {mention.id: mention.text for mention in parsed.mentions}
        chains = link_references(parsed, small_ontology)
        return [[text[one] for one in chain.mentions] for chain in chains if len(chain.mentions) > 1]

    return words
