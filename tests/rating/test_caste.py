"""Ranks, margins, and who can see whom."""

from game.act import Witness
from game.rating import caste
from tests.rating.vectors import deed, moved, run


def voters(*numbers):
    return tuple(Witness(f"w{i}", number) for i, number in enumerate(numbers))


def test_it_takes_a_margin_to_leave_a_rank_and_the_step_is_split_over_those_who_pushed():
    people = voters(3000, 3000)
    votes = [(i, deed(f"c={i}", people, votes=(("w0", 5), ("w1", 4)))) for i in range(4)]
    found = run("caste", 3000, deeds=votes, prior=10, margin=150)
    steps = [e for e in found.entries if e.kind == "rank"]
    assert found.book.value == 4000 and sum(e.delta for e in steps) == 1000
    assert len({e.cause for e in steps}) > 1
    fives, fours = (sum(e.delta for e in steps if e.by == w) for w in ("w0", "w1"))
    assert fives > fours > 0
    wide = run("caste", 3000, deeds=votes, prior=10, margin=1500)
    assert (wide.book.value, moved(wide)) == (3000, [])


def test_rank_decides_who_can_see_and_so_who_can_vote():
    people = voters(5000, 3000, None)
    vote = [(0, deed(people=people, votes=(("w0", 5), ("w1", 5), ("w2", 5))))]
    assert [(e.weight, e.note) for e in run("caste", 2000, deeds=vote, reach=1, margin=2000).entries] == [
        (0, "unseen"),
        (3, ""),
        (0, "unseen"),
    ]
    assert [e.weight for e in run("caste", 2000, deeds=vote, reach=3, margin=2000).entries] == [5, 3, 0]


def test_a_rank_does_not_go_to_and_fro_on_its_line():
    """Up at 3.65, down only under 3.35."""
    assert [caste._rank(mean, value, 150) for mean, value in ((3649, 3000), (3650, 3000), (3350, 4000), (3349, 4000))] == [
        3000,
        4000,
        4000,
        3000,
    ]


def test_each_who_pushed_has_the_part_of_the_step_that_they_pushed():
    """Means 3.462, 3.563, 3.789: pushes of 462, 101 and 226, of which 789 make the step."""
    people = voters(3000, 3000)
    votes = [(i, deed(f"c={i}", people, votes=((who, n),))) for i, (who, n) in enumerate((("w0", 5), ("w1", 4), ("w0", 5)))]
    found = run("caste", 3000, deeds=votes, prior=10, margin=150, habit=0, eager=0)
    assert moved(found) == [("c=0", "w0", 586), ("c=1", "w1", 128), ("c=2", "w0", 286)]
