"""Run in an environment that has followthemoney: what that library finds wrong with the entities on standard input.

With ``--model`` it prints instead what the library knows of the schemata that are named on standard input.
"""

import json
import sys

from followthemoney import model
from followthemoney.types import registry


def described(name: str) -> dict:
    """A schema: those that it is of, the properties that it requires, and each property's type and range."""
    schema = model.get(name)
    return {
        "is": sorted(one.name for one in schema.schemata),
        "required": sorted(schema.required),
        "properties": {
            key: [one.type.name, one.range.name if one.range else None]
            for key, one in sorted(schema.properties.items())
            if not one.stub
        },
    }


def faults(entities: list[dict]) -> list[str]:
    known = {one["id"]: model.get(one["schema"]) for one in entities}
    found = []
    for one in entities:
        proxy = model.get_proxy(one)
        schema = known[one["id"]]
        try:
            schema.validate(one)
        except Exception as error:
            found.append(f"{one['id']}: {error}")
        for name, values in one["properties"].items():
            prop = schema.get(name)
            if prop is None or prop.stub:
                found.append(f"{one['id']}: {schema.name} has no property {name}")
                continue
            for value in values:
                if prop.type.clean(value, proxy=proxy, format=prop.format) != value:
                    found.append(f"{one['id']}: {name} {value!r} is cleaned to {prop.type.clean(value)!r}")
                if prop.type == registry.entity and (value not in known or not known[value].is_a(prop.range)):
                    found.append(f"{one['id']}: {name} is {value}, no {prop.range.name}")
    return found


if "--model" in sys.argv:
    sys.stdout.write(json.dumps({name: described(name) for name in sys.stdin.read().split()}, indent=1))
else:
    sys.stdout.write("\n".join(faults([json.loads(line) for line in sys.stdin])))
