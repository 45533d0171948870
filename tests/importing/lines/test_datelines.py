# ruff: noqa: RUF001 - the signs and letters of saved texts
from datetime import date

import pytest

from reader.importing.lines.datelines import find_dateline, place_name


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency"),
    [
        ("LISBON (Reuters) - ", "Lisbon", None, "Reuters"),
        ("LISBON, Nov 20 (Reuters) - ", "Lisbon", None, "Reuters"),
        ("KYIV, Ukraine (AP) — ", "Kyiv, Ukraine", None, "AP"),
        ("KYIV, Ukraine — ", "Kyiv, Ukraine", None, None),
        ("ST. LOUIS (AP) — ", "St. Louis", None, "AP"),
        ("SPRINGFIELD, Ill. (AP) — ", "Springfield, Ill.", None, "AP"),
        ("Berlin/Brüssel (dpa) – ", "Berlin/Brüssel", None, "dpa"),
        ("Hamburg – ", "Hamburg", None, None),
        ("(Reuters) - ", None, None, "Reuters"),
        ("(ANSA) - ROMA, 20 NOV - ", "Roma", None, "ANSA"),
        ("MOSCOW. Nov 20 (Interfax) - ", "Moscow", None, "Interfax"),
        ("RIO DE JANEIRO (AFP) - ", "Rio de Janeiro", None, "AFP"),
        ("LONDON, 20 November 2010 – ", "London", date(2010, 11, 20), None),
        ("NEW YORK, Nov. 20, 2010 /PRNewswire/ -- ", "New York", date(2010, 11, 20), "PRNewswire"),
        ("9 novembre 2012. - ", None, date(2012, 11, 9), None),
        ("Example.Net - ", None, None, "Example.Net"),
    ],
)
def test_place_day_and_agency(
    opening: str, place: str | None, day: date | None, agency: str | None
) -> None:
    found = find_dateline(opening + "The ministers met on Saturday - and left again.")
    assert found is not None
    assert found.dateline.text == opening.strip()
    assert (found.dateline.place, found.dateline.day, found.agency) == (place, day, agency)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ronaldo – the striker – scored twice.",
        "UPDATE - the road is open again.",
        "Acme (ACME) - the maker of anvils - said no.",
        "The company (in short: Acme) - said no.",
        "“Today (Monday) - not tomorrow,” she said.",
        "THE PRESIDENT: Thank you - all of you.",
        "- a list item - with dashes",
        "No dash here at all.",
    ],
)
def test_what_is_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


def test_a_place_without_agency_needs_the_gazetteer() -> None:
    assert find_dateline("Hamburg – Die Stadt baut um.", sure=True) is None


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("L'AQUILA", "L'Aquila"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
        ("FRANKFURT AM MAIN", "Frankfurt am Main"),
        ("Oslo", "Oslo"),
    ],
)
def test_places_are_written_as_a_reader_would(written: str, read: str) -> None:
    assert place_name(written) == read
