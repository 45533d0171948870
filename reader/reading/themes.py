"""The colours of the window in each theme, and their contrast.

Contrast is that of WCAG 2.2 (relative luminance); a test computes every pair that is shown.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # The first paint shows no names yet, and does without what knows of them.
    from reader.text.entity import EntityKind

_SRGB_KNEE: Final = 0.04045


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Each colour is `#rrggbb`.

    Args:
        name: What it is called in the settings.
        page: Behind the article.
        text: The article's text.
        dimmed: Small type that says less.
        sidebar: Behind the panels, the menu bar and the status line.
        field: Behind what is typed.
        hairline: Between areas.
        edge: Around fields, and the track of strips.
        handle: Of scroll bars.
        person: Marks of persons.
        organisation: Marks of organisations.
        place: Marks of places.
        row: Behind the chosen row of a panel.
        accent: The focus ring, the ring around the current mention, links.
        error: The bar that says what went wrong.
        fills: Behind the mentions of the chosen, in the order of choosing.
        inks: Strong colours that go with the fills, for ticks and rims.
        match: Behind a match of a search.
        selection: Behind selected text.
        tint: Share of the kind's colour behind a mention that is not chosen.
        light_line: Share of the kind's colour in the line under a lighter mention.
    """

    name: str
    page: str
    text: str
    dimmed: str
    sidebar: str
    field: str
    hairline: str
    edge: str
    handle: str
    person: str
    organisation: str
    place: str
    row: str
    accent: str
    error: str
    fills: tuple[str, ...]
    inks: tuple[str, ...]
    match: str
    selection: str
    tint: float
    light_line: float

    def of_kind(self, kind: "EntityKind") -> str:
        """Return the colour of marks of this kind."""
        of_kinds = {"person": self.person, "organisation": self.organisation, "place": self.place}
        return of_kinds[kind]

    def tint_of(self, kind: "EntityKind") -> str:
        """Return the colour behind a mention of this kind that is not chosen."""
        return blend(self.of_kind(kind), self.page, self.tint)

    def light_line_of(self, kind: "EntityKind") -> str:
        """Return the colour of the line under an adjective, a pronoun or a description."""
        return blend(self.of_kind(kind), self.page, self.light_line)

    @property
    def left_out(self) -> str:
        """Return the colour behind lines that are no part of the article."""
        return self.sidebar if self.sidebar != self.page else self.row

    def fill(self, slot: int) -> str:
        """Return the fill of the entity chosen as number `slot`, from 0."""
        return self.fills[slot % len(self.fills)]

    def ink(self, slot: int) -> str:
        """Return the strong colour that goes with the fill of a slot."""
        return self.inks[slot % len(self.inks)]


LIGHT: Final = Colours(
    name="light",
    page="#fbfaf7",
    text="#1d1c1a",
    dimmed="#686460",
    sidebar="#f3f1ec",
    field="#fcfbf8",
    hairline="#e2ded6",
    edge="#d6d1c7",
    handle="#c9c5bc",
    person="#0062a3",
    organisation="#a84300",
    place="#00734f",
    row="#e6ebf3",
    accent="#0062a3",
    error="#f9e3de",
    fills=("#ffe08a", "#c4e3ff", "#d9efb4", "#f6d0e8"),
    inks=("#8f6b00", "#0067b8", "#4a7a00", "#b02a86"),
    match="#e3dcf7",
    selection="#b9d7f2",
    tint=0.06,
    light_line=0.7,
)

SEPIA: Final = Colours(
    name="sepia",
    page="#f4ead5",
    text="#33271a",
    dimmed="#655744",
    sidebar="#eadfc6",
    field="#f7efde",
    hairline="#d8cbb0",
    edge="#cabb9c",
    handle="#b9aa8c",
    person="#00558f",
    organisation="#933a00",
    place="#006546",
    row="#d9dde0",
    accent="#00558f",
    error="#f5d9cc",
    fills=("#ffd676", "#b9dcf5", "#cfe5a3", "#f0c3dc"),
    inks=("#7a5900", "#00589e", "#3d6600", "#9c1f75"),
    match="#dcd1ef",
    selection="#b4cfe3",
    tint=0.06,
    light_line=0.75,
)

DARK: Final = Colours(
    name="dark",
    page="#1b1b1d",
    text="#e6e3dc",
    dimmed="#a5a199",
    sidebar="#232326",
    field="#1b1b1d",
    hairline="#35353a",
    edge="#44444a",
    handle="#4c4c52",
    person="#7fc0ff",
    organisation="#ffb07a",
    place="#6fd6ac",
    row="#2c3643",
    accent="#7fc0ff",
    error="#4a2822",
    fills=("#5a4a12", "#1d4a6b", "#345016", "#5c2c4e"),
    inks=("#e3b93c", "#6db8f2", "#9ccb5a", "#e58ccb"),
    match="#433766",
    selection="#2f5a80",
    tint=0.08,
    light_line=0.5,
)

HIGH_CONTRAST: Final = Colours(
    name="high-contrast",
    page="#ffffff",
    text="#000000",
    dimmed="#333333",
    sidebar="#ffffff",
    field="#ffffff",
    hairline="#000000",
    edge="#000000",
    handle="#555555",
    person="#003d73",
    organisation="#7a2600",
    place="#004d2e",
    row="#d9e9ff",
    accent="#0037a6",
    error="#ffe0d6",
    fills=("#ffd500", "#7fd0ff", "#a8e05f", "#ff9ad5"),
    inks=("#6b5000", "#00508f", "#2f5e00", "#8f0066"),
    match="#d0bfff",
    selection="#8fc4ff",
    tint=0.0,
    light_line=1.0,
)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=64)
def blend(over: str, under: str, share: float) -> str:
    """Return `over` laid on `under` with the opacity `share`."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    mixed = (round(top * share + bottom * (1 - share)) for top, bottom in pairs)
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: float) -> float:
    if channel <= _SRGB_KNEE:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
