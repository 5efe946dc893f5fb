"""Nothing that the system does not disclose is in the player's view, in any form: the whole value is walked, not its text."""

from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import views
from game.act import Ratee
from game.content import load_day
from game.play import Day, begin, choose
from game.rating.system import Disclosure, PeerRules, RuleVersion, System
from game.story import words
from game.story.conditions import parse
from game.story.model import Change, Choose, Finish, Go, Hold, Release, Scene, Truth
from tests.play.build import act, group, lived, member, open_ids, option, say
from tests.play.small import case, day, system, tiers

picks = st.lists(st.integers(0, 9), max_size=14) | st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)
SMALL = day()


def leaves(value):
    """Every string, number and truth value of plain data; anything else in it is an error."""
    if is_dataclass(value):
        assert value.__dataclass_params__.frozen
        return [leaf for f in fields(value) for leaf in leaves(getattr(value, f.name))]
    if isinstance(value, tuple):
        assert type(value) is tuple
        return [leaf for each in value for leaf in leaves(each)]
    assert value is None or type(value) in (str, int, bool), type(value)
    return [value]


def moments(today, ways, seed=0, **how):
    """Each session of a play-through."""
    now = begin(today, seed, **how)
    found = [now]
    for way in [*ways, *[0] * 40]:
        if not now.pending:
            break
        ids = open_ids(today, now)
        now = choose(today, now, ids[way % len(ids)])
        found.append(now)
    return found


def seen(today, ways, seed=0, **how):
    """What a player, an onlooker and a teacher see at each moment."""
    return [
        (views.player(today, s), views.onlooker(today, s), views.teacher(today, s)) for s in moments(today, ways, seed, **how)
    ]


# --- sentinels: a day whose hidden things all have names that can be found again


def hidden_day(
    mark="hidden", start=4230, floor=4500, since=720, truth="one", habit=100, told=False, memory="hidden-memory", disclosure=None
):
    """A small day in which what is not disclosed carries `mark`; with `habit` 100 everybody rates, so no dice depend on names."""
    moves = {"kind": 2, "still": 3, "kind_floor": 4000} if habit else {}
    rules = PeerRules(prior=40, habit=habit, eager=0, near=((2, 60),), near_below=3000, **moves)
    versions = (
        RuleVersion("first", 0, "announced", tiers(4400), rules, f"{mark} summary"),
        RuleVersion(f"{mark}-noon", since, "silent", tiers(floor), rules, f"{mark} other summary"),
    )
    peers = System(
        "peers",
        "Peers",
        "peer",
        1000,
        5,
        versions,
        disclosure or Disclosure(),
        captions={"vote": f"{mark} {{who}}", "near": f"{mark} near"},
        told={"vote+": ("Lovely!",), "vote-": ("Oh.",)},
        relatives=(f"{mark}-fact",),
    )
    cast = (
        replace(
            member("ada", 4800, temper=2000), witnesses=(replace(member("x", 4800, temper=2000).witnesses[0], id=f"{mark}-ada"),)
        ),
        replace(group(mark, (3600, 4200)), id="queue", name="The queue"),
        member("cy", 2900),
    )
    talk = Scene(
        "talk",
        words.read("Talk"),
        (
            say("talk/1", f"{{if {memory}: Again. | otherwise: Hello.}}", speaker="ada", channel="speech"),
            Hold("grin", act(0, ("ada",), composure=-1), replies=((say("r1", "Down."),),), jumps=3),
            say("talk/2", "One."),
            say("talk/3", "Two."),
            Release("grin"),
            Choose(
                "soup",
                (
                    option(
                        "beam",
                        act=act(2, ("ada", "queue"), cheer=1),
                        remember=(memory,),
                        nudge={"crowd": "Most", "confirm": "Sure?"},
                    ),
                    option("plain", act=act(20, ("queue",), near=None, kindness=1), nudge={"fade": ""}),
                ),
            ),
            Choose(
                "moved",
                (option("one"), option("few")),
                "guess",
                words.read("What?"),
                truths=(Truth(parse(memory), ("few",)), Truth(None, (truth,))),
            ),
            say("talk/4", "And?", change=Change(forget=(memory,)), rules_told=told),
            Choose("sit", (option("near", act=act(3, ("queue",))), option("off", go="talk"))),
            Go("talk", parse("visits talk < 2")),
            Finish("walked"),
        ),
        here=("ada",),
    )
    written = case(
        (talk,), cast={m.id: m for m in cast}, ratee=Ratee("noor", "Noor", start, (f"{mark}-tag",)), shoes=(), box=(), intake=()
    )
    return Day(written, peers)


@given(picks, seeds)
def test_hidden_names_never_appear(ways, seed):
    for view in seen(hidden_day(), ways, seed):
        for leaf in leaves(view):
            assert not (isinstance(leaf, str) and "hidden" in leaf.lower()), leaf


@given(picks, seeds)
def test_hidden_names_make_no_difference(ways, seed):
    """Raters' ids, rule versions' names, captions, tags, facts and memory go by other names: every view is the same."""
    assert seen(hidden_day("hidden"), ways, seed) == seen(hidden_day("secret", memory="another"), ways, seed)


@given(picks, seeds)
def test_the_truth_of_a_guess_makes_no_difference(ways, seed):
    assert seen(hidden_day(truth="one"), ways, seed) == seen(hidden_day(truth="few"), ways, seed)


@given(picks, seeds)
def test_rules_that_were_not_told_make_no_difference(ways, seed):
    """When the silent version begins, and where it puts its line, shows nowhere while no door asks for it."""
    one, other = seen(hidden_day(), ways, seed), seen(hidden_day(floor=4100, since=710), ways, seed)
    assert one == other


@given(picks, seeds, st.integers(4225, 4234), st.integers(4225, 4234))
def test_thousandths_that_round_alike_make_no_difference(ways, seed, one, other):
    """With nobody rating, two starts that are both shown as 4.23 give the same views."""
    assert seen(hidden_day(start=one, habit=0), ways, seed) == seen(hidden_day(start=other, habit=0), ways, seed)


@given(st.integers(400, 500), st.integers(-12, 12), st.integers(-12, 12))
def test_a_shown_number_is_a_function_of_its_two_places(floor, one, other):
    """Also on both sides of the line of a tier."""
    rules = system(versions=(RuleVersion("v", 0, "announced", tiers(floor * 10), PeerRules()),))
    values = [min(5000, floor * 10 + off) for off in (one, other)]
    shown = [views.number(rules, value, rules.versions[0]) for value in values]
    if (values[0] + 5) // 10 == (values[1] + 5) // 10:
        assert shown[0] == shown[1]
    assert all(len(n.figure) == 4 and n.share % 2 == 0 for n in shown)


@pytest.mark.parametrize(
    ("unit", "top", "value", "rounded", "full"),
    [
        (1000, 5, 4225, "4.23", "4.225"),
        (1000, 5, 4224, "4.22", "4.224"),
        (100, 100, 9930, "99.30", "99.30"),
        (10, 100, 53, "5.3", "5.3"),
        (1, 1000, 960, "960", "960"),
    ],
)
def test_a_number_has_the_places_of_its_unit_and_rounded_at_most_two(unit, top, value, rounded, full):
    for how, figure in (("rounded", rounded), ("full", full)):
        rules = system(unit=unit, top=top, disclosure=Disclosure(value=how))
        shown = views.number(rules, value, rules.versions[0])
        assert (shown.figure, views.figure(rules, value)) == (figure, full)
        assert abs(shown.share - 1000 * value / (unit * top)) <= 1


@given(picks, seeds)
def test_a_number_that_is_not_disclosed_is_nowhere(ways, seed):
    for player, onlooker, _ in seen(hidden_day(disclosure=Disclosure(value="none")), ways, seed):
        assert player.number is None and onlooker.number is None
        assert all(beat.number is None for beat in player.beats)
    one = seen(hidden_day(disclosure=Disclosure(value="none"), start=3100, habit=0), ways, seed)
    assert one == seen(hidden_day(disclosure=Disclosure(value="none"), start=4900, habit=0), ways, seed)


@given(picks, seeds)
def test_a_late_number_is_the_one_from_when_the_page_began(ways, seed):
    today = hidden_day(disclosure=Disclosure(value="late"))
    now = moments(today, ways, seed)
    for before, after in pairwise(now):
        if after.phase == "day":
            shown = views.number(hidden_day().system, before.value, after.world.known)
            assert views.player(today, after).number == shown
            assert {beat.number for beat in views.player(today, after).beats} <= {shown}


@given(picks, seeds)
def test_a_view_is_plain_data_and_says_the_same_twice(ways, seed):
    for now in moments(SMALL, ways, seed):
        view = views.player(SMALL, now)
        leaves((view, views.onlooker(SMALL, now), views.teacher(SMALL, now)))
        assert view == views.player(SMALL, now)


@given(picks, seeds, st.booleans())
def test_a_page_looked_at_later_is_as_it_was_read(ways, seed, told):
    today = hidden_day(told=True, start=4450, habit=0) if told else SMALL
    every = moments(today, ways, seed)
    for now in every:
        if now.pages:
            assert views.beats(today, now, now.pages[-1]) == views.beats(today, every[-1], now.pages[-1])


def test_a_tier_is_by_the_rules_that_had_been_told_when_the_beat_was_read():
    """One page, and the rules are told in the middle of it: what stands before that does not know of them."""
    beats = (say("a", "Before."), say("b", "The line moved.", rules_told=True), say("c", "After."), Finish("walked"))
    scene = Scene("only", words.read("Only"), beats)
    rules = system(versions=(SMALL.system.versions[0], replace(SMALL.system.versions[1], since=0)))
    today = Day(replace(case(), ratee=Ratee("noor", "Noor", 4450), scenes={"only": scene}, first="only"), rules)
    now = begin(today, intake=False)
    assert [beat.number.tier for beat in views.player(today, now).beats] == ["express", "slow", "slow"]


def test_a_teacher_does_not_see_what_was_chosen():
    one, other = lived(SMALL, (0, 0), 3), lived(SMALL, (0, 1), 3)
    assert one.choices != other.choices
    assert views.teacher(SMALL, one) == views.teacher(SMALL, other)


def test_a_closed_option_gives_its_reason_and_a_nudge_that_is_off_does_not_show():
    now = lived(SMALL.as_someone(Ratee("low", "Low", 1500)), (0,))
    soup = {o.id: o for o in views.player(SMALL, now).decision.options}
    assert (soup["ask"].reason, soup["plain"].reason) == ("Not for you.", "")
    assert (soup["beam"].crowd, soup["plain"].faded) == ("Most stop to smile", True)
    quiet = lived(SMALL, (0,), quiet=("crowd", "fade"))
    soup = {o.id: o for o in views.player(SMALL, quiet).decision.options}
    assert (soup["beam"].crowd, soup["plain"].faded) == ("", False)


def test_the_suggested_stars_are_lit_unless_that_nudge_is_off():
    for quiet, lit in (((), 4), (("preselected",), 0)):
        now = lived(SMALL, (0, 0, 0, 0), quiet=quiet)
        view = views.player(SMALL, now).decision
        assert (view.way, view.stars, [o.id for o in view.options if o.lit]) == ("rate", lit, ["4"] if lit else [])


def test_a_number_at_rest_is_a_dash_and_the_day_goes_on():
    now = lived(SMALL, (), 0, on=0)
    while now.pending is None or now.phase == "ruling":
        now = lived(SMALL, (0,) * (len(now.choices) - 1), 0)
    view = views.player(SMALL, now)
    assert view.number == views.Number("–", 0, "none", "", rests=True)
    assert views.figure(SMALL.system, None) == "–"


def test_the_tier_shown_is_by_the_rules_that_were_told():
    rules = system(versions=(SMALL.system.versions[0], replace(SMALL.system.versions[1], since=0)))
    today = Day(replace(SMALL.case, ratee=Ratee("noor", "Noor", 4450)), rules)
    now = begin(today, intake=False)
    assert (now.world.version.id, views.player(today, now).number.tier) == ("noon", "express")


def test_what_was_said_of_a_change_is_heard_once():
    for seed in range(30):
        for now in moments(SMALL, (), seed):
            view = views.player(SMALL, now)
            heard = [said for said in (*(beat.said for beat in view.beats), view.said) if said]
            before = now.pages[-2].entries if len(now.pages) > 1 else 0
            assert len(heard) <= len([e for e in now.ledger[before:] if e.told and e.delta])


def test_a_system_that_shows_no_number_shows_none_and_a_label_does_not_tell_the_value() -> None:
    good = Path(__file__).parent / "levels" / "good"
    pile, file, plate = (load_day(case, levels=good) for case in ("tiny-pile", "tiny-records", "tiny-plate"))
    assert views.player(pile, begin(pile, 0, intake=False)).number is None
    label = views.player(file, begin(file, 0, intake=False)).number
    assert label == views.Number("bad", 0, "bad", "bad", shows="label")
    card = views.player(plate, begin(plate, 0, intake=False)).number
    assert card is not None and (card.figure, card.small, card.shows, card.share) == ("C", "60", "grade", 0)


def test_a_form_says_whose_it_is_and_what_is_printed_on_it() -> None:
    pile = load_day("tiny-pile", levels=Path(__file__).parent / "levels" / "good")
    asked = views.player(pile, begin(pile, 0, intake=False)).decision
    assert asked is not None and (asked.way, asked.by) == ("form", "Tan")
    assert [option.paper for option in asked.options] == ["printed already", ""]


def test_a_system_that_hides_nothing_has_a_public_sheet_and_no_other_has_one() -> None:
    plate = load_day("tiny-plate", levels=Path(__file__).parent / "levels" / "good")
    righted = lived_through(plate, "untick", "line", "shelf")
    assert [line.text for line in views.player(plate, begin(plate, 0, intake=False)).sheet][1] == "Trap 41, over thirty days."
    assert [line.title for line in views.player(plate, righted).sheet] == ["Pot", "Shelf", "Righted"]
    assert views.player(SMALL, begin(SMALL, 0)).sheet == ()


def lived_through(today: Day, *options: str):
    now = begin(today, 0, intake=False)
    for each in options:
        now = choose(today, now, each)
    return now


def test_on_which_side_of_a_line_that_is_not_published_a_number_stands_is_told_nobody():
    hitch = load_day("four-point-six")
    shown = [views.number(hitch.system, value, begin(hitch, 1, intake=False).world.known) for value in (4630, 4600, 4590, 4100)]
    assert {(number.tier, number.tier_name) for number in shown} == {("none", "")}
    assert [number.figure for number in shown] == ["4.63", "4.60", "4.59", "4.10"]
