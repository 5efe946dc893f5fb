"""On the list and off it."""

from game.rating.model import Evidence
from tests.rating.vectors import DAY, run

FINE = Evidence("fine", "trigger", 0)


def looked(*days, key=""):
    return [Evidence(f"day-{day}-{key}", "update", day * DAY, key=key) for day in days]


def test_a_list_gives_notice_and_grace_and_then_spreads_by_office():
    assert run("blacklist", 5, [FINE, *looked(29)]).book.value == 5
    found = run("blacklist", 5, [FINE, *looked(30, key="court"), *looked(31, key="air")])
    assert [(e.kind, e.cause, e.by, e.delta) for e in found.entries] == [
        ("notice", "fine", "", 0),
        ("check", "fine", "court", -1),
        ("link", "fine", "air", -1),
    ]


def test_paying_in_time_ends_it_and_paying_late_is_not_leaving():
    in_time, late = (Evidence("paid", "performed", day * DAY) for day in (29, 32))
    assert run("blacklist", 5, [FINE, in_time, *looked(31)]).book.value == 5
    listed = [FINE, *looked(31), late]
    assert run("blacklist", 5, listed).book.value == 0
    assert run("blacklist", 5, [*listed, *looked(33, key="rail")]).book.value == 0
    assert run("blacklist", 5, [*listed, *looked(33, key="court")]).book.value == 1
    gone = run("blacklist", 5, [*listed, *looked(33)])
    assert gone.book.value == 5 and {e.cause for e in gone.entries if e.kind == "repair"} == {"paid"}


def test_a_term_ends_a_listing_and_the_exempt_are_never_on_it():
    assert run("blacklist", 5, [FINE, *looked(31, 200)], term=100).book.value == 5
    assert run("blacklist", 5, [FINE, *looked(31)], exempt=("student",), tags=("student",)).book.value == 5
