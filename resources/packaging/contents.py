"""What goes into the packaged app, and what PyInstaller would take along that nobody needs.

Names are destinations inside the folder of the app's contents, with forward slashes.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

from resources.packaging.project import ROOT

Entry = tuple[str, str, str]
"""One line of PyInstaller's table of contents: destination, source, kind."""

LEFT_OUT_MODULES = (
    # Never part of the app.
    "reader.training", "tests", "torch", "transformers", "onnx",
    # No network: nothing here opens a connection, so nothing needs to encrypt one.
    "ssl", "_ssl", "_hashlib", "certifi", "ftplib", "smtplib", "http.server", "webbrowser",
    # Optional parts of libraries, which they do without.
    "yaml", "doctest", "unittest", "pydoc", "pdb", "readline", "numpy.random", "numpy.fft",
    "PIL", "huggingface_hub", "hf_xet", "google", "flatbuffers", "sympy", "IPython", "matplotlib",
    "tkinter", "curses", "pydoc_data", "lib2to3", "ensurepip", "idlelib", "pytest", "hypothesis",
    "setuptools", "pkg_resources", "pip", "numpy.f2py", "numpy.testing", "numpy.distutils",
    "onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.transformers",
    "onnxruntime.datasets", "lxml.isoschematron", "lxml.objectify",
    "lxml.html.diff", "lxml.html._difflib",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDBus", "PySide6.QtTest",
    "PySide6.QtSql", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
)  # fmt: skip

PACKAGES_WITH_DATA = (
    "docx", "font_source_sans_pro", "font_source_serif_pro", "justext", "tld", "trafilatura",
)  # fmt: skip
"""Packages that read files of their own which PyInstaller does not know of."""

_LANGUAGES = "de"
"""Those in which Qt's own words are needed: of the interface, but not English."""

_PLATFORMS = "xcb|wayland[a-z-]*|offscreen|windows|cocoa"
_DROPPED = re.compile(
    rf"""
      PySide6/Qt/plugins/(?:
          (?:egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling|designer
            |qmllint|vectorimageformats|wayland-graphics-integration-server)/
        | platforminputcontexts/libqtvirtualkeyboard
        | platformthemes/libqgtk3
        | wayland-shell-integration/lib(?:fullscreen|ivi|qt|wl)-shell
        | platforms/(?:lib)?q(?!(?:{_PLATFORMS})\b)
        | imageformats/(?:lib)?q(?!svg\b)
      )
    | PySide6/(?:Qt/lib/)?(?:lib)?Qt6?(?:Network|Qml|Quick|VirtualKeyboard|EglF|EglFs|Pdf|Test|Sql
        |WaylandCompositor|WaylandEglCompositor|WlShellIntegration|Labs|Designer|Help|UiTools)
    | PySide6/Qt/(?:qml|resources|libexec)/
    | PySide6/(?:Qt/)?translations/(?!qtbase_(?:{_LANGUAGES})\.qm$)
    | babel/locale-data/(?!(?:root|en)\.dat)
    | font_source_(?:serif|sans)_pro/
        (?!files/(?:[^/]+-(?:Regular|It|Semibold|SemiboldIt|Bold|BoldIt)\.otf|LICENSE))
    | [^/]+/(?:.+/)?(?:tests?|testing)/
    | numpy/_core/_[a-z_]+_tests\.
    | trafilatura/data/tei_
    | .+\.(?:pyi|pxd|h|hpp|c|cpp|pyx|a|lib|typed|pxi)$
    | (?:lib)?Qt6(?:Network|Qml|Quick|VirtualKeyboard|EglFS|EglFs|Pdf|WlShellIntegration)
    | dramatis\.egg-info/
    | onnxruntime/(?:tools|transformers|quantization|datasets|ThirdPartyNotices|Privacy)
    | lxml/(?:includes|isoschematron)/
    | .+\.dist-info/(?!METADATA$)
    """,
    re.VERBOSE,
)
_FROM_THE_SYSTEM = re.compile(
    # The display, the session and the drivers are the machine's own; their libraries must fit them.
    # CUPS, GnuTLS and Kerberos get their security fixes from the system.
    r"""lib(?:cups|gnutls|krb5|k5crypto|krb5support|gssapi_krb5|com_err|keyutils|avahi-.+|nettle
        |hogweed|p11-kit|tasn1|idn2|unistring|gmp|dbus-1|systemd|fontconfig|freetype|glib-2\.0
        |gthread-2\.0|wayland-.+|X11|X11-xcb|xcb|Xau|Xdmcp|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm
        |stdc\+\+|gcc_s|bsd|md|cap|lz4|lzma|zstd|gcrypt|gpg-error|brotli.+|png16|expat|ffi|pcre2-8
        |uuid|z)\.so""",
    re.VERBOSE,
)


def resource_files(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return what the app reads at run time, as (source, folder of destination).

    The same files in the same places as in the wheel, as pyproject.toml says.
    """
    return [
        (included.path, Path(included.distribution_path).parent.as_posix())
        for included in WheelBuilder(str(root)).recurse_included_files()
        if not included.path.endswith(".py")
    ]


def imported_late(root: Path = ROOT) -> list[str]:
    """Return every module of the app but those of training, even where a name is made up late."""
    modules = []
    for path in sorted((root / "reader").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if "training" not in parts:
            modules.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return [*modules, *(name for name in PACKAGES_WITH_DATA if name.startswith("font"))]


def kept(entries: list[Entry], *, linux: bool) -> list[Entry]:
    """Return the entries of a table of contents that the app needs, sorted.

    Args:
        entries: As PyInstaller collected them.
        linux: Whether libraries that the system brings are left to it.
    """
    return sorted(
        entry
        for entry in entries
        if not _DROPPED.match(_slashed(entry[0]))
        and not (linux and _FROM_THE_SYSTEM.match(Path(entry[0]).name))
    )


def reached(entries: list[Entry], needed: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the binaries without the libraries that only dropped ones needed.

    Args:
        entries: Binaries that are kept, and links to them.
        needed: Gives the names of the libraries that a binary, named by its source, asks for.
    """
    libraries = {entry[0]: entry for entry in entries if _is_library(entry)}
    found = {entry[0]: entry for entry in entries if not _is_library(entry)}
    waiting = [entry for entry in found.values() if entry[2] != "SYMLINK"]
    while waiting:
        for name in needed(waiting.pop()[1]):
            library = libraries.get(Path(name).name)
            if library is not None and library[0] not in found:
                found[library[0]] = library
                waiting.append(library)
    return sorted(
        entry for entry in found.values() if entry[2] != "SYMLINK" or _slashed(entry[1]) in found
    )


def _is_library(entry: Entry) -> bool:
    """Tell whether an entry is a library outside any package, there only for others to use."""
    name, _, kind = entry
    return kind == "BINARY" and "/" not in _slashed(name) and not name.startswith("libpython")


def _slashed(name: str) -> str:
    return name.replace("\\", "/")
