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


COPYING = {
    "registers": ("dues", "ferries", "trades", "health"),
    "copies": (("ferries", "dues"),),
    "live": 1,
    "tariff": (),
}
DEBT = Evidence("debt", "finding", 0, 0, "dues")
FRESH = Evidence("fresh", "refresh", 1)


def test_a_mended_copy_lasts_until_the_next_refresh_and_a_settled_one_for_good():
    mended = Evidence("slip", "corrected", 2, 0, "ferries", by="debt")
    settled = Evidence("thanks", "settled", 2, 0, "ferries", by="debt")
    gone = Evidence("signed", "corrected", 4, 0, "dues", by="debt")
    again = Evidence("noon", "refresh", 5)

    def held(*told):
        found = run("records", 1, [DEBT, FRESH, *told], **COPYING)
        return found.book.value, sorted(c.register for c in found.book.copies)

    assert held(mended) == (0, ["dues"])
    assert held(mended, again) == (0, ["dues", "ferries"])
    assert held(settled, again) == (0, ["dues"])
    assert held(gone) == (0, ["ferries"])
    assert held(gone, again) == (1, [])


def test_very_good_takes_as_many_registers_that_say_so_as_the_rules_ask_for():
    praise = [Evidence(f"praise-{r}", "finding", i, 2, r) for i, r in enumerate(("trades", "health"))]
    values = [run("records", 2, praise[:n], plus=2, **COPYING).book.value for n in range(3)]
    assert values == [1, 1, 2]
    assert run("records", 2, [*praise, DEBT], plus=2, **COPYING).book.value == 0
