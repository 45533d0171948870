"""Which names of organisations are one: offices and countries, clipped names, spellings."""

import pytest

from tests.notation import retold

CASES = {
    "a court of a country by either name": (
        "The [Turkish High Court|organisation] met. The [High Court of Turkey|organisation] won.",
        (
            "The [Turkish High Court|organisation] met. "
            "The [High Court of Turkey>Turkish High Court] won."
        ),
    ),
    "a ministry by either name": (
        "The [Ministry of Defence|organisation] met. The [Defense Ministry|organisation] won.",
        (
            "The [Ministry of Defence|organisation] met. "
            "The [Defense Ministry>Ministry of Defence] won."
        ),
    ),
    "a name and what everybody calls it": (
        "[Islamic State|organisation] lost. [ISIS|organisation] and [IS|organisation].",
        "[Islamic State|organisation] lost. [ISIS>Islamic State] and [IS>Islamic State:alias].",
    ),
    "an acronym of what stands before and": (
        "The [U.S. Centers for Bread Control and Safety|organisation]. The [CBC|organisation] won.",
        (
            "The [U.S. Centers for Bread Control and Safety|organisation]. "
            "The [CBC>U.S. Centers for Bread Control and Safety:alias] won."
        ),
    ),
    "letters explained beside another remark": (
        "The [Front for Honest Toast|organisation] ([FTF|organisation], in red) met.",
        (
            "The [Front for Honest Toast|organisation] "
            "([FTF>Front for Honest Toast:alias], in red) met."
        ),
    ),
    "another name that the text tells": (
        "The [Maro Brigade|organisation], formerly the [Free Guard|organisation], fled.",
        "The [Maro Brigade|organisation], formerly the [Free Guard>Maro Brigade], fled.",
    ),
    "a mission of somebody is not that somebody": (
        "An [Alba Union|organisation] mission, known as [ALBAMIS|organisation], left.",
        "An [Alba Union|organisation] mission, known as [ALBAMIS|organisation], left.",
    ),
    "whose ministry it is": (
        "Iran's [War Ministry|organisation] and the [Ukrainian War Ministry|organisation].",
        ("Iran's [War Ministry|organisation] and the [Ukrainian War Ministry|organisation]."),
    ),
    "a ministry by its owner and by its people": (
        "Egypt's [Bread Ministry|organisation] and the [Egyptian Bread Ministry|organisation].",
        "Egypt's [Bread Ministry|organisation] and the [Egyptian Bread Ministry>Bread Ministry].",
    ),
    "the letters of a department": (
        "The [Justice Department|organisation] met. [DOJ|organisation] lawyers left.",
        "The [Justice Department|organisation] met. [DOJ>Justice Department:alias] lawyers left.",
    ),
    "the same letters parted otherwise": (
        "[TRMorgan|organisation] rose. [TR Morgan|organisation] fell.",
        "[TRMorgan|organisation] rose. [TR Morgan>TRMorgan] fell.",
    ),
    "letters that were overlooked": (
        "The [Bread Safety Board|organisation] met. A BSB cook left. NO BSB BREAD.",
        (
            "The [Bread Safety Board|organisation] met. "
            "A [BSB>Bread Safety Board:alias] cook left. NO BSB BREAD."
        ),
    ),
    "letters around a sign": (
        "[Paris Gas & Toast Co.|organisation] cut power. [PG&T|organisation] left.",
        "[Paris Gas & Toast Co.|organisation] cut power. [PG&T>Paris Gas & Toast Co.:alias] left.",
    ),
    "letters with a number": (
        "[Movimento 5 Toast|organisation] ([M5T|organisation]) met.",
        "[Movimento 5 Toast|organisation] ([M5T>Movimento 5 Toast:alias]) met.",
    ),
    "teams of one country, which are the country": (
        "[South Korea|organisation] lost at football. [Korea Republic|organisation] won.",
        "[South Korea|place] lost at football. [Korea Republic>South Korea] won.",
    ),
    "the university of a state is another": (
        "[Washington University|organisation] and the [University of Washington|organisation].",
        "[Washington University|organisation] and the [University of Washington|organisation].",
    ),
    "a clipped name": (
        "The [Federal Reserve|organisation] met. The [Fed|organisation] won.",
        "The [Federal Reserve|organisation] met. The [Fed>Federal Reserve] won.",
    ),
    "a clipped first word": (
        (
            "[Harlow United|organisation] met [Harlow City|organisation]. "
            "[Har United|organisation] won."
        ),
        (
            "[Harlow United|organisation] met [Harlow City|organisation]. "
            "[Har United>Harlow United] won."
        ),
    ),
    "the House is not the White House": (
        "The [House|organisation] met. The [White House|organisation] won.",
        "The [House|organisation] met. The [White House|organisation] won.",
    ),
    "letters and a number": (
        "The [Group of Eight|organisation] met. The [G-8|organisation] won. [G8|organisation].",
        "The [Group of Eight|organisation] met. The [G-8>Group of Eight] won. [G8>Group of Eight].",
    ),
    "what the text calls a sect": (
        "The sect [Bora Hami|person=0.8] struck. [Bora Hami|person=0.9] fled.",
        "The sect [Bora Hami|organisation] struck. [Bora Hami>Bora Hami] fled.",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_rows(seen: str, made: str) -> None:
    assert retold(seen) == made
