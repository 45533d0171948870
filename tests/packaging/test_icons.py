"""The icon exists in every size that the systems ask for, and is the same each time."""

from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from resources.packaging import icons


def test_the_icon_of_windows_holds_all_its_sizes(tmp_path: Path, qtbot: QtBot) -> None:
    icons.write_windows_icon(tmp_path / "dramatis.ico")
    with Image.open(tmp_path / "dramatis.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in icons.WINDOWS_SIZES}


def test_the_icon_of_macos_holds_small_and_large_sizes(tmp_path: Path, qtbot: QtBot) -> None:
    icons.write_macos_icon(tmp_path / "dramatis.icns")
    with Image.open(tmp_path / "dramatis.icns") as icon:
        widths = {width * scale for width, _, scale in icon.info["sizes"]}
    assert {32, 64, 128, 256, 512, 1024} <= widths


def test_the_icon_is_drawn_the_same_each_time(qtbot: QtBot) -> None:
    assert icons.png_icon(48) == icons.png_icon(48)


def test_the_corners_of_the_icon_are_clear_and_its_middle_is_not(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "icon.png").write_bytes(icons.png_icon(64))
    with Image.open(tmp_path / "icon.png") as icon:
        assert icon.getpixel((0, 0))[3] == 0  # type: ignore[index]
        assert icon.getpixel((32, 20))[3] == 255  # type: ignore[index]
