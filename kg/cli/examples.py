"""Examples of each command, shown below its help and in the reference. A test parses every one."""

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "extract": (
        ("kg extract article.txt --format table", "look at the claims of an article"),
        (
            "kg extract articles/ --published 2024-05-02 > claims.jsonl",
            "dates such as 'on Tuesday' count from this day",
        ),
    ),
    "build": (
        ("kg build articles/ --to graph.ttl --rejections rejections.jsonl", "a graph in Turtle, and what was refused"),
        ("kg build 'news/*.html' --ontology my.ttl --to graph.jsonl --to graph.gexf", "own relations; two stores"),
    ),
    "load": (("kg load graph.ttl --to neo4j://localhost:7687", "into Neo4j; other documents there stay"),),
    "query": (
        ("kg query news.kg --list", "the questions of the cookbook"),
        ("kg query news.kg @who-met-whom --format csv", "the answer to one of them"),
        ("kg query graph.ttl 'SELECT ?name WHERE { ?x a schema:Person ; rdfs:label ?name }'", "SPARQL, with no server"),
        (
            "kg query neo4j://localhost:7687 'MATCH (p:Person)-[:ATTENDED]->(m) RETURN p.name, m.name LIMIT 5'",
            "Cypher, of a database",
        ),
    ),
    "serve": (("kg serve news.kg --port 7878", "a SPARQL endpoint for other programs of this computer"),),
    "mentions": (
        ("kg mentions articles/ --format table", "who is mentioned where, and as whom"),
        ("kg mentions news.kg > mentions.jsonl", "of a graph folder"),
    ),
    "resolution": (("kg resolution news.kg --limit 20", "what to look at first"),),
    "decide": (
        (
            "kg decide news.kg different https://w3id.org/actorgraph/id/entity/1f0c https://w3id.org/actorgraph/id/entity/9ab2",
            "two people of one name",
        ),
        (
            "kg decide decisions.tsv rename https://w3id.org/actorgraph/id/entity/1f0c 'Ana Díaz'",
            "in a file of its own",
        ),
    ),
    "review": (("kg review news.kg", "open the page of what is least certain"),),
    "explain": (('kg explain graph.ttl "Jane Smith"', "every claim about her, with its words"),),
    "export": (
        ("kg export graph.ttl --to graph.graphml", "for Cytoscape"),
        ("kg export news.kg --to news.ftm.json", "for OpenAleph and other tools of FollowTheMoney"),
        ("kg export news.kg --to news.trig --triple-terms", "with RDF 1.2, for stores that know it"),
        (
            "kg export graph.ttl --to public.ttl --pseudonymise Person --secret secret.key",
            "names of persons replaced, in quotes too",
        ),
    ),
    "remove": (("kg remove graph.ttl articles/withdrawn.txt", "withdraw what this document alone says"),),
    "ontology check": (("kg ontology check my.ttl", "what each example became, and whether it holds"),),
    "eval": (("kg eval gold.jsonl claims.jsonl --by-document", "precision and recall"),),
    "view": (
        ("kg view graph.ttl --open", "write graph.html and open it"),
        ("kg view graph.ttl --out network.html --title 'Port talks'", "elsewhere, with a title"),
    ),
    "report": (
        ("kg report graph.ttl --rejections rejections.jsonl --out report.html", "one page with plots"),
        ("kg report graph.ttl > report.md", "Markdown, without plots"),
    ),
    "validate": (
        ("kg validate graph.ttl --out report.ttl", "in words, and as a SHACL report; exit 1 if a rule is broken"),
    ),
    "analyse": (
        ("kg analyse graph.ttl --by betweenness --top 10", "who stands between others"),
        ("kg analyse graph.ttl --as-of 2024-06-30 --out june.gexf", "the network as of a day, for Gephi"),
        ("kg analyse graph.ttl --network meetings --every year", "who met, year by year"),
    ),
    "doctor": (("kg doctor", "what is there, what is missing, what to do"),),
    "init": (("kg init my-project", "a folder to start from"),),
    "completion": (('eval "$(kg completion bash)"', "complete commands and options in this shell"),),
}


def examples_text(command: str) -> str:
    """The examples below a command's help; empty where it has none."""
    lines = [f"  {written}\n      {meaning}" for written, meaning in EXAMPLES.get(command, ())]
    return "\n".join(["examples:", *lines]) if lines else ""
