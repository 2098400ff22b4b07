"""Modules become one script that does what they do one by one."""

import pytest

from factcheck.web.scripts import NotLinked, link

A = """import { one, two } from "./b.js";
import * as c from "./c.js";
import "./d.js";
console.log(one, two, c.three);
"""
B = "export const one = 1;\nconst hidden = 0;\nexport async function two() {}\n"
C = "export class Three {}\nexport function three() {}\n"


def test_imports_and_exports_become_calls_and_answers() -> None:
    script = link({"a": A, "b": B, "c": C, "d": "go();\n"})

    assert 'const { one, two } = need("b");\nconst c = need("c");\nneed("d");' in script
    assert "const one = 1;" in script
    assert "return { one, two };" in script
    assert "return { Three, three };" in script
    assert "import" not in script
    assert "export" not in script


def test_remarks_may_speak_of_imports() -> None:
    assert "@type" in link({"a": '/** @type {import("./b.js").B} */\nlet b;\n'})


@pytest.mark.parametrize(
    "source",
    [
        "export let one = 1;\n",
        "export default 1;\n",
        'import one from "./b.js";\n',
        'export { one } from "./b.js";\n',
    ],
)
def test_other_forms_are_refused(source: str) -> None:
    with pytest.raises(NotLinked, match=r"a\.js has an import or export that is not understood"):
        link({"a": source, "b": ""})


def test_a_module_that_is_not_there_is_named() -> None:
    with pytest.raises(NotLinked, match=r"a\.js imports b\.js"):
        link({"a": 'import "./b.js";\n'})


def test_modules_that_need_each_other_are_named() -> None:
    with pytest.raises(NotLinked, match="a, b, a"):
        link({"a": 'import "./b.js";\n', "b": 'import "./a.js";\n'})
