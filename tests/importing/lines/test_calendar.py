from reader.importing.lines.dates import find_dates, is_calendar_word, month_of
from reader.paths import calendar_file
from reader.training.calendar_names import calendar_lines


def test_the_table_that_ships_is_the_one_that_the_library_gives() -> None:
    assert calendar_file().read_text("utf-8").splitlines() == calendar_lines()


def test_months_are_read_in_many_languages() -> None:
    assert [month_of(name) for name in ("May", "Dez.", "février", "Brumaire")] == [5, 12, 2, None]
    assert is_calendar_word("Donnerstag")
    assert [found.day.isoformat() for found in find_dates("le 14 juillet 2021")] == ["2021-07-14"]
