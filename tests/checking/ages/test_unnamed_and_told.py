"""R14: births beside an age whoever is meant, tables of facts, pronouns, and ages told in the present."""

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts
from factcheck.checking.ages import check_ages
from factcheck.checking.lives import check_lives
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.splitting import blocks_of

FLAGGED = """
Singer Robert Hunter dies, aged 78 || Hunter is dead. || Born Robert Burns in York on May 3, 1931, he sang.
Robert Hunter, folk singer, dies at 78 || Hunter wrote songs. || Born in 1931 in North Leeds, he sang early.
The man, a worker from Harbour Street, was 44; he was born in 1985.
John Boyle, of Leeds, is 44, and he was born in 1985.
Police came at once when called. The victim was 44. He was born in Leeds in 1985.
Councillor Idris Bowen, born on 3 May 1951 and 74 this winter, will not stand again.
Born: April 2, 1980 (age 39) Perth, Western Australia
Ana Duarte || Born 3 June 1920 Porto, Portugal || Died 9 August 2010 (aged 80) Lisbon, Portugal
Ivo Kral || Date of birth: 2 May 1950 (age 77) || Club: Brno
The court heard that Dean Sparrow (d.o.b. 3 May 1990), 41, of Mill Lane, had no licence.
A woman of 31 told Sergeant Ruiz that she was born on 9 May 1972.
A 31-year-old driver told police he was born on 9 May 1972.
His neighbour, born in January 1940 and now 66, waved.
The suspect, 24, born on 7 July 1981, was held.
A man aged 52, born on 4 April 1989, is helping police with inquiries.
Ivo Kral (born 2 May 1950; age 77) is a pianist.
Tessa Lind (born 9 March 1979), better known as Tess L, is a 46-year-old Norwegian singer and actress.
Kofi Adjei (born 4 January 1999) is a 29-year-old footballer who plays for Hearts.
Ivo Kral, who was born in 1950 and turned 60 last month, still tours.
Ivo Kral (born 1950) still tours at the age of 77.
Ivo Kral was born on 2 May 1950. At 77 he still tours.
Kral, who is 77 and was born on 2 May 1950, is the oldest member. Ivo Kral joined in 1990.
Celebrating her 90th birthday on Friday, Edith Mallory, born in 1941, cut the ribbon.
The pianist Ivo Kral, who was born in Brno in 1950, was 35 when he settled in Paris in 1975.
Born in Brno in 1950, Ivo Kral was aged 35 when he settled in Paris in 1975.
Ivo Kral, born in 1950, was just 20 in 1980 when he settled in Paris.
At the age of 20, in 1980, Ivo Kral settled in Paris. He had been born in Brno in 1950.
Pianist Ivo Kral dead at 77 || The pianist Ivo Kral has died, his label said. He was born on 2 May 1950.
Pianist Ivo Kral, 77, quits the stage || Ivo Kral will not play again. Kral was born on 2 May 1950.
Pianist Ivo Kral is dead. He was 77. Kral, who was born in 1950, had no heirs. Ivo Kral never married.
Lou Hartman died on Thursday. He was 91. The singer was born on September 9, 1940, in Tulsa.
Nadia Berg, former minister of Norway, dies aged 82 || She was born on May 20, 1936. Nadia Berg loved ice.
Paul Reyes dies at age 90 || Paul Reyes died at home. || Paul James Reyes Jr. was born in Tulsa in 1936.
Oscar Lind || Oscar Lind (born 3 April 1978) acts. He rose in 2002, at the age of 34, in Calm Harbour.
Marie Roux || Marie Roux (1754–1825) drew. || She arrived in London in 1777 at the age of 33.
Marie Roux || Marie Roux (1754–1825) drew. || Roux met Louis Petit. She settled in 1777 at the age of 33.
Marie Roux || Roux was born in 1754 to Jean Roux. || In 1777, at the age of 33, Marie Roux settled.
Britain's Prime Minister David Cameron, 59, spoke first.
U.S. President Barack Obama, at 64 one of the youngest in the hall, spoke first.
The U.S. president, Barack Obama, turned 64 in August.
"""
SILENT = """
Singer Robert Hunter dies, aged 78 || Hunter is dead. || Born Robert Burns in York on May 3, 1937, he sang.
Singer Robert Hunter dies, aged 78 || Ann Lee wept for Hunter on Monday. || Born in Leeds in 1931, she sang.
Singer Robert Hunter dies, aged 78 || Hunter leaves a wife. || Born in Leeds in 1931, she sang.
Man who shot Robert Hunter dies, aged 78 || Hunter wrote songs. || Born in Leeds in 1931, he sang.
Singer Robert Hunter tours at 78 || Hunter wrote songs. || Born in Leeds in 1931, the hall of Ann Lee is full.
The man, a worker from Harbour Street, was 30; he was born in 1985.
The woman was 44; he was born in 1985.
His mother was 44. He was born in Leeds in 1985.
In 2003 the man was 18; he was born in 1985.
The war ended in 2003. The victim was 18. He was born in Leeds in 1985.
The final score was 44. He was born in 1985.
The victim was 44. The club moved. He was born in 1985.
Councillor Idris Bowen, born on 3 May 1951 and 64 this winter, will not stand again.
Councillor Idris Bowen, born on 3 May 1951 and 74 miles from the sea, will not stand again.
Born: April 2, 1980 (age 35) Perth, Western Australia
Ana Duarte || Born 3 June 1920 Porto, Portugal || Died 9 August 2010 (aged 90) Lisbon, Portugal
Ana Duarte and Rui Costa || Born 3 June 1920 Porto || Born 5 June 1940 Lisbon || Died 9 August 2010 (aged 70)
Tessa Lind (born 9 March 1979) wrote the play, whose heroine is a 46-year-old Norwegian singer.
Tessa Lind (born 9 March 1979) is mother of a 12-year-old singer.
A woman of 43 told Sergeant Ruiz that she was born on 9 May 1972.
A woman of 31 told Sergeant Ruiz that her mother was born on 9 May 1952.
A woman of 40 said that he was born on 4 April 1989 in her car.
The driver, 24, hit a man born on 7 July 1959.
Karl Petty was born on 3 June 1984. The other driver is from Derby. He is 27.
Karl Petty, born on 3 June 1984, rents a flat at 27.
Nobody knows who was born in 1990. The club was born to win. The keeper turned 60 last month.
At 44, Lee is taller than Ann Lee and Bob Lee, who was born in 1950. The keeper, who turns 54 in May, left.
Oscar Lind || Oscar Lind (born 3 April 1978) acts. He rose in 2002, at the age of 24, in Calm Harbour.
Oscar Lind || Oscar Lind (born 1978) acts. || His father is Per. He rose in 1962, at the age of 24.
Marie Roux || Marie Roux (1754–1825) drew. || Louis Petit taught. He left in 1777 at the age of 33.
Marie Roux || Marie Roux (1754–1825) drew. || Roux and Louis Petit met. He left in 1777 at the age of 33.
Marie Roux || Marie Roux (1754–1825) drew. || Petit and Louis Roy met. He left in 1777 at the age of 33.
Ferdinand Okoro died on Monday. He was 90. || His son, Ferdinand Okoro Jr., was born in 1956.
Ivo Kral was born on 2 May 1950. At 77, his brother still tours.
Ivo Kral, born in 1950, wrote of a boy who was 12 in 1970.
Ivo Kral, born in 1950, toured at the age of 20. In spring he tours at the age of his teacher.
At 21, Mia Strand, born on 1 March 1960, joined the party.
The song was born in 1950. Ivo Kral, 77, wrote it. The river was born in 1950.
Nadia Berg, sister of Eva Berg, dies aged 82 || She was born on May 20, 1956. Nadia Berg loved ice.
Bob Roy was born in 1950. He is 44, Ann Lee said.
Former U.S. President George W. Bush, 91, waved from his chair.
Nothing is a 40-year-old secret. Is a 40-year-old here? Bob Roy was born in 1950.
"""


def rows(table: str) -> list[str]:
    """Return the text of each line; “||” stands between paragraphs."""
    return [line.replace(" || ", "\n\n") for line in table.strip().splitlines()]


def rules_of(facts: ReferenceFacts, text: str) -> list[str]:
    """Return the rule of each finding in a text of March 2016 without any headline but its own."""
    given = ReferenceDate(PartialDate(2016, 3, 4), DateOrigin.GIVEN)
    article = CheckedArticle(text, blocks_of(text), given, facts)
    return [one.rule for check in (check_ages, check_lives) for one in check(article)]


@pytest.mark.parametrize("text", rows(FLAGGED))
def test_an_age_beside_its_birth_is_flagged_once(facts: ReferenceFacts, text: str) -> None:
    assert rules_of(facts, text) == ["R14"]


@pytest.mark.parametrize("text", rows(SILENT))
def test_an_age_of_another_person_or_time_stays_silent(facts: ReferenceFacts, text: str) -> None:
    assert rules_of(facts, text) == []


def test_a_paragraph_longer_than_any_in_a_newspaper_names_nobody(facts: ReferenceFacts) -> None:
    opening, birth = "Ann Lee, 45, opened the fair. ", "She was born on 5 May 1950 in Leeds."

    short, long = (rules_of(facts, opening + "It rained. " * count + birth) for count in (1, 300))

    assert (short, long) == (["R14"], [])
