from collections import Counter

import pytest

from reader.importing.lines.dates import find_dates, is_calendar_word, month_of
from reader.paths import calendar_file
from reader.training.make_calendar import (
    calendar_lines,
    month_names,
    source_line,
    weekday_names,
)


def _table() -> list[tuple[str, int, str]]:
    rows = [line.split("\t") for line in calendar_file().read_text("utf-8").splitlines()[1:]]
    return [(kind, int(number), name) for kind, number, name in rows]


def test_the_table_that_ships_is_what_its_cldr_gives() -> None:
    """A newer CLDR may know a name more, but what it says of ours must be the same."""
    lines = calendar_file().read_text("utf-8").splitlines()
    assert lines[0].startswith("# Unicode CLDR ")
    if lines[0] == source_line():
        assert lines == calendar_lines()
    given = {"month": month_names(), "weekday": weekday_names()}
    known = [(number, given[kind][name]) for kind, number, name in _table() if name in given[kind]]
    assert [pair for pair in known if pair[0] != pair[1]] == []
    assert len(known) >= 0.98 * len(lines)


def test_the_table_names_every_month_and_weekday_in_folded_case_and_no_name_twice() -> None:
    table = _table()
    numbers = {kind: {n for of, n, _ in table if of == kind} for kind in ("month", "weekday")}
    assert numbers == {"month": set(range(1, 13)), "weekday": set(range(7))}
    assert [name for _, _, name in table if name != name.casefold() or name.endswith(".")] == []
    names = Counter((kind, name) for kind, _, name in table)
    assert [name for name, times in names.items() if times > 1] == []
    assert table == sorted(table)


@pytest.mark.parametrize(
    "names",
    [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    ],
)
def test_every_month_of_a_language_is_read(names: str) -> None:
    assert [month_of(name) for name in names.split()] == list(range(1, 13))


def test_months_are_read_in_many_languages() -> None:
    assert [month_of(name) for name in ("May", "Dez.", "février", "Brumaire")] == [5, 12, 2, None]
    assert [is_calendar_word(word) for word in ("Donnerstag", "maanantai", "sunnuntaina")] == [
        True
    ] * 3
    assert not is_calendar_word("Unicode")
    assert [found.day.isoformat() for found in find_dates("le 14 juillet 2021")] == ["2021-07-14"]
