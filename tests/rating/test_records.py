"""The worst of all registers, and copies that each owner corrects."""

from game.rating import records
from game.rating.model import Evidence
from game.rating.terms import Terms
from tests.rating.vectors import moved, run, version


def test_the_label_is_the_worst_of_all_registers_at_their_updates():
    finding = Evidence("fine", "finding", 0, 1, "transport")
    worse = Evidence("case", "finding", 1, 0, "courts")
    updates = [Evidence(f"u-{r}", "update", 24 * 60, key=r) for r in ("courts", "transport")]
    assert run("records", 2, [finding, worse]).book.value == 2
    assert moved(run("records", 2, [finding, worse, *updates])) == [("case", "courts", -2)]


def test_a_copy_is_corrected_only_by_its_own_owner():
    """A namesake's finding goes from the courts to the taxes; the courts take it back, and the copy stays."""
    told = [
        Evidence("namesake", "finding", 0, 0, "courts", about="other"),
        Evidence("copy", "copied", 1, 0, "taxes", by="namesake"),
        Evidence("sorry", "corrected", 2, 0, "courts", by="namesake"),
    ]
    live = {"registers": records.RecordsRules().registers, "live": 1}
    found = run("records", 2, told, versions=(version(records.RecordsRules(**live), terms=Terms(mistaken=(("courts", 100),))),))
    assert [(e.kind, e.by, e.delta) for e in found.entries] == [
        ("error", "courts", -2),
        ("check", "taxes", 0),
        ("repair", "courts", 0),
    ]
    assert found.book.value == 0
    own = Evidence("sorry-too", "corrected", 3, 0, "taxes", by="namesake")
    both = run("records", 2, [*told, own], versions=(version(records.RecordsRules(**live), terms=Terms(mistaken=(("", 100),))),))
    assert both.book.value == 2
    assert run("records", 2, told, **live).entries == ()


def test_a_correction_in_one_register_is_none_in_another_when_that_is_updated():
    told = [
        Evidence("case", "finding", 0, 0, "courts"),
        Evidence("copy", "copied", 1, 0, "taxes", by="case"),
        Evidence("sorry", "corrected", 2, 0, "courts", by="case"),
        *(Evidence(f"u-{r}", "update", 9, key=r) for r in ("courts", "taxes")),
    ]
    found = run("records", 2, told)
    assert found.book.value == 0 and [c.register for c in found.book.copies] == ["taxes"]
