"""What the actions need of the window whose parts they work on."""

from typing import Protocol

from reader.reading.themes import Colours
from reader.settings import Settings
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.article_view import ArticleView
from reader.ui.articles.articles import Articles
from reader.ui.articles.articles_pane import ArticlesPane
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.find_bar import FindBar
from reader.ui.bars.legend_bar import LegendBar
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.correcting.doubt_checking import Checking
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.finding import Finding
from reader.ui.navigating.headings import Headings
from reader.ui.navigating.left_out import LeftOut
from reader.ui.navigating.navigation import Navigation
from reader.ui.navigating.work_progress import WorkProgress
from reader.ui.session.article_session import ArticleSession
from reader.ui.window.opening_actions import OpeningActions
from reader.ui.window.taking_out import TakingOut


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
    opening: OpeningActions
    articles: Articles
    progress: WorkProgress
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
