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

from game.chance import happens
from game.content import load_day
from game.play import begin
from game.store import lists
from game.tools import report
from game.tools.autoplay import SHARES, autoplay, share
from game.tools.chunks import Shrink, Task, moments
from game.tools.coverage import chart, reached
from game.tools.every import dice, few, paths
from game.tools.forks import alike, groups, named, tell_apart
from game.tools.hunt import hunt
from game.tools.robots import LONGEST, ROBOTS, Mind, by_chance, open_options, play, rehearsed, stopped
from game.tools.shrink import shrunk
from game.tools.spelling import spelled
from game.tools.stakes import on_the_spot, stakes
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


def test_the_robot_that_wants_the_best_number_gets_it_by_experience(tiny_day):
    def average(name):
        mind = rehearsed(tiny_day, ROBOTS[name], Mind(Random(1)))
        return sum(play(tiny_day, ROBOTS[name], mind, seed).session.world.book.value for seed in range(40)) / 40

    assert average("number") > max(average(name) for name in ROBOTS if name != "number")


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
    for key, recipe in tally.first.items():
        again = by_list(tiny_day, recipe)
        assert key in reached(tiny_day, to, again).keys and lists.spell(again) == recipe


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
    tally = Task("chance", 1, 60).work(closed, chart(closed))
    spelled = tally.broken["Nothing at “door” is open."]
    assert by_list(closed, spelled).pending.id == "door"
    stuck = [play(closed, by_chance, Mind(Random(f"chance {n}")), n, short=n % 8 == 7, intake=n % 8 == 3) for n in range(1, 61)]
    assert len(spelled) == min(len(lists.spell(s.session)) for s in stuck if s.problem == "Nothing at “door” is open.")


def test_a_play_that_cannot_go_on_is_cut_down_to_what_stops_it(edited):
    closed = edited(
        ("lock: {if: not open side-door, says: Not today!}", "lock: {if: not been to stairs, says: Not today!}"),
        (
            "            text: Ask who moved the line.\n",
            "            text: Ask who moved the line.\n            if: greet is plain\n",
        ),
    )
    to, why = chart(closed), "Nothing at “door” is open."
    spelled = Task("chance", 1, 60).work(closed, to).broken[why]
    short = Shrink(spelled, (), why, 400).work(closed, to).broken[why]
    assert stopped(closed, by_list(closed, short)) == (why, "")
    assert len(short.split()) <= len(spelled.split()) and "greet=beam" in short


@given(seed=st.integers(0, 200), short=st.booleans())
def test_a_play_is_cut_to_where_it_gets_and_never_longer(tiny_day, seed, short):
    session = play(tiny_day, by_chance, Mind(Random(seed)), seed, short=short).session
    for wanted in ("let-go", "beside-cy"):
        cut = shrunk(tiny_day, session, lambda now, wanted=wanted: wanted in now.world.memory)
        if wanted in session.world.memory:
            assert wanted in cut.world.memory and len(cut.choices) <= len(session.choices)
            before = by_list(tiny_day, " ".join(lists.spell(cut).split()[:-1]))
            assert wanted not in before.world.memory
        else:
            assert cut == session


def test_a_detour_is_left_out_of_a_short_play(tiny_day):
    long = by_list(tiny_day, "seed=1 greet=plain greet?plain=back greet=plain greet?plain=yes really=again wait=near")
    assert lists.spell(shrunk(tiny_day, long, lambda now: "beside-cy" in now.world.memory)) == "seed=1 greet=beam wait=near"


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
    assert report.idle(day, Tally(forks=found)) == ["hum"]
    assert found["greet"]["memory"] and found["wait"]["number"]


HUM = "      - block: bell\n      - choose: wait"


def test_a_line_after_the_reply_of_an_option_tells_it_apart_in_the_same_step(edited):
    hum = (
        "      - choose: hum\n        options: {a: {text: Aloud., then: [You hum.]}, b: {text: Low., then: [You hum low.]}}\n"
        '      - "{if hum is a: Somebody joins in. | otherwise: Nobody hears it.}"\n      - choose: wait'
    )
    day = edited((HUM, hum))
    found = tell_apart(day, list(moments(day, 1)))
    assert found["hum"]["lines"] and report.idle(day, Tally(forks=found)) == []


def test_options_that_no_path_tells_apart_are_named_together(edited):
    options = "{a: {text: Hum., then: [Hm.]}, b: {text: Him., then: [Hi.]}, c: {text: Ho., remember: hum, then: [Ho.]}}"
    day = edited(
        (HUM, f"      - choose: hum\n        options: {options}\n      - choose: wait"),
        ("      - end: out\n", "      - end: out\n        if: not hum\n      - end: home\n"),
    )
    found = tell_apart(day, list(moments(day, 1)))
    assert alike(found["hum"], "hum", frozenset()) == [("a", "b")] and alike(found["hum"], "hum", {"hum=a"}) == []
    assert report.twins(day, Tally(forks=found))["hum"] == [["a", "b"]]
    assert groups([("1", "2"), ("2", "3"), ("4", "5")]) == [["1", "2", "3"], ["4", "5"]]


def test_every_option_that_a_condition_asks_about_is_known(tiny_day):
    assert named(tiny_day.case) == {"rate-cy=5", "feed-bo=1", "greet=beam", "moved=bo", "door=ask"}


def test_guesses_and_the_ruling_are_not_asked_to_matter(tiny_day):
    assert not {"moved", "ruling"} & {s.pending.id for s in moments(tiny_day, 1)}


# --- every path


def test_a_small_case_is_played_on_every_path_and_says_so(edited):
    day = edited(
        ("            end: home\n", "            go: inside\n"),
        ("      - go: inside\n", "      - end: home\n"),
        ("      - release: smile\n", "      - end: out\n        if: not short\n      - release: smile\n"),
    )
    to, tally = chart(day), autoplay(day, 2000, cores=1)
    spelled = [lists.spell(session) for session in paths(day, 1)]
    assert len(set(spelled)) == len(spelled) and few(day, 1, 2000)
    assert tally.dice and tally.paths == len(spelled) + len(list(paths(day, 1, short=True)))
    assert "Every path of choices" in "\n".join(report.lines(day, to, tally)) and report.data(day, to, tally)["every path"]
    assert counted(day, 1000) == counted(day, 1000, cores=2)


def test_a_large_case_is_not(tiny_day):
    assert not few(tiny_day, 1, 100) and len(list(paths(tiny_day, 1, most=50))) == 50
    assert not autoplay(tiny_day, 100, cores=1).dice


def test_dice_are_taken_so_that_chances_fall_in_every_way(tiny_day):
    thrown, all_ways = dice(tiny_day, 1, 4)
    assert len(set(thrown)) == 4 and all_ways
    assert {happens(seed, "patience", 50) for seed in thrown[:2]} == {True, False}


# --- what a stand costs


def test_where_acts_are_judged_on_the_spot_the_ledger_says_what_a_stand_does(tiny_day):
    assert on_the_spot(tiny_day)
    costs = report.costs(tiny_day, autoplay(tiny_day, 200, cores=1))
    assert costs["honesty"]["against"][2] > 0 and all(times >= swayed for times, _, swayed in costs["honesty"].values())


def test_elsewhere_the_day_is_lived_again_without_the_choice():
    day = load_day("four-point-six")
    assert not on_the_spot(day)
    session = play(day, by_chance, Mind(Random(3)), 3).session
    silent = {}
    found = list(stakes(day, session, silent))
    assert len(found) > 5 and {stake.side for stake in found} <= {"for", "against"}
    assert list(stakes(day, session, silent)) == found and all(len(other.silent) == 1 for other in silent.values())
    tally = Tally()
    tally.weigh(found)
    assert sum(tally.stood.values()) == len(found)
    assert report._each(day, 3, 0, 0) == "not by itself (3 times)" and report._each(day, 2, 3, 2) == "+0.0015 (2 times)"


@pytest.mark.parametrize(("case", "said"), [("four-point-six", "4.630"), ("the-lift", "4.230")])
def test_numbers_are_spelt_as_their_system_spells_them(case, said):
    day = load_day(case)
    assert spelled(day, day.case.ratee.start, day.case.starts) == said


def test_the_hunt_finds_what_only_a_high_number_opens(tiny_day):
    """A front door from 3.92: habit and chance hardly get there; days played side by side do."""
    tiers = {v.id: tuple(replace(t, floor=3920) if t.id == "front" else t for t in v.tiers) for v in tiny_day.system.versions}
    versions = tuple(replace(v, tiers=tiers[v.id]) for v in tiny_day.system.versions)
    day = tiny_day.under(replace(tiny_day.system, versions=versions))
    hunted = [hunt(day, seed, {"door=front"}) for seed in range(8)]
    habits = [play(day, robot, Mind(Random(seed)), seed).session for robot in ROBOTS.values() for seed in range(20)]
    assert sum("door=front" in map(str, session.choices) for session in hunted if session) >= 3
    assert sum("door=front" in map(str, session.choices) for session in habits) * 50 < len(habits)
