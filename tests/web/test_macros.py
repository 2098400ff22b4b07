"""What the template macros draw: names, descriptions and words that a screen reader relies on."""

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, Form, RadioField, SelectChoice, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired

from factcheck.paths import resource_dir

LABELS = [SelectChoice("supported", "Supported"), SelectChoice("unverified", "Unverified")]


class ArticleForm(Form):
    title = StringField("Headline", validators=[InputRequired("Give it a headline.")])
    text = TextAreaField("Text")
    kind = SelectField("Kind", choices=[SelectChoice("a", "First"), SelectChoice("b", "Second")])
    blind = BooleanField("Blind")
    label = RadioField("Verdict", choices=LABELS)


@pytest.fixture
def macros() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource_dir("templates")), autoescape=True, undefined=StrictUndefined
    )


def drawn(macros: Environment, file: str, name: str, *args: Any, **kwargs: Any) -> str:
    return str(getattr(macros.get_template(f"macros/{file}.html").module, name)(*args, **kwargs))


def refused_form() -> ArticleForm:
    form = ArticleForm(MultiDict({"title": ""}))
    form.validate()
    return form


def test_a_field_without_hint_or_error_has_no_description(macros: Environment) -> None:
    html = drawn(macros, "forms", "field", ArticleForm().title)

    assert '<label class="label" for="title">Headline</label>' in html
    assert "aria-describedby" not in html
    assert "aria-invalid" not in html


def test_a_hint_describes_its_field(macros: Environment) -> None:
    html = drawn(macros, "forms", "field", ArticleForm().title, hint="As printed.")

    assert 'aria-describedby="title-hint"' in html
    assert '<p class="hint" id="title-hint">As printed.</p>' in html


def test_an_error_describes_its_field_after_the_hint(macros: Environment) -> None:
    html = drawn(macros, "forms", "field", refused_form().title, hint="As printed.")

    assert 'aria-describedby="title-hint title-error"' in html
    assert 'aria-invalid="true"' in html
    assert 'id="title-error"' in html
    assert "Give it a headline." in html


def test_another_id_moves_label_and_description_along(macros: Environment) -> None:
    html = drawn(macros, "forms", "field", refused_form().title, id="second")

    assert 'for="second"' in html
    assert 'aria-describedby="second-error"' in html
    assert 'id="title' not in html


def test_more_attributes_reach_the_control(macros: Environment) -> None:
    html = drawn(macros, "forms", "field", ArticleForm().text, autocomplete="off", rows=4)

    assert 'autocomplete="off"' in html
    assert 'rows="4"' in html


@pytest.mark.parametrize(("name", "element"), [("text", "<textarea"), ("kind", "<select")])
def test_areas_and_selects_are_drawn_by_the_same_macro(macros: Environment, name: str, element: str) -> None:
    html = drawn(macros, "forms", "field", ArticleForm()[name])

    assert element in html


def test_a_checkbox_lies_in_its_label(macros: Environment) -> None:
    html = drawn(macros, "forms", "check", ArticleForm().blind)

    assert '<label class="check" for="blind"><input id="blind"' in html


def test_verdict_choices_show_icon_and_word_in_a_named_group(macros: Environment) -> None:
    html = drawn(macros, "forms", "verdicts", ArticleForm().label)

    assert '<legend class="label">Verdict</legend>' in html
    assert 'class="verdict v-none"' in html
    assert "#i-dash" in html
    assert "<span>Unverified</span>" in html


def test_form_errors_are_said_at_the_top(macros: Environment) -> None:
    form = ArticleForm()
    form.form_errors.append("The desk is closed.")

    html = drawn(macros, "forms", "problems", form)

    assert 'role="alert"' in html
    assert "The desk is closed." in html


def test_a_post_button_carries_the_token_and_its_values(macros: Environment) -> None:
    html = drawn(macros, "forms", "post", "/x?a=1&b=2", "token", "Put back", hidden={"block": 4})

    assert '<form class="one" method="post" action="/x?a=1&amp;b=2">' in html
    assert '<input type="hidden" name="csrf_token" value="token">' in html
    assert '<input type="hidden" name="block" value="4">' in html


@pytest.mark.parametrize(
    ("label", "classes", "words"),
    [
        ("supported", "v-supported", "Supported"),
        ("disputed", "v-disputed", "Disputed"),
        ("inconsistent", "v-inconsistent", "Inconsistent"),
        ("unverified", "v-none", "Unverified"),
    ],
)
def test_a_verdict_is_class_icon_and_word(macros: Environment, label: str, classes: str, words: str) -> None:
    html = drawn(macros, "marks", "verdict_tag", label)

    assert f'class="tag {classes}"' in html
    assert "<use" in html
    assert words in html


def test_a_state_never_looks_like_a_verdict(macros: Environment) -> None:
    states = ("open", "agreed", "split", "final", "stale", "dropped", "draft", "in_review", "signed_off")

    html = "".join(drawn(macros, "marks", "state_tag", state) for state in states)

    assert "v-" not in html.replace('viewBox="', "")
    assert not any(icon in html for icon in ("#i-check", "#i-bang", "#i-neq", "#i-dash"))


def test_a_name_beside_initials_is_read_out_and_escaped(macros: Environment) -> None:
    html = drawn(macros, "marks", "avatar", "IO", "Ines <Okafor>")

    assert '<span class="vh">Ines &lt;Okafor&gt;</span>' in html


def test_initials_alone_are_decoration(macros: Environment) -> None:
    html = drawn(macros, "marks", "avatar", "IO")

    assert html == '<span class="avatar" aria-hidden="true">IO</span>'


def test_progress_is_said_in_words(macros: Environment) -> None:
    html = drawn(macros, "marks", "meter", 12, 36)

    assert '12 of 36 <span class="vh">reviewed</span>' in html
    assert '<progress value="12" max="36"' in html


def test_progress_of_nothing_is_still_a_valid_bar(macros: Environment) -> None:
    html = drawn(macros, "marks", "meter", 0, 0)

    assert 'max="1"' in html


def test_empty_parts_leave_no_trace_in_the_bar_of_counts(macros: Environment) -> None:
    parts = [
        SimpleNamespace(label="disputed", start=0, end=0),
        SimpleNamespace(label="supported", start=0, end=1),
    ]

    html = drawn(macros, "marks", "statbar", parts, "1 supported")

    assert "bar-disputed" not in html
    assert 'width="100.00%"' in html


def test_the_timeline_says_what_it_shows(macros: Environment) -> None:
    bars = [
        SimpleNamespace(text="Berg, until 1 May 2020", start=0, end=0.2, is_on=False),
        SimpleNamespace(text="Lund, from 1 May 2020", start=0.2, end=1, is_on=True),
    ]

    html = drawn(macros, "timeline", "timeline", bars, "Article: June 2021", at=0.5)

    assert "Berg, until 1 May 2020, then Lund, from 1 May 2020" in html
    assert "Article: June 2021, inside “Lund, from 1 May 2020”." in html
    assert 'x="50.0%"' in html


def test_a_narrow_period_is_named_below_the_timeline(macros: Environment) -> None:
    bars = [
        SimpleNamespace(text="Berg, until 1 May 2020", start=0, end=0.2, is_on=False),
        SimpleNamespace(text="Lund, from 1 May 2020", start=0.2, end=1, is_on=True),
    ]

    html = drawn(macros, "timeline", "timeline", bars, "Article: June 2021", at=0.5)

    assert "<li>Berg, until 1 May 2020</li>" in html
    assert "<li>Lund" not in html
