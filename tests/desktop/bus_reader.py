"""Reads the accessibility bus for the tests, as a screen reader does; run by the system's Python.

Takes commands on standard input, one JSON array a line, and answers each with one JSON object a
line on standard output; announcements are written there as they come.

    ["tree"]            every widget that shows: {"path", "role", "name", "description", "states"}
    ["text", NAME]      what the text widget of that name holds, its caret and its selection
    ["runs", NAME]      the runs of that text with their attributes
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version is chosen

APP = "Dramatis"
_PATIENCE_MILLISECONDS = 30_000
"""How long the app may take to answer one call; a busy machine needs more than the usual 0.8 s."""
_STATES = {
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "checked": Atspi.StateType.CHECKED,
    "enabled": Atspi.StateType.ENABLED,
    "editable": Atspi.StateType.EDITABLE,
    "read-only": Atspi.StateType.READ_ONLY,
    "multi-line": Atspi.StateType.MULTI_LINE,
    "active": Atspi.StateType.ACTIVE,
    "selected": Atspi.StateType.SELECTED,
}


def main() -> None:
    """Listen and answer until standard input ends."""
    loop = GLib.MainLoop()
    Atspi.set_timeout(_PATIENCE_MILLISECONDS, _PATIENCE_MILLISECONDS)
    listener = Atspi.EventListener.new(_heard)
    listener.register("object:announcement")
    channel = GLib.IOChannel.unix_new(sys.stdin.fileno())
    conditions = GLib.IOCondition.IN | GLib.IOCondition.HUP
    GLib.io_add_watch(channel, GLib.PRIORITY_DEFAULT, conditions, _asked, loop)
    _say({"ready": True})
    loop.run()


def _heard(event: Any) -> None:
    _say({"announced": str(event.any_data), "by": event.source.get_name()})


def _asked(_: Any, __: Any, loop: Any) -> bool:
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    command, *arguments = json.loads(line)
    answers: dict[str, Callable[..., object]] = {"tree": _tree, "text": _text, "runs": _runs}
    try:
        _say({"answer": answers[command](*arguments)})
    except (GLib.Error, LookupError) as error:
        # What is read changes meanwhile; who asked may ask again.
        _say({"error": f"{error}"})
    return True


def _say(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def _app() -> Any:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(number)
        if app is not None and app.get_name() == APP:
            return app
    raise LookupError("the app is not on the bus")


def _walk(widget: Any, path: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    for number in range(widget.get_child_count()):
        child = widget.get_child_at_index(number)
        if child is None:
            continue
        states = child.get_state_set()
        menu = child.get_role_name() in ("menu item", "popup menu")
        if states.contains(Atspi.StateType.SHOWING) or menu:
            yield child, path
            yield from _walk(child, (*path, child.get_name() or child.get_role_name()))


def _tree() -> list[dict[str, Any]]:
    found = []
    for widget, path in _walk(_app(), ()):
        states = widget.get_state_set()
        found.append(
            {
                "path": path,
                "role": widget.get_role_name(),
                "name": widget.get_name(),
                "description": widget.get_description(),
                "states": [name for name, state in _STATES.items() if states.contains(state)],
            }
        )
    return found


def _named(name: str) -> Any:
    for widget, _ in _walk(_app(), ()):
        if widget.get_name() == name and widget.get_role_name() == "text":
            return widget
    raise LookupError(name)


def _text(name: str) -> dict[str, Any]:
    widget = _named(name)
    length = Atspi.Text.get_character_count(widget)
    selected = None
    if Atspi.Text.get_n_selections(widget):
        chosen = Atspi.Text.get_selection(widget, 0)
        selected = [chosen.start_offset, chosen.end_offset]
    return {
        "text": Atspi.Text.get_text(widget, 0, length),
        "caret": Atspi.Text.get_caret_offset(widget),
        "selected": selected,
    }


def _runs(name: str) -> list[dict[str, Any]]:
    widget = _named(name)
    length = Atspi.Text.get_character_count(widget)
    runs, at = [], 0
    while at < length:
        attributes, start, end = Atspi.Text.get_attribute_run(widget, at, True)
        runs.append({"start": start, "end": end, "attributes": dict(attributes)})
        at = max(end, at + 1)
    return runs


if __name__ == "__main__":
    main()
