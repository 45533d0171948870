"""What Windows shows of the program under Properties, Details."""

from resources.packaging.project import TITLE, Project

_ENGLISH_UNICODE = "040904B0"
_TEMPLATE = """\
VSVersionInfo(
    ffi=FixedFileInfo(
        filevers={release}, prodvers={release}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
        subtype=0x0, date=(0, 0),
    ),
    kids=[
        StringFileInfo([StringTable({table!r}, [
{strings}
        ])]),
        VarFileInfo([VarStruct("Translation", [0x409, 0x4B0])]),
    ],
)
"""


def version_resource(project: Project) -> str:
    """Return the version resource in the form that PyInstaller evaluates.

    Args:
        project: Its name and version.
    """
    strings = {
        "CompanyName": "The Dramatis project",
        "FileDescription": TITLE,
        "FileVersion": project.version,
        "InternalName": project.name,
        "LegalCopyright": "Apache License, Version 2.0",
        "OriginalFilename": f"{project.name}.exe",
        "ProductName": TITLE,
        "ProductVersion": project.version,
    }
    lines = [f"            StringStruct({name!r}, {value!r})," for name, value in strings.items()]
    return _TEMPLATE.format(
        release=project.release, table=_ENGLISH_UNICODE, strings="\n".join(lines)
    )
