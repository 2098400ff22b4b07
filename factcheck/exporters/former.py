"""Data of former formats, read as those of the present one: what they did not know is empty."""

from typing import Any

from factcheck.exporters.as_json import FORMAT

FORMER = ("factcheck-report/2",)


def brought_up(content: dict[str, Any]) -> dict[str, Any]:
    """Return the content in the present format; one of the present format is returned as it is."""
    if content["format"] == FORMAT:
        return content
    article = {"byline": "", "address": "", **content["article"]}
    claims = [_claim(values) for values in content["claims"]]
    return {**content, "format": FORMAT, "article": article, "claims": claims}


def _claim(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "evidence": [{"published_on": None, **piece} for piece in values["evidence"]]}
