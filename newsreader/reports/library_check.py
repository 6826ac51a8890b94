"""What was found when a library was looked over, for a terminal and for other programs."""

from __future__ import annotations

from dataclasses import asdict

from newsreader.domain.library_check import CheckReport, Verdict
from newsreader.domain.rescue import Rescue
from newsreader.reports.json_documents import Document
from newsreader.reports.visible import visible_line

_MARKS = {Verdict.FINE: "fine", Verdict.ADVICE: "advice", Verdict.WRONG: "WRONG"}


def check_text(report: CheckReport) -> str:
    """What was looked at, a line each, the worst marked; then the verdict."""
    lines = [visible_line(report.library)]
    for section in report.sections:
        lines += ["", section.title]
        for finding in section.findings:
            mark = _MARKS[finding.verdict]
            lines.append(f"  {mark:6} {finding.what}: {visible_line(finding.told)}")
    lines += ["", "Nothing is wrong." if report.is_sound else "Something is wrong, see above."]
    return "".join(f"{line}\n" for line in lines)


def check_document(report: CheckReport) -> Document:
    """The same as JSON; ``verdict`` is fine, advice or wrong."""
    return {"format": "newsreader-check/1", "sound": report.is_sound, **asdict(report)}


def rescue_text(rescue: Rescue) -> str:
    """What became of a library that was found damaged, in one line."""
    sentences = [
        f"The library was damaged ({visible_line(rescue.reason)}).",
        f"What could be read is in a new file: {rescue.articles} articles, {rescue.notes} notes.",
    ]
    if rescue.from_backup:
        backup = visible_line(rescue.backup)
        sentences.append(f"{rescue.from_backup} of the articles come from the backup {backup}.")
    if rescue.damaged_articles:
        sentences.append(f"{rescue.damaged_articles} articles have lost something and say so.")
    if rescue.doubtful_notes:
        sentences.append(f"{rescue.doubtful_notes} notes may not read as they were written.")
    sentences.append(f"The damaged file lies untouched in {visible_line(rescue.set_aside)}.")
    return " ".join(sentences)
