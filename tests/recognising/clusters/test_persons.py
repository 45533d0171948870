"""Who is who among persons: initials, short forms, spellings, order, suffixes, titles, kin."""

import pytest

from reader.text.doubt import Doubt
from tests.notation import recognised, retold

CASES = {
    "initials with and without spaces": (
        "[J. K. Fenwick|person] and [J.K. Fenwick|person] and [JK Fenwick|person].",
        "[J. K. Fenwick|person] and [J.K. Fenwick>J. K. Fenwick] and [JK Fenwick>J. K. Fenwick].",
    ),
    "three letters for somebody named in full": (
        "[John Quill Adler|person] won. [JQA|organisation] left.",
        "[John Quill Adler|person] won. [JQA>John Quill Adler] left.",
    ),
    "a middle name that is never told, where a person acts": (
        "[Ralph Sorby|person] won. [RMS|organisation] wrote books. [RXS|organisation] grew.",
        "[Ralph Sorby|person] won. [RMS>Ralph Sorby] wrote books. [RXS|organisation] grew.",
    ),
    "letters that are a company's": (
        "[Ivan Bo Milder|person] led [Ink and Board Mill|organisation]. [IBM|organisation] grew.",
        (
            "[Ivan Bo Milder|person] led [Ink and Board Mill|organisation]. "
            "[IBM>Ink and Board Mill:alias] grew."
        ),
    ),
    "a phrase of letters is nobody": (
        "[IMO|organisation] the [FSB|organisation] lied.",
        "IMO the [FSB|organisation] lied.",
    ),
    "the letters of an organisation that is named": (
        "The [Inner Moon Office|organisation] met. [IMO|organisation] rules.",
        "The [Inner Moon Office|organisation] met. [IMO>Inner Moon Office:alias] rules.",
    ),
    "Bill is William": (
        "[William Harper|person] ate. [Bill Harper|person] left. [Bill|person] slept.",
        (
            "[William Harper|person] ate. [Bill Harper>William Harper] left. "
            "[Bill>William Harper] slept."
        ),
    ),
    "another short form is another man": (
        "[William Harper|person] ate. [Bob Harper|person] left.",
        "[William Harper|person] ate. [Bob Harper|person] left.",
    ),
    "a double surname": (
        "[Ada Byron-King|person] wrote. [Byron-King|person] left. [King|person] slept.",
        (
            "[Ada Byron-King|person] wrote. [Byron-King>Ada Byron-King] left. "
            "[King>Ada Byron-King] slept."
        ),
    ),
    "an Arabic article": (
        "[Nasser al-Kubari|person] ate. [Al-Kubari|person] left. [Kubari|person] slept.",
        (
            "[Nasser al-Kubari|person] ate. [Al-Kubari>Nasser al-Kubari] left. "
            "[Kubari>Nasser al-Kubari] slept."
        ),
    ),
    "son of": (
        "[Osman bin Haddar|person] ate. [bin Haddar|person] left. [Haddar|person] slept.",
        (
            "[Osman bin Haddar|person] ate. [bin Haddar>Osman bin Haddar] left. "
            "[Haddar>Osman bin Haddar] slept."
        ),
    ),
    "another spelling of one name": (
        "[Mukhtar Gadhari|person] ate. [Qaddari|person] left. [Moukhtar Gaddari|person] slept.",
        (
            "[Mukhtar Gadhari|person] ate. [Qaddari>Mukhtar Gadhari] left. "
            "[Moukhtar Gaddari>Mukhtar Gadhari] slept."
        ),
    ),
    "two alike who are two": (
        "[Ann Hansen|person] ate. [Tom Hanson|person] left. [Hanson|person] slept.",
        "[Ann Hansen|person] ate. [Tom Hanson|person] left. [Hanson>Tom Hanson] slept.",
    ),
    "Hungarian order": (
        "[Nagy Ferenc|person] ate. [Ferenc Nagy|person] left.",
        "[Nagy Ferenc|person] ate. [Ferenc Nagy>Nagy Ferenc] left.",
    ),
    "a Korean given name in one word or two": (
        "[Kim Su-min|person] ate. [Kim Sumin|person] left. [Su-min|person] slept.",
        "[Kim Su-min|person] ate. [Kim Sumin>Kim Su-min] left. [Su-min>Kim Su-min] slept.",
    ),
    "senior and junior are two": (
        "[Tom Byron Sr.|person] met [Tom Byron Jr.|person].",
        "[Tom Byron Sr.|person] met [Tom Byron Jr.|person].",
    ),
    "a son of the same name": (
        "[Tom Byron|person] and son [Tom Byron Jr.|person] ate. [Tom Byron|person] left.",
        "[Tom Byron|person] and son [Tom Byron Jr.|person] ate. [Tom Byron>Tom Byron] left.",
    ),
    "popes are told apart by their numbers": (
        "Pope [Benedict XVI|person] is not Pope [Benedict XV|person].",
        "Pope [Benedict XVI|person] is not Pope [Benedict XV|person].",
    ),
    "a king is nobody whose given name that is": (
        "King [Harald|person] met [Harald Berg|person]. King [Harald|person] left.",
        "King [Harald|person] met [Harald Berg|person]. King [Harald>Harald] left.",
    ),
    "his wife is not the vice president": (
        "Vice President [Ray|person] came. His wife, [Ann Ray|person], left. [Ray|person] stayed.",
        (
            "Vice President [Ray|person] came. [His>Ray] wife, [Ann Ray|person], left. "
            "[Ray>Ray] stayed."
        ),
    ),
    "the senator is not the president": (
        "Sen. [Ann Ray|person] came. President [Tom Ray|person] and Sen. [Ray|person] left.",
        "Sen. [Ann Ray|person] came. President [Tom Ray|person] and Sen. [Ray>Ann Ray] left.",
    ),
    "Mr. and Mrs. find their own": (
        "[Tom Ray|person] came. [Ada Ray|person] ate. Mrs. [Ray|person] met Mr. [Ray|person].",
        "[Tom Ray|person] came. [Ada Ray|person] ate. Mrs. [Ray>Ada Ray] met Mr. [Ray>Tom Ray].",
    ),
    "a title in the plural": (
        "[Presidents Ada Byron|person] and [Tom Ray|person] met.",
        "Presidents [Ada Byron|person] and [Tom Ray|person] met.",
    ),
    "a lord is called by his surname": (
        "[Ada Byron|person] wrote. [Lord Byron|person] slept.",
        "[Ada Byron|person] wrote. [Lord Byron>Ada Byron] slept.",
    ),
    "a vice president beside a doctor of his name": (
        (
            "Vice President [Ray|person] and Dr. [Julia Ray|person] came. "
            "Dr. [Ray|person] left. Vice President [Ray|person] stayed."
        ),
        (
            "Vice President [Ray|person] and Dr. [Julia Ray|person] came. "
            "Dr. [Ray>Julia Ray] left. Vice President [Ray>Ray] stayed."
        ),
    ),
    "the president's government, not the first lady's": (
        "The [Ray|person] government met. President [Ray|person] met First Lady [Ann Ray|person].",
        "The [Ray|person] government met. President [Ray>Ray] met First Lady [Ann Ray|person].",
    ),
    "of two joined by and neither is the other": (
        "[Ray|person] and [Ann Ray|person] met.",
        "[Ray|person] and [Ann Ray|person] met.",
    ),
    "a couple with one surname": (
        "[Tom|person] and [Ann Ray|person] ate. [Tom Hill|person] left. [Tom Ray|person] slept.",
        (
            "[Tom|person=Tom Ray] and [Ann Ray|person] ate. [Tom Hill|person] left. "
            "[Tom Ray>Tom Ray] slept."
        ),
    ),
    "brothers with one surname": (
        "[Tom Hill|person] and the brothers [Tom|person] and [Jim Ray|person] ran.",
        "[Tom Hill|person] and the brothers [Tom|person] and [Jim Ray|person] ran.",
    ),
    "a double surname of several": (
        (
            "[Ada Byron-King|person] ate. [Byron-King|person] left. [Tom Byron-King|person] slept. "
            "[Byron-King|person] woke."
        ),
        (
            "[Ada Byron-King|person] ate. [Byron-King>Ada Byron-King] left. "
            "[Tom Byron-King|person] slept. [Byron-King>Tom Byron-King] woke."
        ),
    ),
    "a man who is told of beside his wife": (
        (
            "[Marc Ray|person], a guard accused of killing his wife, [Ann Ray|person], wept. "
            "[Ray|person] left. Mrs. [Ray|person] was 40. [Jim Ray|person] came."
        ),
        (
            "[Marc Ray|person], a guard accused of killing his wife, [Ann Ray|person], wept. "
            "[Ray>Marc Ray] left. Mrs. [Ray>Ann Ray] was 40. [Jim Ray|person] came."
        ),
    ),
    "the minister of two with one surname": (
        (
            "[Wang Ko|person], China's bread minister, and [Wang Lu|person], a poet, came. "
            "Bread Minister [Wang|person] left."
        ),
        (
            "[Wang Ko|person], China's bread minister, and [Wang Lu|person], a poet, came. "
            "Bread Minister [Wang>Wang Ko] left."
        ),
    ),
    "a son called by his given name": (
        "[Earl Ray|person] ate. His son, [Earl Jr.|person], left. [Earl Sr.|person] slept.",
        (
            "[Earl Ray|person] ate. [His>Earl Ray] son, [Earl Jr.|person], left. "
            "[Earl Sr.>Earl Ray] slept."
        ),
    ),
    "a surname that is half of another's": (
        "[Beth Hall-Ruiz|person] and [Tom Ruiz|person] ate. [Hall-Ruiz|person] met [Ruiz|person].",
        (
            "[Beth Hall-Ruiz|person] and [Tom Ruiz|person] ate. [Hall-Ruiz>Beth Hall-Ruiz] met "
            "[Ruiz>Tom Ruiz]."
        ),
    ),
    "a pope keeps his number": (
        "Pope [Leo XIV|person] came. [Leo|person] ate. [Leo|person] slept.",
        "Pope [Leo XIV|person] came. [Leo>Leo XIV] ate. [Leo>Leo XIV] slept.",
    ),
    "Mrs. is the wife who was named": (
        "President [Ray|person]'s wife, [Ann|person], came. Mrs. [Ray|person] ate.",
        ("President [Ray|person]'s wife, [Ann|person], came. Mrs. [Ray>Ann] ate."),
    ),
    "the brother is not who is meant": (
        "[Tom Ray|person]'s brother, [Jim|person], came. [Ray|person] left. [Jim Ray|person] ate.",
        (
            "[Tom Ray|person]'s brother, [Jim|person=Jim Ray], came. [Ray>Tom Ray] left. "
            "[Jim Ray>Jim Ray] ate."
        ),
    ),
    "whose daughter she is": (
        "[Ada Hill|person], daughter of Lord [Hill|person], ate.",
        "[Ada Hill|person], daughter of Lord [Hill|person], ate.",
    ),
    "who is named only as a forefather": (
        "[Ken Toyo|person], grandson of founder [Jun Toyo|person], ate. [Toyo|person] left.",
        "[Ken Toyo|person], grandson of founder [Jun Toyo|person], ate. [Toyo>Ken Toyo] left.",
    ),
    "another name that the text tells": (
        "[Aziz Malo|person], also known as [Osman Teki|person], fled. [Teki|person] slept.",
        "[Aziz Malo|person], also known as [Osman Teki>Aziz Malo], fled. [Teki>Aziz Malo] slept.",
    ),
    "a name at birth that is longer": (
        "[Kolo|person], born [Ed Arantes Dina|person], scored. [Kolo|person] won.",
        "[Kolo|person], born [Ed Arantes Dina>Kolo], scored. [Kolo>Kolo] won.",
    ),
    "initials without stops, alone": (
        "[DJ Pellow|person] wrote. [DJ|person] left.",
        "[DJ Pellow|person] wrote. [DJ>DJ Pellow] left.",
    ),
    "a spelling of shch": (
        "[Ivan Yushchin|person] came. Mr. [Yuschin|person] left.",
        "[Ivan Yushchin|person] came. Mr. [Yuschin>Ivan Yushchin] left.",
    ),
    "two joined in one name": (
        "[Ada and Tom Byron|person] left.",
        "[Ada|person] and [Tom Byron|person] left.",
    ),
    "a family by its noun": (
        "The [Byron|person] family met [Ada Byron|person].",
        "The Byron family met [Ada Byron|person].",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_rows(seen: str, made: str) -> None:
    assert retold(seen) == made


@pytest.mark.parametrize(
    "seen",
    [
        "[Julia Ray|person] taught. Vice President [Ray|person] came.",
        "Senator [Tom Ray|person] ate. President [Ray|person] came.",
    ],
)
def test_somebody_of_another_office_is_doubtful(seen: str) -> None:
    (person,) = recognised(seen).entities
    assert [mention.doubtful for mention in person.mentions] == [False, True]
    assert person.mentions[1].doubt is Doubt.SAME
