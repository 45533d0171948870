"""One frozen record of every preference, with default and title; load, save, migrate."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from logging import getLogger
from pathlib import Path
from typing import Any

from reader.atomic_files import write_atomically
from reader.errors import LibraryError, system_reason
from reader.wording import Wording

_VERSION = 1
_MOST_RECENT_FILES = 12
_MOST_RECENT_ACTIONS = 6
_SMALLEST_ZOOM, _LARGEST_ZOOM = 50, 400
_NARROWEST_SIDEBAR, _WIDEST_SIDEBAR = 200, 1200

_log = getLogger(__name__)


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Typeface(StrEnum):
    """The letters of the article."""

    SERIF = "serif"
    SANS = "sans"


class EntityOrder(StrEnum):
    """How the rows of a panel are sorted."""

    APPEARANCE = "appearance"
    FREQUENCY = "frequency"
    ALPHABET = "alphabet"


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """What was chosen in the print dialog last, in plain words that it makes sense of.

    Args:
        paper: "a4" or "letter"; empty for what is usual in the country.
        orientation: "portrait" or "landscape".
        note_margin: Whether there is a wide margin for notes.
        type_size: In points.
        content: Which parts are printed.
        colour: Colours rather than grey.
        tint: A light ground behind the names.
        highlights: The marks as annotations of the PDF.
        forms_left_out: Forms of mentions that are not marked.
        heard: Whether the marks are told to those who have the file read aloud.
    """

    paper: str = ""
    orientation: str = "portrait"
    note_margin: bool = False
    type_size: float = 11.0
    content: str = "marked-and-index"
    kinds_left_out: tuple[str, ...] = ()
    colour: bool = True
    tint: bool = False
    highlights: bool = False
    forms_left_out: tuple[str, ...] = ()
    heard: bool = True


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """Keys that the person gave an action in place of its usual ones.

    Args:
        action: Its name.
        keys: As Qt writes them portably, like "Ctrl+K"; none where the action is to have no key.
    """

    action: str
    keys: tuple[str, ...] = ()


def _titled(title: str) -> Mapping[str, str]:
    return {"title": title}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference of the person. Out-of-range values are brought into range on loading."""

    theme: Theme = field(default=Theme.SYSTEM, metadata=_titled("Colours"))
    language: str = field(
        default="", metadata=_titled("Language of the interface; empty for the system's")
    )
    zoom: int = field(default=100, metadata=_titled("Text size in percent"))
    typeface: Typeface = field(default=Typeface.SERIF, metadata=_titled("Letters of the article"))
    justified: bool = field(default=False, metadata=_titled("Lines of equal length"))
    gliding: bool = field(
        default=True, metadata=_titled("Glide to where a key leads, where the system shows motion")
    )
    order: EntityOrder = field(default=EntityOrder.APPEARANCE, metadata=_titled("Order of names"))
    kinds_folded: tuple[str, ...] = field(
        default=(), metadata=_titled("Kinds of names whose panels are folded")
    )
    kinds_hidden: tuple[str, ...] = field(
        default=(), metadata=_titled("Kinds of names that do not show in text and list")
    )
    sidebar_shown: bool = field(default=True, metadata=_titled("Show the sidebar"))
    marks_shown: bool = field(default=True, metadata=_titled("Show marks in the text"))
    hover_card: bool = field(
        default=True, metadata=_titled("Show a card where the mouse rests on a name")
    )
    letter_keys: bool = field(
        default=True, metadata=_titled("Single letters are keys in the text and the lists")
    )
    own_keys: tuple[OwnKeys, ...] = field(
        default=(), metadata=_titled("Keys that are not the usual ones")
    )
    recent_actions: tuple[str, ...] = field(
        default=(), metadata=_titled("What was asked for by its name, the latest first")
    )
    hint_shown: bool = field(
        default=True, metadata=_titled("Name three keys until one of them is used")
    )
    last_article: str = field(default="", metadata=_titled("The article opened last"))
    recent_files: tuple[str, ...] = field(
        default=(), metadata=_titled("Files opened recently, the latest first")
    )
    window_geometry: str = field(
        default="", metadata=_titled("Place and size of the window, as Qt encodes it in base64")
    )
    sidebar_width: int = field(default=348, metadata=_titled("Width of the sidebar in pixels"))

    printing: PrintSettings = field(
        default=PrintSettings(), metadata=_titled("Choices of the print dialog")
    )

    export_formats: tuple[str, ...] = field(
        default=("html",), metadata=_titled("Formats exported last")
    )

    def with_recent(self, path: Path, *, listed_in: Path | None = None) -> "Settings":
        """Return settings in which `path` is the last article and the first of the recent files.

        Args:
            path: The file.
            listed_in: The folder that was opened, which then stands for all of its files.
        """
        latest = str(listed_in or path)
        others = tuple(recent for recent in self.recent_files if recent != latest)
        recent_files = (latest, *others)[:_MOST_RECENT_FILES]
        return replace(self, last_article=str(path), recent_files=recent_files)

    def with_recent_action(self, name: str) -> "Settings":
        """Return settings in which an action is the first of those asked for by name."""
        others = tuple(recent for recent in self.recent_actions if recent != name)
        return replace(self, recent_actions=(name, *others)[:_MOST_RECENT_ACTIONS])


def title_of(name: str) -> str:
    """Return the title of a preference, as a person would read it; KeyError if there is none."""
    titles = {each.name: str(each.metadata["title"]) for each in fields(Settings)}
    return titles[name]


def load_settings(path: Path, *, told: Callable[[LibraryError], None] | None = None) -> Settings:
    """Read the preferences; what is missing or damaged takes its default, and is logged.

    A damaged file is kept beside the new one, with the ending `.damaged`.

    Args:
        path: The file; it need not exist.
        told: Given what there is to say of a file that could not be read.
    """
    try:
        stored = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _log.warning("The settings could not be read; the defaults are used.")
        _set_aside(path, told)
        return Settings()
    return _from_stored(stored) if isinstance(stored, dict) else Settings()


def save_settings(settings: Settings, path: Path) -> None:
    """Write the preferences, whole or not at all; LibraryError if that cannot be done."""
    text = json.dumps({"version": _VERSION, **asdict(settings)}, indent=1, ensure_ascii=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A name of a file that is no text holds what JSON writes just as Python escapes it.
        data = f"{text}\n".encode(errors="backslashreplace")
        write_atomically(path, data, private=True)
    except OSError as error:
        raise LibraryError(
            Wording(
                "Your settings could not be saved in {folder}: {reason}. "
                "Check that there is room on the disk and that the folder may be written.",
                folder=path.parent,
                reason=system_reason(error),
            )
        ) from error


def _set_aside(path: Path, told: Callable[[LibraryError], None] | None) -> None:
    aside = path.with_suffix(".damaged")
    with suppress(OSError):
        path.replace(aside)
        if told is not None:
            sentence = Wording(
                "Your settings could not be read, so Dramatis begins with the usual ones. "
                "The old file is kept: {path}",
                path=aside,
            )
            told(LibraryError(sentence))


def _from_stored(stored: Mapping[str, Any]) -> Settings:
    plain = {name: value for name, value in stored.items() if name != "own_keys"}
    settings = Settings(**_known(plain, Settings), own_keys=_own_keys(stored.get("own_keys", [])))
    zoom = min(max(settings.zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)
    sidebar = min(max(settings.sidebar_width, _NARROWEST_SIDEBAR), _WIDEST_SIDEBAR)
    return replace(settings, zoom=zoom, sidebar_width=sidebar)


def _own_keys(stored: object) -> tuple[OwnKeys, ...]:
    """Return the entries that are whole; one that is damaged leaves the others alone."""
    whole: list[OwnKeys] = []
    for entry in stored if isinstance(stored, list) else []:
        action = entry.get("action") if isinstance(entry, dict) else None
        keys = _fitting(entry.get("keys"), ()) if isinstance(entry, dict) else None
        if isinstance(action, str) and isinstance(keys, tuple):
            whole.append(OwnKeys(action, keys))
        else:
            _log.warning("A changed key in the settings is damaged; it is left out.")
    return tuple(whole)


def _known(stored: Mapping[str, Any], record: type[Settings | PrintSettings]) -> dict[str, Any]:
    """Return the fields of a record that are stored and fit."""
    known: dict[str, Any] = {}
    for each in fields(record):
        if each.name in stored:
            value = _fitting(stored[each.name], each.default)
            if value is None:
                _log.warning("The setting %s is damaged; its default is used.", each.name)
            else:
                known[each.name] = value
    return known


def _fitting(value: object, default: object) -> object | None:
    """Return `value` as the type of `default`, or None where it does not fit."""
    if isinstance(default, StrEnum):
        kind = type(default)
        return kind(value) if isinstance(value, str) and value in tuple(kind) else None
    if isinstance(default, tuple):
        whole = isinstance(value, list) and all(isinstance(part, str) for part in value)
        return tuple(value) if whole and isinstance(value, list) else None
    if isinstance(default, PrintSettings):
        return PrintSettings(**_known(value, PrintSettings)) if isinstance(value, dict) else None
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value if type(value) is type(default) else None
