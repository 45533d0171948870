"""What one action of the window is, and in which menu it stands."""

from dataclasses import dataclass
from enum import StrEnum

from reader.wording import Wording


class Menu(StrEnum):
    """The menus, in their order."""

    ARTICLE = "Article"
    EDIT = "Edit"
    VIEW = "View"
    GO = "Go"
    NAMES = "Names"
    HELP = "Help"

    @property
    def heading(self) -> str:
        """What it is called, with `&` before the letter that opens it."""
        return _MENU_TITLES[self]


_MENU_TITLES = {
    Menu.ARTICLE: Wording("&Article"),
    Menu.EDIT: Wording("&Edit"),
    Menu.VIEW: Wording("&View"),
    Menu.GO: Wording("&Go"),
    Menu.NAMES: Wording("&Names"),
    Menu.HELP: Wording("&Help"),
}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that a person can ask of the window.

    Args:
        name: What the code calls it.
        title: What the menu calls it, with `&` before the letter that chooses it.
        menu: Where it stands.
        standard: Name of the QKeySequence.StandardKey that the system binds to it, or empty.
        keys: Further keys, wherever the focus is.
        letters: Keys that act only in the text and the lists, and can be switched off.
        tip: What it does, where the title does not say so.
        checkable: Whether it is on or off.
        submenu: Title of the menu inside the menu that holds it, or empty.
        off_because: Why it cannot be had at times.
        group: Actions of the same group stand together, apart from the others.
    """

    name: str
    title: str
    menu: Menu
    group: int = 0
    standard: str = ""
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    submenu: str = ""
    off_because: str = ""
