"""What macOS is told of the app in its Info.plist."""

from typing import Any

from reader.ui.words.interface_language import ENGLISH, LANGUAGES
from resources.packaging.documents import imported_types, property_list_types
from resources.packaging.project import APPLICATION_ID, TITLE, Project


def information(project: Project) -> dict[str, Any]:
    """Return the contents of Info.plist.

    Args:
        project: Whose name and version it tells.
    """
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleIdentifier": APPLICATION_ID,
        "CFBundleShortVersionString": project.version,
        "CFBundleVersion": ".".join(str(number) for number in project.release[:3]),
        # Without these macOS keeps its own menus and panels English for a person who reads German.
        "CFBundleDevelopmentRegion": ENGLISH,
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleDocumentTypes": property_list_types(),
        "UTImportedTypeDeclarations": imported_types(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        # What ONNX Runtime's libraries ask for; Qt would do with 13.
        "LSMinimumSystemVersion": "14.0",
        "LSMultipleInstancesProhibited": True,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache-2.0",
    }
