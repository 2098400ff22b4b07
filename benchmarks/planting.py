"""Copies of real news articles, each changed mechanically so that it holds one known error.

The same articles and seed give the same copies.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping

import planting_dates
import planting_names
import planting_numbers
import planting_offices
from dated_news import Article
from planted_text import Planted

SEED = 2019
MOST = 8

Maker = Callable[[Article, random.Random], Iterator[Planted]]

MAKERS: Mapping[str, Maker] = {
    "weekday put before a date": planting_dates.weekday_before_date,
    "date put behind a weekday": planting_dates.date_behind_weekday,
    "day of a month made impossible": planting_dates.impossible_day,
    "date put behind yesterday": planting_dates.date_behind_yesterday,
    "year put behind last year": planting_dates.year_behind_last_year,
    "years put before from Y1 to Y2": planting_dates.years_before_span,
    "from Y1 to Y2 turned round": planting_dates.span_turned_round,
    "year put behind an anniversary": planting_dates.year_of_anniversary,
    "year of an election moved": planting_dates.election_year,
    "year put behind a treaty": planting_dates.treaty_year,
    "conversion scaled": planting_numbers.conversion,
    "percentage put behind n of M": planting_numbers.share,
    "total of a list raised": planting_numbers.total,
    "majority put behind a vote": planting_numbers.majority,
    "toll of the headline raised": planting_numbers.headline_toll,
    "year of birth moved": planting_numbers.birth_year,
    "surname misspelt once": planting_names.surname,
    "full name misspelt once": planting_names.full_name,
    "“former” put before a holder": planting_offices.former,
    "“out of office” put behind a returned holder": planting_offices.out_of_office,
    "“the late” put before the living": planting_offices.late,
    "date moved past a term": planting_offices.moved_past_term,
    "date moved past an administration": planting_offices.moved_past_administration,
}


def planted_copies(articles: Iterable[Article], seed: int = SEED) -> Iterator[tuple[str, Planted]]:
    """Yield copies under the name of the change, at most eight for each and one of an article."""
    every = list(articles)
    for name, maker in MAKERS.items():
        chance = random.Random(f"{seed} {name}")
        order = chance.sample(every, len(every))
        made = 0
        for article in order:
            copies = list(maker(article, chance))
            if copies and made < MOST:
                made += 1
                yield name, chance.choice(copies)
