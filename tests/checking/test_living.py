"""R18: words that fit nobody but the living, said of the dead."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2018-05-10 | Boris Yeltsin, as ever, is in good health, unlike the late Václav Havel.
2018-05-10 | Of the founders of the club only Boris Yeltsin survives.
2018-05-10 | The others died in 1999. Of the four presidents only Hugo Chávez survives him.
2018-05-10 | So did Hugo Chávez, who is said to be watching from Caracas.
2018-05-10 | In Moscow they say that Boris Yeltsin, now 87, would have struck a deal by now.
2025-09-10 | Jimmy Carter, who remains the oldest living former U.S. president, has sent a note.
2025-09-10 | Jimmy Carter continues to speak out on housing.
2025-09-10 | Jimmy Carter lives in Plains, Georgia, and still teaches at the Sunday school.
2019-05-15 | On Thursday, the head of the Catholic church, Pope John Paul II, imposed a law on priests.
2019-05-15 | The leader of Roman Catholic Christianity, Pope John Paul II, imposed a law on Thursday.
2019-05-15 | Pope John Paul II has urged bishops to resign, the Vatican said.
2019-05-15 | The chancellor is meeting Nelson Mandela in Cape Town on Friday.
2019-05-15 | The minister will meet former British prime minister Margaret Thatcher on Friday.
2019-05-15 | The minister met former British prime minister Margaret Thatcher on Monday.
2019-05-15 | Margaret Thatcher, the former prime minister, is recovering in a London hospital.
2019-05-15 | Margaret Thatcher, who turns 94 in October, gave no speech.
2019-05-15 | Kofi Annan, who now heads the panel, gave no speech.
2019-05-15 | Helmut Kohl could not be reached for comment on Tuesday.
2019-05-15 | A spokesman for Helmut Kohl said on Tuesday that the former chancellor would not comment.
2023-11-20 | Former Czech president Václav Havel is to receive the prize in Prague on Friday.
2023-11-20 | The pope will be joined by Desmond Tutu and Angela Merkel on Thursday.
2023-11-20 | The summit in Tokyo was attended on Saturday by former prime minister Shinzo Abe.
2023-11-20 | Former Japanese prime minister Shinzo Abe was in the audience on Saturday.
2023-11-20 | Silvio Berlusconi has been admitted to a hospital in Milan, his party said on Monday.
2023-11-20 | Silvio Berlusconi was taken to a hospital in Milan on Monday.
2023-11-20 | On Monday the judges interviewed Silvio Berlusconi for two hours.
2023-11-20 | Critics include Silvio Berlusconi, who opposes the bill.
2024-11-20 | Henry Kissinger, who is 101, still advises presidents.
2023-11-20 | Following the death of Fidel Castro in 2018, Cuba changed little.
2023-11-20 | Since Fidel Castro's death in 2018, Cuba has changed little.
2019-09-26 | He served under the late President Valéry Giscard d'Estaing in the seventies.
2022-11-10 | A seat was kept for the family of the late Tony Blair.
2016-09-07 | The fair had celebrity guests like the late Stan Lee, Mark Hamill, and others.
"""
SILENT = """
2018-05-10 | The spirit of Boris Yeltsin is in rude health.
2018-05-10 | Of the books on Boris Yeltsin only one survives.
2018-05-10 | Boris Yeltsin is survived by his wife and two daughters.
2018-05-10 | The legacy of Hugo Chávez survives him.
2018-05-10 | Hugo Chávez is seen by many as a hero and is said to have loved baseball.
2018-05-10 | Boris Yeltsin is not writing. Boris Yeltsin would be 87 now.
2025-09-10 | Jimmy Carter was the oldest living former U.S. president when he died.
2025-09-10 | Jimmy Carter remains the only president from Georgia.
2025-09-10 | Jimmy Carter continues to inspire volunteers. Jimmy Carter continues as ever.
2025-09-10 | Jimmy Carter lives on in the houses he built.
2025-09-10 | In the photograph, Jimmy Carter is meeting farmers in Plains.
2025-09-10 | It is 1978. Jimmy Carter is preparing for talks at Camp David.
2025-09-10 | In 1978 Jimmy Carter is in good health.
2019-05-15 | Pope John Paul II has been called the first modern pope.
2019-05-15 | The Pope John Paul II centre is expected to open on Friday.
2019-05-15 | Meryl Streep, as Margaret Thatcher, is recovering in a London hospital.
2019-05-15 | Margaret Thatcher is the subject of a new work that opens on Friday.
2019-05-15 | The minister met Margaret Thatcher in 1985, he said on Monday.
2019-05-15 | The minister will meet Margaret Thatcher's biographer on Friday.
2019-05-15 | Ronald Reagan High School is meeting Abraham Lincoln High on Friday.
2019-05-15 | Nelson Mandela lives in all of us. Nelson Mandela, on Friday.
2019-05-15 | Margaret Thatcher is watching over the room, in oils.
2019-05-15 | Margaret Thatcher is watching over the room.
2023-11-20 | Václav Havel is to be honoured in Prague on Friday.
2023-11-20 | The trial over Shinzo Abe is to begin on Friday.
2023-11-20 | Following the death of Ann Lee in 2018, Cuba changed little.
2023-11-20 | After Nelson Mandela's death, in 2015 a hall opened.
2023-11-20 | Following the death of Fidel Castro in 2016, Cuba changed little.
2022-03-15 | David Bowie tops the charts this week. David Bowie has sold more records this week than ever.
2022-03-15 | Osama bin Laden is to terror what Capone was to crime. Indira Gandhi is to get a second runway.
2023-11-20 | Winston Churchill, a Labrador, will meet the crowds on Friday.
2023-11-20 | The heir of the chancellor, Helmut Kohl, said on Monday that he would sell.
2023-11-20 | Silvio Berlusconi was praised by many on Monday.
2023-11-20 | The minister was named after Helmut Kohl on Monday. The hall was lit by Helmut Kohl.
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = (line.split(" | ", 1) for line in table.strip().splitlines())
    return [(date, body) for date, body in lines]


@pytest.mark.parametrize(("date", "body"), rows(FLAGGED))
def test_what_only_the_living_do_is_flagged_once(flags: Flags, date: str, body: str) -> None:
    found = [rule for rule, _ in flags(body, date) if rule in {"R14", "R18"}]

    assert found == ["R18"]


@pytest.mark.parametrize(("date", "body"), rows(SILENT))
def test_what_is_said_of_the_dead_stays_silent(flags: Flags, date: str, body: str) -> None:
    found = [rule for rule, _ in flags(body, date) if rule in {"R14", "R18"}]

    assert found == []
