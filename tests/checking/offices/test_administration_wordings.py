"""R4 in other words: whatever a government of yesterday does today."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2025-06-10", "The Biden administration announced on Tuesday that it would cut tariffs."),
    ("2025-06-10", "The Biden administration announced new tariffs, a move that surprised markets."),
    ("2025-06-10", "The Biden administration is considering new tariffs."),
    ("2025-06-10", "The Biden administration has imposed new tariffs on steel this week."),
    ("2025-06-10", "The Biden administration has pledged to end the war."),
    ("2025-06-10", "Biden's administration is weighing new tariffs."),
    ("2025-06-10", "Joe Biden's administration is weighing new tariffs."),
    ("2025-06-10", "President Joe Biden's administration will release the files."),
    ("2025-06-10", "The administration of President Joe Biden is weighing new tariffs."),
    ("2025-06-10", "The administration of U.S. President Joe Biden is weighing new tariffs."),
    ("2025-06-10", "The Biden-Harris administration is weighing new tariffs."),
    ("2025-06-10", "The Biden White House declined to comment on Monday."),
    ("2025-06-10", "The Biden cabinet is split over tariffs."),
    ("2025-06-10", "Under the current Biden administration, rents have soared."),
    ("2025-06-10", "The current administration of Joe Biden backs the plan."),
    ("2025-06-10", "The tariff was the current Biden administration's latest step."),
    ("2025-06-10", "The incumbent Biden administration backs the plan."),
    ("2025-06-10", "Officials in the Biden administration say the plan is on track."),
    ("2025-06-10", "Biden administration officials say the plan is on track."),
    ("2025-06-10", "A Biden administration official told reporters on Monday that the plan is on track."),
    ("2025-06-10", "A spokesman for the Biden administration said on Monday that the plan is on track."),
    ("2025-06-10", "Governors urged the Biden administration on Monday to act."),
    ("2025-06-10", "Farmers are calling on the Biden administration to act."),
    ("2025-06-10", "The plan is being reviewed by the Biden administration."),
    ("2025-06-10", "The move comes as the Biden administration seeks to lower prices."),
    ("2025-06-10", "Steel prices rose because the Biden administration is weighing new tariffs."),
    ("2025-06-10", "Texas is suing the Biden administration over the rule."),
    ("2025-06-10", "The Biden administration, meanwhile, is weighing new tariffs."),
    ("2025-06-10", "The Biden administration on Thursday imposed tariffs."),
    ("2025-06-10", "On Thursday, the Biden administration imposed tariffs."),
    ("2025-06-10", "The Biden administration does not plan to lift tariffs."),
    (
        "2025-06-10",
        "The Biden administration's cabinet is split. The Biden administration still faces a lawsuit.",
    ),
    (
        "2025-06-10",
        "Tariffs are a risk for the Biden administration, which is already under fire. The "
        "Biden administration opposes them.",
    ),
    ("2025-06-10", "Officials said on Monday that the Biden administration is weighing new tariffs."),
    ("2024-10-10", "Rishi Sunak's government plans to cut taxes."),
    ("2024-10-10", "The Conservative government of Rishi Sunak plans to cut taxes."),
    ("2024-10-10", "Prime Minister Rishi Sunak's Conservative government is facing pressure."),
    ("2024-10-10", "Prime Minister Rishi Sunak spoke. Sunak's government is facing pressure over taxes."),
    ("2024-10-10", "Rishi Sunak is rich. The Sunak government will publish a bill on Monday."),
    ("2025-10-10", "Chancellor Olaf Scholz's coalition government is set to agree a budget."),
    ("2025-10-10", "Olaf Scholz's three-party coalition is set to agree a budget."),
    ("2025-10-10", "The government of Chancellor Olaf Scholz is set to agree a budget."),
    ("2022-05-01", "The Trump administration said on Monday it will leave the treaty."),
    ("2022-05-01", "The Trump administration plans to leave the treaty."),
    ("2018-05-01", "The Obama administration plans to leave the treaty."),
    ("2010-05-01", "The Bush administration plans to leave the treaty."),
    ("2010-05-01", "The Bush administration said on Friday it plans to leave the treaty."),
    ("2002-05-01", "The Clinton administration is urging both sides to leave."),
    ("2017-05-01", "David Cameron was absent. The Cameron government has refused to comment."),
    ("2013-05-01", "Nicolas Sarkozy was absent. Sarkozy's government wants to raise the pension age."),
    ("2023-03-01", "Jair Bolsonaro was absent. The Bolsonaro government is cutting funds."),
    ("2023-03-01", "Jair Bolsonaro was absent. Bolsonaro's right-wing government is cutting funds."),
    ("2023-03-01", "Prime Minister Jacinda Ardern's Labour government is cutting funds."),
    (
        "2023-06-01",
        "The Trudeau government is weighing a tax. Prime Minister Trudeau. The Morrison "
        "government is weighing a tax. Scott Morrison spoke.",
    ),
    ("2014-03-10", "The Trump administration will build a wall in the harbour."),
]

SILENT = [
    ("1999-05-01", "The Bush administration is urging both sides to leave."),
    ("2025-06-10", "The Biden administration imposed the rule.\n\nSecond paragraph here."),
    ("2025-06-10", "Trump reversed a rule that the Biden administration had imposed."),
    ("2025-06-10", "Former Biden administration officials say the plan is dead."),
    ("2025-06-10", "Former officials in the Biden administration say the plan is dead."),
    ("2025-06-10", "Critics say the Biden administration is to blame."),
    ("2025-06-10", "The Biden administration is to blame."),
    ("2025-06-10", "Trump accused the Biden administration on Monday of wasting money."),
    ("2025-06-10", "The Biden administration's rule is still in force."),
    ("2025-06-10", "The Biden administration rule remains in force."),
    ("2025-06-10", "The Trump administration plans to end the Biden administration's rule."),
    ("2025-06-10", "The previous Biden administration is blamed."),
    ("2025-06-10", "In 2023, the Biden administration is weighing tariffs; Trump is golfing."),
    ("2025-06-10", "Unlike the Biden administration, the White House is weighing tariffs."),
    ("2025-06-10", "If the Biden administration is weighing tariffs, markets will fall."),
    ("2025-06-10", "The rule was adopted when the Biden administration was in office."),
    ("2025-06-10", "A court ruled on Monday that the Biden administration had broken the law."),
    ("2025-06-10", "A court ruled on Monday that the Biden administration broke the law."),
    ("2025-06-10", "Johnson's government plans a lock."),
    ("2025-06-10", "Boris Johnson was in town. Johnson's government is remembered."),
    ("2025-06-10", "The policy of the Biden administration is dead."),
    ("2025-06-10", "She served in the Biden administration and lives in Boston."),
    ("2025-06-10", "She was an official in the Biden administration and says it is over."),
    ("2021-03-10", "The Trump administration signed the deal, which Biden says he will keep."),
    ("2025-06-10", "The government of Freedonia plans a lock. The government of and plans."),
    ("2025-06-10", "Kamala Harris's administration plans a lock."),
    (
        "2025-06-10",
        "Tariffs are a risk to the Biden administration. The Biden administration, which had "
        "imposed them, is dead.",
    ),
    (
        "2016-03-10",
        "Donald Trump is a candidate for president. The Trump administration will build a wall,"
        " he vowed in Ohio.",
    ),
    ("2018-07-10", "The Ford government plans to scrap the tax. Doug Ford spoke."),
    ("2022-03-10", "The Adams administration plans to move the camps, said New York Mayor Eric Adams."),
    ("2021-03-10", "Boris Johnson spoke. The Johnson government plans to scrap the tax."),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_a_government_of_yesterday_is_found_in_other_words(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert "R4" in {rule for rule, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_sentences_that_look_alike_are_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
