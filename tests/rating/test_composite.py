"""Four columns and the links between them."""

from game.rating.model import Evidence
from tests.rating.vectors import run


def test_one_finding_is_counted_in_many_rooms_and_each_says_so():
    found = run("composite", 2000, [Evidence("case", "finding", 0, -100, "courts", by="list")])
    assert [(e.kind, e.cause, e.note, e.delta) for e in found.entries] == [
        ("record", "case", "courts", -100),
        ("link", "case", "courts commerce", -50),
        ("link", "case", "courts government", -30),
    ]
    assert found.book.columns == (470, 450, 500, 400)


def test_another_system_sets_a_column():
    found = run("composite", 2000, [Evidence("x", "standing", 0, 900, "society", by="thousand")])
    assert found.book.columns == (580, 500, 900, 500)
