"""What the actions need of the window whose parts they work on."""

from typing import Protocol

from reader.settings import Settings
from reader.ui.action_set import ActionSet
from reader.ui.article_session import ArticleSession
from reader.ui.article_view import ArticleView
from reader.ui.articles import Articles
from reader.ui.articles_pane import ArticlesPane
from reader.ui.check_bar import CheckBar
from reader.ui.checking import Checking
from reader.ui.find_bar import FindBar
from reader.ui.finding import Finding
from reader.ui.headings import Headings
from reader.ui.left_out import LeftOut
from reader.ui.legend_bar import LegendBar
from reader.ui.message_bar import MessageBar
from reader.ui.names_panel import NamesPanel
from reader.ui.navigation import Navigation
from reader.ui.opening import Opening
from reader.ui.progress import Progress
from reader.ui.prompt_bar import PromptBar
from reader.ui.taking_out import TakingOut
from reader.ui.themes import Colours


class WindowParts(Protocol):
    """What the actions need of the window."""

    session: ArticleSession
    view: ArticleView
    panel: NamesPanel
    prompt: PromptBar
    message: MessageBar
    legend: LegendBar
    find_bar: FindBar
    check_bar: CheckBar
    articles_pane: ArticlesPane
    navigation: Navigation
    checking: Checking
    finding: Finding
    headings: Headings
    left_out: LeftOut
    opening: Opening
    articles: Articles
    progress: Progress
    taking_out: TakingOut
    action_set: ActionSet

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""
        ...

    @property
    def colours(self) -> Colours:
        """The theme that shows."""
        ...

    def change(self, settings: Settings) -> None:
        """Take other preferences."""
        ...
