"""Short moves of the text that the eye can follow; none where motion is not wanted."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractSlider, QApplication, QScrollBar, QStyle

_MILLISECONDS = 140
_MOST_PAGES = 2.0
_PAGE_STEPS = (
    QAbstractSlider.SliderAction.SliderPageStepAdd.value,
    QAbstractSlider.SliderAction.SliderPageStepSub.value,
)


def motion_wanted() -> bool:
    """Tell whether the desktop animates its widgets; where nothing is shown, nothing moves."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return False
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return application.style().styleHint(hint) > 0


class Gliding(QObject):
    """Lets a scroll bar glide to where a jump or a page step leads.

    A longer way is not shown: it would be a flicker. Whoever asks the bar for its value before a
    move calls `settle` first, so that a move begins where the last one ends.

    Args:
        bar: The scroll bar.
        wanted: Whether the person wants motion at all.
    """

    def __init__(self, bar: QScrollBar, *, wanted: bool) -> None:
        super().__init__(bar)
        self.wanted = wanted
        self._bar = bar
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        bar.actionTriggered.connect(self._take_step)

    @property
    def gliding(self) -> bool:
        """Whether a move is being shown."""
        return self._animation.state() == QAbstractAnimation.State.Running

    def settle(self) -> None:
        """End the move that is being shown, where it leads."""
        if self.gliding:
            self._animation.stop()
            self._bar.setValue(self._animation.endValue())

    def show_move(self, before: int) -> None:
        """Show how the bar comes from `before` to where it stands already."""
        after = self._bar.value()
        if not self.wanted or abs(after - before) > _MOST_PAGES * self._bar.pageStep():
            return
        self._animation.setStartValue(before)
        self._animation.setEndValue(after)
        self._bar.setValue(before)
        self._animation.start()

    def _move(self, value: int) -> None:
        if self.gliding:
            self._bar.setValue(value)

    def _take_step(self, action: int) -> None:
        if not self.wanted or action not in _PAGE_STEPS:
            self._animation.stop()
            return
        before = self._bar.value()
        by = self._bar.sliderPosition() - before
        end = self._animation.endValue() if self.gliding else before
        self._animation.stop()
        after = min(max(end + by, self._bar.minimum()), self._bar.maximum())
        self._animation.setStartValue(before)
        self._animation.setEndValue(after)
        # Qt moves the bar to its slider once this returns.
        self._bar.setSliderPosition(before)
        self._animation.start()
