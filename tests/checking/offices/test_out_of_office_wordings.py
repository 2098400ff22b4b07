"""R2 in other words: states, departures with their dates, and what has been since."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2025-05-10", "Donald Trump has been out of office since January 2021."),
    ("2025-05-10", "Donald Trump, out of office since January 2021, spoke in Ohio."),
    ("2025-05-10", "Donald Trump spoke in Ohio. He has been out of office since January 2021."),
    ("2025-05-10", "Although he has been out of power since 2021, Donald Trump still speaks in Ohio."),
    ("2025-05-10", "Donald Trump no longer holds office."),
    ("2025-05-10", "Donald Trump no longer holds public office."),
    ("2025-05-10", "Donald Trump is no longer president."),
    ("2025-05-10", "Donald Trump is no longer the president of the United States."),
    ("2025-05-10", "Donald Trump, who is no longer president, spoke in Ohio."),
    ("2025-05-10", "Donald Trump, no longer in office, spoke in Ohio."),
    ("2025-05-10", "Donald Trump left office in January 2021 and has not returned."),
    ("2025-05-10", "Donald Trump left office in January 2021 and has not held office since."),
    ("2025-05-10", "Donald Trump left the White House in January 2021 and has not returned since."),
    ("2025-05-10", "Donald Trump has not been president since January 2021."),
    ("2025-05-10", "Donald Trump has not held public office since leaving the White House."),
    ("2025-05-10", "Since leaving the White House in 2021, Donald Trump has built a pier."),
    ("2025-05-10", "Since he left the White House in 2021, Donald Trump has built a pier."),
    ("2025-05-10", "Donald Trump has built a pier since he left the White House in 2021."),
    ("2025-05-10", "Donald Trump has built a pier since leaving office."),
    ("2025-05-10", "Donald Trump has kept a low profile since his presidency ended in 2021."),
    ("2025-05-10", "Donald Trump, now a private citizen, spoke in Ohio."),
    ("2025-05-10", "Donald Trump has been a private citizen since January 2021."),
    ("2025-05-10", "Donald Trump remains out of office."),
    ("2025-05-10", "Trump, who has been out of office for four years, spoke in Ohio. Donald Trump smiled."),
    ("2023-05-10", "Emmanuel Macron left office in May 2022."),
    ("2023-05-10", "Emmanuel Macron, who left office last year, spoke in Lyon."),
    ("2023-05-10", "Emmanuel Macron stepped down as president in May 2022."),
    ("2023-05-10", "Emmanuel Macron, who was president of France until 2022, spoke in Lyon."),
    ("2023-05-10", "Emmanuel Macron, who served as president of France from 2017 to 2022, spoke in Lyon."),
    ("2023-05-10", "Emmanuel Macron, French president from 2017 to 2022, spoke in Lyon."),
    ("2023-05-10", "Emmanuel Macron served as French president until 2022."),
    ("2023-05-10", "Emmanuel Macron has left office."),
    ("2023-05-10", "Emmanuel Macron has left the Élysée."),
    ("2023-05-10", "Since stepping down as president, Emmanuel Macron has taught in Lyon."),
    ("2023-05-10", "After leaving office in 2022, Emmanuel Macron taught in Lyon."),
    ("2023-05-10", "Emmanuel Macron is no longer in power."),
    ("2023-05-10", "Emmanuel Macron is no longer France's president."),
    ("2023-05-10", "Emmanuel Macron is no longer the French president."),
    ("2023-05-10", "Emmanuel Macron no longer leads the country."),
    ("2023-05-10", "Emmanuel Macron no longer governs France."),
    ("2023-05-10", "Emmanuel Macron, whose presidency ended in 2022, spoke in Lyon."),
    ("2023-05-10", "Emmanuel Macron's presidency ended in May 2022."),
    ("2023-05-10", "Emmanuel Macron lost power in 2022."),
    ("2023-05-10", "Emmanuel Macron was voted out of office in 2022."),
    ("2023-05-10", "Emmanuel Macron has been in opposition since 2022."),
    ("2023-05-10", "Justin Trudeau resigned as prime minister in 2021."),
    ("2023-05-10", "Justin Trudeau stepped down as Canada's prime minister in 2021."),
    ("2023-05-10", "Justin Trudeau, who resigned as Canadian prime minister two years ago, spoke in Ottawa."),
    ("2023-05-10", "Justin Trudeau has been out of government since 2021."),
    ("2023-05-10", "Justin Trudeau isn't in office anymore."),
    ("2023-05-10", "Justin Trudeau has since left office."),
    ("2023-05-10", "Justin Trudeau hasn't been in power since 2021."),
    ("2023-05-10", "Justin Trudeau's time in office ended in 2021."),
    ("2023-05-10", "Angela Merkel left office in December 2019."),
    ("2023-05-10", "Angela Merkel, who left the chancellery in 2019, spoke in Bonn."),
    ("2023-05-10", "Angela Merkel, who was German chancellor until 2019, spoke in Bonn."),
    ("2023-05-10", "Angela Merkel stepped down as chancellor in 2019."),
    ("2023-05-10", "Barack Obama left the White House in January 2015."),
    ("2023-05-10", "Emmanuel Macron has now stepped down as president."),
]

SILENT = [
    ("2025-05-10", "Donald Trump left office in January 2021."),
    ("2025-05-10", "Donald Trump left the White House on Friday for Florida."),
    ("2025-05-10", "Donald Trump left the White House in May to golf."),
    ("2025-05-10", "Joe Biden has been out of office since January."),
    ("2023-05-10", "Emmanuel Macron left office early on Friday to watch a game."),
    ("2023-05-10", "Boris Johnson has not been in power since 2022."),
    ("2023-05-10", "Boris Johnson was prime minister until 2022."),
    ("2023-05-10", "Boris Johnson, mayor of London until 2016, was prime minister until September 2022."),
    ("2020-05-10", "Boris Johnson left office as mayor of London in 2016."),
    ("2021-05-10", "Angela Merkel stepped down as party leader in 2018."),
    ("2011-05-10", "Lula left office in 2010."),
    ("2009-05-10", "George W. Bush left office in January."),
    ("2023-05-10", "Emmanuel Macron will be president until 2027."),
    ("2023-05-10", "Emmanuel Macron can stay president until 2027."),
    ("2023-05-10", "Critics want Emmanuel Macron to be out of power."),
    ("2023-05-10", "Emmanuel Macron denied that he has left office."),
    ("2023-05-10", "Emmanuel Macron was economy minister until 2016."),
    ("2023-05-10", "Emmanuel Macron, whose party has been out of power since 2022 in Lyon, spoke."),
    ("2023-05-10", "Justin Trudeau's father, Pierre Trudeau, left office in 1984."),
    ("2023-05-10", "Justin Trudeau's father left office in 1984."),
    ("2023-05-10", "Justin Trudeau is no longer in his office in Ottawa."),
    ("2023-05-10", "Justin Trudeau is no longer president of the club."),
    ("2013-05-10", "Vladimir Putin is no longer prime minister."),
    ("2013-05-10", "Dmitry Medvedev is no longer president."),
    ("2023-05-10", "Barack Obama left the White House in January 2017."),
    ("2023-05-10", "Joe Biden was vice president until 2017."),
    ("2023-05-10", "Joe Biden left the White House in 2017 and returned four years later."),
    ("2023-05-10", "Joe Biden has been back since he left the White House in 2017."),
    ("2020-05-10", "Joe Biden has been out of office since 2017."),
    ("2023-05-10", "Since leaving office as vice president, Joe Biden has become president."),
    ("2023-05-10", "Emmanuel Macron has been out of the country since Monday."),
    (
        "2023-05-10",
        "The club's president has now stepped down as chairman; former presidents Zoe Keller "
        "and Ann Lee left.",
    ),
    ("2023-05-10", "Two of them left office in 2022. No longer in office, they sailed."),
    ("2023-05-10", "Since leaving office in 2022, 12"),
    ("2023-05-10", "Has left office. He has left office. They said he has left office."),
    ("2023-05-10", "Emmanuel Macron met Ann Lee. He has left office."),
    ("2023-05-10", "A party of Emmanuel Macron has been out of office since 2022."),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_out_of_office_is_found_in_other_words(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert "R2" in {rule for rule, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_sentences_that_look_alike_are_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
