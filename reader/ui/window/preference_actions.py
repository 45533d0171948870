"""The actions that change a preference: what each of them does, and which are ticked."""

from collections.abc import Callable
from dataclasses import replace

from reader.settings import EntityOrder, Settings, Theme, Typeface
from reader.text.entity import EntityKind
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.article_view import ArticleView
from reader.ui.window.preferences import Preferences
from reader.ui.words.announcements import announce
from reader.ui.words.interface_language import LANGUAGES
from reader.ui.words.words import percent

_ZOOM_STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class PreferenceActions:
    """Changes the preferences of a window as its actions say.

    Args:
        action_set: The actions; of those for one preference only one can be ticked.
        view: The article.
        preferences: Those of the window.
    """

    def __init__(self, action_set: ActionSet, view: ArticleView, preferences: Preferences) -> None:
        self._set = action_set
        self._view = view
        self._preferences = preferences
        action_set.exclusive(f"theme_{theme.value}" for theme in Theme)
        action_set.exclusive(f"typeface_{typeface.value}" for typeface in Typeface)
        action_set.exclusive(f"language_{code}" for code in ("system", *LANGUAGES))
        action_set.exclusive(f"order_{order.value}" for order in EntityOrder)

    def show(self, settings: Settings) -> None:
        """Tick the actions that are on."""
        self._set["sidebar"].setChecked(settings.sidebar_shown)
        self._set["marks"].setChecked(settings.marks_shown)
        self._set[f"typeface_{settings.typeface.value}"].setChecked(True)
        self._set["justified"].setChecked(settings.justified)
        self._set["gliding"].setChecked(settings.gliding)
        for kind in EntityKind:
            shown = kind.value not in settings.kinds_hidden
            self._set[f"show_{kind.value}"].setChecked(shown)
        self._set["hover_card"].setChecked(settings.hover_card)
        self._set["letter_keys"].setChecked(settings.letter_keys)
        self._set[f"theme_{settings.theme.value}"].setChecked(True)
        self._set[f"order_{settings.order.value}"].setChecked(True)
        language = settings.language if settings.language in LANGUAGES else "system"
        self._set[f"language_{language}"].setChecked(True)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what each of the actions does."""
        return {
            "sidebar": lambda on: self._change(sidebar_shown=on),
            "marks": lambda on: self._change(marks_shown=on),
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self.zoom(0),
            **{f"theme_{each.value}": self._setter(theme=each) for each in Theme},
            **{f"typeface_{each.value}": self._setter(typeface=each) for each in Typeface},
            "justified": lambda on: self._change(justified=on),
            "gliding": lambda on: self._change(gliding=on),
            **{f"show_{kind.value}": self._kind_shower(kind) for kind in EntityKind},
            "hover_card": lambda on: self._change(hover_card=on),
            "language_system": self._setter(language=""),
            **{f"language_{code}": self._setter(language=code) for code in LANGUAGES},
            "letter_keys": lambda on: self._change(letter_keys=on),
            **{f"order_{each.value}": self._setter(order=each) for each in EntityOrder},
        }

    def fold_panel(self, kind: str, opened: bool) -> None:
        """Fold the panel of a kind, or open it."""
        others = tuple(each for each in self._preferences.now.kinds_folded if each != kind)
        self._change(kinds_folded=others if opened else (*others, kind))

    def show_kind(self, kind: str, shown: bool) -> None:
        """Let the names of a kind show in text and list, or not."""
        others = tuple(each for each in self._preferences.now.kinds_hidden if each != kind)
        self._change(kinds_hidden=others if shown else (*others, kind))

    def zoom(self, steps: int) -> None:
        """Let the text grow by steps (shrink, below 0; the usual size, at 0)."""
        now = self._preferences.now.zoom
        if steps > 0:
            sizes = [size for size in _ZOOM_STEPS if size > now][:1]
        elif steps < 0:
            sizes = [size for size in _ZOOM_STEPS if size < now][-1:]
        else:
            sizes = [100]
        if sizes:
            self._change(zoom=sizes[0])
            announce(self._view, percent(sizes[0]))

    def _change(self, **changes: object) -> None:
        self._preferences.change(replace(self._preferences.now, **changes))  # type: ignore[arg-type]

    def _kind_shower(self, kind: EntityKind) -> Callable[[bool], None]:
        return lambda shown: self.show_kind(kind.value, shown)

    def _setter(self, **changes: object) -> Callable[[], None]:
        return lambda: self._change(**changes)
