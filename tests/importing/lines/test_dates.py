# ruff: noqa: RUF001 - the signs and letters of saved texts
from datetime import date, time

import pytest

from reader.importing.lines.datelike import find_date_line
from reader.importing.lines.dates import find_dates, is_calendar_word

DAY = date(2010, 11, 20)


@pytest.mark.parametrize(
    "line",
    [
        "November 20, 2010", "Nov. 20, 2010", "Saturday, November 20th, 2010", "20 November 2010",
        "20th of November 2010", "20-Nov-2010", "2010-11-20", "2010/11/20", "20. November 2010",
        "20.11.2010", "20. 11. 2010", "20/11/2010", "11/20/2010", "20 novembre 2010",
        "20 de noviembre de 2010", "20 de novembro de 2010", "20 november 2010",
        "20 listopada 2010",
        "20 ноября 2010", "20 Kasım 2010", "2010. november 20.", "2010年11月20日",
        "20 Νοεμβρίου 2010",
    ],
)  # fmt: skip
def test_a_day_is_read_in_many_ways(line: str) -> None:
    assert [found.day for found in find_dates(line)] == [DAY]


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("November 20, 2010 / 6:06 PM", time(18, 6)),
        ("20.11.2010, 18.06 Uhr", time(18, 6)),
        ("20 novembre 2010 à 18h06", time(18, 6)),
        ("2010-11-20T18:06:22Z", time(18, 6)),
        ("6 p.m., Nov 20, 2010", time(18, 0)),
        ("20 November 2010 12:30 a.m.", time(0, 30)),
        ("20 November 2010, 1806 GMT", time(18, 6)),
        ("November 20, 2010, 13:75", None),
    ],
)
def test_a_time_of_day_stands_beside_it(line: str, moment: time | None) -> None:
    assert [(found.day, found.time) for found in find_dates(line)] == [(DAY, moment)]


@pytest.mark.parametrize(
    "line",
    ["", "November 20", "20 May", "31 February 2010", "3/4/2019", "2010", "May 2010", "1.2.3"],
)
def test_nothing_is_completed_or_guessed(line: str) -> None:
    assert find_dates(line) == []


def test_the_order_of_two_numbers_is_taken_where_it_is_known() -> None:
    assert find_dates("3/4/2019", day_first=True)[0].day == date(2019, 4, 3)
    assert find_dates("3/4/2019", day_first=False)[0].day == date(2019, 3, 4)
    assert find_dates("4/4/2019")[0].day == date(2019, 4, 4)


def test_calendar_words() -> None:
    assert is_calendar_word("Dienstag")
    assert is_calendar_word("sept.")
    assert not is_calendar_word("Smith")


@pytest.mark.parametrize(
    "line",
    [
        "Posted on 20 November 2010 by Ann Sample.",
        "Politics | 20 November 2010 | 5 min read",
        "Berlin, 20. November 2010",
        "Übersetzung veröffentlicht am 20 November 2010 13:10 GMT",
        "20 November 2010 by Ann Sample",
    ],
)
def test_a_date_line_only_dates(line: str) -> None:
    found = find_date_line(line)
    assert found is not None
    assert found.published is not None
    assert found.published.day == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Weather report for November 20, 2010",
        "She was born on November 20, 2010, in a lighthouse.",
        "The treaty of 20 November 2010 has ended",
    ],
)
def test_a_line_that_says_more_is_no_date_line(line: str) -> None:
    assert find_date_line(line) is None


def test_updated_is_not_published() -> None:
    found = find_date_line("Updated 20 November 2010")
    assert found is not None
    assert found.published is None
    assert found.updated is not None
    both = find_date_line("Published: 19 Nov 2010 10:00 | Updated: 20 Nov 2010 11:00")
    assert both is not None
    assert both.published is not None
    assert both.updated is not None
    assert both.published.isoformat() == "2010-11-19T10:00"
    assert both.updated.isoformat() == "2010-11-20T11:00"
