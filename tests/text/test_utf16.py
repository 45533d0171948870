from hypothesis import given
from hypothesis import strategies as st

from reader.text.utf16 import Utf16Offsets
from tests.text.articles import texts


@given(texts)
def test_units_are_those_of_the_utf_16_encoding(text: str) -> None:
    offsets = Utf16Offsets(text)
    for index in range(len(text) + 1):
        assert offsets.to_units(index) == len(text[:index].encode("utf-16-le")) // 2
    assert offsets.units == offsets.to_units(len(text))


@given(texts)
def test_there_and_back_is_the_same_place(text: str) -> None:
    offsets = Utf16Offsets(text)
    assert all(
        offsets.to_code_points(offsets.to_units(index)) == index for index in range(len(text) + 1)
    )


@given(st.text(st.sampled_from("a😀"), min_size=1), st.data())
def test_an_offset_inside_a_pair_belongs_to_its_code_point(text: str, data: st.DataObject) -> None:
    offsets = Utf16Offsets(text)
    index = data.draw(st.integers(0, len(text) - 1))
    start, after = offsets.to_units(index), offsets.to_units(index + 1)
    assert {offsets.to_code_points(unit) for unit in range(start, after)} == {index}


def test_lone_surrogates_and_the_empty_text_are_survived() -> None:
    assert Utf16Offsets("").to_units(0) == 0
    assert Utf16Offsets("a\ud800b").to_units(2) == 2
