"""Sentences made below the window that the window can say again in the person's language."""

from collections.abc import Callable
from string import Formatter
from typing import Self


class Wording(str):
    """An English wording that remembers how it was made.

    It is the English text, for the command line and the log; the window translates the template and
    fills in the same fields. A plain string that the window shows is marked with this class too, so
    that it is found by those who translate.

    Args:
        template: The wording, with `{fields}` for what is filled in.
        fields: What to fill in; one that is a wording is translated as well, and one that is a
            number is written as is usual in the language.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, **fields: object) -> Self:
        """Fill the fields in, in English."""
        self = super().__new__(cls, _filled(template, fields, _english_figures))
        self.template = template
        self.fields = fields
        return self

    def translated(
        self,
        translate: Callable[[str], str],
        figures: Callable[[float], str],
    ) -> str:
        """Return it in another language.

        Args:
            translate: Gives a template in that language, with the same fields.
            figures: Gives a number as it is written there.
        """
        fields = {
            name: field.translated(translate, figures) if isinstance(field, Wording) else field
            for name, field in self.fields.items()
        }
        return _filled(translate(self.template), fields, figures)


def wording_from(template: object, fields: object) -> Wording:
    """Return a wording from what another process tells of it, which is not taken on trust.

    Raises:
        ValueError: If it is none, or would do more than put in what is told.
    """
    if not isinstance(template, str) or not isinstance(fields, dict):
        raise ValueError("not a wording")  # noqa: TRY004 - what was told has a wrong value
    parts = Formatter().parse(template) if fields else ()
    plain = all(name is None or (name in fields and not form) for _, name, form, _ in parts)
    if not plain or not all(isinstance(field, str | int | float) for field in fields.values()):
        raise ValueError("not a wording that is filled in plainly")
    return Wording(template, **fields)


def _filled(template: str, fields: dict[str, object], figures: Callable[[float], str]) -> str:
    if not fields:
        return template
    said = {
        name: figures(field) if isinstance(field, int | float) else field
        for name, field in fields.items()
    }
    return template.format(**said)


def _english_figures(value: float) -> str:
    return f"{value:,}"
