"""Names become clusters: the weights see the first line, the second is what is made of it."""

import pytest

from tests.notation import recognised, retold

CASES = {
    "a surname is the person named in full": (
        "[Ada Byron|person] wrote. [Byron|person] slept.",
        "[Ada Byron|person] wrote. [Byron>Ada Byron] slept.",
    ),
    "the surname may come first": (
        "[Byron|person] slept. [Ada Byron|person] wrote.",
        "[Byron|person=Ada Byron] slept. [Ada Byron>Ada Byron] wrote.",
    ),
    "initials, middle names and suffixes": (
        "[Ada B. King|person] and [A. King|person] are [Ada King Jr.|person].",
        "[Ada B. King|person] and [A. King>Ada B. King] are [Ada King Jr.>Ada B. King].",
    ),
    "a given name that only one person has": (
        "[Ada Byron|person] met [Tom Ray|person]. [Ada|person] smiled.",
        "[Ada Byron|person] met [Tom Ray|person]. [Ada>Ada Byron] smiled.",
    ),
    "the surname first, as in Chinese": (
        "[Wen Liping|person] spoke. [Wen|person] left.",
        "[Wen Liping|person] spoke. [Wen>Wen Liping] left.",
    ),
    "a particle may be written or not": (
        "[Piet van der Laan|person] ran. [Van der Laan|person] won. [Laan|person] slept.",
        (
            "[Piet van der Laan|person] ran. [Van der Laan>Piet van der Laan] won. "
            "[Laan>Piet van der Laan] slept."
        ),
    ),
    "accents may be missing": (
        "[José Núñez|person] sang. [Nunez|person] bowed.",
        "[José Núñez|person] sang. [Nunez>José Núñez] bowed.",
    ),
    "two with one surname stay apart": (
        "[Ada Byron|person] met [Tom Byron|person].",
        "[Ada Byron|person] met [Tom Byron|person].",
    ),
    "Mr. Ray is not Ann Ray": (
        "Mrs. [Ann Ray|person] met Mr. [Ray|person].",
        "Mrs. [Ann Ray|person] met Mr. [Ray|person].",
    ),
    "President Ray is not the first lady": (
        "President [Ray|person] came. First Lady [Ann Ray|person] left. [Ray|person] stayed.",
        "President [Ray|person] came. First Lady [Ann Ray|person] left. [Ray>Ray] stayed.",
    ),
    "titles are outside the name": (
        "[President Ada Byron|person] met [Mr. Ray|person].",
        "President [Ada Byron|person] met Mr. [Ray|person].",
    ),
    "a family is nobody in particular": (
        "[Ada Byron|person] left. The [Byrons|person] stayed.",
        "[Ada Byron|person] left. The Byrons stayed.",
    ),
    "a hyphen in a given name stays": (
        "[Kim Su-min|person] spoke.",
        "[Kim Su-min|person] spoke.",
    ),
    "the article and the possessive are outside": (
        "[The Blue Company's|organisation] boss left.",
        "The [Blue Company|organisation]'s boss left.",
    ),
    "a site is named to its end": (
        "[Bluepage|organisation].info said so. It is at [Redpage|organisation].com/news.",
        "[Bluepage.info|organisation] said so. It is at [Redpage|organisation].com/news.",
    ),
    "and inside the name of one foundation": (
        "[Tom|person] runs the [Tom and Ann Ray Foundation|organisation].",
        "[Tom|person] runs the [Tom and Ann Ray Foundation|organisation].",
    ),
    "a league that is against something": (
        "The [Anti-Noise League|organisation] and the [Anti-Norway|place] camp.",
        "The [Anti-Noise League|organisation] and the Anti-[Norway|place] camp.",
    ),
    "an article with a capital of its own": (
        "Fans of [The Blue Few|organisation] cheered. [The Red Few|organisation] left.",
        "Fans of [The Blue Few|organisation] cheered. The [Red Few|organisation] left.",
    ),
    "a company all in lower case": (
        "we love [harlow car wash|organisation] and [chez Borg|organisation].",
        "we love [harlow car wash|organisation] and chez [Borg|organisation].",
    ),
    "a name found in part is whole where it is elsewhere": (
        "[9 Miles to Oslo|organisation] played. At a 9 [Miles to Oslo|organisation] show.",
        "[9 Miles to Oslo|organisation] played. At a [9 Miles to Oslo>9 Miles to Oslo] show.",
    ),
    "an e-mail address names nobody": (
        "[Ann Ray|person] (write to [ann|person].[ray|person]@example.org) left.",
        "[Ann Ray|person] (write to ann.ray@example.org) left.",
    ),
    "an acronym in parentheses": (
        "The [Union of Blue Bakers|organisation] ([UBB|organisation]) met. [UBB|organisation] won.",
        (
            "The [Union of Blue Bakers|organisation] ([UBB>Union of Blue Bakers:alias]) met. "
            "[UBB>Union of Blue Bakers:alias] won."
        ),
    ),
    "an acronym by its letters": (
        "The [Union of Blue Bakers|organisation] met. The [U.B.B.|organisation] won.",
        "The [Union of Blue Bakers|organisation] met. The [U.B.B.>Union of Blue Bakers:alias] won.",
    ),
    "a company without its ending": (
        "[Harlow Holdings Ltd.|organisation] grew. [Harlow|organisation] hired.",
        "[Harlow Holdings Ltd.|organisation] grew. [Harlow>Harlow Holdings Ltd.] hired.",
    ),
    "the short form with an article": (
        "The [Silver Brotherhood|organisation] met. The [Brotherhood|organisation] won.",
        "The [Silver Brotherhood|organisation] met. The [Brotherhood>Silver Brotherhood] won.",
    ),
    "the ministry of a country": (
        (
            "The [Norwegian Foreign Ministry|organisation] met. "
            "The [Foreign Ministry|organisation] won."
        ),
        (
            "The [Norwegian Foreign Ministry|organisation] met. "
            "The [Foreign Ministry>Norwegian Foreign Ministry] won."
        ),
    ),
    "the council named last": (
        "[Blue Council|organisation], [Red Council|organisation], the [Council|organisation].",
        "[Blue Council|organisation], [Red Council|organisation], the [Council>Red Council].",
    ),
    "a parent and its part stay apart": (
        "The [U.N.|organisation] and the [U.N. Security Council|organisation] met.",
        "The [U.N.|organisation] and the [U.N. Security Council|organisation] met.",
    ),
    "a person inside a name of an organisation is not that person": (
        "[Tom Carter|person] left the [Carter Center|organisation].",
        "[Tom Carter|person] left the [Carter Center|organisation].",
    ),
    "one country by many names": (
        "The [United States|place], the [U.S.|place], [US|place] and [America|place].",
        (
            "The [United States|place], the [U.S.>United States:alias], "
            "[US>United States:alias] and [America>United States]."
        ),
    ),
    "Kiev is Kyiv": (
        "[Kyiv|place] is [Kiev|place].",
        "[Kyiv|place] is [Kiev>Kyiv].",
    ),
    "a demonym belongs to its country": (
        "[Norway|place] sent Norwegian ships and two Norwegians.",
        (
            "[Norway|place] sent [Norwegian>Norway:adjective] ships "
            "and two [Norwegians>Norway:adjective]."
        ),
    ),
    "a country that is never named has a row": (
        "An Afghan driver met a South Korean singer.",
        (
            "An [Afghan|place=Afghanistan:adjective] driver met "
            "a [South Korean|place=South Korea:adjective] singer."
        ),
    ),
    "a language is no country": (
        "She wrote in Russian and knew the French language.",
        "She wrote in Russian and knew the French language.",
    ),
    "a demonym inside a longer name is no mention": (
        "The [British Museum|organisation] closed.",
        "The [British Museum|organisation] closed.",
    ),
    "two demonyms in one word": (
        "Spanish-Chinese trade grew.",
        "[Spanish|place=Spain:adjective]-[Chinese|place=China:adjective] trade grew.",
    ),
    "what a hyphen ties in lower case is outside": (
        "A [NATO-led|organisation] force in an [anti-Iran|place] mood.",
        "A [NATO|organisation]-led force in an anti-[Iran|place] mood.",
    ),
    "two names tied by a hyphen": (
        "The [NATO-Russia|organisation] talks. [NATO|organisation] and [Russia|place].",
        "The [NATO|organisation]-[Russia|place] talks. [NATO>NATO] and [Russia>Russia].",
    ),
    "a dateline in capitals": (
        "[LISBON|place] ([Reuters|organisation]) - It rained in [Lisbon|place].",
        "[LISBON|place=Lisbon] ([Reuters|organisation]) - It rained in [Lisbon>Lisbon].",
    ),
    "a city and its state are two": (
        "In [Springfield|place], [Illinois|place], it rained.",
        "In [Springfield|place], [Illinois|place], it rained.",
    ),
    "armed forces with a chief": (
        "She is the chief of the Norwegian armed forces.",
        "She is the chief of the [Norwegian armed forces|organisation].",
    ),
    "armed forces in passing": (
        "Some Norwegian armed forces left.",
        "Some [Norwegian|place=Norway:adjective] armed forces left.",
    ),
    "an acronym after or": (
        "The [Union of Blue Bakers|organisation], or [UBB|organisation], met.",
        "The [Union of Blue Bakers|organisation], or [UBB>Union of Blue Bakers:alias], met.",
    ),
    "two joined by and": (
        "[Blue Bank and Red Bank|organisation] met. [Blue Bank|organisation] left.",
        "[Blue Bank|organisation] and [Red Bank|organisation] met. [Blue Bank>Blue Bank] left.",
    ),
    "an abbreviation without its last full stop": (
        "The [U.S|place]. troops.",
        "The [U.S.|place=United States] troops.",
    ),
    "a small word before an organisation": (
        "The [permanent Blue Council|organisation] met.",
        "The permanent [Blue Council|organisation] met.",
    ),
    "letters that are no place are a body": (
        "The [U.N.|place=0.5] met.",
        "The [U.N.|organisation] met.",
    ),
    "a demonym that the weights took for a name": (
        "[Norwegian|organisation] ships.",
        "[Norwegian|place=Norway:adjective] ships.",
    ),
    "only the other Korea is named": (
        "[South Korea|place] and Korean ships.",
        "[South Korea|place] and [Korean>South Korea:adjective] ships.",
    ),
    "an American of African descent is no African": (
        "An African-American singer.",
        "An African-American singer.",
    ),
    "a doubtful surname of somebody named in full": (
        "[Ada Byron|person] wrote. [Byron|organisation=0.5] slept.",
        "[Ada Byron|person] wrote. [Byron>Ada Byron] slept.",
    ),
    "a country taken for a person": (
        "[Norway|place] won. [Norway|person=0.5] sang.",
        "[Norway|place] won. [Norway>Norway] sang.",
    ),
    "nothing but a title": (
        "[Mr. President|person] spoke.",
        "Mr. President spoke.",
    ),
    "what is all doubt is left out": (
        "[Frindle|organisation=0.2] met.",
        "Frindle met.",
    ),
    "a name of two somebodies is not added where it was overlooked": (
        "[Acme Blue|organisation] grew. [Acme Blue|person] left. Then Acme Blue won.",
        "[Acme Blue|organisation] grew. [Acme Blue|person] left. Then Acme Blue won.",
    ),
    "a sure name that was overlooked": (
        "[Ada Byron|person] wrote. Then Ada Byron slept.",
        "[Ada Byron|person] wrote. Then [Ada Byron>Ada Byron] slept.",
    ),
    "an overlooked name over the end of a line": (
        "[Ada Byron|person] wrote. Then Ada\nByron slept.",
        "[Ada Byron|person] wrote. Then [Ada\nByron>Ada Byron] slept.",
    ),
    "of overlooked names the longest, as whole words": (
        (
            "[Tom Ray|person] saw the [Tom Ray Museum|organisation] and the [U.N. Council"
            "|organisation]. Then the Tom Ray Museum shut. Tom Rays and Tom Ray's u.n. Council met."
        ),
        (
            "[Tom Ray|person] saw the [Tom Ray Museum|organisation] and the [U.N. Council"
            "|organisation]. Then the [Tom Ray Museum>Tom Ray Museum] shut. "
            "Tom Rays and [Tom Ray>Tom Ray]'s u.n. Council met."
        ),
    ),
    "a common word is never spread": (
        "[Rose|person] wrote. The Rose Garden was open.",
        "[Rose|person] wrote. The Rose Garden was open.",
    ),
    "a doubtful kind follows the sure ones": (
        "[Harlow|organisation] grew. [Harlow|organisation] hired. [Harlow|place=0.4] moved.",
        "[Harlow|organisation] grew. [Harlow>Harlow] hired. [Harlow>Harlow] moved.",
    ),
    "German and French text comes to no harm": (
        "[Ada Byron|person] sprach in [Wien|place]. Le président de la [France|place] rit.",
        "[Ada Byron|person] sprach in [Wien|place]. Le président de la [France|place] rit.",
    ),
}


@pytest.mark.parametrize(("seen", "made"), CASES.values(), ids=CASES.keys())
def test_rows(seen: str, made: str) -> None:
    assert retold(seen) == made


def test_of_two_with_one_surname_the_nearest_before_is_meant_with_doubt() -> None:
    annotations = recognised(
        "[Ada Byron|person] came. [Tom Byron|person] ate. [Byron|person] slept."
    )
    tom = next(entity for entity in annotations.entities if entity.name == "Tom Byron")
    assert len(tom.mentions) == 2
    assert tom.mentions[1].confidence < tom.mentions[0].confidence


@pytest.mark.parametrize(
    ("seen", "identity"),
    [
        ("[Georgia|place] and [Russia|place] talked.", "iso3166:GE"),
        ("[Georgia|place] and [Alabama|place] are in the [United States|place].", "iso3166:US-GA"),
        ("It rained in [Lisbon|place].", "geonames:2267057"),
        ("The [U.K.|place] left.", "iso3166:GB"),
        ("It rained in [Springfield|place].", None),
        ("It rained in [Nowhereville|place].", None),
    ],
)
def test_places_are_known_by_a_register(seen: str, identity: str | None) -> None:
    assert recognised(seen).entities[0].identity == identity


def test_us_the_pronoun_is_no_country() -> None:
    assert retold("[Norway|place] told us so.") == "[Norway|place] told us so."
