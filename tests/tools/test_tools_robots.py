"""Robots play the same on any number of cores, count rightly, and say what they did not reach."""

import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import load_day
from game.play import begin, choose
from game.store import lists
from game.tools import report
from game.tools.autoplay import SHARES, Task, autoplay, moments, run, share
from game.tools.coverage import chart, reached
from game.tools.forks import tell_apart
from game.tools.hunt import hunt
from game.tools.robots import LONGEST, ROBOTS, Mind, by_chance, open_options, play
from game.tools.tally import Tally, spread
from game.tools.transcript import by_list

GOOD = Path(__file__).parents[1] / "levels" / "good"


@pytest.fixture
def edited(tmp_path):
    """The tiny day with pieces of its file written otherwise."""

    def changed(*pairs):
        shutil.copytree(GOOD, tmp_path / "levels", dirs_exist_ok=True)
        file = tmp_path / "levels" / "cases" / "tiny.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")
        return load_day("tiny", levels=tmp_path / "levels")

    return changed


def counted(day, plays=200, seed=1, cores=1):
    return json.dumps(report.data(day, chart(day), autoplay(day, plays, seed, cores)), sort_keys=True)


# --- robots


@given(name=st.sampled_from(sorted(ROBOTS)), seed=st.integers(0, 9999), short=st.booleans(), intake=st.booleans())
def test_every_robot_ends_every_day_and_plays_the_same_again(tiny_day, name, seed, short, intake):
    first, again = (play(tiny_day, ROBOTS[name], Mind(Random(seed)), seed, short=short, intake=intake) for _ in range(2))
    assert first.problem == "" and first.session.pending is None
    assert first.session.choices == again.session.choices and first.session.ledger == again.session.ledger


def test_robots_have_habits(tiny_day):
    at = begin(tiny_day, intake=False)
    free = open_options(tiny_day, at)
    picks = {name: {robot(tiny_day, at, free, Mind(Random(n))) for n in range(30)} for name, robot in ROBOTS.items()}
    assert picks["nudge"] == {"beam"} and picks["honest"] == {"plain"} and picks["slow"] == {"beam"}
    assert picks["chance"] == {"beam", "plain"}
    seen = Mind(Random(1), Counter({("greet", "beam"): 1}))
    assert ROBOTS["unseen"](tiny_day, at, free, seen) == "plain"


@given(seed=st.integers(0, 500), picks=st.integers(0, 12))
def test_the_best_number_is_the_best_at_the_next_choice(tiny_day, seed, picks):
    session = begin(tiny_day, seed, intake=False)
    chance = Random(seed)
    for _ in range(picks):
        if session.pending:
            session = choose(tiny_day, session, chance.choice(open_options(tiny_day, session)))
    if not session.pending or session.pending.way in ("confirm", "ruling"):
        return
    after = {}
    for id in open_options(tiny_day, session):
        then = choose(tiny_day, session, id)
        while then.pending and then.pending.way == "confirm":
            then = choose(tiny_day, then, "yes")
        after[id] = -1 if then.value is None else then.value
    assert after[ROBOTS["number"](tiny_day, session, list(after), Mind(Random(1)))] == max(after.values())


# --- counting


def test_counts_do_not_depend_on_the_number_of_cores(tiny_day):
    assert counted(tiny_day, cores=1) == counted(tiny_day, cores=2)


def test_another_seed_counts_otherwise(tiny_day):
    assert counted(tiny_day, seed=1) != counted(tiny_day, seed=1000)


@given(plays=st.integers(1, 30_000), seed=st.integers(0, 10**6))
def test_shares_cover_every_seed_once(plays, seed):
    tasks = share(plays, seed)
    at = seed
    for task in tasks:
        assert task.seed == at and task.plays > 0
        at += task.plays
    assert at == seed + plays
    if plays >= 5000 and plays % 5000 == 0:
        turns = Counter(task.robot for task in tasks)
        assert {name: n * 20 // len(tasks) for name, n in turns.items()} == SHARES


@given(values=st.lists(st.integers(0, 50), min_size=1))
def test_spread_is_least_middle_and_most(values):
    assert spread(Counter(values)) == (min(values), sorted(values)[len(values) // 2], max(values))


@given(cut=st.integers(0, 60))
def test_tallies_add_up_in_any_pieces(tiny_day, cut):
    to, whole, parts = chart(tiny_day), Tally(), Tally()
    sessions = [play(tiny_day, by_chance, Mind(Random(n)), n).session for n in range(20)]
    for session in sessions:
        whole.add(tiny_day, to, "chance", session)
    for piece in (sessions[:cut], sessions[cut:]):
        part = Tally()
        for session in piece:
            part.add(tiny_day, to, "chance", session)
        parts.merge(part)
    assert parts == whole


def test_what_can_be_reached_is_all_that_the_case_has(tiny_day):
    keys = chart(tiny_day).keys
    assert len(keys) == len(set(keys))
    names = {name for kind, name in keys if kind == "option"}
    assert {"greet=beam", "smile=let", "rate-cy=5", "ruling=upheld", "moved=wall"} <= names
    assert sum(name.startswith("intake-") for name in names) == 4  # form A and form B have the same answers
    assert ("box", "bo.2") in keys and ("appeal", "2") in keys and ("stamp", "upheld.2") in keys
    assert any(kind == "variant" for kind, _ in keys)


@given(seed=st.integers(0, 300), short=st.booleans(), intake=st.booleans())
def test_whatever_is_reached_is_on_the_chart_and_was_shown(tiny_day, seed, short, intake):
    to = chart(tiny_day)
    session = play(tiny_day, by_chance, Mind(Random(seed)), seed, short=short, intake=intake).session
    found = reached(tiny_day, to, session)
    assert found.keys <= set(to.keys)
    shown = {s.beat.id for page in session.pages for s in page.shown if s.text}
    assert {name for kind, name in found.keys if kind == "line"} == {id for id in shown if not id.startswith("ruling")}
    assert {name for kind, name in found.keys if kind == "scene"} == set(session.world.visited)
    read = sum(len(s.text.split()) for p in session.pages for s in p.shown if not s.beat.id.startswith("ruling"))
    assert found.words >= read


def test_a_branch_of_a_line_is_reached_when_it_is_said(tiny_day):
    to = chart(tiny_day)
    for robot, said, kept in (("nudge", "a minute", "two"), ("honest", "two", "a minute")):
        found = reached(tiny_day, to, play(tiny_day, ROBOTS[robot], Mind(Random(1)), 1).session).keys
        branches = {text: key for line in to.lines.values() for key, text in line.variants}
        assert branches[said] in found and branches[kept] not in found


def test_the_report_names_what_was_not_reached_and_a_play_to_what_is_rare(tiny_day):
    to, tally = chart(tiny_day), autoplay(tiny_day, 400, cores=1)
    assert ("option", "door=front") in report.missed(to, tally)
    said = "\n".join(report.lines(tiny_day, to, tally))
    assert "NOT REACHED  option door=front" in said and "200 words a minute" in said
    for key, spelled in tally.first.items():
        again = by_list(tiny_day, spelled)
        assert key in reached(tiny_day, to, again).keys and lists.spell(again) == spelled


def test_what_is_always_closed_is_not_there_to_be_reached(edited):
    day = edited(("{if: not open front-door, says: Something", "{says: Something"))
    keys = chart(day).keys
    assert ("option", "door=front") not in keys and ("option", "door=side") in keys


def test_a_day_that_cannot_go_on_is_reported_with_its_shortest_play(edited):
    closed = edited(
        ("lock: {if: not open side-door, says: Not today!}", "lock: {if: not been to stairs, says: Not today!}"),
        (
            "            text: Ask who moved the line.\n",
            "            text: Ask who moved the line.\n            if: greet is plain\n",
        ),
    )
    tally = run(closed, Task("chance", 1, 60), chart(closed))
    spelled = tally.broken["Nothing at “door” is open."]
    assert by_list(closed, spelled).pending.id == "door"
    stuck = [play(closed, by_chance, Mind(Random(f"chance {n}")), n, short=n % 8 == 7, intake=n % 8 == 3) for n in range(1, 61)]
    assert len(spelled) == min(len(lists.spell(s.session)) for s in stuck if s.problem == "Nothing at “door” is open.")


def test_a_day_that_never_ends_is_reported(edited):
    round_and_round = edited(
        ("                if: chance 50% of patience\n", ""),
        (
            "            lock: {if: not open side-door, says: Not",
            "            if: been to stairs\n            lock: {if: not open side-door, says: Not",
        ),
    )
    played = play(round_and_round, by_chance, Mind(Random(2)), 2)
    while played.session.ending:
        played = play(round_and_round, by_chance, Mind(Random(len(played.session.choices))), played.session.seed + 1)
    assert "does not end" in played.problem and len(played.session.choices) == LONGEST


# --- what matters


def test_a_decision_without_consequences_never_matters(edited):
    options = "{aloud: {text: Hum., then: [You hum.]}, low: {text: Hum low., then: [You hum low.]}}"
    hum = f"      - choose: hum\n        options: {options}\n      - choose: wait"
    day = edited(("      - block: bell\n      - choose: wait", hum))
    found = tell_apart(day, list(moments(day, 1)))
    assert found["hum"]["forks"] and not found["hum"]["any"]
    assert report.idle(Tally(forks=found)) == ["hum"]
    assert found["greet"]["memory"] and found["wait"]["number"] and found["door"]["lines"]


def test_guesses_and_the_ruling_are_not_asked_to_matter(tiny_day):
    assert not {"moved", "ruling"} & {s.pending.id for s in moments(tiny_day, 1)}


def test_the_hunt_finds_what_only_a_high_number_opens(tiny_day):
    """A front door from 3.92: habit and chance hardly get there; days played side by side do."""
    tiers = {v.id: tuple(replace(t, floor=3920) if t.id == "front" else t for t in v.tiers) for v in tiny_day.system.versions}
    versions = tuple(replace(v, tiers=tiers[v.id]) for v in tiny_day.system.versions)
    day = tiny_day.under(replace(tiny_day.system, versions=versions))
    hunted = [hunt(day, seed, {"door=front"}) for seed in range(8)]
    habits = [play(day, robot, Mind(Random(seed)), seed).session for robot in ROBOTS.values() for seed in range(20)]
    assert sum("door=front" in map(str, session.choices) for session in hunted if session) >= 3
    assert sum("door=front" in map(str, session.choices) for session in habits) * 50 < len(habits)
