"""Every action of the window in one table: menus, keys, tooltips and the help sheet come from it.

Knows nothing of Qt; keys are written as Qt's portable text ("Ctrl" is Command on macOS).
"""

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


_A, _E, _V, _G, _N, _H = Menu

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open", "&Open…", _A, 0, standard="Open"),
    ActionSpec(
        "open_folder",
        "Open &folder…",
        _A,
        0,
        keys=("Ctrl+Shift+O",),
        tip="List the articles in a folder",
    ),
    ActionSpec(
        "paste_article",
        "&Paste as article",
        _A,
        0,
        keys=("Ctrl+Shift+V",),
        tip="Read the text on the clipboard",
    ),
    ActionSpec("open_sample", "Open the &sample article", _A, 0),
    ActionSpec("print", "P&rint…", _A, 1, standard="Print"),
    ActionSpec("save_pdf", "Save as P&DF…", _A, 1),
    ActionSpec("export", "&Export…", _A, 1, keys=("Ctrl+E",), tip="Tables, pages and data"),
    ActionSpec(
        "read_all",
        "Read the &whole file as text",
        _A,
        2,
        tip="Leave nothing out",
        off_because="This article is from no file.",
    ),
    ActionSpec("close", "&Close", _A, 3, standard="Close", keys=("Ctrl+W",)),
    ActionSpec("quit", "&Quit", _A, 3, keys=("Ctrl+Q",)),
    ActionSpec(
        "undo",
        "&Undo correction",
        _E,
        0,
        standard="Undo",
        off_because="There is no correction to take back.",
    ),
    ActionSpec(
        "redo",
        "&Redo correction",
        _E,
        0,
        standard="Redo",
        keys=("Ctrl+Shift+Z",),
        off_because="No correction was taken back.",
    ),
    ActionSpec("copy", "&Copy", _E, 1, standard="Copy"),
    ActionSpec("copy_marked", "Copy with &marks", _E, 1, keys=("Ctrl+Shift+C",)),
    ActionSpec("select_all", "Select &all", _E, 1, standard="SelectAll"),
    ActionSpec("find", "&Find in the article", _E, 2, standard="Find", letters=("/",)),
    ActionSpec("find_next", "Find &next", _E, 2, standard="FindNext", keys=("F3", "Ctrl+G")),
    ActionSpec(
        "find_previous",
        "Find &previous",
        _E,
        2,
        standard="FindPrevious",
        keys=("Shift+F3", "Ctrl+Shift+G"),
    ),
    ActionSpec(
        "turn_line",
        "Put a &line back, or take it out",
        _E,
        3,
        keys=("Ctrl+Shift+L",),
        letters=("X",),
        tip="Of the current line: the one with the caret, or chosen among the left-out lines",
    ),
    ActionSpec("next_left_out", "Next left-out line", _E, 3, letters=(".",)),
    ActionSpec("previous_left_out", "Previous left-out line", _E, 3, letters=(",",)),
    ActionSpec("sidebar", "&Sidebar", _V, 0, keys=("F9",), checkable=True),
    ActionSpec(
        "articles",
        "L&ist of articles",
        _V,
        0,
        keys=("F8",),
        checkable=True,
        tip="The files or items at hand, or the chapters of a book",
        off_because="Only one article is open, and it has no chapters.",
    ),
    ActionSpec(
        "marks",
        "&Marks on all names",
        _V,
        0,
        letters=("H",),
        checkable=True,
        tip="Without them, only the chosen names are marked",
    ),
    ActionSpec(
        "left_out",
        "Left-&out lines",
        _V,
        0,
        keys=("Ctrl+L",),
        letters=("L",),
        checkable=True,
        tip="Show the lines of the file that are no part of the article, where they stand",
    ),
    ActionSpec("zoom_in", "&Larger text", _V, 1, standard="ZoomIn", keys=("Ctrl+=",)),
    ActionSpec("zoom_out", "Smalle&r text", _V, 1, standard="ZoomOut", keys=("Ctrl+-",)),
    ActionSpec("zoom_reset", "&Usual size", _V, 1, keys=("Ctrl+0",)),
    ActionSpec("typeface_serif", "With &serifs", _V, 1, checkable=True, submenu="&Type"),
    ActionSpec("typeface_sans", "Without s&erifs", _V, 1, checkable=True, submenu="&Type"),
    ActionSpec(
        "justified",
        "&Justified lines",
        _V,
        1,
        checkable=True,
        submenu="&Type",
        tip="Lines of equal length, or of the length that the words give them",
    ),
    ActionSpec("theme_system", "As the &system", _V, 2, checkable=True, submenu="&Colours"),
    ActionSpec("theme_light", "&Light", _V, 2, checkable=True, submenu="&Colours"),
    ActionSpec("theme_sepia", "Se&pia", _V, 2, checkable=True, submenu="&Colours"),
    ActionSpec("theme_dark", "&Dark", _V, 2, checkable=True, submenu="&Colours"),
    ActionSpec("theme_high-contrast", "&High contrast", _V, 2, checkable=True, submenu="&Colours"),
    ActionSpec("language_system", "As the &system", _V, 2, checkable=True, submenu="L&anguage"),
    ActionSpec("language_en", "&English", _V, 2, checkable=True, submenu="L&anguage"),
    ActionSpec("language_de", "&Deutsch", _V, 2, checkable=True, submenu="L&anguage"),
    ActionSpec("full_screen", "&Full screen", _V, 3, keys=("F11",), checkable=True),
    ActionSpec(
        "gliding",
        "Smooth scrolli&ng",
        _V,
        3,
        checkable=True,
        tip="Show the way from one place to the next, where the system shows motion",
    ),
    ActionSpec(
        "letter_keys",
        "Single l&etters are keys",
        _V,
        3,
        checkable=True,
        tip="In the text and the lists; elsewhere letters are always letters",
    ),
    ActionSpec(
        "next_mention",
        "&Next mention",
        _G,
        0,
        keys=("Alt+Down",),
        letters=("N",),
        tip="Of the chosen name",
    ),
    ActionSpec(
        "previous_mention",
        "&Previous mention",
        _G,
        0,
        keys=("Alt+Up",),
        letters=("P",),
        tip="Of the chosen name",
    ),
    ActionSpec("next_anyone", "Next mention of anyone", _G, 0, letters=("]",)),
    ActionSpec("previous_anyone", "Previous mention of anyone", _G, 0, letters=("[",)),
    ActionSpec(
        "next_heading",
        "Next headin&g",
        _G,
        0,
        keys=("Alt+PgDown",),
        letters=("}",),
        tip="Go to it, and hear which it is",
    ),
    ActionSpec(
        "previous_heading",
        "Previous hea&ding",
        _G,
        0,
        keys=("Alt+PgUp",),
        letters=("{",),
        tip="Go to it, and hear which it is",
    ),
    ActionSpec(
        "next_article",
        "Ne&xt article",
        _G,
        1,
        keys=("Ctrl+PgDown",),
        tip="Of the list, or the next chapter",
        off_because="Only one article is open, and it has no chapters.",
    ),
    ActionSpec(
        "previous_article",
        "Pre&vious article",
        _G,
        1,
        keys=("Ctrl+PgUp",),
        tip="Of the list, or the chapter before",
        off_because="Only one article is open, and it has no chapters.",
    ),
    ActionSpec("back", "&Back to where you read", _G, 1, keys=("Alt+Left",)),
    ActionSpec("forward", "&Forward", _G, 1, keys=("Alt+Right",)),
    ActionSpec("top", "&Top of the article", _G, 1, keys=("Ctrl+Home",)),
    ActionSpec("end", "&End of the article", _G, 1, keys=("Ctrl+End",)),
    ActionSpec("people", "Peop&le", _G, 2, keys=("Ctrl+1",)),
    ActionSpec("organisations", "&Organisations", _G, 2, keys=("Ctrl+2",)),
    ActionSpec("places", "Pl&aces", _G, 2, keys=("Ctrl+3",)),
    ActionSpec("next_pane", "Next part of the &window", _G, 2, keys=("F6",)),
    ActionSpec("previous_pane", "Previous part of the window", _G, 2, keys=("Shift+F6",)),
    ActionSpec(
        "caret",
        "&Caret in the text",
        _G,
        3,
        keys=("F7",),
        checkable=True,
        tip="Move through the text with the arrow keys, select with Shift",
    ),
    ActionSpec(
        "hints",
        "&Hint letters",
        _G,
        3,
        letters=("F",),
        tip="Type the letters beside a name to choose it",
    ),
    ActionSpec("filter", "&Filter the names", _N, 0, keys=("Ctrl+K",)),
    ActionSpec(
        "card",
        "About this &name",
        _N,
        0,
        keys=("Ctrl+I",),
        letters=("I",),
        tip="Who it is, and every sentence; Enter on a mention shows it too",
    ),
    ActionSpec("correct", "&Correct…", _N, 1, letters=("M",), tip="Rename, merge, remove, add"),
    ActionSpec(
        "check",
        "Check what is &doubtful",
        _N,
        1,
        keys=("Ctrl+D",),
        letters=("D",),
        tip="Go through what has a “?”, one by one; again for the next",
    ),
    ActionSpec("check_back", "The doubtful one &before", _N, 1, keys=("Ctrl+Shift+D",)),
    ActionSpec("order_appearance", "By first &appearance", _N, 2, checkable=True, submenu="&Order"),
    ActionSpec("order_frequency", "By &frequency", _N, 2, checkable=True, submenu="&Order"),
    ActionSpec("order_alphabet", "By al&phabet", _N, 2, checkable=True, submenu="&Order"),
    ActionSpec(
        "stop",
        "&Stop",
        _N,
        3,
        tip="Give up what is being opened, or finding names; what is there stays",
        off_because="Nothing is being opened, and no names are being found now.",
    ),
    ActionSpec(
        "escape",
        "C&lear the choice",
        _N,
        3,
        keys=("Esc",),
        tip="Esc also closes what is open, and leads back to the text",
    ),
    ActionSpec(
        "shortcuts", "&Keys", _H, 0, standard="HelpContents", keys=("F1", "Ctrl+?"), letters=("?",)
    ),
    ActionSpec(
        "palette",
        "&Do by name…",
        _H,
        0,
        keys=("Ctrl+Shift+P",),
        tip="Type a few letters of what you want to do",
    ),
    ActionSpec("change_keys", "&Change keys…", _H, 0, tip="Give an action the key you like"),
    ActionSpec("changes", "&What is new", _H, 1),
    ActionSpec("about", "&About Dramatis", _H, 1),
)

_BY_NAME = {spec.name: spec for spec in ACTIONS}


def spec_of(name: str) -> ActionSpec:
    """Return an entry of the table; KeyError if there is none of that name."""
    return _BY_NAME[name]
