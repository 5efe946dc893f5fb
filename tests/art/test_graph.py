"""A case as a chart: everything stands in it, nothing lies over another, and the signs say what is so."""

import re
import subprocess
import sys
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.art.graph import chart, tile, whole
from game.art.graph.draw import curve
from game.art.graph.layered import laid
from game.content import case_ids, load_day
from game.story.atoms import All, Chance, Clock, Counted, Holds, Not, OnFile, Open, Rating, Remembered, Short, Some, Took, Visits
from game.story.conditions import parse
from game.story.model import Choose, Finish, Go
from game.story.spelled import by_number, spelled

ROOT = Path(__file__).parents[2]
SAID = {"signs": "", "on": "and on", "let": "let go"}


@pytest.fixture(scope="module", params=[*case_ids(), str(ROOT / "tests/levels/good/cases/tiny.yaml")])
def day(request):
    """Every case there is."""
    return load_day(request.param)


def leaving(beats, own):
    """Options that leave, found again in another way: by walking over the words of the file."""
    found = set()
    for beat in beats:
        if isinstance(beat, Choose):
            for option in beat.options:
                inner = leaving(option.then, own)
                on = any(isinstance(b, Finish) or (isinstance(b, Go) and b.to not in own) for b in option.then)
                found |= inner | ({f"{beat.id}={option.id}"} if on or (option.go and option.go not in own) else set())
    return found


def test_every_scene_ending_and_leaving_option_stands_in_it(day):
    made = chart(day.case)
    assert set(made.plates) == set(day.case.scenes) and set(made.medals) == {f"*{id}" for id in day.case.endings}
    for scene in day.case.scenes.values():
        own = set(day.programs[scene.id][1])
        causes = {way.cause for way, _ in made.plates[scene.id].ways}
        assert leaving(scene.beats, own) <= causes
        assert {row.id for row, _ in made.plates[scene.id].rows} >= own
    drawn = {(line.way.source, line.way.cause, line.way.target) for line in made.lines}
    assert drawn == {(w.source, w.cause, w.target) for plate in made.plates.values() for w, _ in plate.ways}
    text = whole(made, SAID)
    assert all(f'id="scene-{id}"' in text for id in day.case.scenes) and all(
        f'id="ending-{id}"' in text for id in day.case.endings
    )


def over(a, b):
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def bezier(points, back):
    """Points along the curve as it is drawn."""
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", curve(points, back))]
    x0, y0, rest = numbers[0], numbers[1], numbers[2:]
    for n in range(0, len(rest), 6):
        x1, y1, x2, y2, x3, y3 = rest[n : n + 6]
        for t in (i / 16 for i in range(17)):
            u = 1 - t
            yield (
                u**3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t**3 * x3,
                u**3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t**3 * y3,
            )
        x0, y0 = x3, y3


def test_nothing_lies_over_another_and_no_way_runs_over_a_plate(day):
    made = chart(day.case)
    boxes = {key: one.box for key, one in (*made.plates.items(), *made.medals.items())}
    assert not [(a, b) for a, b in combinations(boxes, 2) if over(boxes[a], boxes[b])]
    assert all(x >= 0 and y >= 0 and x + w <= made.size[0] and y + h <= made.size[1] for x, y, w, h in boxes.values())
    for line in made.lines:
        for x, y in bezier(line.points, line.back):
            hit = [k for k, (left, top, w, h) in boxes.items() if left + 1 < x < left + w - 1 and top + 1 < y < top + h - 1]
            assert not hit, (line.way, hit)
    for plate in made.plates.values():
        heights = [at for _, at in (*plate.rows, *plate.ways)]
        assert heights == sorted(set(heights)) and all(plate.box[1] < at < plate.box[1] + plate.box[3] for at in heights)


def test_time_goes_to_the_right_but_for_ways_back(day):
    made = chart(day.case)
    for line in made.lines:
        assert (line.points[-1][0] > line.points[0][0]) != line.back


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 14).flatmap(lambda n: st.tuples(st.just(n), st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)))))
)
def test_any_graph_is_laid_out_with_nothing_over_another(found):
    n, pairs = found
    heights = {str(i): 40.0 + 30 * (i % 4) for i in range(n)}
    made = laid(heights, [(str(a), str(b)) for a, b in pairs], 20, 10)
    for keys in made.layers:
        for a, b in pairwise(keys):
            assert made.y[b] - made.y[a] >= (heights.get(a, 10) + heights.get(b, 10)) / 2 + 20 - 1e-6
    for a, b in pairs:
        forth = made.layer[str(a)] < made.layer[str(b)]
        assert forth != ((str(a), str(b)) in made.back)
        assert len(made.by[str(a), str(b)]) == max(0, abs(made.layer[str(a)] - made.layer[str(b)]) - 1)


def test_coverage_is_painted_on():
    case = load_day("the-lift").case
    counts = {("scene", "which-way"): 10, ("scene", "express"): 10, ("option", "up-40=express"): 4}
    made = chart(case, counts, 10)
    way = {w.cause: w for w, _ in made.plates["which-way"].ways}
    assert made.taken(way["up-40=express"]) == 4 and made.taken(way["up-40=ring"]) == 0
    plain, painted = whole(chart(case), SAID), whole(made, SAID)
    assert "stroke-dasharray" in painted and "stroke-dasharray" not in plain
    assert "100 %" in painted and tile(made, 0, 540).svg != tile(chart(case), 0, 540).svg


NAME = st.from_regex(r"x[a-z]{1,6}(-[a-z]{1,4})?", fullmatch=True)
OP = st.sampled_from([">=", "<=", ">", "<", "="])
ATOM = st.one_of(
    *(st.builds(Rating, OP, st.integers(0, 9_000)), st.builds(Clock, OP, st.integers(0, 1439)), st.builds(Remembered, NAME)),
    *(st.builds(Took, NAME, NAME), st.builds(Visits, NAME, OP, st.integers(0, 9)), st.builds(Open, NAME), st.just(Short())),
    *(st.builds(Chance, st.integers(1, 99), NAME), st.builds(Counted, NAME, OP, st.integers(0, 9).map(lambda n: n * 1000))),
    *(st.builds(OnFile, NAME), st.builds(Holds, NAME), st.builds(Holds, NAME, NAME)),
)
CONDITION = st.recursive(
    ATOM,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Some(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
        inner.map(Not),
    ),
    max_leaves=6,
)


@settings(max_examples=120, deadline=None)
@given(CONDITION)
def test_a_condition_is_spelled_as_it_is_written(condition):
    assert spelled(parse(spelled(condition))) == spelled(condition)
    assert parse(spelled(condition)) == condition


def test_what_asks_the_number_is_known():
    assert by_number(parse("not (rating < 3.5) and a")) and by_number(parse("open lift-a or tier is good"))
    assert not by_number(parse("a and not b")) and not by_number(None)


def test_the_command_writes_what_it_says(tmp_path):
    out = tmp_path / "lift.svg"
    asked = [sys.executable, "main.py", "graph", "the-lift", "--out", str(out)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0 and "17 scenes" in done.stdout and out.read_text(encoding="utf-8").startswith("<svg")
