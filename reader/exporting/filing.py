"""How names are filed in an index: "Rasmussen, Anders Fogh", and the order they stand in.

The rules follow the Chicago Manual of Style (16.32-16.93) and ISO 999, as far as a name alone can
tell. Where the article itself shortens a name, that decides: who is later called "van der Bellen"
is filed under it, and who is later called by the first word ("Xi") keeps the order written.
"""

import re
from collections.abc import Iterable, Sequence

from reader.text.folding import folded

_SUFFIXES = frozenset(
    ("jr", "sr", "jnr", "snr", "ii", "iii", "iv", "esq", "phd", "md", "qc", "kc", "mp", "obe")
)
_REGNAL = re.compile(r"[IVX]+\Z")
_RULER = re.compile(
    r"\b(?:pope|king|queen|emperor|empress|tsar|sultan|shah|patriarch|prince|princess|emir|saint)\b",
    re.IGNORECASE,
)
# A name with one of these inside is filed as it stands: Catherine of Aragon, Ivan the Terrible.
_EPITHETS = frozenset(("of", "the"))
# Stay before the surname and are filed with it.
_LEADING = frozenset(
    (
        *(
            "van",
            "der",
            "den",
            "de",
            "del",
            "della",
            "dello",
            "dei",
            "di",
            "da",
            "do",
            "dos",
            "das",
        ),
        *("du", "des", "la", "le", "las", "los", "lo", "ten", "ter", "te", "st.", "saint", "mac"),
        *("al", "el", "bin", "ibn", "bint", "ben", "abu", "abd", "ould", "ap", "'t", "o'"),
    )
)
# Go to the end when the article does not say otherwise: Bismarck, Otto von.
_TRAILING = frozenset(("von", "vom", "zu", "zum", "zur", "af", "av"))
_SON_OF = frozenset(("bin", "ibn", "bint", "ben"))
_JOINERS = frozenset(("y", "e", "i"))
_FEWEST_TO_INVERT = 2
_FEWEST_WITH_JOINER = 4
_ARTICLE = re.compile(r"(?:al|el|an|ar|as|ash|at|ad|az)[-\u2010\u2011](?=\w)", re.IGNORECASE)
# Family names that commonly come first in Chinese, Korean and Vietnamese names as written in
# Latin letters.
_FAMILY_NAMES = """
ahn bae bai ban bui cai cao chang chen cheng chiang cho choe choi chu chung cui dang deng ding
dinh do dong du duan duong fan fang feng fu gao ge gong gu guo gwon hahm han hao he ho hoang
hong hou hu hua huang hwang hung huynh im jang jeon jeong ji jia jiang jin jung kang kim ko kong
koo kwak kwon lai lam le lee lei li liang liao lim lin liu long lu luo luong ly ma mai mao meng
min moon na nam ngo nguyen noh oh ong ou pak pan park pei peng pham phan phung qian qiao qin qiu
quan ren rhee roh ryu seo shao shen shi shin sim so soh son song su suh sun tan tang tao tian
tien ting tran trinh truong tsai tseng tu tung vo vu wan wang wei wen weng wong woo wu xi xia
xiao xie xing xiong xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao
zheng zhong zhou zhu zhuang zhuo zou
"""
_FAMILY_FIRST = frozenset(_FAMILY_NAMES.split())


def person_heading(name: str, forms: Iterable[str] = (), role: str | None = None) -> str:
    """Return how a person is filed.

    Args:
        name: The full name in the order written.
        forms: Other wordings by which the article calls the same person, most frequent first.
        role: What the article says the person is; rulers keep the order written.
    """
    words = name.replace(",", " ").split()
    words, suffix = _without_suffix(words)
    if len(words) < _FEWEST_TO_INVERT or _keeps_its_order(words, suffix, role):
        return " ".join(name.split())
    start = _surname_start(words, forms)
    if start is None:
        return " ".join(name.split())
    surname, given = words[start:], words[:start]
    trailing: list[str] = []
    while given and given[-1].casefold() in _TRAILING:
        trailing.insert(0, given.pop())
    heading = " ".join(surname)
    rest = " ".join(given + trailing)
    return ", ".join(part for part in (heading, rest, suffix) if part)


def other_heading(name: str) -> str:
    """Return how an organisation or a place is filed: a leading "the" goes to the end."""
    words = name.split()
    if len(words) > 1 and words[0].casefold() == "the":
        return f"{' '.join(words[1:])}, {words[0]}"
    return " ".join(words)


def sort_key(heading: str) -> tuple[str, str]:
    """Return what orders headings: word by word, without accents, case, signs and "al-"."""
    bare = _ARTICLE.sub("", heading, count=1) if _ARTICLE.match(heading) else heading
    kept = "".join(
        char if char.isalnum() or char in " ," else " " if char in "-\u2010\u2011\u2013/" else ""
        for char in folded(bare)
    )
    # The comma of an inverted name ends a word before any space does.
    return " ".join(kept.replace(",", " \0").split(" ")), heading


def filing_word(heading: str) -> str:
    """Return the first word under which a heading is found."""
    key, _ = sort_key(heading)
    words = key.replace("\0", " ").split()
    return words[0] if words else ""


def initial(heading: str) -> str:
    """Return the letter of the group in which a heading stands; "#" for numbers and signs."""
    first = filing_word(heading)[:1].upper()
    return first if first.isalpha() else "#"


def _without_suffix(words: list[str]) -> tuple[list[str], str]:
    suffixes: list[str] = []
    while len(words) > _FEWEST_TO_INVERT and words[-1].replace(".", "").casefold() in _SUFFIXES:
        suffixes.insert(0, words[-1])
        words = words[:-1]
    return words, " ".join(suffixes)


def _keeps_its_order(words: Sequence[str], suffix: str, role: str | None) -> bool:
    if any(word.casefold() in _EPITHETS for word in words[1:]):
        return True
    if _REGNAL.match(words[-1]):
        return True
    is_ruler = role is not None and _RULER.search(role) is not None
    if is_ruler and (suffix or any(word.casefold() in _SON_OF for word in words)):
        return True
    # Chinese, Japanese and Korean letters: no word of such a name is a Western surname.
    return any("\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in words[0])


def _surname_start(words: Sequence[str], forms: Iterable[str]) -> int | None:
    """Return the index of the surname's first word; None where the name is left as it stands."""
    lowered = [word.casefold() for word in words]
    for form in forms:
        called = [word.casefold() for word in form.split()]
        if not called or len(called) >= len(words):
            continue
        if lowered[-len(called) :] == called:
            return len(words) - len(called)
    # Without a surname used alone, a name that may begin with its family name is left alone.
    if lowered[0].split("-")[0] in _FAMILY_FIRST:
        return None
    return _default_start(lowered)


def _default_start(lowered: Sequence[str]) -> int:
    start = len(lowered) - 1
    if len(lowered) >= _FEWEST_WITH_JOINER and lowered[start - 1] in _JOINERS:
        start -= 2
    return _with_particles(lowered, start)


def _with_particles(lowered: Sequence[str], start: int) -> int:
    """Move the start before particles that are filed with the surname."""
    while start > 1 and lowered[start - 1] in _LEADING:
        start -= 1
    # "von" stays only before further particles: von der Leyen, but Bismarck, Otto von.
    if 1 < start < len(lowered) - 1 and lowered[start - 1] in _TRAILING:
        start -= 1
    return start
