# ruff: noqa: RUF001 - the signs and letters of saved texts
import pytest

from reader.importing.lines.bylines import (
    author_names,
    credited_authors,
    find_byline,
    find_sign_off,
    is_credit,
)


@pytest.mark.parametrize(
    ("line", "names", "agency"),
    [
        ("By Jane Doe", ("Jane Doe",), None),
        ("By JANE DOE and JOHN ROE, Example Press", ("JANE DOE", "JOHN ROE"), "Example Press"),
        ("By Jane Doe | Staff Writer", ("Jane Doe",), None),
        ("By Jane Doe in Lisbon", ("Jane Doe",), None),
        ("Von Anna Schmidt und Karl van der Berg", ("Anna Schmidt", "Karl van der Berg"), None),
        ("Par Jean-Luc O'Brien", ("Jean-Luc O'Brien",), None),
        ("Por María de la Cruz y Juan Pérez", ("María de la Cruz", "Juan Pérez"), None),
        ("Text: Karin Beispiel", ("Karin Beispiel",), None),
    ],
)
def test_a_byline_names_its_authors(line: str, names: tuple[str, ...], agency: str | None) -> None:
    byline = find_byline(line)
    assert byline is not None
    assert (byline.names, byline.agency) == (names, agency)


@pytest.mark.parametrize(
    "line",
    [
        "By",
        "By the time he left",
        "By Monday, the storm had passed.",
        "Von wegen",
        "Por favor",
        "By 2010",
        "BY MS. CARDOZO:",
    ],
)
def test_what_is_no_byline(line: str) -> None:
    assert find_byline(line) is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Editing by Jon Sample", ()),
        ("(Editing by Jon Sample)", ()),
        ("Reporting by Ann Sample; Editing by Jon Sample", ("Ann Sample",)),
        ("Additional reporting by Jo Coe in Paris and Al Roe", ()),
        ("Posted by Ann Sample.", ("Ann Sample",)),
        ("Geschrieben vonElisa Beispiel", ("Elisa Beispiel",)),
        ("Übersetzt ins (en) vonFlavia Beispiel", ()),
        ("Traduit par Anne Exemple", ()),
        ("Example Press writer Jo Doe contributed to this report.", ()),
    ],
)
def test_a_credit_names_authors_but_not_editors(line: str, authors: tuple[str, ...]) -> None:
    assert is_credit(line)
    assert credited_authors(line) == authors


@pytest.mark.parametrize(
    "line", ["Editing by a a a", "Edited by hand, it is better", "Writing well is hard"]
)
def test_what_is_no_credit(line: str) -> None:
    assert not is_credit(line)


def test_a_broadcaster_signs_off() -> None:
    said = find_sign_off("The talks go on. ERN’s Ann Sample reports.")
    assert said is not None
    assert (said.names, said.agency) == (("Ann Sample",), "ERN")
    assert (
        find_sign_off("The bank's Ann Sample reports to nobody else, and never did before") is None
    )


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Jane Doe, John Roe and Al Poe", ("Jane Doe", "John Roe", "Al Poe")),
        ("Jane Doe, John Roe, and Al Poe", ("Jane Doe", "John Roe", "Al Poe")),
        ("Anna Beer und Karl Ast, Nairobi", ("Anna Beer", "Karl Ast")),
        ("Jean-Luc O'Brien et Anne Petit", ("Jean-Luc O'Brien", "Anne Petit")),
        ("María de la Cruz y Juan Pérez", ("María de la Cruz", "Juan Pérez")),
        ("Ole Berg og Kari Lund", ("Ole Berg", "Kari Lund")),
        ("Eva Lind och Per Ek", ("Eva Lind", "Per Ek")),
        ("Marco Neri e Anna Riva", ("Marco Neri", "Anna Riva")),
        ("Иван Петров и Анна Белова", ("Иван Петров", "Анна Белова")),
        ("Jane Doe in Lisbon and John Roe in Paris", ("Jane Doe", "John Roe")),
        ("Sheila Byrne, Chief Political Correspondent", ("Sheila Byrne",)),
        ("Jane Doe | Coast News", ("Jane Doe",)),
        ("Jane Doe, 6 May 2024", ("Jane Doe",)),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Bill and Melinda Gates", ()),
        ("Ministry of Health and Welfare", ()),
        ("Johnson & Johnson", ()),
        ("Sammy Davis, Jr.", ()),
        ("Doe, Jane", ()),
    ],
)
def test_authors_are_parted_where_each_has_a_whole_name(said: str, names: tuple[str, ...]) -> None:
    assert author_names(said) == names
