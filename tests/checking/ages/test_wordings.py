"""R14: ages as reporters word them."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | [[Margaret Osei, 52]], who was [[born on March 14, 1961]], has run the bakery for decades.
2025-05-13 | Detective Inspector [[Paul Marsh, born on 2 June 1979, is 52]].
2025-05-13 | The defendant, [[Liam Turner, 34]], of Leeds, was [[born on 7 July 2001]], the court heard.
2025-05-13 | [[Born on 12 January 1950]], the novelist Helen Ward [[turned 70 in January 2025]].
2025-05-13 | [[Helen Ward, born on 12 January 1950, turned 65]] this year.
2025-05-13 | Alan Price, who was [[born on 9 September 1935]], [[died on 4 March 2020 at the age of 79]].
2025-05-13 | Alan Price ([[9 September 1935]] – 4 March 2020) was an engineer. He [[died at the age of 79]].
2025-05-13 | Alan Price was [[born in Cardiff on 9 September 1935]]. He [[died on 4 March 2020, aged 79]].
2025-05-13 | Alan Price [[died on 4 March 2020 at the age of 79]]. He was [[born on 9 September 1935]].
2025-05-13 | Alan Price, [[born in 1935]], [[died in 2020 at 75]].
2025-05-13 | [[At 52, Margaret Osei]], [[born in 1961]], has run the bakery for decades.
2025-05-13 | [[Fifty-two-year-old Margaret Osei]], who was [[born in March 1961]], runs the bakery.
2025-05-13 | Margaret Osei was [[born in Accra in 1961]]. [[The 52-year-old]] runs the bakery.
2025-05-13 | Margaret Osei, a mother of two, was [[born in 1961]]. [[Osei, 52]], runs the bakery.
2025-05-13 | Peter Novak, [[born in 1988]], [[earned his doctorate in 1997]].
2025-05-13 | Peter Novak was [[born in 1988]]. He [[became a professor in 1995]].
2025-05-13 | The chief executive, Peter Novak, [[born in 1988]], [[founded the company in 1993]].
2025-05-13 | [[Joe Biden, 75]], became the oldest president when he took office in January 2021.
2025-05-13 | [[Joe Biden, who is 70]], dropped out of the presidential race.
2025-05-13 | Former president [[Barack Obama, 72]], spoke in Chicago.
2025-05-13 | President [[Donald Trump, 68]], signed the order on Monday.
2025-05-13 | [[At age 70, Donald Trump became president for the second time in January 2025]].
2025-05-13 | Donald Trump, [[born on June 14, 1950]], is the 47th president.
2025-05-13 | Former president Jimmy Carter [[died at 95]] in December 2024.
2025-05-13 | French president [[Emmanuel Macron, 52]], arrived on Tuesday.
2025-05-13 | Ann Lee was [[born on 13 May 1965]]. Ann Lee was toasted [[on her 50th birthday]] on Tuesday.
"""
SILENT = """
2025-05-13 | Margaret Osei, 64, who was born on March 14, 1961, has run the bakery for decades.
2025-05-13 | Alan Price (1935–2020) was an engineer. He died at the age of 84.
2025-05-13 | Peter Novak, born in 1988, won his first medal in 2006.
2025-05-13 | Peter Novak, born in 1988, joined the youth academy in 1996.
2025-05-13 | Peter Novak, born in 1988, grew up in a house built in 1950 and was educated in 1996 at home.
2025-05-13 | Paul Marsh, 52, and his son Tim Marsh, born in 1999, run the shop.
2025-05-13 | The poet Helen Ward was 25 when the war ended. She was born in 1920.
2025-05-13 | Helen Ward was born in 1920. In 1945, at 25, she married.
2025-05-13 | Helen Ward, 25, married in 1945. She was born in 1920.
2025-05-13 | Joe Biden, 82, dropped out of the presidential race.
2025-05-13 | Former president Barack Obama, 63, spoke in Chicago.
2025-05-13 | President Donald Trump, 78, signed the order on Monday.
2025-05-13 | Barack Obama was 47 when he became president in January 2009.
2025-05-13 | At 47, Barack Obama became president in 2009.
2025-05-13 | Ronald Reagan, 69 at his first inauguration, was the oldest president.
2025-05-13 | John F. Kennedy, 43, became president in 1961.
2025-05-13 | President Kennedy, 46, was assassinated in 1963.
2025-05-13 | Margaret Thatcher, the former prime minister, died in 2013 aged 87.
2025-05-13 | Emmanuel Macron, 39, won the presidency in 2017.
2025-05-13 | Macron, then 39, became president.
2025-05-13 | The suspect, born in 1990, and Liam Turner, 50, were held.
2025-05-13 | Liam Turner, 50, was hurt when a driver born in 1990 hit him.
2025-05-13 | Liam Turner, 50, said Mary Dale was born in 1990.
2025-05-13 | The club, founded in 1990 and led by Liam Turner, 50, won.
2025-05-13 | Liam Turner, 50, coaches Ben Fox, who was born in 1999.
2025-05-13 | At 44, Lee met Ann Lee and Bob Lee, who was born in 1950.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_worded_age_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = [one for one in flags(body, date) if one[0] == "R14"]

    assert found == [("R14", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_worded_age_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
