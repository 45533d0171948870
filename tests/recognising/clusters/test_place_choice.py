"""Which of several places of one name is meant; the places here are made up."""

import pytest

from reader.recognising.clusters.place_choice import Context
from reader.recognising.language.gazetteer import Place
from reader.recognising.language.language import load_language

ENGLISH = load_language()


def _city(country: str, population: int, region: str = "") -> Place:
    return Place("Barton", f"made:{country}{region}", "city", country, population, region)


def _country(code: str) -> Place:
    return Place(f"Land {code}", f"iso3166:{code}", "country", code)


def _chosen(*cities: Place, named: tuple[str, ...] = ()) -> Place | None:
    """Return what is surely meant by a name of all these, in an article that names countries."""
    context = Context([cities, *((_country(code),) for code in named)], [], ENGLISH)
    choice = context.choose(cities)
    return choice.place if choice.sure else None


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        (300_000, 30_000),  # eight times as many
        (900_000, 300_000),  # a great city, and two and a half times as many
    ],
)
def test_the_clearly_larger_city_is_meant(larger: int, smaller: int) -> None:
    large, small = _city("AA", larger), _city("BB", smaller)
    assert _chosen(small, large) is large


@pytest.mark.parametrize(
    ("larger", "smaller"),
    [
        (300_000, 60_000),  # five times as many, and no great city
        (900_000, 500_000),  # not twice as many
        (80_000, 1_000),  # no large city
    ],
)
def test_of_two_cities_that_size_does_not_tell_apart_none_is_sure(
    larger: int, smaller: int
) -> None:
    large, small = _city("AA", larger), _city("BB", smaller)
    assert _chosen(small, large) is None


def test_both_are_offered_where_a_reader_may_know_both() -> None:
    large, small = _city("AA", 300_000), _city("BB", 60_000)
    assert Context([(large, small)], [], ENGLISH).choose((small, large)).others == (
        large,
        small,
    )


def test_the_country_that_is_named_decides_between_cities_of_a_size() -> None:
    large, small = _city("AA", 300_000), _city("BB", 60_000)
    assert _chosen(large, small, named=("BB",)) is small


def test_a_clearly_larger_city_is_meant_though_the_country_of_the_other_is_named() -> None:
    large, small = _city("AA", 900_000), _city("BB", 60_000)
    assert _chosen(large, small, named=("BB",)) is large


def test_what_stands_behind_the_comma_decides_whatever_the_size() -> None:
    large, small = _city("AA", 900_000), _city("BB", 60_000, "BB-X")
    assert Context([(large, small)], [], ENGLISH).choose((large, small), ["BB-X"]).place is small
