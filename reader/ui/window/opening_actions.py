"""Ways into the window: the dialog, recent files, drop, paste; and what is said when one fails."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import DramatisError, NoArticleError
from reader.settings import Settings
from reader.text.article import Article, article_as_is
from reader.text.note import NoteCode
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.session.article_opener import LockedFile
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr

_ARTICLE_FILES = (
    "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.pdf *.docx *.odt *.rtf *.epub *.eml "
    "*.mbox *.mhtml *.mht *.webarchive *.fb2 *.rss *.atom *.xml"
)


_LONGEST_FOLDER = 50


class OpeningActions(QObject):
    """Opens what the person points at.

    Args:
        session: Holds the article.
        message: Says what went wrong.
        prompt: Asks for passwords.
        window: Parent of the dialog.
        key_of: Gives the key of an action by its name.
    """

    left_out_asked = Signal()

    several_given = Signal(list, object)
    """Paths of several files or of a folder, to be listed; and that which is open already."""

    def __init__(
        self,
        session: ArticleSession,
        message: MessageBar,
        prompt: PromptBar,
        window: QWidget,
        *,
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__(window)
        self._key_of = key_of
        self._session = session
        self._message = message
        self._prompt = prompt
        self._window = window

    def ask(self) -> None:
        """Let the person choose files."""
        # Imported here: the dialog takes long to load, and most starts do not need it.
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Open articles"),
            str(self._session.folder),
            f"{tr('Articles')} ({_ARTICLE_FILES});;{tr('All files')} (*)",
        )
        if chosen:
            self.open_paths([Path(each) for each in chosen])

    def ask_folder(self) -> None:
        """Let the person choose a folder, whose files are listed."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Open a folder"), str(self._session.folder)
        )
        if chosen:
            self.open_paths([Path(chosen)])

    def open_paths(self, paths: list[Path], *, shown: Path | None = None) -> None:
        """Open a file; list several, and what is in a folder.

        Args:
            paths: Files and folders.
            shown: That of them which is open already.
        """
        if len(paths) == 1 and not paths[0].is_dir():
            self._session.opener.open_path(paths[0])
        else:
            self.several_given.emit(paths, shown)

    def paste(self) -> None:
        """Read the text on the clipboard as an article."""
        self.open_mime(QGuiApplication.clipboard().mimeData())

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or copied: a file, else text."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_paths([Path(each) for each in files])
        elif _is_link(data):
            self._message.say(
                tr(
                    "This is a link, and Dramatis fetches nothing. Open the page in a browser and"
                    " copy its text, or save it and open the file."
                )
            )
        elif (data.hasText() and data.text().strip()) or data.hasHtml():
            self._session.opener.paste(data.text(), markup=data.html())
        else:
            self._message.say(
                tr("There is no text here to read. Copy the text of an article first.")
            )

    def read_whole(self) -> None:
        """Read the file of the article again, leaving nothing out."""
        path = self._session.path
        if path is not None:
            self._session.opener.open_path(path, as_is=True)

    def fill_recent(self, menu: QMenu, settings: Settings) -> None:
        """List the files opened recently."""
        menu.clear()
        for recent in settings.recent_files:
            path = Path(recent)
            # A single & would be taken for the letter that chooses the entry.
            title = one_line(path.name, limit=60).replace("&", "&&")
            folder = one_line(_short(path.parent)).replace("&", "&&")
            # After a tab it stands in the column of the keys.
            action = menu.addAction(f"{title}\t{folder}", self._opener(path))
            action.setToolTip(one_line(str(path.parent)))
        menu.setEnabled(bool(settings.recent_files))

    def tell_refused(self, path: Path, error: DramatisError) -> None:
        """Say of which file what went wrong."""
        self.tell(error, name=one_line(path.name, limit=80))

    def tell(self, error: DramatisError, *, name: str = "") -> None:
        """Say what went wrong; where text was read all the same, offer it.

        Args:
            error: What it was.
            name: Of the file, or empty.
        """
        sentence = one_line(tr(error.sentence), limit=600)
        if name and name not in sentence:
            sentence = tr("{name}: {sentence}").format(name=name, sentence=sentence)
        if isinstance(error, NoArticleError) and error.raw_text.strip():
            raw = error.raw_text
            offer = tr("Show the text")
            self._message.say(sentence, offer=offer, do=lambda: self._show_raw(raw), urgent=True)
        else:
            self._message.say(sentence, urgent=True)

    def ask_password(self, locked: LockedFile) -> None:
        """Ask for the password of a file; whoever cancels goes on reading what they read."""
        name = one_line(locked.path.name, limit=60)
        question = (
            tr("This is not the password of “{name}”; try again:")
            if locked.wrong
            else tr("Password of “{name}”:")
        )
        self._message.hide()
        self._prompt.ask(
            question.format(name=name),
            "",
            answer=lambda password: self._session.opener.open_path(
                locked.path, as_is=locked.as_is, password=password
            ),
            secret=True,
        )
        announce(self._prompt, question.format(name=name), urgent=True)

    def _opener(self, path: Path) -> Callable[[], None]:
        return lambda: self.open_paths([path])

    def _show_raw(self, text: str) -> None:
        self._session.show_and_find(article_as_is(text))

    def take_article(self, article: Article) -> None:
        """Say what there is to say of an article that shows now, and ask for no password."""
        self._prompt.close_secret()
        self._message.hide()
        if not article.notes:
            return
        said = one_line(" ".join(tr(note.message) for note in article.notes), limit=600)
        if any(note.code is NoteCode.LEFT_OUT_PROSE for note in article.notes):
            key = self._key_of("left_out")
            offer = tr("Show what was left out")
            offer = f"{offer} ({key})" if key else offer
            self._message.say(said, offer=offer, do=self.left_out_asked.emit, good=True)
        else:
            self._message.say(said, good=True)


def _short(folder: Path) -> str:
    """Return a folder as it is written shortly: below the person's own with "~", and its end."""
    home = Path.home()
    within = folder.is_relative_to(home)
    words = str(Path("~") / folder.relative_to(home) if within else folder)
    return words if len(words) <= _LONGEST_FOLDER else f"…{words[-_LONGEST_FOLDER:]}"


def _is_link(data: QMimeData) -> bool:
    """Tell whether nothing but the address of a page was dropped or copied."""
    text = data.text().strip()
    if not text or len(text.split()) > 1:
        return False
    return text.startswith(("https://", "http://")) or any(
        url.toString() == text for url in data.urls()
    )
