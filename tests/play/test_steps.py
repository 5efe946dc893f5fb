"""One step of play: a new session from an old one, exact, repeatable, and refused without a trace."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.errors import Refused
from game.ledger import RATED, total
from game.play import Day, begin, choose, offers
from game.rating.system import PeerRules, RuleVersion
from game.story import words
from game.story.conditions import parse
from game.story.model import Choose, Finish, Go, Hold, Release, Scene
from tests.play.build import act, lived, open_ids, option, say
from tests.play.small import BENCH, FEED, LOBBY, TOP, case, day, system, tiers

picks = st.lists(st.integers(0, 9), max_size=14) | st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def walked(today, ways, seed, **how):
    """Each session of a play-through, from the first on."""
    now = begin(today, seed, **how)
    found = [now]
    for way in ways:
        if not now.pending:
            break
        ids = open_ids(today, now)
        now = choose(today, now, ids[way % len(ids)])
        found.append(now)
    return found


@given(picks, seeds)
def test_the_same_choices_and_seed_give_the_same_ledger_byte_for_byte(ways, seed):
    one, other = lived(day(), ways, seed, on=0), lived(day(), ways, seed, on=0)
    assert repr(one.ledger) == repr(other.ledger)
    assert [s.text for p in one.pages for s in p.shown] == [s.text for p in other.pages for s in p.shown]


def test_a_known_play_has_the_ledger_that_it_always_had():
    """Pinned, so that a change of the model, the dice or the platform is seen for what it is."""
    now = lived(SMALL, (0, 0, 0, 1, 4, 1, 1, 0, 0, 0, 0, 0, 0), 3, on=0)
    assert [(e.at, e.kind, e.by, e.stars, e.delta) for e in now.ledger if e.kind in RATED] == PINNED


@given(picks, seeds)
def test_choosing_gives_a_new_session_and_leaves_the_old_one(ways, seed):
    now = begin(SMALL, seed)
    for way in [*ways, *[0] * 30]:
        if not now.pending:
            break
        before, world = repr(now._replace(world=None)), vars_of(now.world)
        ids = open_ids(SMALL, now)
        after = choose(SMALL, now, ids[way % len(ids)])
        assert after is not now and after.world is not now.world
        assert (repr(now._replace(world=None)), vars_of(now.world)) == (before, world)
        assert after.ledger[: len(now.ledger)] == now.ledger and after.choices[:-1] == now.choices
        now = after


def vars_of(world):
    return {name: repr(getattr(world, name)) for name in world.__slots__ if name != "day"}


@given(picks, seeds)
def test_start_and_deltas_are_the_value_at_every_moment(ways, seed):
    for now in walked(SMALL, [*ways, *[0] * 30], seed):
        value = SMALL.ratee.start
        for entry in now.ledger:
            value += entry.delta
            assert entry.value in (value, None)
        assert now.world.book.value == value == SMALL.ratee.start + total(now.ledger)
        for shown in now.pages[-1].shown if now.pages else ():
            assert shown.value in (None, SMALL.ratee.start + total(now.ledger[: shown.entries]))


@given(picks, seeds, st.text(max_size=6))
def test_a_refused_choice_changes_nothing(ways, seed, nonsense):
    now = lived(SMALL, ways, seed)
    if not now.pending:
        with pytest.raises(Refused):
            choose(SMALL, now, "anything")
        return
    closed = [o.option.id for o in offers(SMALL, now) if o.lock]
    wrong = [nonsense, *closed] if now.pending.way not in ("hold", "confirm") else [nonsense]
    before, world = repr(now._replace(world=None)), vars_of(now.world)
    for option_id in wrong:
        if option_id not in open_ids(SMALL, now):
            with pytest.raises(Refused) as refused:
                choose(SMALL, now, option_id)
            assert str(refused.value)
    assert (repr(now._replace(world=None)), vars_of(now.world)) == (before, world)


@given(picks, seeds)
def test_time_never_goes_back(ways, seed):
    now = lived(SMALL, ways, seed, on=0)
    notes = [e.at for e in now.ledger if e.kind != "near"]
    assert notes == sorted(notes)
    assert all(e.at <= now.world.at for e in now.ledger)


@given(picks, seeds)
def test_every_tier_crossed_is_an_entry(ways, seed):
    now, version = lived(SMALL, ways, seed, on=0), SMALL.system.versions[0]
    tier, noted = SMALL.system.tier(SMALL.ratee.start, version).id, SMALL.system.tier(SMALL.ratee.start, version).id
    value = SMALL.ratee.start
    for entry in now.ledger:
        if entry.kind == "rule" and entry.cause == "clock":
            version = next(v for v in SMALL.system.versions if v.id == entry.note)
        if entry.kind == "tier":
            noted = entry.note
            tier = SMALL.system.tier(value, version).id
            assert noted == tier
        value += entry.delta
    assert SMALL.system.tier(value, version).id == noted


def small(*scenes, **changes):
    """A day of a few scenes that ends when they do."""
    rules = changes.pop("system", system())
    return Day(case(tuple(scenes), intake=(), shoes=(), **changes), rules)


def scene(id, *beats, **fields):
    return Scene(id, words.read(id), beats, **fields)


def test_what_is_said_of_an_entry_is_never_what_was_said_last_of_its_kind():
    """Five fives and three ones: each kind of text takes its turn, whatever else is said between."""
    told = {"vote+": ("One!", "Two!", "Three!"), "vote-": ("Oh.", "Ah.")}
    fives = Choose("up", (option("do", act=act(1, votes=(("bo", 5),), times=5)),))
    ones = Choose("down", (option("do", act=act(1, votes=(("bo", 1),), times=3)),))
    more = Choose("more", (option("do", act=act(1, votes=(("bo", 5),))),))
    today = small(scene("a", fives, ones, more, Finish("walked")), system=system(told=told))
    now = lived(today, (), 0, on=0)
    said = " ".join(e.told for e in now.ledger if e.kind == "vote")
    assert said == "One! Two! Three! One! Two! Oh. Ah. Oh. Three!"


def test_late_stars_do_not_land_on_a_number_at_rest():
    rests = replace(TOP, beats=(*TOP.beats[:1], say("top/2", lands=("bo",)), *TOP.beats[1:]))
    bench = replace(BENCH, beats=tuple(b for b in BENCH.beats if getattr(b, "id", "") != "bench/3"))
    today = Day(case((LOBBY, FEED, bench, rests)), system())
    now = lived(today, (), 1, on=0)
    assert now.world.rests and now.world.book.waiting
    at_rest = next(i for i, e in enumerate(now.ledger) if e.kind == "pause")
    assert total(now.ledger[at_rest:]) == 0 and now.value is None


def test_waiting_lets_new_rules_begin():
    """The scene waits past noon; what happens there is judged by the noon rules, which began at noon."""
    today = small(
        scene("a", Choose("on", (option("go", act=act(1)),)), Go("b")),
        scene("b", Choose("kind", (option("do", act=act(3, ("cy",), kindness=1)),)), Finish("walked"), starts=800),
    )
    now = lived(today, (), 0, on=0)
    assert [e.kind for e in now.ledger if e.kind in ("kind", "still")] == ["still"]
    assert [(e.at, e.note) for e in now.ledger if e.kind == "rule"] == [(720, "noon")]


def test_an_announced_change_is_known_when_it_begins_and_a_vague_one_is_not():
    first = RuleVersion("morning", 0, "announced", tiers(4400), PeerRules())
    for change, known in (("announced", "noon"), ("vague", "morning"), ("silent", "morning")):
        rules = system(versions=(first, RuleVersion("noon", 720, change, tiers(4500), PeerRules())))
        today = small(scene("a", Choose("on", (option("go", act=act(30)),)), Finish("walked")), system=rules)
        now = lived(today, (0,))
        assert (now.world.version.id, now.world.known.id) == ("noon", known)


def test_new_rules_can_move_the_tier_and_not_the_number():
    today = small(
        scene("a", Choose("on", (option("go", act=act(30)),)), Finish("walked")),
        ratee=replace(case().ratee, start=4450),
    )
    now = lived(today, (0,))
    assert [(e.kind, e.note, e.delta) for e in now.ledger if e.kind in ("rule", "tier")] == [
        ("rule", "noon", 0),
        ("tier", "slow", 0),
    ]


def test_a_stuck_button_cannot_be_let_go():
    hold = Hold("grin", let=act(0, ("ada",), composure=-1), locked=True)
    today = small(scene("a", hold, say("a/1"), Release("grin"), Finish("walked")))
    now = begin(today)
    with pytest.raises(Refused):
        choose(today, now, "let")
    assert choose(today, now, "keep").ending == "walked"


def test_a_hold_with_a_condition_holds_only_then():
    hold = replace(Hold("grin"), when=parse("beamed"))
    today = small(
        scene(
            "a",
            Choose("pick", (option("yes", remember=("beamed",)), option("no"))),
            hold,
            say("a/1"),
            Release("grin"),
            Finish("walked"),
        )
    )
    assert choose(today, begin(today), "yes").pending.way == "hold"
    assert choose(today, begin(today), "no").ending == "walked"


def test_a_held_face_jumps_at_its_limit_and_letting_go_rests_it():
    now = lived(SMALL, (0, 0, 0, 0, 3, 1))
    assert now.pending.id == "smile.1"
    kept = choose(SMALL, choose(SMALL, now, "keep"), "keep")
    assert kept.pages[-1].shown[0].text == "A cheek jumps."
    assert not any(s.text == "A cheek jumps." for s in choose(SMALL, choose(SMALL, now, "let"), "keep").pages[-1].shown)


def test_praise_stands_there_before_the_choice_and_acts_on_every_one():
    now = lived(SMALL, (0, 0))
    assert open_ids(SMALL, now)[0] == "move"
    praised = choose(SMALL, now, "move")
    assert [e.note for e in praised.ledger if e.cause == "tray=move" and e.kind == "nudge"] == ["order", "praise"]
    unpraised = choose(SMALL, now, "saw")
    assert [e.note for e in unpraised.ledger if e.cause == "tray=move" and e.kind == "nudge"] == ["order", "praise"]


def test_a_nudge_that_is_switched_off_does_not_act():
    quiet = ("crowd", "fade", "order", "praise", "countdown", "preselected", "confirm", "lock")
    now = lived(SMALL, (), 0, on=0, quiet=quiet)
    assert [e for e in now.ledger if e.kind == "nudge"] == []
    assert open_ids(SMALL, lived(SMALL, (0, 0), quiet=("order",)))[0] == "saw"


def test_a_confirmation_can_be_drawn_back_from():
    now = lived(SMALL, (0, 0, 0, 0, 3, 1, 0, 0))
    while now.pending.id != "bench":
        now = choose(SMALL, now, open_ids(SMALL, now)[0])
    asked = choose(SMALL, now, "sit")
    assert (asked.pending.id, asked.pending.way) == ("bench?sit", "confirm")
    back = choose(SMALL, asked, "back")
    assert back.pending.id == "bench" and back.value == now.value and "sat" not in back.world.memory
    assert "sat" in choose(SMALL, asked, "yes").world.memory


def test_the_number_on_a_reply_is_the_one_from_before_its_act():
    for seed in range(20):
        before = lived(SMALL, (0,), seed)
        now = choose(SMALL, before, "plain")
        assert now.pages[-1].shown[0].value == before.value


def test_a_story_that_goes_round_in_circles_is_refused():
    today = small(scene("a", Choose("on", (option("go"),)), Go("b")), scene("b", Go("a", parse("rating < 0")), Go("b")))
    with pytest.raises(Refused, match="circles"):
        choose(today, begin(today), "go")


PINNED = [
    (700, "vote", "bo", 5, 70),
    (700, "vote", "queue.1", 4, -19),
    (700, "vote", "queue.4", 4, -27),
    (702, "vote", "queue.4", 4, -22),
    (726, "answer", "cy", 2, -76),
    (726, "echo", "cy", 2, 5),
    (727, "vote", "bo", 5, 53),
    (739, "pause", "", 0, 0),
]
