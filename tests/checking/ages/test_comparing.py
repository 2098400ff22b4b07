"""R14: ages, births and deaths."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]

FLAGGED = """
2025-05-13 | [[Ann Lee, 44]], was [[born on 3 May 1990]] in Leeds.
2025-05-13 | Ann Lee was [[born on 3 May 1990]] in Leeds. [[Lee, 44]], now leads the council.
2025-05-13 | Ann Lee ([[born 3 May 1990]]) is a chemist. The [[50-year-old Lee]] lives in Leeds.
2025-05-13 | [[Born on 3 May 1990]] in Leeds, [[Ann Lee, 45]], leads the council.
2025-05-13 | [[Born in 1990]], the [[40-year-old Ann Lee]] leads the council.
2025-05-13 | [[Ann Lee, born in 1990, is 41 years old]].
2025-05-13 | Ann Lee was [[born in 1950]]. [[She is 65]].
2025-05-13 | John Carter was [[born on 3 May 1950]] in Ohio and [[died aged 60]] on 1 June 2015.
2025-05-13 | John Carter ([[12 May 1940]] – 3 June 2001) was a painter. He [[died at 70]].
2025-05-13 | John Carter, who was [[born in 1931]], [[died on 4 March 2010 at the age of 88]].
2025-05-13 | John Carter [[died on Monday aged 80]]. Carter was [[born on 3 May 1950]].
2025-05-13 | John Carter was [[born in London in 1940]] and [[died in 2010 at the age of 80]].
2025-05-13 | Police named the victim as [[Mary Jones, 31]]. Jones was [[born on 12 August 2001]].
2025-05-13 | [[62-year-old Peter Hill]] was [[born in 1970]].
2025-05-13 | [[Peter Hill turned 70]] this year. Peter Hill was [[born in March 1965]].
2025-05-13 | [[Maria Gomez, a 34-year-old]] nurse, was [[born on June 5, 1980]].
2025-05-13 | [[Maria Gomez, who is 34]], was [[born in June 1980]].
2025-05-13 | [[Maria Gomez (34)]] was [[born on June 5, 1980]], in Lima.
2025-05-13 | Maria Gomez, [[born June 5, 1980]], in Lima, was 34 … [[Maria Gomez, aged 34]], won the prize.
2025-05-13 | [[Born in Lima in 1980]], [[Maria Gomez, 34]], won the prize.
2025-05-13 | [[Joe Biden, 70]], has left office as US president.
2024-03-01 | President [[Joe Biden, 85]], is running again.
2024-03-01 | The [[70-year-old President Joe Biden]] spoke.
2024-03-01 | President Joe Biden spoke first. [[Biden, 78]], then left.
2025-05-13 | Former president Jimmy Carter [[died in December 2024 aged 98]].
2025-05-13 | President Emmanuel Macron was [[born in 1980]] in Amiens.
2025-05-13 | Ann Lee was [[born in 1985]]. She [[graduated from Harvard in 1994]].
2025-05-13 | Ann Lee was [[born in 1990]] and [[was elected to the council in 1998]].
2025-05-13 | [[Born in 1960]], John Carter [[joined the army in 1969]].
2025-05-13 | John Carter, [[born in 1950]], [[married Mary Jones in 1955]].
2025-05-13 | Ann Lee was [[born in 1950]]. In [[1999, at the age of 25]], she became minister.
2025-05-13 | Ann Lee was [[born in 1950]] and became minister [[at the age of 30 in 1999]].
2025-05-13 | John Carter was [[born on 3 May 1950]]. Carter died in Leeds on 1 June 2015. [[He was 60]].
2025-05-13 | Ann Lee was [[born on 3 May 1950]]. On Sunday Ann Lee [[celebrated her 80th birthday]].
2025-05-13 | Emmanuel Macron became president of France in [[2017 at the age of 45]].
2025-05-13 | The prime minister, Rishi Sunak, [[was 55 when he took office in October 2022]].
2025-05-13 | Robert Gabriel Mugabe was [[born in 1924]]. Robert Mugabe [[died aged 90]] in September 2019.
2025-05-13 | [[Sarah Connor, 29]], who was [[born in Glasgow in June 1985]], won the race.
2025-05-13 | Retired teacher [[Margaret Hill, born 14 March 1948, is now 67]].
2025-05-13 | [[Tom Baker (born 20 January 1934), aged 80]], opened the fair.
2025-05-13 | The victim was named as [[Paul Adams, 52]]. Adams, [[born on 2 February 1983]], lived alone.
2025-05-13 | She was [[born in 1950]]. [[Ann Lee, 60]], said so.
2025-05-13 | [[Born on July 4, 1976]], in Boston, [[Mark Reed is 40 years old]].
2025-05-13 | [[Mark Reed, a 60-year-old]] farmer who was [[born in 1985]], won.
2025-05-13 | Dr [[Ann Lee, 44]], a chemist at the university, was [[born on 3 May 1990]].
2025-05-13 | Ann Marie Lee was [[born in 1990]]. [[Ann Lee, 44]], won.
2025-05-13 | The poet John Carter ([[1940]]–2010) wrote daily. Carter [[died in Leeds at the age of 80]].
2025-05-13 | President Ronald Reagan was born in 1911. In 1981 [[Ronald Reagan, 60]], was sworn in.
2025-05-13 | Ronald Reagan, the former president, [[died on 5 June 2004 aged 90]].
2025-05-13 | Bob Roy was [[born in 1950]]. [[Roy, sixty-one]], won.
2025-05-13 | In [[1999, aged 25]], Ann Lee became minister. Ann Lee was [[born in 1950]].
"""
SILENT = """
2025-05-13 | Ann Lee, 35, was born on 3 May 1990 in Leeds.
2025-05-13 | Ann Lee, 34, was born on 16 May 1990 in Leeds.
2025-05-13 | Ann Lee, 34, was born in 1990.
2025-05-13 | Ann Lee's son, 12, was born in 2001.
2025-05-13 | Ann Lee, 60, has a daughter, Mia Lee, who was born in 1995.
2025-05-13 | Ann Lee, 60, said her son was born in 1995.
2025-05-13 | Ann Lee was born in 1950. In 1999 she became minister, aged 49.
2025-05-13 | In 1999 Ann Lee, 49, became minister. Ann Lee was born in 1950.
2025-05-13 | John Carter (1940–2001) was a painter. He died at 60.
2025-05-13 | John Carter was born on 3 May 1950 and died aged 65 on 1 June 2015.
2025-05-13 | John Carter was born in 1950. His brother Paul Carter, 70, lives in Leeds.
2025-05-13 | John Carter, 36 at the time, was born in 1950.
Ann Lee, 44, was born on 3 May 1990.
2025-05-13 | Ann Lee, born in 1990, was 20 when she joined.
2025-05-13 | The actor plays Ann Lee, 44, who was born in 1990 in the novel.
2025-05-13 | Ann Lee, 48, beat Bob Roy, 46, in the poll; Ann Lee was born in 1990.
2025-05-13 | Bob Roy was born in 1950 and his wife, Ann Roy, 50, survives him.
2025-05-13 | Bob Roy and Ann Lee, 44, were there. He was born in 1950.
2025-05-13 | Joe Biden, 82, has left office as US president.
2024-11-16 | President Joe Biden, 82, spoke; his birthday is near.
2025-05-13 | Joe Biden, 29, was elected to the Senate in 1972.
2025-05-13 | Joe Biden was 29 when he was elected.
2025-05-13 | Gordon Brown, 34, a firefighter from Leeds, was hurt.
2025-05-13 | Donald Trump Jr., 47, spoke for his father, the president.
2025-05-13 | President Joe Biden, 46, Donald Trump, 48, the poll had it.
2025-05-13 | Former president Jimmy Carter died in December 2024 aged 100.
2025-05-13 | Ronald Reagan, 69, won the election in 1980; the president was the oldest.
2025-05-13 | Ann Lee was born in 1985. She graduated from primary school in 1994.
2025-05-13 | Ann Lee was born in 1985. Her father graduated from Harvard in 1994.
2025-05-13 | Ann Lee was born in 1985. She joined the firm in 2010.
2025-05-13 | John Carter was born on 3 May 1950. Carter died in Leeds on 1 June 2015. He was 65.
2025-05-13 | Mark Reed, a 39-year-old farmer who was born in 1985, won.
2025-05-13 | Ann Lee was born on 3 May 1950. On Sunday Ann Lee celebrated her 75th birthday.
2025-05-13 | Emmanuel Macron became president of France in 2017 at the age of 39.
2025-05-13 | The prime minister, Rishi Sunak, was 42 when he took office in October 2022.
2025-05-13 | A 36-year-old Cheltenham man, born in 1950, was held.
2025-05-13 | Elijah Cummings was born in 1951. He was 45 when he was elected in 1996.
2025-05-13 | Ann Lee, 44, was the sister of Mary Lee, who was born in 1990.
2025-05-13 | Ann Lee, 44, and Bob Roy were there. Roy was born in 1990.
2025-05-13 | Ann Lee was born in 1950. In 1999, at 25, she met Bob Roy.
2025-05-13 | Bob Roy was born in 1950. He is 44, Ann Lee said.
2025-05-13 | Bob Roy was born in 1950. The 44-year-old told Ann Lee so.
2025-05-13 | He was born to Mary Jones in 1950. Mary Jones, 44, was there.
2025-05-13 | The house is 41 years old, Ann Lee, born in 1990, said.
2025-05-13 | Bob Roy was born in 1950. Roy succeeded Ann Lee, who was 40 when she left in 2010.
2025-05-13 | Bob Roy was born in 1990 and his daughter married in 1999.
2025-05-13 | The town was founded in 1995 and Bob Roy was born in 1990.
2025-05-13 | Bob Roy, born in 1990, inherited the firm that was founded in 1950.
2025-05-13 | Bob Roy was born in 1990. The firm was founded in 1950.
2025-05-13 | Bob Roy was born in 1950. Mr Hill was there. He is 44.
2025-05-13 | Ann Lee was born in 1950 and died in 2010. At 70 years, the firm is old.
2025-05-13 | President Joe Biden, 70, is a character in the novel.
2025-05-13 | In the novel, President Joe Biden was born in 1950.
2025-05-13 | President Joe Biden was born on 12 November 1942.
2025-05-13 | President Joe Biden was born in 1842 in a tale.
President Joe Biden, 70, spoke.
2025-05-13 | Lee, 44, met Ann Lee and Bob Lee, who was born in 1950.
2025-05-13 | Roy died at 60. Bob Roy and Jim Roy knew him. Bob Roy was born in 1950.
2025-05-13 | Somebody died in 1999. Bob Roy was born in 1950.
2025-05-13 | Bob Roy and Ann Lee were born in 1950. He died aged 20 in 2011.
2025-05-13 | Ann Lee was born in 1950. Born in 1980, her aide is young. Born in 1980, the aide is young.
2025-05-13 | Ann Lee was born in 1950. Somebody celebrated her 40th birthday.
2025-05-13 | Ronald Reagan, president until 1989, was born in 1911. Reagan, 60, spoke.
2025-05-13 | President Ronald Reagan, 60, spoke of the wall.
2025-05-13 | Ann Lee was born in 1990. Ann Lee, in the novel, married in 1999.
2025-05-13 | Ann Lee, born 1990 or 1991, was 50.
2025-05-13 | Bob Roy was born in 1950. Bob Roy was born in 1960. Bob Roy, 20, spoke.
2025-05-13 | Bob Roy was born in 1990. Bob Roy graduated in 2012, married in the novel in 1999.
2025-05-13 | The lodge was founded in 1950. Born in 1960, Bob Roy runs it.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_an_age_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = [one for one in flags(body, date) if one[0] == "R14"]

    assert found == [("R14", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_an_age_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = [one for one in flags(body, date) if one[0] == "R14"]

    assert found == []


def test_the_age_is_computed_for_the_reader(findings: Findings) -> None:
    (found,) = findings("Ann Lee, 44, was born on 3 May 1990.", "2025-05-13")

    assert found.kind == "age_birth"
    assert found.message == "“Ann Lee, 44” does not fit a birth on 3 May 1990: by 13 May 2025 that makes 35."
    assert found.computation == "13 May 2025 − 3 May 1990 = 35, not 44"


def test_a_year_of_birth_leaves_two_ages(findings: Findings) -> None:
    (found,) = findings("Ann Lee, 44, was born in 1990.", "2025-05-13")

    assert found.message.endswith("does not fit a birth in 1990: by 13 May 2025 that makes 34 or 35.")


def test_a_quoted_age_is_only_a_query(findings: Findings) -> None:
    (found,) = findings("“Ann Lee, 44, was born on 3 May 1990,” he said.", "2025-05-13")

    assert found.level is FindingLevel.QUERY


def test_an_office_holder_is_judged_by_the_tables(findings: Findings) -> None:
    (found,) = findings("President Joe Biden, 70, spoke.", "2024-03-01")

    assert (
        found.message
        == "“Joe Biden, 70”: Joe Biden was born on 20 November 1942, which makes 81 by 1 March 2024."
    )
