"""Sentences made below the window that the window can say again in the person's language."""

from collections.abc import Callable
from typing import Self


class Wording(str):
    """An English wording that remembers how it was made.

    It is the English text, for the command line and the log; the window translates the template and
    fills in the same fields. A plain string that the window shows is marked with this class too, so
    that it is found by those who translate.

    Args:
        template: The wording, with `{fields}` for what is filled in.
        fields: What to fill in; a field that is a wording is translated as well.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, **fields: object) -> Self:
        """Fill the fields in, in English."""
        self = super().__new__(cls, _filled(template, fields))
        self.template = template
        self.fields = fields
        return self

    def translated(self, translate: Callable[[str], str]) -> str:
        """Return it in another language.

        Args:
            translate: Gives the template in that language, with the same fields.
        """
        fields = {
            name: field.translated(translate) if isinstance(field, Wording) else field
            for name, field in self.fields.items()
        }
        return _filled(translate(self.template), fields)

    def record(self) -> dict[str, object]:
        """Return plain values from which `wording_from` makes it again."""
        fields = {
            name: field.record() if isinstance(field, Wording) else field
            for name, field in self.fields.items()
        }
        return {"template": self.template, "fields": fields}


def wording_from(record: object) -> str:
    """Return what `Wording.record` was made of; a plain string is returned as it is.

    Raises:
        TypeError: If it is neither.
        KeyError: If a field is missing.
    """
    if isinstance(record, str):
        return record
    if not isinstance(record, dict):
        raise TypeError(f"not a wording: {record!r:.40}")
    fields = {
        str(name): wording_from(field) if isinstance(field, dict) else field
        for name, field in record["fields"].items()
    }
    return Wording(str(record["template"]), **fields)


def _filled(template: str, fields: dict[str, object]) -> str:
    return template.format(**fields) if fields else template
