"""E-mail messages (.eml): subject, sender and date, and the text in plain or as a page.

A mailbox (.mbox) holds several, one after another.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from itertools import islice, pairwise

from reader.errors import DamagedError, NoArticleError
from reader.importing.bytes.encoding import decode
from reader.importing.formats.fragment import read_markup
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.importing.lines.markup import Line
from reader.importing.lines.phrase_lists import any_of
from reader.text.article import ParagraphRole, Published
from reader.text.folding import letters_key
from reader.wording import Wording

DAMAGED = Wording(
    "This e-mail message is nested too deeply to be read; it may be built to do harm."
)
NO_TEXT = Wording("There is no text in this e-mail message.")
DEEPEST = 20
MOST_PARTS = 500
MOST_MESSAGES = 1_000
_MOST_BOUNDARIES = 1_000
_LONGEST_HEADER = 1_000
# RFC 4155; what looks like it in a message has ">" before it.
_FIRST_LINE = re.compile(
    rb"(?:(?<=\n\n)|(?<=\n\r\n)|\A)From \S[^\n]{0,200}\d\d:\d\d[^\n]{0,40}\n[A-Za-z][!-9;-~]{0,75}:"
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_QUOTED = re.compile(r"\s{0,3}>")
_QUOTING = re.compile(rf".{{0,300}}{any_of('quoting')}\s?:\s*$")
_SIGNATURE = re.compile(r"--\s?$")
_LIST_LINE = re.compile(r"_{20,}$")


def read_mail(data: bytes) -> ArticleDraft:
    """Return the article in a message: its subject is the headline; those of a mailbox as one.

    Raises:
        NoArticleError: If it holds no text.
        DamagedError: If it cannot be taken apart.
    """
    if len(_starts(data)) == 1:
        return _message_draft(data)
    blocks: list[Block] = []
    for draft in read_mailbox(data):
        if draft.headline:
            blocks.append(Block(draft.headline, ParagraphRole.HEADING))
        blocks.extend(draft.blocks)
    return ArticleDraft(blocks=blocks)


def read_mailbox(data: bytes) -> list[ArticleDraft]:
    """Return the articles in the messages of a mailbox, without those that hold none.

    Raises:
        NoArticleError: If none of them holds any.
    """
    drafts: list[ArticleDraft] = []
    for start, end in pairwise([*_starts(data), len(data)]):
        try:
            drafts.append(_message_draft(_QUOTED_FROM.sub(rb"\1", data[start:end])))
        except NoArticleError:
            continue
    if not drafts:
        raise NoArticleError(NO_TEXT)
    return drafts


def _starts(data: bytes) -> list[int]:
    """Return where the messages of a mailbox begin; only 0 for a message that stands alone."""
    if not data.startswith(b"From "):
        return [0]
    found = (match.start() for match in islice(_FIRST_LINE.finditer(data), MOST_MESSAGES))
    return sorted({0, *found})


def _message_draft(data: bytes) -> ArticleDraft:
    message = parsed(data)
    blocks = _blocks(message)
    if not any(block.kept for block in blocks):
        raise NoArticleError(NO_TEXT, raw_text="\n".join(block.text for block in blocks))
    return ArticleDraft(
        blocks=blocks,
        headline=header(message, "subject"),
        bylines=_sender(message),
        published=sent(message),
        language=_language(message),
    )


def _language(message: Message) -> str | None:
    """Return the one language that a message names (RFC 3282), else None."""
    said = header(message, "content-language") or ""
    return None if "," in said else said


def parsed(data: bytes) -> Message:
    """Return the message in some bytes; DamagedError if it cannot be read.

    Its parts are looked at with `parts_of` only.
    """
    # The parser goes one call deeper for every part inside a part; it must not get that far.
    if data.count(b"boundary=") + data.count(b"BOUNDARY=") > _MOST_BOUNDARIES:
        data = _without_deep_parts(data)
    try:
        # Not the default policy: its header parser takes seconds for a long header.
        return BytesParser(policy=policy.compat32).parsebytes(data)
    except (RecursionError, MessageError, ValueError, LookupError) as error:
        raise DamagedError(DAMAGED) from error


def _without_deep_parts(data: bytes) -> bytes:
    """Return a message up to the boundary with which it goes too deep."""
    end = 0
    for _ in range(DEEPEST):
        end = data.find(b"boundary=", end + 1)
    return data[: data.rfind(b"\n", 0, end) + 1]


def header(message: Message, name: str) -> str | None:
    """Return a header field as one line, or None where it is missing or empty.

    Args:
        message: The message.
        name: The field's name in lower case.
    """
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    value = decode(raw[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")).text
    try:
        pieces = decode_header(value)
    except (ValueError, LookupError, MessageError):
        return one_line(value) or None
    words = [
        piece if isinstance(piece, str) else decode(piece, declared=charset).text
        for piece, charset in pieces
    ]
    return one_line("".join(words)) or None


def sent(message: Message) -> Published | None:
    """Return when a message says that it was sent, as its sender's clock showed it."""
    try:
        moment: datetime = parsedate_to_datetime(header(message, "date") or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return Published(moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None))


def parts_of(message: Message) -> Iterator[Message]:
    """Yield the parts of a message that hold content, not deeper and not more than there may be."""
    left = MOST_PARTS
    waiting: list[tuple[Message, int]] = [(message, 0)]
    while waiting and left:
        part, depth = waiting.pop()
        left -= 1
        if part.is_multipart():
            if depth < DEEPEST:
                inner = [each for each in part.get_payload() if isinstance(each, Message)]
                waiting.extend((each, depth + 1) for each in reversed(inner))
        else:
            yield part


def text_of(part: Message) -> str:
    """Return the text of a part, however it is encoded and whatever it says of that."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        payload = None
    if not isinstance(payload, bytes):
        payload = str(part.get_payload()).encode("utf-8", "surrogateescape")
    try:
        charset = part.get_content_charset()
    except (ValueError, LookupError, UnicodeError, AttributeError):
        charset = None
    return decode(payload, declared=charset).text


def _blocks(message: Message) -> list[Block]:
    """Return the plain text of a message, or its page where that is all there is."""
    plain: list[Block] = []
    pages: list[Block] = []
    for part in parts_of(message):
        kind = _content_type(part)
        if _is_attached(part):
            continue
        if kind == "text/plain":
            plain.extend(_plain_blocks(text_of(part)))
        elif kind == "text/html":
            pages.extend(_line_block(line) for line in read_markup(text_of(part)))
    return max(plain, pages, key=_kept_length)


def _kept_length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.kept)


def _content_type(part: Message) -> str:
    try:
        return part.get_content_type()
    except (ValueError, LookupError, IndexError, AttributeError):
        return "text/plain"


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except (ValueError, LookupError, IndexError, AttributeError):
        return False


def _line_block(line: Line) -> Block:
    return Block(line.shown, line.role, kept="blockquote" not in line.tags, shape=line.shape)


def _plain_blocks(text: str) -> list[Block]:
    """Join the hard-wrapped lines of a mail; quotations and the signature are left out."""
    blocks: list[Block] = []
    gathered: list[str] = []
    signed = False

    def flush() -> None:
        if gathered:
            blocks.append(Block(" ".join(gathered), kept=not signed))
            gathered.clear()

    for raw in text.splitlines():
        line = one_line(raw)
        if _SIGNATURE.match(line) or _LIST_LINE.match(line):
            flush()
            signed = True
        elif _QUOTED.match(raw) or (_QUOTING.match(line) and not gathered):
            flush()
            blocks.append(Block(line, kept=False))
        elif not line:
            flush()
        else:
            gathered.append(line)
    flush()
    return blocks


def _sender(message: Message) -> tuple[str, ...]:
    """Return the sender's name, where the message gives one beside the address."""
    value = header(message, "from") or ""
    name = value.partition("<")[0].strip(" \"'")
    return (name,) if name and "@" not in name and letters_key(name) else ()
