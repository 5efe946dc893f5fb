"""A save is a list of choices: exact where it fits, stopped with a sentence where it does not, bent only when asked to bend."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.play import Day, Made, begin, choose, follow, replay, rewind, settled
from game.story.conditions import parse
from game.story.model import Choose
from tests.play.build import lived, open_ids, option
from tests.play.small import case, day, system

picks = st.lists(st.integers(0, 9), max_size=14) | st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
quiets = st.lists(st.sampled_from(("order", "confirm", "lock", "fade", "countdown")), max_size=2).map(tuple)
SMALL = day()


def same(one, other):
    """Two sessions of the same play: everything but the identity of the worlds."""
    worlds = [{n: getattr(s.world, n) for n in s.world.__slots__ if n != "day"} for s in (one, other)]
    return one._replace(world=None) == other._replace(world=None) and worlds[0] == worlds[1]


@given(picks, seeds, quiets, st.booleans(), st.integers(0, 50))
def test_replaying_any_prefix_gives_the_session_of_then(ways, seed, quiet, intake, kept):
    now = begin(SMALL, seed, intake=intake, quiet=quiet)
    then = [now]
    for way in [*ways, *[0] * 30]:
        if now.pending:
            ids = open_ids(SMALL, now)
            now = choose(SMALL, now, ids[way % len(ids)])
            then.append(now)
    kept = min(kept, len(now.choices))
    again = replay(SMALL, seed, now.choices[:kept], intake=intake, quiet=quiet)
    assert again.done == kept and again.misfit is None
    assert same(again.session, then[kept])
    assert same(rewind(SMALL, now, len(now.choices) - kept), then[kept])


@given(picks, seeds)
def test_choices_can_be_written_down_and_read_back(ways, seed):
    now = lived(SMALL, ways, seed)
    assert tuple(Made.read(str(made)) for made in now.choices) == now.choices


def edited(change):
    """The small day with one scene's beats changed."""
    scenes = tuple(replace(s, beats=change(s)) for s in case().scenes.values())
    return Day(case(scenes), system())


DECISIONS = ("soup", "tray", "moved", "rate-bo", "rate-cy", "bench", "lift", "last")


def to_the_end(ways, seed):
    return lived(SMALL, ways, seed, on=0)


@given(picks, seeds, st.sampled_from(DECISIONS))
def test_a_choice_inserted_above_the_save_is_said_and_not_passed_over(ways, seed, at):
    was = to_the_end(ways, seed)
    extra = Choose("new", (option("one"), option("two")))
    today = edited(lambda s: tuple(x for b in s.beats for x in ((extra, b) if getattr(b, "id", "") == at else (b,))))
    again = replay(today, seed, was.choices)
    place = next((i for i, made in enumerate(was.choices) if made.decision == at), None)
    if place is None:
        assert again.session.choices == was.choices or again.misfit
        return
    assert again.done == place and again.session.pending.id == again.misfit.now == "new"


@given(picks, seeds, st.sampled_from(DECISIONS))
def test_a_choice_removed_above_the_save_is_said_and_its_answer_given_to_no_other(ways, seed, at):
    was = to_the_end(ways, seed)
    today = edited(lambda s: tuple(b for b in s.beats if getattr(b, "id", "") != at))
    again = replay(today, seed, was.choices)
    place = next((i for i, made in enumerate(was.choices) if made.decision == at), None)
    if place is not None:
        assert again.done == place and again.misfit.made.decision == at
    assert again.session.choices == was.choices[: again.done]


@given(picks, seeds, st.sampled_from(DECISIONS))
def test_a_choice_renamed_above_the_save_is_said(ways, seed, at):
    was = to_the_end(ways, seed)
    today = edited(lambda s: tuple(replace(b, id="new") if getattr(b, "id", "") == at else b for b in s.beats))
    again = replay(today, seed, was.choices)
    place = next((i for i, made in enumerate(was.choices) if made.decision == at), None)
    if place is not None:
        assert again.done == place and again.session.pending.id == again.misfit.now == "new"


@given(picks, seeds, st.sampled_from(DECISIONS))
def test_an_option_renamed_or_closed_above_the_save_is_said(ways, seed, at):
    was = to_the_end(ways, seed)
    taken = next((made.option for made in was.choices if made.decision == at), None)
    if taken is None:
        return
    for change in (
        {"id": "other"},
        {"locks": option("x", locks=(("clock >= 00:00", "Not now."),)).locks},
        {"when": parse("rating < 0")},
    ):

        def beats(s, change=change):
            return tuple(
                replace(b, options=tuple(replace(o, **change) if o.id == taken else o for o in b.options))
                if getattr(b, "id", "") == at
                else b
                for b in s.beats
            )

        again = replay(edited(beats), seed, was.choices)
        place = next(i for i, made in enumerate(was.choices) if made.decision == at)
        assert again.done == place and again.misfit.made.option == taken
        assert again.session.choices == was.choices[:place]


def with_a_drawing_back():
    now = lived(SMALL, (0, 0, 0, 0, 3, 1))
    while now.pending.id != "bench":
        now = choose(SMALL, now, open_ids(SMALL, now)[0])
    for picked in ("sit", "back", "stand"):
        now = choose(SMALL, now, picked)
    return now


def test_drawing_back_is_kept_when_the_confirmation_is_switched_off():
    was = with_a_drawing_back()
    again = replay(SMALL, was.seed, was.choices, quiet=("confirm",))
    assert again.misfit is None and again.done == len(was.choices)
    assert again.session.world.taken["bench"] == "stand" and "sat" not in again.session.world.memory


def test_a_confirmation_that_was_not_asked_is_answered_yes():
    now = lived(SMALL, (0, 0, 0, 0, 3, 1), quiet=("confirm",))
    while now.pending.id != "bench":
        now = choose(SMALL, now, open_ids(SMALL, now)[0])
    now = choose(SMALL, choose(SMALL, now, "sit"), "stairs")
    again = replay(SMALL, now.seed, now.choices)
    assert again.misfit is None and again.session.world.taken == now.world.taken


def test_following_keeps_a_drawing_back():
    was = with_a_drawing_back()
    then, departures = follow(SMALL, was)
    assert departures[0].decision == "lift" and then.world.taken["bench"] == "stand" and "sat" not in then.world.memory


@given(picks, seeds)
def test_following_on_the_same_day_is_the_same_day(ways, seed):
    was = to_the_end(ways, seed)
    then, departures = follow(SMALL, was)
    plain = [made for i, made in enumerate(was.choices) if i in settled(was.choices) and made.decision != "ruling"]
    assert departures == ()
    assert [then.choices[i] for i in settled(then.choices)] == plain
    moved = [e for e in was.ledger if e.kind not in ("nudge", "ruling")]
    assert [e for e in then.ledger if e.kind != "nudge"] == moved and then.ending == was.ending


@given(picks, seeds, st.integers(0, 5000), st.sampled_from(("canal", "hill")))
def test_following_in_other_shoes_makes_the_same_choices_and_reports_every_other(ways, seed, start, tag):
    was = to_the_end(ways, seed)
    today = SMALL.as_someone(replace(SMALL.ratee, start=start, tags=(tag,)))
    then, departures = follow(today, was)
    wanted = {was.choices[i].decision: was.choices[i].option for i in settled(was.choices)}
    reported = {d.decision: d for d in departures}
    for i in settled(then.choices):
        made = then.choices[i]
        if made.decision in reported:
            assert (reported[made.decision].wanted, reported[made.decision].took) == (wanted.get(made.decision, ""), made.option)
        elif not made.decision.startswith("smile") and made.decision != "moved":
            assert wanted[made.decision] == made.option
    assert then.ending


def test_following_takes_the_plainest_open_option_where_the_wanted_one_is_closed():
    was = lived(SMALL, (0, 0, 0, 0, 3, 1, 0, 0, 2, 0), 0, on=0)
    assert was.world.taken["lift"] in ("a", "b", "stairs")
    was = next(
        s for s in (lived(SMALL, (0, 0, 0, 0, 4, 1, 0, 0, 2, 0), n, on=0) for n in range(50)) if s.world.taken["lift"] == "b"
    )
    then, departures = follow(SMALL.as_someone(replace(SMALL.ratee, start=1000)), was)
    assert [(d.decision, d.wanted, d.took, d.why) for d in departures] == [("lift", "b", "stairs", "Look forward!")]
    assert then.ending == "walked"


def test_following_stops_where_nothing_is_open():
    locked = Choose("lift", tuple(option(o, locks=(("rating < 3", "No."),)) for o in ("a", "b")))
    today = edited(lambda s: tuple(locked if getattr(b, "id", "") == "lift" else b for b in s.beats))
    was = lived(today, (0, 0, 0, 0, 3, 1), 0, on=0)
    then, departures = follow(today.as_someone(replace(today.ratee, start=500)), was)
    assert then.ending == "" and then.pending.id == "lift"
    assert (departures[-1].decision, departures[-1].took) == ("lift", "")


@given(picks, seeds)
def test_what_is_not_judged_takes_its_time_and_moves_nothing(ways, seed):
    was = to_the_end(ways, seed)
    for decision in ("soup", "bench", "smile", "rate-bo"):
        then, _ = follow(SMALL.without({decision}), was)
        assert not [e for e in then.ledger if e.delta and SMALL.decision(e.cause) == decision]
        assert then.world.taken == {k: v for k, v in was.world.taken.items() if k != "ruling"} or then.world.at != was.world.at


@given(picks, seeds)
def test_a_day_made_from_another_is_as_one_made_anew(ways, seed):
    """What days share of their case must not carry over what one of them made ready for its own ratee and rules."""
    was, ratee = to_the_end(ways, seed), replace(SMALL.ratee, id="nadi", tags=("canal",))
    for shared, fresh in (
        (SMALL.as_someone(ratee), Day(SMALL.case, SMALL.system, ratee)),
        (SMALL.under(system(told={})), Day(SMALL.case, system(told={}))),
        (SMALL.without({"soup"}), Day(SMALL.case, SMALL.system, SMALL.ratee, frozenset({"soup"}))),
    ):
        assert shared == fresh
        assert follow(shared, was)[0].ledger == follow(fresh, was)[0].ledger


@given(picks, seeds, seeds)
def test_other_dice_leave_the_choices(ways, seed, other):
    was = to_the_end(ways, seed)
    then, departures = follow(SMALL, was, seed=other)
    assert then.seed == other and not any(m.decision.startswith("intake") for m in then.choices)
    closed = {d.decision for d in departures}
    for decision, taken in was.world.taken.items():
        if decision in then.world.taken and decision not in closed:
            assert then.world.taken[decision] == taken
