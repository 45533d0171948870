import pytest

from reader.importing.lines.boilerplate import Tail, is_chrome, is_edge_chrome, opens_tail


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "ADVERTISEMENT",
        "  • Share This: Twitter Facebook Email",
        "Read more »",
        "Weiterlesen",
        "Lire la suite →",
        "MP4MP3",
        "0:00 0:02:07 0:00",
        "Follow us on Twitter",
        "3 min read",
        "Sign up for our newsletter and never miss a story.",
        "Mehr lesen: Der alte Hafen",
        '<a href="https://example.org/v">Embedded video for the talk</a>',
        "Twitter 12 Facebook 40",
    ],
)
def test_chrome_anywhere(line: str) -> None:
    assert is_chrome(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share.",
        "“Follow us,” the crowd chanted. “Sign up!”",
        "Read more books, the minister said.",
        "0 : 0",
        "• phone",
        "Help",
        "Weather",
        "Share of points",
        "The Twitter deal is dead",
        "More than 100 people came.",
        "<b>Bold</b> words in a story",
    ],
)
def test_a_story_may_say_it(line: str) -> None:
    assert not is_chrome(line)


@pytest.mark.parametrize(
    "line",
    [
        "Home",
        "© 2019 Example. All Rights Reserved.",
        "Privacy policy",
        "We use cookies to improve your experience.",
        "Subscribe to news about our projects.",
        "Copyright 2011 Example Press",
        "Contact Ann Sample at ann@sample.example.",
        "Alle Kommentare werden moderiert.",
        "More about this »",
    ],
)
def test_chrome_outside_a_story(line: str) -> None:
    assert is_edge_chrome(line)


@pytest.mark.parametrize(
    "line",
    [
        "“We use cookies to improve your experience,” the company said.",
        "Record donations for flood victims",
        "« Nous avons gagné », dit-elle, « et nous gagnerons encore »",
        "Court upholds new privacy law",
    ],
)
def test_a_story_may_be_about_it(line: str) -> None:
    assert not is_edge_chrome(line)


@pytest.mark.parametrize(
    ("line", "tail"),
    [
        ("2 comments", Tail.COMMENTS),
        ("Kommentare (12)", Tail.COMMENTS),
        ("Leave a Reply", Tail.COMMENTS),
        ("Post a comment", Tail.COMMENTS),
        ("Related links:", Tail.LINKS),
        ("Related", Tail.LINKS),
        ("Most popular in the section", Tail.LINKS),
        ("Les plus lus", Tail.LINKS),
        ("Das könnte Sie auch interessieren", Tail.LINKS),
        ("About the author", Tail.ABOUT),
        ("Related matters were not discussed.", None),
        ("More: a link in the line", None),
        ("Popular support for the bridge", None),
        ("Latest figures show a fall", None),
    ],
)
def test_headings_of_other_things(line: str, tail: Tail | None) -> None:
    assert opens_tail(line) is tail
