"""The opened box of whole days: complete, plain, repeatable, and it opens without changing anything."""

from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.audit import debrief, guess_truth_agrees, retrace
from game.audit.guesses import weighed
from game.content import load_day
from game.ledger import RATED, Entry
from game.measure import Share
from game.play import Day, choose
from tests.play.build import lived
from tests.play.small import LOBBY, case, day

picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()
STARRED = ("vote", "answer")


def opened(ways, seed, today=SMALL):
    now = lived(today, ways, seed, on=0)
    return now, debrief(today, now)


def plain(value):
    """Nothing but frozen data all the way down."""
    if is_dataclass(value):
        assert value.__dataclass_params__.frozen, type(value)
        return all(plain(getattr(value, f.name)) for f in fields(value))
    if isinstance(value, tuple):
        return all(plain(each) for each in value)
    return value is None or type(value) in (str, int, bool)


@given(picks, seeds)
@settings(max_examples=25)
def test_a_debrief_is_plain_data_the_same_each_time_and_leaves_the_day_alone(ways, seed):
    now = lived(SMALL, ways, seed, on=0)
    before = repr(now._replace(world=None)), now.world.memory, dict(now.world.taken), now.world.book
    box = debrief(SMALL, now)
    assert plain(box) and box == debrief(SMALL, now)
    assert before == (repr(now._replace(world=None)), now.world.memory, dict(now.world.taken), now.world.book)


@given(picks, seeds)
@settings(max_examples=25)
def test_a_day_lived_again_is_the_day(ways, seed):
    now = lived(SMALL, ways, seed, on=0)
    trace = retrace(SMALL, now)
    last = choose(SMALL, trace.before[-1], now.choices[-1].option)
    assert last.ledger == now.ledger and len(trace.before) == len(now.choices)


@given(picks, seeds)
@settings(max_examples=30)
def test_who_carried_you_adds_up_to_what_the_stars_did(ways, seed):
    now, box = opened(ways, seed)
    stars = [e for e in now.ledger if e.kind in STARRED]
    assert sum(r.delta for r in box.carried.raters) == sum(e.delta for e in stars)
    assert sum(len(r.stars) for r in box.carried.raters) == len(stars)
    assert sum(r.share for r in box.carried.raters) <= 1000
    assert [r.share for r in box.carried.raters] == sorted((r.share for r in box.carried.raters), reverse=True)
    assert box.carried.flat_end == next((r.end for r in box.rules if r.id == "flat"), box.walk.end)


@given(picks, seeds)
@settings(max_examples=30)
def test_each_act_names_everybody_who_saw_it_and_what_they_gave(ways, seed):
    now, box = opened(ways, seed)
    for act in box.carried.acts:
        mine = [e for e in now.ledger if e.cause == act.cause]
        assert act.delta == sum(e.delta for e in mine)
        assert sum(g.delta for g in act.given) == sum(e.delta for e in mine if e.kind in STARRED)
        assert {e.by for e in mine if e.kind in STARRED} <= {g.id for g in act.given}
    soup = next(a for a in box.carried.acts if a.cause.startswith("soup="))
    assert {"bo", "queue.1", "queue.2", "queue.3", "queue.4"} <= {g.id for g in soup.given}


@given(picks, seeds)
@settings(max_examples=30)
def test_what_the_screen_did_is_what_the_ledger_says_it_did(ways, seed):
    now, box = opened(ways, seed)
    nudges = [e.note for e in now.ledger if e.kind == "nudge" and e.note != "time ran out"]
    assert {k.kind: k.times for k in box.screen.kinds} == {kind: nudges.count(kind) for kind in nudges}
    for kind in box.screen.kinds:
        known = [m.followed for m in kind.moments if m.followed is not None]
        assert (kind.followed.count, kind.followed.n) == (sum(known), len(known))
        for moment in kind.moments:
            assert (moment.followed is None) == (kind.kind == "lock")


def test_a_nudge_is_followed_when_the_choice_went_its_way():
    now = lived(SMALL, (0, 0, 0, 0, 3, 1))
    while now.pending.id != "bench":
        now = choose(SMALL, now, "let")
    for picked in ("sit", "back", "sit", "yes"):
        now = choose(SMALL, now, picked)
    box = debrief(SMALL, finished(now))
    kinds = {k.kind: [(m.option, m.took, m.followed) for m in k.moments] for k in box.screen.kinds}
    assert kinds["crowd"] == [("beam", "beam", True)] and kinds["fade"] == [("plain", "beam", True)]
    assert kinds["confirm"] == [("sit", "", True), ("sit", "sit", False)]
    assert ("later", "sit", False) in kinds["order"] and kinds["praise"] == [("move", "move", True)]


def finished(now):
    while now.pending:
        offers = now.pending.offers
        now = choose(SMALL, now, next(o.option.id for o in offers if not o.lock) if offers else "keep")
    return now


def test_a_countdown_that_ran_out_says_so():
    now = lived(SMALL, (0, 0))
    late = finished(choose(SMALL, now, "saw", late=True))
    moments = [m for k in debrief(SMALL, late).screen.kinds if k.kind == "countdown" for m in k.moments]
    assert [(m.option, m.took, m.followed, m.late) for m in moments] == [("saw", "saw", True, True)]


@given(picks, seeds)
@settings(max_examples=30)
def test_said_and_did_are_laid_side_by_side(ways, seed):
    now, box = opened(ways, seed)
    did = {m.decision: m.option for m in now.choices}
    (pair,) = box.hands.pairs
    assert (pair.said, pair.decision, pair.did) == (did["intake-honesty"], "tray", did["tray"])
    assert pair.same is (pair.said == pair.did)
    assert (box.hands.same.count, box.hands.same.n) == (int(pair.same), 1)
    assert not box.hands.test.enough and pair.did_text and pair.said_text and pair.question


def test_a_dilemma_that_did_not_come_up_is_no_difference(tiny_day):
    for seed in range(30):
        now, box = opened((seed, 1, 1, 1, 0, 2), seed, tiny_day)
        came = {m.decision for m in now.choices}
        for pair in box.hands.pairs:
            assert (pair.same is None) == (pair.decision not in came)
        assert box.hands.same.n == sum(p.same is not None for p in box.hands.pairs)


@given(picks, seeds)
@settings(max_examples=30)
def test_what_a_value_cost_is_what_the_acts_for_and_against_it_did(ways, seed):
    now, box = opened(ways, seed)
    deltas = {t.decision: t.delta for t in box.taken}
    for cost in box.hands.costs:
        assert cost.acts_for + cost.acts_against > 0
    sat = {c.value: c for c in box.hands.costs}
    if now.world.taken["bench"] == "sit":
        assert sat["solidarity"].delta_for == deltas["bench"]
    if now.world.taken["bench"] == "later":
        assert sat["solidarity"].delta_against == deltas["bench"]


@given(picks, seeds)
@settings(max_examples=30)
def test_the_decisions_taken_cover_all_that_they_caused(ways, seed):
    now, box = opened(ways, seed)
    owned = sum(e.delta for e in now.ledger if SMALL.decision(e.cause))
    assert sum(t.delta for t in box.taken) == owned
    assert all(t.text for t in box.taken if t.way == "menu") and all(t.option not in dict(t.others) for t in box.taken)


def test_a_guess_is_judged_by_what_was_true_when_it_was_asked():
    saw = debrief(SMALL, finished(choose(SMALL, lived(SMALL, (0, 0)), "saw"))).guesses
    moved = debrief(SMALL, finished(choose(SMALL, lived(SMALL, (0, 0)), "move"))).guesses
    assert [(g.guess, g.truths, g.right) for g in saw] == [("ada", ("one person", "Ada"), True)]
    assert [(g.guess, g.truths, g.right) for g in moved] == [("ada", ("several",), False)]


@given(picks, seeds)
@settings(max_examples=20)
def test_a_guess_comes_with_what_moved_the_number_in_its_scene(ways, seed):
    now, box = opened(ways, seed)
    for guess in box.guesses:
        at = next(i for i, e in enumerate(now.ledger) if e.kind == "guess" and e.cause.startswith(f"{guess.decision}="))
        since = max(i for i, e in enumerate(now.ledger[:at]) if e.kind in ("clock", "guess"))
        entries = [e for e in now.ledger[since:at] if e.kind in RATED]
        assert len(guess.moved) <= 3 and all(delta for _, delta in guess.moved)
        sizes = [abs(delta) for _, delta in guess.moved]
        assert sizes == sorted(sizes, reverse=True)
        if len(guess.moved) < 3:
            assert sum(delta for _, delta in guess.moved) == sum(e.delta for e in entries)


@given(picks, seeds)
@settings(max_examples=20)
def test_a_rule_that_was_not_announced_says_how_long_it_was_lived_under_untold(ways, seed):
    now, box = opened(ways, seed)
    (change,) = box.changes
    told = [e.at for e in now.ledger if e.kind == "rule" and e.note == "noon" and e.cause != "clock"]
    assert (change.version, change.since, change.lived) == ("noon", 720, max(720, SMALL.case.starts))
    assert change.told == (told[0] if told else None)
    assert change.untold == (told[0] - change.lived if told else None)
    assert (change.before, change.after) == ("Kindness counts whoever sees it.", "Kindness counts before a 4.0.")


def test_what_changed_before_the_day_is_lived_under_from_its_first_minute():
    today = Day(case(starts=730), SMALL.system)
    (change,) = debrief(today, lived(today, (), 0, on=0)).changes
    assert (change.since, change.lived) == (720, 730)


def test_a_change_that_was_announced_kept_nobody_in_the_dark():
    first, noon = SMALL.system.versions
    today = Day(SMALL.case, replace(SMALL.system, versions=(first, replace(noon, change="announced"))))
    assert debrief(today, lived(today, (), 0, on=0)).changes == ()


def test_witnesses_say_the_first_line_that_holds_or_nothing():
    beamed = debrief(SMALL, lived(SMALL, (0, 0, 0), 0, on=0))
    plain_soup = debrief(SMALL, lived(SMALL, (0, 1, 1), 0, on=0))
    assert [(w.who, w.words) for w in beamed.witnesses] == [("bo", "I gave you five.")]
    assert [(w.who, w.words) for w in plain_soup.witnesses] == [("bo", "Lid on."), ("ada", "It's one star.")]


@given(picks, seeds)
@settings(max_examples=30)
def test_the_appeal_asks_back_what_its_causes_did(ways, seed):
    now, box = opened(ways, seed)
    appeal = box.appeal
    assert appeal.lost == box.walk.end - box.walk.start and appeal.remains == appeal.end_without - box.walk.start
    if now.world.taken["bench"] == "sit":
        assert appeal.words == "The bench back." and appeal.causes == ("bench",)
        assert appeal.asked == sum(e.delta for e in now.ledger if SMALL.decision(e.cause) == "bench") < 0
        assert appeal.end_without > box.walk.end
    else:
        assert (appeal.causes, appeal.asked, appeal.end_without) == ((), 0, box.walk.end)


def test_nothing_counted_is_a_share_of_everything():
    assert Share(0, 0, 0, 1000) == debrief(SMALL, lived(SMALL, (), 0, on=0, intake=False)).hands.same


def vote(by, delta):
    return Entry(0, "vote", "a=b", delta, 4000, by)


@pytest.mark.parametrize(
    ("entries", "true"),
    [
        ((), {"nothing"}),
        ((vote("ada", 33), vote("bo", 12)), {"one", "ada"}),
        ((vote("bo", 12), vote("queue.1", 11), vote("queue.2", 11)), {"few", "queue"}),
        ((vote("bo", 20), vote("ada", 20)), {"one", "few", "bo"}),
        ((vote("bo", -21),), {"one", "bo", "nothing"}),
        ((vote("bo", 4),), {"bo", "nothing"}),
    ],
)
def test_the_ledger_says_which_answers_are_true(entries, true):
    assert set(weighed(SMALL, list(entries)).borne) == true


@given(picks, seeds)
@settings(max_examples=20)
def test_a_truth_that_is_left_to_the_ledger_never_contradicts_it(ways, seed):
    lobby = replace(LOBBY, beats=tuple(replace(b, truths=()) if getattr(b, "way", "") == "guess" else b for b in LOBBY.beats))
    today = Day(replace(SMALL.case, scenes=SMALL.case.scenes | {"lobby": lobby}), SMALL.system)
    now, box = opened(ways, seed, today)
    assert guess_truth_agrees(today, now) == () and all(g.truths for g in box.guesses)


def test_the_lifts_guesses_are_borne_out_by_its_ledger():
    """Robots by chance: what the case calls true of the number the ledger says too, but for one in a hundred."""
    lift = load_day("the-lift")
    asked, wrong = 0, []
    for seed in range(150):
        now = lived(lift, ((seed * 7 + i * i * 3 + i * seed) % 60 for i in range(200)), seed, on=0)
        wrong += guess_truth_agrees(lift, now)
        asked += sum(e.kind == "guess" for e in now.ledger)
    assert asked > 150 and len(wrong) * 100 <= asked, wrong


def test_the_box_of_the_lift_opens_and_adds_up():
    lift = load_day("the-lift")
    for seed in range(3):
        now = lived(lift, ((seed * 5 + i * i) % 60 for i in range(200)), seed, on=0)
        box = debrief(lift, now)
        assert plain(box) and box.walk.start + sum(e.delta for e in box.walk.entries) == box.walk.end
        assert all(e.caption for e in box.walk.entries)
        assert len(box.walk.entries) == sum(e.kind in RATED for e in now.ledger)
        assert box.shoes and box.rules and box.witnesses and box.appeal.words
