"""The sheet in which a person gives actions other keys."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from reader.reading.actions import ACTIONS
from reader.reading.key_bindings import FIXED, KeyBindings, refusal
from reader.text.folding import folded
from reader.ui.actions.action_set import spoken_title
from reader.ui.actions.usual_keys import shown_key, shown_keys
from reader.ui.sheets.sheet_parts import prepare_sheet, sheet_label
from reader.ui.style.push_button import PushButton
from reader.ui.words.announcements import announce
from reader.ui.words.words import quoted, tr

_TO_ROWS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_HEIGHT = 27
_NAME_ROLE = Qt.ItemDataRole.UserRole + 1
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyChanges(QDialog):
    """Shows every action with its keys, and says which keys the person gave one.

    Args:
        bindings: Which key does what now.
        font: Of the interface.
        parent: The window.
    """

    own_changed = Signal(object)
    """The OwnKeys of every action whose keys are not the usual ones, as a tuple."""

    def __init__(self, bindings: KeyBindings, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._asked_key = ""
        column = prepare_sheet(self, tr("Change keys"), font)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("boxed")
        self._filter.setPlaceholderText(tr("Filter by words or keys"))
        self._filter.setAccessibleName(tr("Filter by words or keys"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._show)
        self._filter.installEventFilter(self)
        self._list = _Rows(self)
        self._list.itemActivated.connect(self._await_key)
        self._list.currentItemChanged.connect(self._offer)
        self._list.emptied.connect(self._take_away)
        self._says = sheet_label("", font)
        self._says.setWordWrap(True)
        self._says.setMinimumHeight(self._says.fontMetrics().lineSpacing())
        self._catcher = KeyCatcher(self)
        self._catcher.caught.connect(self._take)
        self._catcher.left.connect(self._leave)
        self._new = self._button(tr("&New key…"), self._await_key)
        self._none = self._button(tr("N&o key"), self._take_away)
        self._usual = self._button(tr("As &usual"), self._reset)
        self._all_usual = self._button(tr("&All as usual"), self._reset_all)
        self._yes = self._button(tr("&Take it"), self._take_over)
        self._no = self._button(tr("&Leave it"), self._leave)
        close = self._button(tr("Close"), self.close)
        row = QHBoxLayout()
        for widget in (self._catcher, self._yes, self._no, self._new, self._none, self._usual):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._all_usual)
        row.addWidget(close)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        column.addWidget(self._says)
        column.addLayout(row)
        self.resize(min(680, parent.width()), min(620, parent.height()))
        self._show()
        self._leave()
        self._filter.setFocus()

    @property
    def says(self) -> str:
        """What it says about the key that is being changed."""
        return self._says.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the filter to the rows."""
        pressed = watched is self._filter and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TO_ROWS:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _button(self, text: str, do: object) -> PushButton:
        button = PushButton(text, self)
        button.clicked.connect(do)
        return button

    def _show(self) -> None:
        """Fill the rows; the current one stays so."""
        current = self._name()
        self._list.clear()
        words = folded(self._filter.text()).split()
        for spec in ACTIONS:
            if spec.name in FIXED:
                continue
            title, keys = spoken_title(spec.name), shown_keys(self._bindings, spec.name)
            if not all(word in folded(f"{title} {keys}") for word in words):
                continue
            changed = tr("changed") if self._bindings.changed(spec.name) else ""
            item = QTreeWidgetItem(self._list, [title, keys, changed])
            item.setSizeHint(0, QSize(0, _ROW_HEIGHT))
            item.setData(0, _NAME_ROLE, spec.name)
            said = ", ".join(filter(None, (title, keys or tr("no key"), changed)))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            if spec.name == current:
                self._list.setCurrentItem(item)
        first = self._list.topLevelItem(0)
        if self._list.currentItem() is None and first is not None:
            self._list.setCurrentItem(first)
        self._all_usual.setEnabled(bool(self._bindings.own))
        self._offer()

    def _name(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, _NAME_ROLE)) if item is not None else ""

    def _offer(self) -> None:
        name = self._name()
        self._new.setEnabled(bool(name))
        self._none.setEnabled(bool(name) and bool(self._bindings.keys(name)))
        self._usual.setEnabled(bool(name) and self._bindings.changed(name))

    def _await_key(self) -> None:
        if not self._name():
            return
        title = quoted(spoken_title(self._name()))
        self._ask(
            tr("Press the new key for {action}. Esc leaves it as it is.").format(action=title)
        )
        self._catcher.clear()
        self._arrange(catching=True)
        self._catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, key: str) -> None:
        name, owner, refused = self._name(), self._bindings.owner(key), refusal(key)
        if refused is not None:
            self._ask(tr(refused))
            self._catcher.clear()
        elif owner is None or owner == name:
            self._change(self._bindings.with_key(name, key))
        elif owner in FIXED:
            title = quoted(spoken_title(owner))
            self._ask(
                tr("{key} is {action}: it stays so.").format(key=shown_key(key), action=title)
            )
            self._catcher.clear()
        else:
            self._asked_key = key
            title = quoted(spoken_title(owner))
            self._ask(
                tr("{key} is {action}. Take it from there?").format(
                    key=shown_key(key), action=title
                )
            )
            self._arrange(asking=True)
            self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        self._change(self._bindings.with_key(self._name(), self._asked_key))

    def _take_away(self) -> None:
        self._change(self._bindings.without_keys(self._name()))

    def _reset(self) -> None:
        self._change(self._bindings.as_usual(self._name()))

    def _reset_all(self) -> None:
        self._change(self._bindings.all_as_usual())

    def _change(self, bindings: KeyBindings) -> None:
        self._bindings = bindings
        self.own_changed.emit(bindings.own)
        self._show()
        self._arrange()
        keys = shown_keys(bindings, self._name()) or tr("no key")
        self._ask(f"{spoken_title(self._name())}: {keys}")
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._asked_key = ""
        self._arrange()
        self._says.setText(tr("Enter gives an action another key, Delete takes its keys away."))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, *, catching: bool = False, asking: bool = False) -> None:
        self._catcher.setVisible(catching)
        for widget in (self._yes, self._no):
            widget.setVisible(asking)
        for widget in (self._new, self._none, self._usual):
            widget.setVisible(not catching and not asking)

    def _ask(self, words: str) -> None:
        self._says.setText(words)
        announce(self, words)


class _Rows(QTreeWidget):
    """Actions, their keys, and whether these are changed."""

    emptied = Signal()
    """The keys of the current action are to be taken away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Actions and their keys"))
        self.setHeaderLabels([tr("Action"), tr("Keys"), ""])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Some styles ask for a double click or F2 to activate a row.
            self.itemActivated.emit(self.currentItem(), 0)
        else:
            super().keyPressEvent(event)


class KeyCatcher(QKeySequenceEdit):
    """Takes one key and says which; Esc and Tab leave it."""

    caught = Signal(str)
    """A key, as Qt writes it portably."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setFinishingKeyCombinations([])
        for box in self.findChildren(QLineEdit):
            box.setObjectName("boxed")
            box.setPlaceholderText(tr("Press a key"))
            box.setAccessibleName(tr("The new key"))
        self.setAccessibleName(tr("The new key"))
        self.keySequenceChanged.connect(self._tell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _tell(self, sequence: QKeySequence) -> None:
        if not sequence.isEmpty():
            self.caught.emit(sequence.toString(_PORTABLE))
