"""The report as one page in one file: it opens anywhere, without this tool and without a network."""

import base64
import re
from functools import cache

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, StrictUndefined, Template

from factcheck.domain.report import Report, words
from factcheck.domain.report.fields import FIELDS, table
from factcheck.exporters.exporter import Exporter
from factcheck.paths import resource_dir, static_dir

SHEETS = ("tokens", "base", "forms", "article", "report", "pages", "print")
FONTS = {
    "Source Serif 4 Variable": "source-serif-4-latin-wght-normal",
    "Inter Variable": "inter-latin-wght-normal",
}
_FONT_RULE = re.compile(r"@font-face\s*\{[^}]*\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def write(report: Report) -> bytes:
    page = _template().render(
        report=report,
        field_names=[field.name for field in FIELDS],
        rows=table(report),
        article_url="",
        words=words,
    )
    return page.encode()


@cache
def _template() -> Template:
    environment = Environment(
        loader=ChoiceLoader(
            [
                FileSystemLoader(resource_dir("templates")),
                DictLoader({"stylesheet": f"{{% raw %}}{stylesheet()}{{% endraw %}}"}),
            ]
        ),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("reports/standalone.html")


def stylesheet() -> str:
    """Return the styles of the report page, with the fonts inside and nothing that points elsewhere."""
    folder = static_dir() / "css"
    sheets = "\n".join((folder / f"{name}.css").read_text() for name in SHEETS)
    own = _COMMENT.sub("", _FONT_RULE.sub("", sheets))
    return "\n".join([*(_font(family, file) for family, file in FONTS.items()), own])


def _font(family: str, file: str) -> str:
    data = base64.b64encode((static_dir() / "fonts" / f"{file}.woff2").read_bytes()).decode()
    return (
        f'@font-face {{ font-family: "{family}"; font-style: normal; font-weight: 200 900; '
        f'src: url("data:font/woff2;base64,{data}") format("woff2"); }}'
    )


EXPORTER = Exporter(
    name="html",
    extension="html",
    media_type="text/html",
    label="Web page",
    description="One file, opens anywhere",
    write=write,
    at_once=1_500,
)
