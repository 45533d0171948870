"""An identity as a person reads it: the register, the number, the address of its page."""

from reader.ui.words.label_text import one_line

_REGISTERS = {
    "iso3166": ("ISO 3166", "www.iso.org/obp/ui/#iso:code:3166:"),
    "geonames": ("GeoNames", "www.geonames.org/"),
    "wikidata": ("Wikidata", "www.wikidata.org/wiki/"),
}
"""What a register is called, and where its pages are."""


def identity_words(identity: str) -> str:
    """Return an identity and the address of its page: "GeoNames 1 · www.geonames.org/1"."""
    scheme, _, value = identity.partition(":")
    name, address = _REGISTERS.get(scheme, (scheme, ""))
    shown = f"{name} {value}"
    return one_line(f"{shown} · {address}{value}" if address else shown, limit=90)
