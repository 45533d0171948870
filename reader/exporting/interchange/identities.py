"""Where on the web an identity is explained: "geonames:2267057" as an address."""

_ADDRESSES = {
    "geonames": "https://sws.geonames.org/{}/",
    "iso3166": "https://www.iso.org/obp/ui/#iso:code:3166:{}",
    "wikidata": "http://www.wikidata.org/entity/{}",
}


def identity_address(identity: str | None) -> str | None:
    """Return an address for "scheme:id"; None where there is none, or the scheme is not known."""
    scheme, _, number = (identity or "").partition(":")
    address = _ADDRESSES.get(scheme)
    return address.format(number) if address and number else None
