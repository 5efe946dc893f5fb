"""What Clean Plate has to hold: its twelve lines, what two minutes and twenty are worth, who owns its nudges, how it ends."""

from itertools import product

import pytest
from living import by_robots, lived

from game.art.people import CAST
from game.art.places import LIGHTS_OF, PLACES
from game.audit import guess_truth_agrees
from game.content import load_day
from game.play import Day, Session, begin
from game.story.model import Choose, Option
from game.views import player
from game.views.sheet import sheet

MORNING = {
    "Hands": (4, 12), "Cold": (6, 12), "Hot": (8, 8), "Cooling": (0, 14), "Apart": (6, 10), "Dates": (6, 6),
    "Surfaces": (6, 8), "Pests": (8, 8), "Thermometer": (2, 6), "Waste": (6, 6), "Grease trap": (0, 6), "Certificate": (4, 4),
}  # fmt: skip
"""What the sheet has at ten to seven, of how much: 56 of 100."""
WORTH = {"chicken": 4, "basin": 4, "counter": 6, "thermo": 4, "boiler": 4, "cloths": 2, "behind": 0, "cook": 0}
"""Points that each thing put right is worth at the second visit."""
A, B = 85, 75
PUT_RIGHT = "read=all pot=throw log=begin office=line ask=run"


@pytest.fixture(scope="module")
def day() -> Day:
    return load_day("clean-plate")


@pytest.fixture(scope="module")
def robots(day) -> list[Session]:
    """Three hundred and sixty Saturdays, sixty by each robot, one in four of the short form."""
    return by_robots(day, 60)


def points(session: Session) -> int:
    return session.ledger[-1].value


def letter(day: Day, session: Session) -> str:
    tier = session.world.tier
    return next(t.name for t in day.system.versions[0].tiers if t.id == tier)


def choices(beats) -> list[Choose]:
    """Every choice of these beats and of what their options lead to."""
    found = []
    for beat in beats:
        if isinstance(beat, Choose):
            found.append(beat)
            for option in beat.options:
                found += choices(option.then)
    return found


def all_choices(day: Day) -> list[Choose]:
    return [choice for scene in day.case.scenes.values() for choice in choices(scene.beats)]


def nudged(option: Option) -> bool:
    return bool(option.nudges)


def test_the_sheet_says_at_ten_to_seven_what_the_script_says(day):
    lines = sheet(day, begin(day, 1, intake=False))
    assert {line.title: (line.got, line.of) for line in lines} == MORNING
    assert sum(line.got for line in lines) == 56 and sum(line.of for line in lines) == 100
    assert {line.by for line in lines} == {"Hedda"} and all(line.text.endswith((".", "too.")) for line in lines)


WAYS = list(product(("chicken", "basin", "counter"), ("thermo", "boiler", "cloths", "behind"), ("basin", "cook")))


@pytest.mark.parametrize(("first", "second", "third"), WAYS)
def test_what_was_put_right_is_in_ink_after_the_second_visit_and_not_before(day, first, second, third):
    session = lived(day, f"{PUT_RIGHT} fix1={first} fix2={second} fix3={third}")
    took = {made.decision: made.option for made in session.choices}
    fixed = {took["fix1"], took["fix2"], took["fix3"]}
    assert points(session) == 56 + 6 + 10 + sum(WORTH[fix] for fix in fixed)
    moved = [entry for entry in session.ledger if entry.delta]
    assert all(entry.at >= 11 * 60 for entry in moved), "nothing moves while it is in pencil"


def test_a_nought_in_line_four_holds_any_sheet_at_c(day):
    best = "read=all log=begin office=line ask=run fix1=counter fix2=thermo fix3=basin"
    kept, thrown = lived(day, f"{best} pot=boil"), lived(day, f"{best} pot=throw")
    assert letter(day, kept) == "C" and letter(day, thrown) == "A" and points(kept) == B - 1 and points(thrown) == 86 >= A


def test_nobody_is_a_b_without_having_thrown_it_away_and_asked(day, robots):
    for session in robots:
        if letter(day, session) in "AB":
            assert session.world.remembers("thrown") and session.world.remembers("visit-asked")
            assert points(session) >= (A if letter(day, session) == "A" else B)


def test_the_wrong_line_is_put_right_in_four_minutes_or_by_a_panel_that_looks_anyway(day):
    shown = lived(day, "read=all office=line ask=stay")
    entry = next(e for e in shown.ledger if e.cause.startswith("trap-righted"))
    asked = next(made for made in shown.choices if made.decision == "office")
    assert entry.delta == 6 and points(shown) == 62 and asked.option == "line"
    assert points(lived(day, "read=big office=panel speech=mother ask=stay")) == 62
    assert points(lived(day, "read=big office=panel speech=withdraw ask=stay")) == 56
    assert points(lived(day, "read=big office=visit")) < 56 + 6 + 10 + 10


def test_who_never_turned_to_line_eleven_cannot_show_it(day):
    session = lived(day, "read=big office=line")
    assert next(made.option for made in session.choices if made.decision == "office") != "line"


def test_a_false_record_is_a_nought_and_says_so(day):
    session = lived(day, "pot=throw log=forge office=visit")
    line = next(line for line in sheet(day, session) if line.title == "Cooling")
    assert (line.got, session.ending) == (0, "three-pens") and "false record" in line.text


def test_the_other_inspector_gets_the_same_figures(day):
    ways = "read=all pot=throw fix1=basin fix2=boiler office=line"
    hers, his = lived(day, f"{ways} captain-asks=true"), lived(day, f"{ways} captain-asks=true ask=other")
    assert his.world.remembers("other-inspector") and points(hers) == points(his)


def test_no_nudge_of_the_case_belongs_to_the_grade(day):
    owners = {choice.by for choice in all_choices(day) for option in choice.options if nudged(option)}
    assert owners == {"gullwing"}
    assert not [choice.id for choice in all_choices(day) if choice.by in ("hedda", "olof", "yaw")]


def test_the_pot_harms_by_dice_and_the_player_does_not_know_beforehand(day):
    ends = [lived(day, "pot=boil office=visit door=side side=carry", seed) for seed in range(60)]
    assert {session.ending for session in ends} == {"side-door"}
    ill = sum("Eleven" in said(day, session) for session in ends)
    assert 24 <= ill <= 48


def said(day: Day, session: Session) -> str:
    return " ".join(beat.text for beat in player(day, session).beats)


def test_every_ending_and_every_option_is_reached(day, robots):
    assert {session.ending for session in robots} == set(day.case.endings)
    met = {(made.decision, made.option) for session in robots for made in session.choices}
    wanted = {(choice.id, option.id) for choice in all_choices(day) for option in choice.options}
    assert wanted <= met, wanted - met


def test_what_is_called_true_of_the_guesses_is_what_the_ledger_says(day, robots):
    assert [found for session in robots for found in guess_truth_agrees(day, session)] == []
    truths = {choice.id: choice.truths for choice in all_choices(day) if choice.truths}
    assert set(truths) == {"cost-most", "first-look"}


def test_nobody_stands_in_a_place_or_a_light_that_is_not_drawn_or_has_no_face(day):
    scenes = day.case.scenes.values()
    assert {scene.place for scene in scenes} <= set(PLACES)
    assert {member.face or id for id, member in day.case.cast.items()} <= set(CAST)
    for scene in scenes:
        others = LIGHTS_OF.get(scene.place, ())
        assert not others or scene.light in ("", "morning", "noon", *others), scene.id
