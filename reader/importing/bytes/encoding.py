"""Bytes to text: which encoding a document is in, decided in a fixed order.

The order: byte-order mark, the pattern of NUL bytes (UTF-16 and UTF-32 without a mark), escape
sequences (ISO-2022), strict UTF-8, a declared encoding of one byte a letter that is not Western,
UTF-8 with a few damaged bytes, any other encoding that the document declares, chardet's judgement,
and last cp1252. Whatever had to be guessed or replaced is said in
a note for the person.
"""

import codecs
import re
from dataclasses import dataclass

from reader.text.note import Note, NoteCode
from reader.wording import Wording

REPLACEMENT = "\ufffd"
UNREADABLE_NOTE = Note(NoteCode.UNREADABLE_LETTERS, Wording("Some characters could not be read."))
GUESSED_NOTE = Note(
    NoteCode.ENCODING_GUESSED,
    Wording("The character encoding is not known; it was read as Western European (cp1252)."),
)
MIXED_NOTE = Note(
    NoteCode.ENCODING_MIXED,
    Wording("The character encodings are mixed; the parts that are not UTF-8 were read as cp1252."),
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\([IJ])"), "iso2022_jp_ext"),
)
_HIGH_HALF = bytes(range(0x80, 0x100))
_HIGH = re.compile(rb"[\x80-\xff]")
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|[\xf1-\xf3][\x80-\xbf]{3}|\xf0[\x90-\xbf][\x80-\xbf]{2}"
)
# What these decode without a fault is no damaged UTF-8, though parts of it may look so by chance.
_MULTIBYTE_CODECS = (
    *("cp932", "shift_jis", "shift_jis_2004", "shift_jisx0213", "euc_jp", "euc_jis_2004"),
    *("gb2312", "gbk", "gb18030", "big5", "big5hkscs", "cp950", "euc_kr", "cp949", "johab"),
)
_WESTERN = frozenset({"cp1252", "iso8859-1", "iso8859-15", "latin-1", "mac-roman"})
_STUMBLE = re.compile(r"(?<=[a-zß-ÿ])[À-ÖØ-Þ¡-¿]|(?<![^\s])[À-ÖØ-öø-ÿ](?![^\s])|[\x80-\x9f\ufffd]")
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
_SIGN_IN_WORD = re.compile(
    rb"(?:[\xa6\xa9\xab\xac\xae\xb1\xb5\xb6\xbb](?=[a-z\xc0-\xff]{2}))"
    rb"|[a-z\xc0-\xff][\xb1\xb5\xb6\xb9\xbb\xbe]+[a-z\xc0-\xff]"
)
"""Bytes beside letters that are letters in ISO 8859-2; in cp1250 most of them are signs."""
_SAMPLE = 1 << 16
_SHORTEST_NUL_PATTERN = 4
_FEW, _SOME, _MANY = 0.02, 0.08, 0.5
_UNSURE = 0.1
# Of the bytes above ASCII, the share that must be well-formed UTF-8 for the rest to count as
# damage; other encodings reach a few per cent by chance.
_DAMAGED_SHARE = 0.35
# So much of it is well-formed in no other encoding, whatever the document declares.
_SURE_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes, the encoding that was used, and notes for the person."""

    text: str
    encoding: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Return the text of `data`; never fails.

    Args:
        data: A whole document.
        declared: The encoding that the document itself or its carrier names, if any.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], encoding)
    if unmarked := _nul_pattern(data):
        return _forgiving(data, unmarked)
    if decoded := _strict(data, _escape_encoding(data)) or _strict(data, "utf-8"):
        return decoded
    share = _utf8_share(data)
    if share < _SURE_SHARE and (decoded := _strict(data, _other_script(declared))):
        return decoded
    judged = _judged(data)
    if share > _DAMAGED_SHARE and judged not in _MULTIBYTE_CODECS:
        return _mixed(data, "utf-8")
    if decoded := _strict(data, declared) or _strict(data, judged):
        return decoded
    return _mixed(data, "cp1252")


def _strict(data: bytes, encoding: str | None) -> Decoded | None:
    """Decode without any leniency, or return None."""
    if encoding is None:
        return None
    try:
        return Decoded(data.decode(encoding), codecs.lookup(encoding).name)
    except (UnicodeError, LookupError, ValueError):
        return None


def _forgiving(data: bytes, encoding: str) -> Decoded:
    """Decode with U+FFFD for what is damaged, and a note where there was damage."""
    if decoded := _strict(data, encoding):
        return decoded
    text = data.decode(encoding, errors="replace")
    return Decoded(text, encoding, (UNREADABLE_NOTE.counted(max(text.count(REPLACEMENT), 1)),))


def _mixed(data: bytes, encoding: str) -> Decoded:
    """Decode well-formed UTF-8 sequences as such and every other byte as cp1252."""
    parts: list[str] = []
    end = 0
    for match in _MULTIBYTE.finditer(data):
        parts.append(_western(data[end : match.start()]))
        parts.append(match.group().decode("utf-8"))
        end = match.end()
    parts.append(_western(data[end:]))
    text = "".join(parts)
    notes = [GUESSED_NOTE] if encoding == "cp1252" else [MIXED_NOTE]
    if unread := text.count(REPLACEMENT):
        notes.append(UNREADABLE_NOTE.counted(unread))
    return Decoded(text, encoding, tuple(notes))


def _western(data: bytes) -> str:
    return data.decode("cp1252", errors="replace")


def _nul_pattern(data: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 that the places of NUL bytes speak for, or None.

    A strict UTF-8 decoder accepts such bytes, so this must be asked first.
    """
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if len(sample) < _SHORTEST_NUL_PATTERN or b"\0" not in sample:
        return None
    quarter = len(sample) // 4
    nuls = [sample[place::4].count(0) / quarter for place in range(4)]
    if len(data) % 4 == 0 and min(nuls[1:]) > _MANY and nuls[0] < _FEW:
        return "utf-32-le"
    if len(data) % 4 == 0 and min(nuls[:3]) > _MANY and nuls[3] < _FEW:
        return "utf-32-be"
    even, odd = (nuls[0] + nuls[2]) / 2, (nuls[1] + nuls[3]) / 2
    # Spaces and line ends are ASCII in every script, so a tenth is NUL in Cyrillic or Arabic too.
    for low, high, encoding in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        if high > _SOME and low < high / 8 and _looks_like_text(sample, encoding):
            return encoding
    return None


def _looks_like_text(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, errors="replace")
    odd = sum(1 for char in text if not (char.isprintable() or char.isspace()))
    return odd + text.count(REPLACEMENT) <= len(text) // 50


def _escape_encoding(data: bytes) -> str | None:
    if b"\x1b" in data and not _HIGH.search(data):
        for pattern, encoding in _ESCAPES:
            if pattern.search(data):
                return encoding
    return None


def _other_script(encoding: str | None) -> str | None:
    """Return the encoding if it has one byte a letter and is not Western, else None."""
    try:
        name = codecs.lookup(encoding or "").name
        letters = _HIGH_HALF.decode(name, errors="replace")
    except (UnicodeError, LookupError, ValueError):
        return None
    return name if name not in _WESTERN and len(letters) == len(_HIGH_HALF) else None


def _utf8_share(data: bytes) -> float:
    """Return which share of the bytes above ASCII is well-formed UTF-8."""
    high = len(data) - len(data.translate(None, _HIGH_HALF))
    well_formed = sum(len(match.group()) for match in _MULTIBYTE.finditer(data))
    return well_formed / high if high else 0.0


def _judged(data: bytes) -> str | None:
    """Return the encoding that chardet judges the likeliest, or None if it does not know."""
    import chardet

    result = chardet.detect(data, prefer_superset=True, compat_names=False)
    encoding = result["encoding"]
    unsure = encoding is None or result["confidence"] < _UNSURE
    # On short or sparse text chardet takes Mac OS Roman for its Windows and ISO sisters.
    western = "cp1252" if unsure else encoding
    if western == "cp1250" and _is_latin_2(data):
        return "iso8859-2"
    if western in _WESTERN and _stumbles(data, "mac-roman") * 2 < _stumbles(data, western):
        return "mac-roman"
    return None if unsure else encoding


def _is_latin_2(data: bytes) -> bool:
    """Tell whether letters of Central Europe are those of ISO 8859-2 and not of its Windows sister.

    Where they differ, one has letters of words and the other has signs, or nothing at all.
    """
    sample = data[:_SAMPLE]
    return not _ONLY_WINDOWS.search(sample) and _SIGN_IN_WORD.search(sample) is not None


def _stumbles(data: bytes, encoding: str) -> int:
    """Count what good text does not hold: a capital inside a word, a foreign letter alone."""
    text = data[:_SAMPLE].decode(encoding, errors="replace")
    return sum(1 for _ in _STUMBLE.finditer(text))
