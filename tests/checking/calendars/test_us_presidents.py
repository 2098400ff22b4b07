"""R19: elections and inaugurations of US presidents."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | Barack Obama was [[elected president in 2007]].
2025-05-13 | Barack Obama [[was sworn in on January 20, 2008]].
2025-05-13 | Joe Biden [[was inaugurated on 20 January 2020]].
2025-05-13 | Donald Trump [[took office in January 2016]].
2025-05-13 | Ronald Reagan was [[elected president in 1981]].
2025-05-13 | Bill Clinton was [[re-elected president in 1995]].
2025-05-13 | George W. Bush [[won the presidency in 2001]].
2025-05-13 | Joe Biden [[took the oath of office on January 22, 2021]].
"""
SILENT = """
2025-05-13 | Barack Obama was elected president in 2008.
2025-05-13 | Barack Obama was elected president of the Harvard Law Review in 1990.
2025-05-13 | Barack Obama was sworn in on January 20, 2009.
2025-05-13 | Barack Obama was sworn in in January 2013 for a second term.
2025-05-13 | Joe Biden took office as vice president in January 2009.
2025-05-13 | George W. Bush took office as governor in 1995.
2025-05-13 | Gerald Ford took office in August 1974.
2025-05-13 | Lyndon Johnson was sworn in on 22 November 1963.
2025-05-13 | Donald Trump took office in January 2017.
2025-05-13 | Donald Trump took office in January 2025.
2025-05-13 | Donald Trump won the presidency in 2016.
2025-05-13 | Since Donald Trump took office in 2018 talks have stalled between them.
2025-05-13 | Bill Clinton was elected governor in 1978.
2025-05-13 | Joe Biden was elected to the Senate in 1972.
2025-05-13 | Emmanuel Macron took office in 2017 and met Donald Trump, who took office in 2017.
2025-05-13 | Barack Obama and Joe Biden were sworn in on 20 January 2010.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_date_of_a_president_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_date_of_a_president_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []


def test_a_list_of_links_is_not_judged(flags: Flags) -> None:
    body = (
        "The council met and agreed on the new lock.\n\nRead more: Barack Obama was elected president in 2007"
    )

    assert flags(body) == []
