"""Build `resources/gazetteer/calendar.tsv`, the month and weekday names that dates are read by.

    python -m reader.training.make_calendar resources/gazetteer

The names are those of Unicode CLDR, as babel has them; read at run time they would cost a fifth of
a second at every start. Names that mean different months in different languages are left out.
The table says in its first line which CLDR it was made of; this takes a newer one.
"""

import argparse
from pathlib import Path

_LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi",
    "pl", "cs", "ru", "uk", "tr", "el", "ro", "hu", "ca",
)  # fmt: skip


def month_names() -> dict[str, int]:
    """Return the month, from 1, of each name that means one month only; names in folded case."""
    from babel.dates import get_month_names

    months: dict[str, int] = {"sept": 9}
    doubtful: set[str] = set()
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                names = get_month_names(width, context=context, locale=language)
                for month, written in names.items():
                    name = (
                        written.casefold().removeprefix("de ").removeprefix("d\u2019").rstrip(".")
                    )
                    if months.setdefault(name, month) != month:
                        doubtful.add(name)
    return {name: month for name, month in months.items() if name not in doubtful}


def weekday_names() -> dict[str, int]:
    """Return the weekday, from 0 for Monday, of each name in folded case."""
    from babel.dates import get_day_names

    return {
        name.casefold().rstrip("."): day
        for language in _LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for day, name in get_day_names(width, context=context, locale=language).items()
    }


def calendar_lines() -> list[str]:
    """Return the lines of the table: its source, then kind, number and name, apart by tabs."""
    named = {"month": month_names(), "weekday": weekday_names()}
    return [
        source_line(),
        *(
            f"{kind}\t{number}\t{name}"
            for kind, names in named.items()
            for name, number in sorted(names.items(), key=lambda pair: (pair[1], pair[0]))
        ),
    ]


def source_line() -> str:
    """Return the first line of the table: which CLDR the installed babel has."""
    from babel.core import get_cldr_version

    return f"# Unicode CLDR {get_cldr_version()}"


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Build the table of month and weekday names.")
    parser.add_argument("folder", type=Path, help="where calendar.tsv is written")
    path = parser.parse_args().folder / "calendar.tsv"
    path.write_text("\n".join(calendar_lines()) + "\n", "utf-8")


if __name__ == "__main__":
    main()
