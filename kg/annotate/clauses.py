"""Who does what: subjects, objects and details of verbs, whatever the construction."""

from __future__ import annotations

from kg.annotate.syntax_graph import FINITE, SyntaxGraph
from kg.model import COUNTRY, DATE, ORGANIZATION, PERSON, PERSON_GROUP, PLACE, ROLE

_MODIFIERS = frozenset({"of", "for", "at"})
_RELATIVE = frozenset({"WP", "WDT", "WP$", "WRB"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "poss", "nummod"})
_HOLDERS = frozenset({PERSON, PERSON_GROUP, ROLE, ORGANIZATION})
_ASKED = _HOLDERS | {COUNTRY}
_DETAILS = frozenset({PLACE, COUNTRY, DATE})
_OF_OBJECTS = frozenset({"of", "for", "from", "into"})
_PARTICLES = frozenset({"down", "off", "out", "over", "up"})
_EMPLOYING = frozenset({"use", "employ"})


def own_edges(graph: SyntaxGraph, node: int) -> None:
    labels = graph.sentence.labels
    for child in graph.children[node]:
        label = labels[child]
        if label == "nsubj":
            graph.add(node, "subj", child)
        elif label == "nsubjpass" or label in ("dobj", "obj"):
            graph.add(node, "obj", child)
            if label == "nsubjpass" and any(labels[one] == "dobj" for one in graph.children[node]):
                _receives(graph, node, child)  # "was given a medal"
            elif label == "dobj" and graph.class_at(child) in _ASKED and _has_sum_behind(graph, node, child):
                _receives(graph, node, child)  # "pledged Peru 200 million kroner"
        elif label == "agent":
            for agent in _agents(graph, child):
                graph.add(node, "subj", agent)
        elif label in ("dative", "prep"):
            _preposition(graph, node, child, label)
            if graph.sentence.words[child] == "by" and graph.is_passive(node):
                _agents_told_apart(graph, node, child)
        elif label in _BEFORE_NOUN:
            graph.add(node, "mod", child)
            if label == "poss":
                graph.add(node, "poss", child)
        elif label in ("attr", "oprd", "acomp"):
            adverb = label == "oprd" and graph.sentence.tags[child] == "RB"  # "called him twice"
            graph.add(node, "advmod" if adverb else "attr", child)
        elif label == "advmod" and child == node + 1 and graph.sentence.words[child] in _PARTICLES:
            graph.add(node, "prt", child)
        elif label in (
            "xcomp",
            "ccomp",
            "advcl",
            "pcomp",
            "acl",
            "relcl",
            "conj",
            "prt",
            "advmod",
            "neg",
            "parataxis",
        ):
            graph.add(node, label, child)
        elif label == "npadvmod":
            graph.add(node, "on", child)
        elif label not in ("punct", "det", "aux", "auxpass", "cc", "case", "mark", "appos", "preconj", "predet"):
            graph.add(node, "dep", child)


def _has_sum_behind(graph: SyntaxGraph, verb: int, receiver: int) -> bool:
    """Whether another object behind one is a number of something."""
    tags, labels = graph.sentence.tags, graph.sentence.labels
    behind = [child for child in graph.children[verb] if child > receiver and labels[child] == "dobj"]
    return any(tags[one] == "CD" or "CD" in [tags[child] for child in graph.children[one]] for one in behind)


def _agents_told_apart(graph: SyntaxGraph, verb: int, preposition: int) -> None:
    """Who did it, where the parse has "by" as any other preposition: "was promised $2 million by Peru"."""
    if "agent" not in {graph.sentence.labels[child] for child in graph.children[verb]}:
        for agent in _agents(graph, preposition):
            if graph.class_at(agent) in _ASKED:
                graph.add(verb, "subj", agent)


def _receives(graph: SyntaxGraph, verb: int, receiver: int) -> None:
    """ "Gave her a medal" is read as "gave a medal to her" too."""
    graph.add(verb, "iobj", receiver)
    graph.add(verb, "to", receiver)


def _agents(graph: SyntaxGraph, preposition: int) -> list[int]:
    """Who is behind "by"; and behind each of two: "by A and by B"."""
    labels, tags = graph.sentence.labels, graph.sentence.tags
    found: list[int] = []
    for child in graph.children[preposition]:
        if labels[child] == "conj" and tags[child] == "IN":
            found.extend(_agents(graph, child))
        elif labels[child] != "cc":
            found.append(child)
    return found


def _preposition(graph: SyntaxGraph, node: int, preposition: int, label: str, outer: str = "") -> None:
    words = graph.sentence.words
    inner = graph.children[preposition]
    if label == "dative" and not any(graph.sentence.labels[child] in ("pobj", "pcomp") for child in inner):
        _receives(graph, node, preposition)
        return
    word = outer + words[preposition].lower()
    if word == "of" and preposition and words[preposition - 1].lower() == "instead":
        word = "instead_of"
    for child in inner:
        if graph.sentence.labels[child] in ("pobj", "pcomp"):
            noun = not graph.is_verb(node) and not (word == "at" and graph.is_named_person(node))
            graph.add(node, "mod" if noun and word in _MODIFIERS else word, child)
            if noun and word == "of":
                graph.add(node, word, child)
            if graph.sentence.tags[child] == "RB":  # "from as far as Peru"
                for further in graph.children[child]:
                    for place in graph.children[further]:
                        if graph.sentence.labels[place] == "pobj":
                            graph.add(node, word, place)
        elif graph.sentence.labels[child] == "prep":
            _preposition(graph, node, child, "prep", word + "_")
        elif graph.sentence.labels[child] == "conj" and graph.sentence.tags[child] == "IN":
            _preposition(graph, node, child, "prep", outer)  # "from A and from B"


def clause_edges(graph: SyntaxGraph, node: int) -> None:
    """Subjects of clauses that have none, and the noun that a relative or reduced clause is about."""
    for child in graph.children[node]:
        label = graph.sentence.labels[child]
        if label in ("relcl", "acl"):
            if label == "acl" and graph.sentence.tags[child] == "VB" and graph.sentence.labels[node] == "dobj":
                _controlled(graph, graph.sentence.heads[node], child)  # "turned down an invitation to meet"
            _relative(graph, node, child, label)
        elif label in ("xcomp", "pcomp") and graph.sentence.labels[node] in ("acomp", "oprd", "attr", "prep"):
            _controlled(graph, graph.sentence.heads[node], child)  # "is due to meet", "is about to meet"
        elif label in ("xcomp", "advcl", "pcomp") and graph.is_verb(child):
            _controlled(graph, node, child)
        elif label == "prep":
            for inner in graph.children[child]:
                if graph.sentence.labels[inner] == "pcomp" and graph.is_verb(inner):
                    _controlled(graph, node, inner, graph.sentence.lemmas[child] in _OF_OBJECTS)
        elif label in ("aux", "auxpass") and child > node:
            _inverted(graph, node, child)
        elif label in ("aux", "auxpass"):
            for subject in _below_auxiliaries(graph, child):  # "was co-chaired", parsed as three verbs
                if not graph.get(node, "subj" if label == "aux" else "obj"):
                    graph.add(node, "subj" if label == "aux" else "obj", subject)
    if graph.sentence.lemmas[node] == "be" and not graph.get(node, "subj"):
        _postposed(graph, node)


def _below_auxiliaries(graph: SyntaxGraph, auxiliary: int) -> list[int]:
    labels = graph.sentence.labels
    found = [child for child in graph.children[auxiliary] if labels[child] in ("nsubj", "nsubjpass")]
    for child in graph.children[auxiliary]:
        if labels[child] in ("aux", "auxpass"):
            found.extend(_below_auxiliaries(graph, child))
    return [one for one in found if one < auxiliary]


def _postposed(graph: SyntaxGraph, copula: int) -> None:
    """ "Also in the room was X", "Also taking part were X and Y": the subject behind the copula."""
    labels, tags = graph.sentence.labels, graph.sentence.tags
    opening = [child for child in graph.children[copula] if child < copula and labels[child] != "expl"]
    for subject in graph.get(copula, "attr"):
        if subject < copula or not opening or graph.sentence.mentions[subject] is None:
            continue
        graph.add(copula, "subj", subject)
        for verb in opening:
            if tags[verb] in ("VBG", "VBN") and not graph.get(verb, "subj"):
                graph.add(verb, "obj" if tags[verb] == "VBN" else "subj", subject)


def _inverted(graph: SyntaxGraph, verb: int, copula: int) -> None:
    """ "Taking part were X and Y", "Seated beside her was X": what follows the copula is the verb's subject."""
    labels = graph.sentence.labels
    if graph.sentence.lemmas[copula] != "be" or any(
        labels[child] in ("nsubj", "nsubjpass") for child in graph.children[verb]
    ):
        return
    for child in (*graph.children[verb], *graph.children[copula]):
        if child > copula and labels[child] in ("dobj", "attr", "nsubj", "pobj") and graph.is_nominal(child):
            graph.found[verb].pop(("obj", child), None)
            graph.add(verb, "obj" if graph.sentence.tags[verb] == "VBN" else "subj", child)


def _is_undergone(graph: SyntaxGraph, verb: int) -> bool:
    """Whether a verb is in the passive, or a participle of it alone: "appointed to replace her"."""
    has_auxiliary = any(graph.sentence.labels[one] == "aux" for one in graph.children[verb])
    return graph.is_passive(verb) or (graph.sentence.tags[verb] == "VBN" and not has_auxiliary)


def _has_agent_alone(graph: SyntaxGraph, verb: int, clause: int) -> bool:
    """Whether a participle alone has its agent, and does not stand behind the clause's subject as an aside: "Asked by X
    whether it was so, Y replied", "A met B, joined by X"."""
    labels = graph.sentence.labels
    below = {labels[one] for one in graph.children[clause]}
    aside = any(labels[one].startswith("nsubj") and one < clause < verb for one in graph.children[verb])
    return "agent" in below and "aux" not in below and labels[clause] == "advcl" and not aside


def _controlled(graph: SyntaxGraph, verb: int, clause: int, of_object: bool = False) -> None:
    passive = _is_undergone(graph, clause)
    if graph.get(clause, "subj") and not (passive and _has_agent_alone(graph, verb, clause)):
        return
    if passive and graph.get(clause, "obj"):
        return
    subjects = graph.get(verb, "obj" if _is_undergone(graph, verb) else "subj")
    asked = [one for one in graph.get(verb, "obj") if graph.class_at(one) in _ASKED and verb < one < clause]
    if asked and graph.sentence.labels[clause] == "xcomp" and graph.sentence.tags[clause] == "VB":
        subjects = asked  # "urged her to meet him"
    if asked and of_object and not graph.is_passive(verb):
        subjects = asked  # "accused her of meeting him"
    if graph.sentence.lemmas[verb] in _EMPLOYING and graph.sentence.tags[clause] == "VB":
        subjects = [*subjects, *(one for one in graph.get(verb, "obj") if verb < one < clause)]  # "use X to treat Y"
    for subject in subjects:
        graph.add(clause, "obj" if passive else "subj", subject)


def _town_before(graph: SyntaxGraph, country: int) -> int:
    """The town that a comma parts from its country, of which a clause behind them tells: "Lima, Peru, where"."""
    town = country - 2
    apart = town >= 0 and graph.sentence.words[country - 1] == "," and graph.class_at(country) == COUNTRY
    return town if apart and graph.class_at(town) == PLACE else country


def _relative(graph: SyntaxGraph, noun: int, verb: int, label: str) -> None:
    pronouns = [
        one
        for one in graph.subtree(verb)
        if graph.sentence.tags[one] in _RELATIVE or graph.sentence.words[one].lower() == "that"
    ]
    placed = False
    for pronoun in pronouns:
        if graph.sentence.tags[pronoun] == "WRB":
            if graph.sentence.heads[pronoun] != verb:
                continue  # "who took over when Y left"
            if graph.sentence.words[pronoun].lower() == "where":
                graph.add(verb, "in", _town_before(graph, noun))
            else:
                graph.add(verb, "on", noun)
            placed = True
            continue
        if graph.sentence.tags[pronoun] not in _RELATIVE and graph.sentence.labels[pronoun] not in (
            "nsubj",
            "dobj",
            "nsubjpass",
            "pobj",
        ):
            continue
        for head in range(len(graph.found)):
            for edge, dependent in tuple(graph.found[head]):
                if dependent == pronoun:
                    graph.add(head, edge, noun)
                    placed = True
    if placed:
        return
    if label == "acl":
        tag = graph.sentence.tags[verb]
        if tag == "VBN":
            graph.add(verb, "obj", noun)
        elif tag in ("VBG", "VB"):
            graph.add(verb, "subj", noun)
    elif not graph.get(verb, "obj"):
        stranded = [
            child
            for child in graph.children[verb]
            if graph.sentence.labels[child] == "prep" and not graph.children[child]
        ]
        if stranded:
            graph.add(verb, graph.sentence.words[stranded[0]].lower(), noun)
        else:
            graph.add(verb, "obj", noun)


def share_subjects(graph: SyntaxGraph, node: int) -> None:
    """ "X met Y and was received by Z": X is whom Z received; "the play, written by X and directed by Y"."""
    undergone = graph.is_passive(node) or (graph.sentence.labels[node] == "acl" and graph.sentence.tags[node] == "VBN")
    for child in graph.children[node]:
        if graph.sentence.labels[child] != "conj":
            continue
        alike = graph.sentence.tags[child] == "VBN" and undergone and not _has_perfect(graph, child)
        if graph.is_verb(child) and (not graph.get(child, "subj") or _is_done_by(graph, child, alike)):
            passive = graph.is_passive(child) or alike
            source = "obj" if undergone else "subj"
            if not (passive and graph.get(child, "obj")):
                for subject in graph.get(node, source):
                    graph.add(child, "obj" if passive else "subj", subject)


def _has_perfect(graph: SyntaxGraph, verb: int) -> bool:
    """Whether a participle has a "have" of its own: "are hosted by X and have brought Y together"."""
    words = {graph.sentence.words[one].lower() for one in graph.children[verb] if graph.sentence.labels[one] == "aux"}
    return not words.isdisjoint(("have", "has", "had"))


def _is_done_by(graph: SyntaxGraph, verb: int, alike: bool) -> bool:
    """Whether a passive verb, or a participle behind one, has who does it behind "by", and no subject of its own:
    "was opened by X and chaired by Y"."""
    labels = {graph.sentence.labels[child] for child in graph.children[verb]}
    passive = alike or "auxpass" in labels
    return passive and "agent" in labels and not labels & {"nsubj", "nsubjpass"}


def stray_speakers(graph: SyntaxGraph) -> None:
    """Who says what came before, where the parse lost it: "The road is shut, A, an engineer, told B."."""
    words, tags = graph.sentence.words, graph.sentence.tags
    for verb in range(2, len(words)):
        if tags[verb] not in ("VBD", "VBZ", "VBP"):
            continue
        said = graph.get(verb, "ccomp")
        if not said or max(said) > verb or graph.get(verb, "subj"):
            continue
        for node in range(verb - 1, 0, -1):
            if tags[node] in FINITE:
                break
            if graph.is_named_person(node) and words[node - 1] == ",":
                graph.add(verb, "subj", node)
                break


def lift_details(graph: SyntaxGraph) -> None:
    """What hangs below a place or a date hangs below what it is told of too: "met in Paris on Monday"."""
    for head in range(len(graph.found)):
        for label, node in tuple(graph.found[head]):
            if label == "from" and graph.class_at(node) in (PLACE, COUNTRY):
                _lower_origin(graph, head, node)
            if graph.class_at(node) in _DETAILS:
                for below, detail in tuple(graph.found[node]):
                    if graph.class_at(detail) in _DETAILS and below in ("on", "in", "at", "mod", "dep", "during"):
                        graph.add(head, below, detail)
                    if label == "from" and below == "in":
                        graph.add(head, label, detail)
            if label in ("at", "in", "on") and graph.is_verb(head) and graph.class_at(node) not in (None, *_HOLDERS):
                for company in graph.get(node, "with"):
                    if graph.is_named_person(company):
                        graph.add(head, "with", company)  # "met at the palace with X"


def _lower_origin(graph: SyntaxGraph, verb: int, place: int) -> None:
    """ "a boat carrying migrants from Peru": the place is that of the people right before it, where none are moved."""
    words = graph.sentence.words
    for group in graph.get(verb, "obj"):
        follows = group + 1 < place and words[group + 1].lower() == "from"
        if (
            follows
            and graph.class_at(group) == PERSON_GROUP
            and graph.sentence.lemmas[verb] not in graph.words.of("moving somebody")
        ):
            graph.add(group, "from", place)


def doers_in_compounds(graph: SyntaxGraph) -> None:
    """Who does what a participle before a noun tells: "the Norway-funded charity" is funded by Norway. Others that are
    joined to the noun are not."""
    sentence = graph.sentence
    for hyphen in [
        node for node, word in enumerate(sentence.words) if word == "-" and 0 < node < len(sentence.words) - 1
    ]:
        doer, participle = hyphen - 1, hyphen + 1
        noun = sentence.heads[participle]
        if (
            sentence.tags[participle] != "VBN"
            or sentence.labels[participle] != "amod"
            or sentence.heads[doer] != participle
        ):
            continue
        if graph.class_at(doer) in _ASKED:
            graph.add(participle, "subj", doer)
            for same in [noun, *(one for label, one in tuple(graph.found[noun]) if label == "isa")]:
                graph.add(participle, "obj", same)
