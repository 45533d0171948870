"""Names stand in an index where a reader looks for them."""

import pytest

from reader.exporting.index.filing import (
    initial,
    other_heading,
    person_heading,
    place_heading,
    sort_key,
    without_capitals,
)


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
        ("Vincent van Gogh", "Gogh, Vincent van"),
        ("Ludwig van Beethoven", "Beethoven, Ludwig van"),
        ("Simone de Beauvoir", "Beauvoir, Simone de"),
        ("Jean de La Fontaine", "La Fontaine, Jean de"),
        ("Garcilaso de la Vega", "Vega, Garcilaso de la"),
        ("Martin Van Buren", "Van Buren, Martin"),
        ("Giovanni da Verrazzano", "da Verrazzano, Giovanni"),
        ("Gabriel García Márquez", "García Márquez, Gabriel"),
        ("José Luis Rodríguez Zapatero", "Rodríguez Zapatero, José Luis"),
        ("Katrín Jakobsdóttir", "Katrín Jakobsdóttir"),
        ("Robert De Niro", "De Niro, Robert"),
        ("De Niro", "De Niro"),
        ("Le Corbusier", "Le Corbusier"),
        ("Leonardo da Vinci", "Leonardo da Vinci"),
        ("Walther von der Vogelweide", "Walther von der Vogelweide"),
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
        ("Kishida Fumio", "Kishida", "Kishida Fumio"),
        ("Fumio Kishida", "Kishida", "Kishida, Fumio"),
        ("Katrín Jakobsdóttir", "Katrín", "Katrín Jakobsdóttir"),
        ("Nguyen Phu Trong", "Trong", "Nguyen Phu Trong"),
        ("Vo Nguyen Giap", "Giap", "Vo Nguyen Giap"),
        ("Aung San Suu Kyi", "Suu Kyi", "Suu Kyi, Aung San"),
        ("Mario Vargas Llosa", "Vargas Llosa", "Vargas Llosa, Mario"),
        ("Alexander Van der Bellen", "Van der Bellen", "Van der Bellen, Alexander"),
        ("Otto von Habsburg", "von Habsburg", "von Habsburg, Otto"),
        ("Vincent van Gogh", "van Gogh", "van Gogh, Vincent"),
        ("Yo-Yo Ma", "Ma", "Ma, Yo-Yo"),
        ("Lady Gaga", "Gaga", "Lady Gaga"),
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
        ("John Paul II", None),
        ("Carl Gustaf XVI", "King"),
        ("Dalai Lama", None),
        ("50 Cent", None),
        ("Tsai Ing-wen", None),
        ("Lee Kuan Yew", None),
        ("Chiang Kai-shek", None),
        ("Ho Chi Minh", None),
        ("Deng Xiaoping", None),
        ("Ai Weiwei", None),
    ],
)
def test_what_may_not_be_turned_round_is_left_alone(name: str, role: str | None) -> None:
    assert person_heading(name, role=role) == name


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("Lee Harvey Oswald", "Oswald, Lee Harvey"),
        ("Kim Kardashian", "Kardashian, Kim"),
        ("Han Solo", "Solo, Han"),
        ("Ban Johnson", "Johnson, Ban"),
        ("Long John Silver", "Silver, Long John"),
        ("Kim Wilde", "Wilde, Kim"),
        ("Lee Child", "Child, Lee"),
        ("Mai Nguyen", "Nguyen, Mai"),
        ("Henry Ford II", "Ford, Henry, II"),
        ("Queen Elizabeth II", "Elizabeth II, Queen"),
    ],
)
def test_a_western_name_is_turned_round_though_it_begins_like_another(
    name: str, heading: str
) -> None:
    assert person_heading(name) == heading


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("Lake Geneva", "Geneva, Lake"),
        ("Mount Everest", "Everest, Mount"),
        ("Gulf of Mexico", "Mexico, Gulf of"),
        ("the Strait of Hormuz", "Hormuz, Strait of"),
        ("River Thames", "Thames, River"),
        ("Cape Horn", "Horn, Cape"),
        ("Cape Town", "Cape Town"),
        ("Lake Placid", "Lake Placid"),
        ("The Hague", "Hague, The"),
        ("Los Angeles", "Los Angeles"),
    ],
)
def test_a_place_is_filed_under_its_own_name(name: str, heading: str) -> None:
    assert place_heading(name) == heading


def test_capitals_of_the_text_are_undone_and_those_of_the_name_are_kept() -> None:
    shouted = ["Corazon AQUINO", "Ahmad AL-MANSUR", "Ian MCDONALD", "Ann O'NEILL", "LISBON"]
    assert [without_capitals(name) for name in shouted] == [
        "Corazon Aquino",
        "Ahmad Al-Mansur",
        "Ian McDonald",
        "Ann O'Neill",
        "Lisbon",
    ]
    for name in ("JFK", "UAE", "J. R. R. Tolkien", "Henry VIII", "50 Cent", "AC Milan"):
        assert without_capitals(name) == name


def test_letters_that_cannot_be_taken_apart_and_numbers_have_their_places() -> None:
    headings = ["Zürich", "Łódź", "Ørsta", "Æthelred", "Đakovo", "20th Century", "3M", "Oslo"]
    assert sorted(headings, key=sort_key) == [
        "3M",
        "20th Century",
        "Æthelred",
        "Đakovo",
        "Łódź",
        "Ørsta",
        "Oslo",
        "Zürich",
    ]


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
