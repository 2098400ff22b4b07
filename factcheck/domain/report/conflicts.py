"""What an inconsistent claim is set against, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import ConflictField, ConflictTarget
from factcheck.domain.report.parts import ArticleFacts, ReportFinding

_FIELDS: dict[str, str] = {
    ConflictField.DATE: "the date of the article",
    ConflictField.HEADLINE: "the headline",
    ConflictField.CAPTION: "a caption",
    ConflictField.SOURCE: "the source that it cites",
}


@dataclass(frozen=True)
class Clashes:
    """Puts conflict pointers into words; needs the article and all its findings, retired ones too."""

    article: ArticleFacts
    findings: Mapping[str, ReportFinding]

    def words(self, pointer: ConflictPointer | None) -> str:
        """Return what the pointer points to; empty without one."""
        if pointer is None:
            return ""
        match pointer.target:
            case ConflictTarget.SPAN:
                return f"“{pointer.value or self._quoted(pointer)}”, in the same article"
            case ConflictTarget.FIELD:
                return self._field(pointer.value)
            case ConflictTarget.FINDING:
                return self._finding(pointer.value)
        return pointer.value

    def _quoted(self, pointer: ConflictPointer) -> str:
        return " … ".join(span.quote(self.article.text) for span in pointer.spans)

    def _field(self, name: str) -> str:
        words = _FIELDS.get(name, name)
        dated = self.article.reference_date
        if name == ConflictField.DATE and dated:
            return f"{words}, {dated.spoken()}"
        return words

    def _finding(self, public_id: str) -> str:
        finding = self.findings.get(public_id)
        return finding.message if finding else "a finding that is no longer there"
