"""The kinds of document that the app offers itself for, in one table for all three systems."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document that a double-click may open.

    Args:
        title: What a person calls it.
        mime_type: As the shared MIME database of freedesktop.org names it.
        suffixes: Endings of file names, without the dot.
        uniform_type: Apple's uniform type identifier.
    """

    title: str
    mime_type: str
    suffixes: tuple[str, ...]
    uniform_type: str


DOCUMENT_KINDS = (
    DocumentKind("Plain text", "text/plain", ("txt", "text"), "public.plain-text"),
    DocumentKind(
        "Markdown text", "text/markdown", ("md", "markdown"), "net.daringfireball.markdown"
    ),
    DocumentKind("Web page", "text/html", ("html", "htm"), "public.html"),
    DocumentKind("Web page", "application/xhtml+xml", ("xhtml",), "public.xhtml"),
    DocumentKind("Saved web page", "application/x-mimearchive", ("mhtml", "mht"), "org.ietf.mhtml"),
    DocumentKind("E-mail message", "message/rfc822", ("eml",), "com.apple.mail.email"),
    DocumentKind("News feed", "application/rss+xml", ("rss",), "public.rss"),
    DocumentKind("News feed", "application/atom+xml", ("atom",), "public.atom"),
    DocumentKind("PDF document", "application/pdf", ("pdf",), "com.adobe.pdf"),
    DocumentKind("Rich text", "application/rtf", ("rtf",), "public.rtf"),
    DocumentKind(
        "Word document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
        "org.openxmlformats.wordprocessingml.document",
    ),
    DocumentKind(
        "OpenDocument text",
        "application/vnd.oasis.opendocument.text",
        ("odt",),
        "org.oasis-open.opendocument.text",
    ),
    DocumentKind("E-book", "application/epub+zip", ("epub",), "org.idpf.epub-container"),
)

_DECLARED_BY_MACOS = frozenset(
    {
        "public.plain-text",
        "public.html",
        "public.xhtml",
        "public.rtf",
        "com.adobe.pdf",
        "com.apple.mail.email",
    }
)


def mime_types() -> list[str]:
    """Return the MIME types, in the order of the table."""
    return [kind.mime_type for kind in DOCUMENT_KINDS]


def property_list_types() -> list[dict[str, Any]]:
    """Return CFBundleDocumentTypes for macOS's Info.plist.

    The rank is Alternate: other programs stay what a double-click opens, until the person chooses.
    """
    return [
        {
            "CFBundleTypeName": kind.title,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [kind.uniform_type],
            "CFBundleTypeExtensions": list(kind.suffixes),
        }
        for kind in DOCUMENT_KINDS
    ]


def imported_types() -> list[dict[str, Any]]:
    """Return UTImportedTypeDeclarations: the types that macOS may not know by itself.

    Where it does know one, its own declaration comes before an imported one.
    """
    return [
        {
            "UTTypeIdentifier": kind.uniform_type,
            "UTTypeDescription": kind.title,
            "UTTypeConformsTo": ["public.data", "public.content"],
            "UTTypeTagSpecification": {
                "public.filename-extension": list(kind.suffixes),
                "public.mime-type": [kind.mime_type],
            },
        }
        for kind in DOCUMENT_KINDS
        if kind.uniform_type not in _DECLARED_BY_MACOS
    ]
