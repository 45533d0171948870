"""Where the app's resources and the person's own files are. Only this file knows.

A build puts `resources/` into the package; in a checkout it lies beside it, where people edit it.
They are files of their own in either, since Qt and onnxruntime open theirs by path.
"""

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

_FOLDERS = PlatformDirs("dramatis", appauthor=False)
_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resources_folder() -> Path:
    """Return the folder of icons, weights, samples and the rest that ships with the app."""
    return _SHIPPED / "resources"


def licences_folder() -> Path:
    """Return the folder of the licences of others; only the packaged app has it."""
    return _SHIPPED / "licences"


def licence_file() -> Path:
    """Return our own licence."""
    return _SHIPPED / "LICENSE"


def changelog_file() -> Path:
    """Return the list of changes."""
    return _SHIPPED / "CHANGELOG.md"


def phrases_folder() -> Path:
    """Return the folder of what pages and newspapers say around an article, a file a language."""
    return resources_folder() / "importing"


def weights_folder() -> Path:
    """Return the folder of the trained weights, each beside its card."""
    return resources_folder() / "weights"


def calendar_file() -> Path:
    """Return the table of month and weekday names in the languages that are read."""
    return resources_folder() / "gazetteer" / "calendar.tsv"


def places_file() -> Path:
    """Return the table of countries, regions and cities."""
    return resources_folder() / "gazetteer" / "places.tsv"


def filing_file() -> Path:
    """Return the tables by which names are filed in an index."""
    return resources_folder() / "exporting" / "filing.toml"


def page_style_file() -> Path:
    """Return the style sheet of exported web pages."""
    return resources_folder() / "exporting" / "page.css"


def language_folder(code: str) -> Path:
    """Return the folder of word lists and patterns of a language, by its ISO 639-1 code."""
    return resources_folder() / "languages" / code


def icons_folder() -> Path:
    """Return the folder of drawings: the app's own sign, and those of actions."""
    return resources_folder() / "icons"


def sample_article() -> Path:
    """Return the article shown at the first start."""
    return resources_folder() / "samples" / "the-handshake-under-the-sea.txt"


def settings_file() -> Path:
    """Return the file of the person's preferences; it need not exist."""
    return _FOLDERS.user_config_path / "settings.json"


def library_file() -> Path:
    """Return the database of what the person has read and corrected; it need not exist."""
    return _FOLDERS.user_data_path / "library.sqlite3"


def kept_names_folder() -> Path:
    """Return the folder of the names found in long texts; it need not exist."""
    return library_file().with_name("names")


def last_article_file() -> Path:
    """Return what keeps the article read last for the next start; it need not exist."""
    return library_file().with_name("last-article.json")


def log_file() -> Path:
    """Return the log of the app's own troubles; it need not exist."""
    return _FOLDERS.user_log_path / "dramatis.log"


def instance_address() -> str:
    """Return where a second start meets the first: a Unix socket, or the name of a Windows pipe."""
    if sys.platform == "win32":
        # Pipes have one folder for all persons of a machine, so the name must tell them apart.
        return rf"\\.\pipe\dramatis-{os.environ.get('USERNAME', '')}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    own = Path(folder) / "dramatis" if folder else _FOLDERS.user_data_path
    return str(own / "window")
