"""What pages say around any article, as it is looked for: idioms of site chrome."""

from reader.importing.lines.phrase_lists import any_of, matching, phrases

NETWORKS = phrases("networks")
"""Words for passing a page on, and the networks it is passed on to."""
NETWORK_FILLERS = phrases("network_fillers")
ALWAYS = phrases("always")
"""Whole lines that are chrome wherever they stand."""
ALWAYS_LIKE = matching(
    rf"{any_of('read_more')}\s*(?::|at|about|here|»|→|>|(?-i:[A-ZÀ-Þ]))",
    rf"{any_of('see_also')}\s?[:|–—]\s*\S",  # noqa: RUF001 - the dashes that pages set
    rf".{{0,60}}\b{any_of('found_useful')}\s?\?$",
    any_of("always_like"),
)
LINK_LABELS = phrases("link_labels")
"""Whole lines under which the title of another story stands."""
SHARING = matching(any_of("sharing"))
"""Lines for passing a page on, beside those of NETWORKS."""
GOES_ON = matching(any_of("goes_on"))
"""Lines that end a box inside a story."""
LABELLED_LINK = matching(rf"{any_of('labelled_link')}\s?:\s+\S")
AT_EDGES = phrases("at_edges")
"""Whole lines that are chrome at the edges of a story; inside it they may be sub-headings."""

COMMENTS = matching(
    rf"\(?\d[\d.,]{{0,9}} {any_of('counted_comments')}\)?$",
    rf"{any_of('comments_heading')}(?: ?[(:|]? ?\d+\)?)?$",
    any_of("comments"),
)
"""Headings under which readers comment."""
LINKS = matching(any_of("links"))
"""Headings under which other stories are named."""
ABOUT = matching(any_of("about"))
"""Headings under which the author or the publisher is told of."""
