"""Which line above a story is its headline."""

from reader.importing.opening import open_text

_STORY = """\
Ada Byron opened the bridge over the river on Monday, and hundreds of people walked across it.

She thanked the workers, who had built it within two years and for less money than was set aside.

The ferry, which carried people for a century, will stop at the end of the month, said the mayor.
"""
_MENU = "Home\nNews\nSport\n\n"


def test_a_line_that_is_the_title_of_the_page_as_well_is_the_headline() -> None:
    title = "Winter comes early\n\n"
    assert open_text("Log in\n\n" + title + _MENU + title + _STORY).headline == "Winter comes early"


def test_a_line_between_menu_and_story_that_says_nothing_of_it_is_none() -> None:
    assert open_text(_MENU + "Winter comes early\n\n" + _STORY).headline is None
