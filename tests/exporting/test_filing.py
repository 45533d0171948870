"""Names stand in an index where a reader looks for them."""

import pytest

from reader.exporting.filing import initial, other_heading, person_heading, sort_key


@pytest.mark.parametrize(
    ("name", "forms", "heading"),
    [
        ("Grace Hopper", [], "Hopper, Grace"),
        ("Martin Luther King Jr.", [], "King, Martin Luther, Jr."),
        ("Sammy Davis, Jr.", [], "Davis, Sammy, Jr."),
        ("Henry Ford II", [], "Ford, Henry, II"),
        ("J. K. Rowling", [], "Rowling, J. K."),
        ("Madonna", [], "Madonna"),
    ],
)
def test_a_person_is_filed_under_the_surname(name: str, forms: list[str], heading: str) -> None:
    assert person_heading(name, forms) == heading


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("Johannes van der Waals", "van der Waals, Johannes"),
        ("Ursula von der Leyen", "von der Leyen, Ursula"),
        ("Otto von Bismarck", "Bismarck, Otto von"),
        ("Charles de Gaulle", "de Gaulle, Charles"),
        ("Osama bin Laden", "bin Laden, Osama"),
        ("Bashar al-Assad", "al-Assad, Bashar"),
        ("José Ortega y Gasset", "Ortega y Gasset, José"),
    ],
)
def test_particles_go_with_the_surname_they_belong_to(name: str, heading: str) -> None:
    assert person_heading(name) == heading


@pytest.mark.parametrize(
    ("name", "form", "heading"),
    [
        ("Ludwig van Beethoven", "Beethoven", "Beethoven, Ludwig van"),
        ("Gabriel García Márquez", "García Márquez", "García Márquez, Gabriel"),
        ("Kim Kardashian", "Kardashian", "Kardashian, Kim"),
        ("Xi Jinping", "Xi", "Xi Jinping"),
        ("Elena Ferrante", "Elena", "Ferrante, Elena"),
    ],
)
def test_how_the_article_shortens_a_name_decides(name: str, form: str, heading: str) -> None:
    assert person_heading(name, [name, form]) == heading


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Kim Jong Un", None),
        ("Park Geun-hye", None),
        ("Nguyen Phu Trong", None),
        ("習近平", None),
        ("安倍 晋三", None),
        ("Elizabeth II", None),
        ("John Paul II", "Pope"),
        ("Mohammed bin Salman", "Crown Prince"),
        ("Joan of Arc", None),
        ("Ivan the Terrible", None),
        ("Malcolm X", None),
    ],
)
def test_what_may_not_be_turned_round_is_left_alone(name: str, role: str | None) -> None:
    assert person_heading(name, role=role) == name


def test_a_leading_article_goes_to_the_end() -> None:
    assert other_heading("The New York Times") == "New York Times, The"
    assert other_heading("the alliance") == "alliance, the"
    assert other_heading("The") == "The"


def test_headings_are_ordered_word_by_word_without_accents_case_and_al() -> None:
    headings = ["Smithson, Al", "Émile, Zoé", "al-Assad, Bashar", "smith, Zoe", "Ember, X", "Ashe"]
    assert sorted(headings, key=sort_key) == [
        "Ashe",
        "al-Assad, Bashar",
        "Ember, X",
        "Émile, Zoé",
        "smith, Zoe",
        "Smithson, Al",
    ]
    assert max(["New Yorker", "New York, City of", "Newark"], key=sort_key) == "Newark"


def test_everybody_of_a_surname_stands_before_the_longer_surnames_that_begin_with_it() -> None:
    headings = ["Byron Lee, Ada", "Byron, Zoe", "Byron Society"]
    assert sorted(headings, key=sort_key) == ["Byron, Zoe", "Byron Lee, Ada", "Byron Society"]


def test_the_initial_is_that_of_the_group() -> None:
    assert [initial(h) for h in ("al-Assad, Bashar", "Émile", "3M", "…")] == ["A", "E", "#", "#"]
