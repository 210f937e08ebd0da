"""The sieves in their order, the most precise first (Raghunathan et al. 2010; Lee et al. 2013)."""

from __future__ import annotations

from collections.abc import Callable

from kg.coreference.acronyms import join_acronyms
from kg.coreference.chains import make_chain
from kg.coreference.clusters import Clusters
from kg.coreference.described import (
    join_ages,
    join_appositions,
    join_descriptions,
    join_nationalities,
    join_occupations,
    join_titles,
)
from kg.coreference.foretold import join_foretold
from kg.coreference.groups import join_groups
from kg.coreference.introduced import join_introduced
from kg.coreference.named import (
    join_exact_names,
    join_organization_parts,
    join_person_parts,
    join_person_variants,
)
from kg.coreference.organizations import join_organization_nouns
from kg.coreference.pronouns import join_pronouns
from kg.coreference.references import read_references
from kg.coreference.renamed import join_renamed, join_renamed_described
from kg.coreference.vocabulary import Vocabulary, read_vocabulary
from kg.model import MentionChain, ParsedArticle
from kg.ontology import Ontology

SIEVES: tuple[Callable[[Clusters, Vocabulary], None], ...] = (
    join_exact_names,
    join_acronyms,
    join_renamed,
    join_person_variants,
    join_appositions,
    join_renamed_described,
    join_person_parts,
    join_organization_parts,
    join_introduced,
    join_foretold,
    join_titles,
    join_descriptions,
    join_nationalities,
    join_ages,
    join_occupations,
    join_organization_nouns,
    join_groups,
    join_pronouns,
)


def link_references(parsed: ParsedArticle, ontology: Ontology) -> tuple[MentionChain, ...]:
    """The chains of the article, in order of their first mention. Each mention but plain values is in exactly one."""
    vocabulary = read_vocabulary(ontology)
    clusters = Clusters(read_references(parsed, ontology, vocabulary))
    for join in SIEVES:
        join(clusters, vocabulary)
    return tuple(make_chain(cluster, clusters, ontology) for cluster in clusters.each())
