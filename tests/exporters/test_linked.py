"""Linked data as PyLD expands it: every term is known, and claims point to their words."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from linked_data import context_for, expanded
from reporting import (
    ARTICLE,
    EVIDENCE,
    FINDING,
    MISLEADING,
    REFUTED,
    SUPPORTED,
    TEXT,
    UNVERIFIED,
    agreed,
    claim,
    report_of,
)
from rich_reports import rich_report

from factcheck.domain.labels import DateOrigin
from factcheck.domain.report import Report
from factcheck.domain.report.fields import filled, table
from factcheck.domain.spans import Span
from factcheck.exporters import BUILTIN
from factcheck.exporters.linked import urn

SCHEMA, OA = "http://schema.org/", "http://www.w3.org/ns/oa#"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
FORMATS = {"claimreview": "https://schema.org", "annotations": "http://www.w3.org/ns/anno.jsonld"}
each_format = pytest.mark.parametrize("name", FORMATS)


def names_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from names_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from names_in(part)


def of_type(report: Report, name: str, kind: str) -> list[dict[str, Any]]:
    """Return every node of this type, wherever it stands."""
    found: list[dict[str, Any]] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            found.extend([value] if kind in value.get("@type", ()) else [])
            for part in value.values():
                walk(part)
        elif isinstance(value, list):
            for part in value:
                walk(part)

    walk(expanded(BUILTIN[name](report)))
    return found


def reviews(report: Report) -> list[dict[str, Any]]:
    return of_type(report, "claimreview", f"{SCHEMA}ClaimReview")


@each_format
def test_every_term_is_in_the_context_and_none_is_made_up(name: str) -> None:
    document = json.loads(BUILTIN[name](rich_report()))

    known = set(context_for(FORMATS[name])["@context"]) | {"@context", "@graph", "@id", "@type"}

    assert document["@context"] == FORMATS[name]
    assert set(names_in(document)) <= known


@each_format
def test_what_stands_in_a_page_ends_no_script(name: str) -> None:
    text = BUILTIN[name](rich_report()).decode()

    assert not set("<>&\u2028\u2029") & set(text)


@each_format
def test_there_is_one_entry_for_each_claim(name: str) -> None:
    kinds = {"claimreview": f"{SCHEMA}ClaimReview", "annotations": f"{OA}Annotation"}
    ids = [node["@id"] for node in of_type(rich_report(), name, kinds[name])]

    assert ids[:3] == [urn(row.public_id) for row in rich_report().rows]


def rating(report: Report) -> dict[str, Any]:
    (found,) = reviews(report)[0].get(f"{SCHEMA}reviewRating", [{}])
    plain = {name.removeprefix(SCHEMA): value for name, value in found.items() if name != "@type"}
    return {name: value[0]["@value"] for name, value in plain.items()}


def test_a_refuted_claim_has_the_worst_rating_with_its_reason() -> None:
    assert rating(report_of(agreed(REFUTED))) == {
        "alternateName": "Disputed",
        "ratingExplanation": "Refuted",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    }


def test_supported_is_best_and_misleading_between() -> None:
    assert rating(report_of(agreed(SUPPORTED)))["ratingValue"] == 5
    assert rating(report_of(agreed(MISLEADING)))["ratingValue"] == 3


def test_unverified_has_a_word_and_no_number() -> None:
    told = rating(report_of(agreed(UNVERIFIED)))

    assert told == {"alternateName": "Unverified", "ratingExplanation": "Sources are silent"}


def test_an_unfinished_claim_has_no_rating_no_day_and_is_marked() -> None:
    review = reviews(rich_report())[1]

    assert review[f"{SCHEMA}creativeWorkStatus"] == [{"@value": "unfinished"}]
    assert not {f"{SCHEMA}{name}" for name in ("reviewRating", "datePublished", "author")} & set(review)


def test_sources_are_cited_by_addresses_of_the_web_only() -> None:
    good = replace(EVIDENCE, url="https://register.example/a b?q=ü")
    bad = replace(EVIDENCE, url="javascript:alert(1)")

    cited = reviews(report_of(agreed(REFUTED, evidence=(good, bad))))[0][f"{SCHEMA}citation"]

    assert cited[0][f"{SCHEMA}url"] == [{"@id": "https://register.example/a%20b?q=%C3%BC"}]
    assert f"{SCHEMA}url" not in cited[1]


def test_a_source_is_cited_with_its_date_as_far_as_it_is_known() -> None:
    pieces = (EVIDENCE, replace(EVIDENCE, published_on=None))

    dated, undated = reviews(report_of(agreed(REFUTED, evidence=pieces)))[0][f"{SCHEMA}citation"]

    assert dated[f"{SCHEMA}datePublished"] == [{"@type": f"{SCHEMA}Date", "@value": "2025-06"}]
    assert f"{SCHEMA}datePublished" not in undated


def test_only_a_day_of_publication_is_told_as_one() -> None:
    article = replace(ARTICLE, reference_from=DateOrigin.LEAD)

    dated, undated = (
        of_type(report_of(article=one), "claimreview", f"{SCHEMA}Article")[0] for one in (ARTICLE, article)
    )

    assert dated[f"{SCHEMA}datePublished"] == [{"@type": f"{SCHEMA}Date", "@value": "2025-05"}]
    assert f"{SCHEMA}datePublished" not in undated


def test_the_article_has_its_author_and_address_in_both_formats() -> None:
    (article,) = of_type(report_of(claim()), "claimreview", f"{SCHEMA}Article")
    (note,) = of_type(report_of(claim()), "annotations", f"{OA}Annotation")
    (source,) = note[f"{OA}hasTarget"][0][f"{OA}hasSource"]

    assert article[f"{SCHEMA}creditText"] == [{"@value": "Vera Quay"}]
    assert article[f"{SCHEMA}url"] == [{"@id": "https://paper.example/harbour"}]
    assert source[f"{OA}via"] == [{"@id": "https://paper.example/harbour"}]
    assert source["http://purl.org/dc/terms/creator"] == [
        {"http://xmlns.com/foaf/0.1/name": [{"@value": "Vera Quay"}]}
    ]


def test_an_article_of_unknown_origin_is_named_alone() -> None:
    unknown = replace(ARTICLE, byline="", address="")

    (note,) = of_type(report_of(claim(), article=unknown), "annotations", f"{OA}Annotation")

    (source,) = note[f"{OA}hasTarget"][0][f"{OA}hasSource"]
    assert source == {"@id": f"{urn(unknown.public_id)}#article"}


def selectors(report: Report) -> list[list[dict[str, Any]]]:
    """Return the selectors of each annotation's targets, their values plain."""
    targets = [
        target
        for annotation in of_type(report, "annotations", f"{OA}Annotation")
        for target in annotation[f"{OA}hasTarget"]
    ]
    return [[values_of(part) for part in target[f"{OA}hasSelector"]] for target in targets]


def values_of(node: dict[str, Any]) -> dict[str, Any]:
    return {
        name.removeprefix(OA): value[0]["@value"] for name, value in node.items() if not name.startswith("@")
    }


def test_a_claim_points_to_its_words_by_quote_context_and_position() -> None:
    quote, position = selectors(report_of(claim(2)))[0]

    assert quote["exact"] == TEXT[position["start"] : position["end"]] == "It has nine cranes"
    assert TEXT[: position["start"]].endswith(quote["prefix"])
    assert TEXT[position["end"] :].startswith(quote["suffix"])
    assert (quote["prefix"], quote["suffix"]) != ("", "")


def test_a_claim_of_two_spans_has_two_targets() -> None:
    pair = claim(spans=(Span(0, 11), Span(19, 26)))

    assert [quote["exact"] for quote, _ in selectors(report_of(pair))] == ["The harbour", "in 1931"]


def bodies(report: Report) -> list[dict[str, Any]]:
    return of_type(report, "annotations", f"{OA}TextualBody")


def test_every_field_of_every_row_is_in_a_body() -> None:
    report = rich_report()

    told = [body[VALUE][0]["@value"] for body in bodies(report)]

    for row in table(report):
        assert "\n".join(f"{name}: {cell}" for name, cell in filled(row)) in told


def test_words_are_declared_as_plain_text() -> None:
    formats = {body["http://purl.org/dc/elements/1.1/format"][0]["@value"] for body in bodies(rich_report())}

    assert formats == {"text/plain"}


def test_a_proposed_wording_and_a_finding_outside_are_annotations_too() -> None:
    report = report_of(agreed(REFUTED, proposed_wording="It opened in 1932"), outside=(FINDING,))

    told = [body[VALUE][0]["@value"] for body in bodies(report)]

    assert "It opened in 1932" in told
    assert FINDING.message in told


def test_a_name_is_made_for_any_id() -> None:
    assert urn("0" * 32) == "urn:uuid:00000000-0000-0000-0000-000000000000"
    assert urn("<no id>").startswith("urn:uuid:")
