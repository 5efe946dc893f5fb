"""Points: what is counted, and the grades."""

import pytest

from game.rating import points
from game.rating.model import Evidence
from game.rating.system import System, Tier
from tests.rating.vectors import deed, many, moved, run, version

CITY = tuple(Tier(name, name, floor) for name, floor in points.GRADES)


@pytest.mark.parametrize(
    ("value", "grade"), [(1051, "AAA"), (1050, "AAA"), (1049, "AA"), (1000, "A"), (959, "B"), (849, "C"), (599, "D")]
)
def test_city_grades_follow_their_lines(value, grade):
    system = System("city", "City", "points", 1, 2000, (version(points.PointsRules(), CITY),))
    assert system.tier(value, system.versions[0]).name == points.grade(value) == grade


def test_points_count_what_is_named_and_seen_up_to_a_quota_and_by_the_month():
    kind = {"signals": (("kindness", 2), ("care", 2))}
    assert moved(run("points", 1000, deeds=[(9, deed(**kind))])) == [("soup=beam", "kindness", 10)]
    assert moved(run("points", 1000, deeds=[(9, deed(people=(), **kind))])) == []
    gifts = many("record", 0, 0, 0, key="blood")
    assert [d for _, _, d in moved(run("points", 1000, gifts, most=15))] == [10, 5]
    month = Evidence("may", "month", 60)
    found = run("points", 1000, [*gifts, month, Evidence("bill", "record", 70, 0, "bill")], monthly=1)
    assert [(e.at, e.cause, e.delta) for e in found.entries] == [(60, f"record.{i}", 10) for i in range(3)]
