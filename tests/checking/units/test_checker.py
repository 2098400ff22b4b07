"""R7: a measure beside a conversion that does not fit it."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The towpath follows the canal for 12 miles (32 km).", "12 miles (32 km)"),
        ("The mast is 40 metres [92 feet] tall.", "40 metres [92 feet]"),
        ("The quarry is 30 km, or 11 miles, from the lock.", "30 km, or 11 miles"),
        ("The dyke rises to 9 feet or 4.5 metres above the fields.", "9 feet or 4.5 metres"),
        ("The ash fell up to 14 miles - 40 km - away.", "14 miles - 40 km"),
        ("The ash fell on a 14-mile strip — roughly 40 km — of coast.", "14-mile strip — roughly 40 km"),
        ("The loop of 14 miles, about 40 km, is closed.", "14 miles, about 40 km"),
        ("The haul weighed 9 tonnes/28,000 pounds in all.", "9 tonnes/28,000 pounds"),
        (
            "The flight of 600 miles, equivalent to 1,400 km, took an hour.",
            "600 miles, equivalent to 1,400 km",
        ),
        ("A league was 3 miles, that is, 9 km.", "3 miles, that is, 9 km"),
        ("The keeper, at 6ft 4in (2.13m), blocked it.", "6ft 4in (2.13m)"),
        ("The keeper, a 6'4\" (2.13 m) giant, blocked it.", "6'4\" (2.13 m)"),
        ("The keeper is 5-foot-8 (1.9 m).", "5-foot-8 (1.9 m)"),
        ("The keeper is 1.93 metres (5 feet 9 inches) tall.", "1.93 metres (5 feet 9 inches)"),
        ("She weighed 7 lb 4 oz (4.8 kg) at birth.", "7 lb 4 oz (4.8 kg)"),
        ("He boxes at 11st 6lb (88kg).", "11st 6lb (88kg)"),
        ("The kiln ran at 95 F (48 C) by noon.", "95 F (48 C)"),
        ("It was 31 degrees (99 F) in the shade.", "31 degrees (99 F)"),
        ("It was 31 degrees Celsius, 99 Fahrenheit, in the shade.", "31 degrees Celsius, 99 Fahrenheit"),
        ("It fell to minus 12C (2F) overnight.", "minus 12C (2F)"),
        ("It fell to 12 degrees Celsius below zero (2F) overnight.", None),
        ("The bay has warmed by 1.2C (34F) in a century.", "1.2C (34F)"),
        ("The bay was 3C (37F) warmer than normal.", "3C (37F)"),
        ("The barn stands on 90 acres (4 hectares).", "90 acres (4 hectares)"),
        ("The barn has 6,000 sq. ft. (900 sq. m.) of floor.", "6,000 sq. ft. (900 sq. m"),
        ("The park covers 40 hectares (1 sq km).", "40 hectares (1 sq km)"),
        ("Gusts hit 70 mph (160 km/h).", "70 mph (160 km/h)"),
        ("The van does 45 mpg (2.6 litres per 100km).", "45 mpg (2.6 litres per 100km)"),
        (
            "The rig pumped 2.5 million barrels (700 million litres).",
            "2.5 million barrels (700 million litres)",
        ),
        ("The tank holds 300m gallons (4bn litres) of water.", "300m gallons (4bn litres)"),
        ("Half a mile (1.5 km) of kerb was relaid.", "Half a mile (1.5 km)"),
        ("Two and a half miles (7 km) of kerb was relaid.", "Two and a half miles (7 km)"),
        ("A 3½-mile (9-km) kerb was relaid.", "3½-mile (9-km)"),
        ("Some 3/4 mile (2 km) of kerb was relaid.", "3/4 mile (2 km)"),
        ("Twenty-five miles (65 kilometres) of kerb was relaid.", "Twenty-five miles (65 kilometres)"),
        ("It lies 4-6 miles (12-15 km) offshore.", "4-6 miles (12-15 km)"),
        ("It uses 30 gallons a day (280 litres).", "30 gallons a day (280 litres)"),
        ("It lies 18 miles south of Harwell (50 km).", "18 miles south of Harwell (50 km)"),
        ("The boat made 20 knots (23 mph; 60 km/h).", "20 knots (23 mph; 60 km/h)"),
        ("The keeper, 6 feet, 180 pounds (130 kg), blocked it.", "180 pounds (130 kg)"),
        ("The parcel weighs 10 stone (30 pounds).", "10 stone (30 pounds)"),
    ],
)
def test_a_conversion_that_does_not_fit_is_flagged(flags: Flags, body: str, quote: str | None) -> None:
    found = flags(body)

    assert found == ([("R7", quote)] if quote else [("R7", "12 degrees Celsius below zero (2F)")])


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("it fits", "The towpath follows the canal for 12 miles (19 km)."),
        ("the first is rounded", "The wire is 200 feet (70 m) long."),
        ("the second is rounded", "The wire is 100 km (60 miles) long."),
        ("a small number is rounded", "The wire is 3 km (2 miles) long."),
        ("about widens it", "The wire is about 13 km (9 miles) long."),
        ("temperature in fives", "It may reach 40C (100F) by noon."),
        ("more than widens a temperature", "It has been over 36C (100F) since noon."),
        ("a difference of temperature", "The bay has warmed by 1.5C (2.7F)."),
        ("a difference that nobody calls so", "The bay is now 4C (7.2F) from its usual state."),
        ("a large number is no difference", "It rose by noon, up by 30C (86F)."),
        ("degrees below average", "Lows of 5C (9F below normal) are due."),
        ("a list of temperatures", "It was 31C, 27F and 12C in the three bays."),
        ("an imperial gallon", "The tank holds 50 gallons (227 litres)."),
        ("a US gallon", "The tank holds 50 gallons (189 litres)."),
        ("a short ton", "The hull weighs 5,000 tons (4,536 tonnes)."),
        ("a metric ton", "The hull weighs 5,000 tons (5,000,000 kg)."),
        ("a fluid ounce", "Stir in 8 ounces (237 ml) of cream."),
        ("a nautical mile at sea", "The ship sank 90 miles (167 km) off the coast."),
        ("a nautical mile at sea, the other way", "The ship sank 167 km (90 miles) off the coast."),
        ("fuel economy is inverse", "The van does 30 mpg (9.4 litres per 100km)."),
        ("another dimension", "The walk of 5 miles (3 hours) is steep."),
        ("area and length", "A lot of 40 acres (2 miles of fence) was sold."),
        ("a measure without another before it", "The ferry sank (12 km off the cape; 8 miles)."),
        ("nothing before it", "The ferry sank (12 km)."),
        ("the third is no measure", "The road is 20 miles (32 km; 4 hours) long."),
        ("one system", "The ride of 12 km (350 m of climbing) is hard."),
        ("crate and bottle", "The crate holds 6 litres (750 ml)."),
        ("one unit twice", "The crate holds 6 litres (5 litres)."),
        ("length and climb", "The ride is 120 miles (2,300 m)."),
        ("sides of a rectangle", "The court is 20 feet by 10 feet (6 m by 3 m)."),
        ("sides of a rectangle in words", "The court is twenty by ten feet (6 m)."),
        ("sides after the link", "The court is 20 feet or 8 by 10 metres."),
        ("one end of a range", "It lies 5 to 7 miles (8 km) from shore."),
        ("both ends of a range", "It lies 5 to 7 miles (8 to 11 km) from shore."),
        ("another rate", "It sheds 30 pounds per acre (75 kg per hectare)."),
        ("one rate of another base", "It sheds 30 pounds per acre (75 kg)."),
        ("a thing of its own", "The road is 20 miles (8 km of it gravel)."),
        ("a choice", "Swimmers choose 5 miles or 12 km."),
        ("a choice of races", "The races are 5 miles or 12 km long."),
        ("words between", "The road is 20 miles with a loop (8 km)."),
        ("words between, no bracket", "The road is 20 miles long, or 8 km if one cuts across."),
        ("words that are no number", "The road is two three miles (8 km)."),
        ("a low end that is no number", "The road is two three-4 miles (18 km)."),
        ("two measures in a row", "He is 5ft 11in, 12st (76 kg)."),
        ("two measures after the bracket", "He ran 10 km (6 miles 3 hours)."),
        ("a range of heights in feet and inches", "They are 5 to 6 feet 2 inches (1.5 to 1.9 m) tall."),
        ("a part of a unit", "The gap is an eighth of an inch (3 mm) wide."),
        ("a range below zero", "Lows of -10 to -5C (14 to 23F) are due."),
        ("a range across zero", "Lows from 5 to minus 2 C (41 to 28 F) are due."),
        ("zero", "The road is 0 miles (3 km) long."),
        ("zero degrees", "It was 0C (32F) at dawn."),
        ("money", "The fuel costs $3 a gallon (79 cents a litre)."),
        ("no unit", "The road is 20 (8 km)."),
    ],
)
def test_a_measure_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason


def test_the_message_says_what_the_first_comes_to(findings: Findings) -> None:
    (found,) = findings("The towpath follows the canal for 12 miles (32 km).")

    assert found.kind == "unit_conversion"
    assert found.message == "“12 miles (32 km)”: 12 miles is about 19.3 km, not 32 km."
    assert found.computation == "12 miles = 19.3 km, not 32 km"
    assert found.repair == "If 12 miles is right, write 19.3 km; if 32 km is right, write 19.9 miles."
    assert found.reference == {
        "fact": "1 mile = 1.609344 km",
        "source": "International Yard and Pound Agreement 1959; SI Brochure, 9th edition (2019)",
    }
    assert found.date == {}


def test_exchanged_units_are_pointed_out(findings: Findings) -> None:
    (found,) = findings("The shaft is 20 metres (6 feet) deep.")

    assert found.repair.endswith("The two numbers would fit with the units exchanged.")


@pytest.mark.parametrize(
    ("body", "computation"),
    [
        ("It fell to -30C (-2F) overnight.", "minus 30°C = minus 22°F, not minus 2°F"),
        ("The moon is 384,400 km (338,900 miles) away.", "384,400 km = 239,000 miles, not 338,900 miles"),
        (
            "The sun is 93 million miles (190 million km) away.",
            "93 million miles = 149.7 million km, not 190 million km",
        ),
        ("The star is 4 light-years (58 trillion km) away.", None),
        ("A mile (2.9 km) on, it ends.", "1 mile = 1.61 km, not 2.9 km"),
        ("The keeper is 6 feet 4 inches (2.2 m).", "6 feet 4 inches = 1.93 metres, not 2.2 metres"),
        ("It has warmed by 2C (35.6F).", "2°C = 3.6°F, not 35.6°F"),
    ],
)
def test_numbers_are_written_as_prose_has_them(
    findings: Findings, body: str, computation: str | None
) -> None:
    (found,) = findings(body)

    assert found.computation == (computation or "4 light-years = 37.84 trillion km, not 58 trillion km")


def test_a_quoted_measure_is_only_a_query(findings: Findings) -> None:
    found = findings("“We walked 12 miles (32 km) in the rain,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_page_furniture_is_not_judged(findings: Findings) -> None:
    body = "The council met and agreed on the new lock after a long debate.\n\nRead more: 12 miles (32 km)"

    found = findings(body)

    assert [one.rule for one in found if one.rule == "R7"] == []
