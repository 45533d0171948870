"""What is put on the clipboard: made by Qt, since it stays there after Python is gone."""

from PySide6.QtCore import QMimeData, QStringListModel


def clipboard_data(text: str, html: str = "") -> QMimeData:
    """Return text for the clipboard or a drag, and as rich text too if there is any.

    A `QMimeData()` of Python calls Python when it is deleted. The clipboard of some platforms does
    that when the process ends, which then ends with a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data
