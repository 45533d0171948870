"""A short document of which some lines are left out."""

from reader.text.article import Article, Paragraph, ParagraphRole, Removed
from reader.text.span import Span

DOCUMENT = Article(
    text="Bridge opens\n\nAda Byron opened it.\n\nIt is long.\n\nEditing by Jo",
    paragraphs=(
        Paragraph(Span(0, 12), ParagraphRole.HEADLINE),
        Paragraph(Span(14, 34)),
        Paragraph(Span(36, 47)),
        Paragraph(Span(49, 62), ParagraphRole.CREDIT),
    ),
    headline="Bridge opens",
    credits=("Editing by Jo",),
    removed=(
        Removed("Home", 0, 0),
        Removed("By Grace", 2, 14),
        Removed("Grace Hopper was there with a long-", 5, 36),
        Removed("awaited ship.", 6, 36, goes_on=True),
        Removed("Imprint", 9, 62),
    ),
)
