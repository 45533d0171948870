"""Guesses the language of a text from its letters and its small words, where no file tells it.

A script of one great language tells it; where many share one, the small words of each
(`[small_words]` in `resources/importing`) are counted. What is not clear stays unknown.
"""

import re
from collections import Counter
from functools import cache
from unicodedata import name

from reader.importing.lines.phrase_lists import phrases_by_language

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_LEAST_WORDS, _LEAST_SHARE, _AHEAD = 6, 0.08, 1.25
_LEAST_LETTERS, _MOST_LETTERS = 12, 0.5
_A_TENTH = 0.1
_OF_SCRIPT = {
    "GREEK": "el", "HEBREW": "he", "HANGUL": "ko", "CJK": "zh", "THAI": "th", "ARMENIAN": "hy",
    "GEORGIAN": "ka", "TAMIL": "ta", "TELUGU": "te", "BENGALI": "bn", "GUJARATI": "gu",
    "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "KHMER": "km", "LAO": "lo",
    "MYANMAR": "my", "SINHALA": "si",
}  # fmt: skip
_KANA = ("HIRAGANA", "KATAKANA")


def guessed_language(text: str) -> str | None:
    """Return the language of a text as BCP 47, or None where it is not clear."""
    sample = text[:_SAMPLE]
    scripts = _scripts(sample)
    letters = scripts.total()
    if letters < _LEAST_LETTERS:
        return None
    if sum(scripts[each] for each in _KANA) > letters * _A_TENTH:
        return "ja"
    script, count = scripts.most_common(1)[0]
    if script in _OF_SCRIPT:
        return _OF_SCRIPT[script] if count > letters * _MOST_LETTERS else None
    return _by_words(sample)


def _scripts(sample: str) -> Counter[str]:
    """Return how many letters of each script there are, by the first word of their names."""
    scripts: Counter[str] = Counter()
    for letter, count in Counter(filter(str.isalpha, sample)).items():
        scripts[name(letter, "").split(" ")[0]] += count
    return scripts


def _by_words(sample: str) -> str | None:
    words = [word.replace("\u2019", "'") for word in _WORD.findall(sample.casefold())]
    found: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for language, weight in _weights().get(word, ()):
            found[language] += round(count * weight * 100)
    best = found.most_common(2)
    least = max(_LEAST_SHARE * len(words), 2) * 100
    if len(words) < _LEAST_WORDS or not best or best[0][1] < least:
        return None
    is_clear = len(best) == 1 or best[0][1] >= best[1][1] * _AHEAD
    return best[0][0] if is_clear else None


@cache
def _weights() -> dict[str, list[tuple[str, float]]]:
    """Return in which languages a word is small; one that several share says less of each."""
    languages: dict[str, list[str]] = {}
    for language, words in phrases_by_language("small_words").items():
        for word in words:
            languages.setdefault(word, []).append(language)
    return {word: [(each, len(many) ** -0.5) for each in many] for word, many in languages.items()}
