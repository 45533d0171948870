# ruff: noqa: RUF001 - the signs and letters of saved texts
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.bytes.encoding import GUESSED_NOTE, MIXED_NOTE, UNREADABLE_NOTE, decode

STORY = "Der Bürgermeister von Köln sagte: „Grüße aus Čáslav – für 5 € gibt’s Öl.“\n" * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"]
)
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    decoded = decode(STORY.encode(encoding))
    assert decoded.text == STORY
    assert decoded.notes == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_told_by_its_spaces_in_any_script(encoding: str) -> None:
    text = "Московский музей открыл новую выставку о трамваях. " * 4
    assert decode(text.encode(encoding)).text == text


def test_japanese_mail_is_told_by_its_escape_sequences() -> None:
    text = "首相は火曜日に記者会見を開いた。\n"
    assert decode(text.encode("iso2022_jp")).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        (
            "cp1252",
            "Le maire a dit : « Nous n’avons pas d’été cette année », et c’était vrai. " * 4,
        ),
        ("mac-roman", "“We’ve been ‘asked’ about it — twice,” she said, and smiled. " * 6),
        ("cp1251", "Московский музей открыл новую выставку о трамваях и поездах. " * 4),
        ("shift_jis", "首相は火曜日に記者会見を開き、新しい橋について話した。" * 4),
    ],
)
def test_older_encodings_are_judged(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_a_declared_encoding_comes_before_a_guess() -> None:
    data = "Żółw i łoś".encode("iso8859_2")
    assert decode(data, declared="iso-8859-2").text == "Żółw i łoś"
    assert decode("Café".encode(), declared="cp1252").text == "Café"
    assert decode(data, declared="no such encoding").text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("tis-620", "นายกเทศมนตรีเมืองเชียงใหม่เปิดสะพานใหม่เมื่อวันจันทร์ "),
        ("cp874", "ดร.สมชาย ใจดี ผู้อำนวยการโรงเรียน กล่าวกับนักข่าว "),
        ("ibm866", "Московский музей открыл новую выставку о трамваях и поездах. "),
        ("koi8-r", "Мэр города Анна Белова открыла мост через реку. "),
        ("windows-1251", "Мэр города Анна Белова открыла мост через реку. "),
        ("iso-8859-7", "Ο δήμαρχος της Αθήνας άνοιξε τη νέα γέφυρα. "),
        ("windows-1256", "افتتح رئيس البلدية الجسر الجديد يوم الاثنين. "),
        ("iso-8859-8", "ראש העיר פתח את הגשר החדש ביום שני. "),
    ],
)
@pytest.mark.parametrize("times", [1, 20])
def test_a_declared_encoding_of_another_script_is_no_damaged_utf8(
    encoding: str, text: str, times: int
) -> None:
    decoded = decode((text * times).encode(encoding), declared=encoding)
    assert (decoded.text, decoded.notes) == (text * times, ())


@pytest.mark.parametrize("declared", ["windows-1251", "iso-8859-7", "utf-16", "no such encoding"])
def test_damaged_utf8_is_read_as_such_whatever_is_declared(declared: str) -> None:
    text = "Мэр города Анна Белова открыла мост через реку. "
    decoded = decode(text.encode() * 3 + b"\xd0 " + text.encode(), declared=declared)
    assert decoded.text.count(text.strip()) == 4
    assert MIXED_NOTE in decoded.notes


def test_a_mixture_is_read_part_by_part_and_said() -> None:
    data = "Café “eins”\n".encode() + "Café “zwei”\n".encode("cp1252")
    decoded = decode(data)
    assert decoded.text == "Café “eins”\nCafé “zwei”\n"
    assert decoded.notes == (MIXED_NOTE,)


def test_what_cannot_be_read_is_said() -> None:
    decoded = decode("Grüße, für €, “Öl”".encode() + b" \x81\x8d")
    assert UNREADABLE_NOTE.counted(2) in decoded.notes
    assert decode(b"\xff\xfeA\0\xd8").notes == (UNREADABLE_NOTE,)


def test_a_guess_at_the_end_of_all_means_is_said() -> None:
    decoded = decode("Grüße".encode("cp1252"))
    assert (decoded.text, decoded.notes) == ("Grüße", (GUESSED_NOTE,))


@given(st.binary(max_size=200))
def test_any_bytes_become_text(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@given(st.text(st.characters(exclude_characters="\ufeff\0\x1b", codec="utf-8")))
def test_utf8_is_read_as_it_was_written(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("encoding", ["iso8859-2", "cp1250"])
@pytest.mark.parametrize(
    "text",
    [
        "Ministarstvo je odlučilo da će škola u Zagrebu biti obnovljena. Župan Šime Čačić čeka.",
        "Vláda rozhodla, že most přes řeku bude opraven. Ministr Jiří Šťastný řekl, že začnou.",
        "Vláda rozhodla, že most cez rieku bude opravený. Ľudia čakali dlho, budúci týždeň.",
        "Vlada je odločila, da bo šola v Ljubljani obnovljena. Župan Žiga Šuštar je rekel to.",
        "Rząd zdecydował, że szkoła będzie odnowiona. Burmistrz Wiśniewski powiedział: jeszcze.",
    ],
)
def test_letters_of_central_europe_are_read_in_both_encodings(text: str, encoding: str) -> None:
    assert decode((text * 3).encode(encoding)).text == text * 3
