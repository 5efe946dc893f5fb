"""What The Envelope has to hold: what the three readers make of a night, which board stops a file, who reads, how it ends."""

import pytest
from living import by_robots, lived

from game.art.people import CAST
from game.art.places import PLACES
from game.audit import guess_truth_agrees
from game.audit.pile import pile
from game.content import load_day
from game.play import Day, Session, begin
from game.rating import dossier
from game.story.model import Choose
from game.views import player

ENDINGS = {"loft", "stores", "tuesday", "two", "eastbound", "said-so"}
BOARD = 128
"""Tenths of a millimetre that the new board at Vantage passes."""


CAREFUL = (
    "sign=strike carry=shirts dorn-asks=which absent=form-nine purpose=exact duration=four lesson=liked written=how"
    " one-line=known signed=full declare=table vouch=sheet young-man=weight flap=leave"
    " open-it=read tell=truth walk=tram spring=set-it"
)
LOOKS = (
    "sign=plain carry=coat dorn-asks=hands absent=under dry=pipe lesson=yours written=nothing one-line=sings signed=full"
    " declare=nothing vouch=with-me young-man=woman flap=steam sheet=pink reseal=bread open-it=read tell=invent walk=run"
    " withdraw=stand-by find=bank"
)
QUIET = (
    "sign=copy-please carry=shirts dorn-asks=paper absent=hold-on lesson=ever written=company one-line=decline declare=present"
    " vouch=quiet young-man=cold flap=press open-it=read tell=give walk=bags asked=nine tuesday=read"
)


@pytest.fixture(scope="module")
def day() -> Day:
    return load_day("the-envelope")


@pytest.fixture(scope="module")
def robots(day) -> list[Session]:
    """Nights by each robot, one in four of the short form."""
    return by_robots(day, 40)


def views(day: Day, session: Session) -> tuple[int, int, int]:
    """How Sommer, Faulk and Strand lean, in tenths of the script: -20 to 20."""
    leans = {reader.id: (reader.leans - 2000) // 100 for reader in pile(day, session).readers}
    return leans["sommer"], leans["faulk"], leans["strand"]


def written(day: Day, session: Session) -> list[str]:
    """The sheets of the night, by id."""
    return [sheet.id for sheet in pile(day, session).sheets if sheet.today]


@pytest.mark.parametrize(
    ("path", "ending", "sheets", "leans", "thick"),
    [
        (CAREFUL, "loft", ["t1b", "t2b", "t3a", "t3e", "t4a"], (-6, 13, -18), 126),
        (LOOKS, "said-so", ["t1a", "t2e", "t3c", "t3d", "t4b", "t5d"], (-8, 13, -18), 137),
        (QUIET, "tuesday", ["t1c", "t3b", "t4a", "t5a"], (-6, 6, -18), 121),
    ],
)
def test_the_three_paths_of_the_script_come_out_as_written(day, path, ending, sheets, leans, thick):
    session = lived(day, path)
    assert (session.ending, written(day, session)) == (ending, sheets)
    assert views(day, session) == leans
    assert session.world.counts["thick"] == thick


def test_the_pile_alone_shuts_all_three_rooms_and_without_the_weight_the_loft_is_warm(day):
    began = {r.id: (r.began, r.began_tier) for r in pile(day, lived(day)).readers}
    assert began == {"sommer": (1000, "shut"), "faulk": (1200, "shut"), "strand": (100, "shut")}


def test_without_the_weight_the_loft_would_have_been_warm(day):
    book, rules = begin(day, 1, intake=False).world.book, day.system.versions[0].rules
    assert [remark.cause for remark in book.remarks] == [f"r{n}" for n in range(1, 10)]
    without = book._replace(remarks=book.remarks[:-1])
    assert [(dossier.view(without, rules, who) - 2000) // 100 for who in ("sommer", "faulk", "strand")] == [-8, 8, -18]


def test_what_does_not_pass_the_new_board_or_was_left_open_is_read_upstairs(day, robots):
    for session in robots:
        world = session.world
        open_, thick = world.taken.get("reseal") == "knees", world.counts["thick"] > BOARD
        assert ("upstairs" in world.visited) == (open_ or thick)


def test_in_time_the_loft_reads_and_later_window_two(day):
    thin = " carry=shirts absent=hold-on flap=press"
    reads = {walk: lived(day, f"walk={walk}{thin}").world.visited for walk in ("run", "tram", "bags")}
    assert "mould-loft" in reads["run"] and "mould-loft" in reads["tram"]
    assert "window-two" in reads["bags"] and "mould-loft" not in reads["bags"]


def test_nobody_gets_into_the_loft_today_but_by_the_loft(day, robots):
    for session in robots:
        if session.ending == "loft":
            assert "mould-loft" in session.world.visited and views(day, session)[1] >= 6


def test_every_ending_and_every_scene_is_reached(day, robots):
    assert {session.ending for session in robots} == ENDINGS == set(day.case.endings)
    assert {scene for session in robots for scene in session.world.visited} >= set(day.case.scenes) - {"night-fourteen"}


def test_the_short_night_leaves_the_corridor_out_and_still_ends(day, robots):
    short = [session for session in robots if session.short]
    assert short and all(session.ending in ENDINGS for session in short)
    assert all("corridor" not in session.world.visited for session in short)


def test_what_the_paper_pins_on_makes_the_file_thicker_and_a_mattress_thinner(day):
    flat, fat = lived(day, QUIET), lived(day, LOOKS)
    assert flat.world.counts["thick"] < 125 < fat.world.counts["thick"]


def test_every_guess_of_a_night_is_true_to_what_was_written(day, robots):
    for session in robots[::5]:
        assert not guess_truth_agrees(day, session)


def test_no_number_is_shown_to_anybody(day, robots):
    assert day.system.disclosure.value == "none"
    session = begin(day, 1, intake=False)
    assert player(day, session).number is None and all(beat.number is None for beat in player(day, session).beats)


def test_everybody_and_every_place_is_drawn(day):
    places = {scene.place for scene in day.case.scenes.values()}
    assert places <= set(PLACES)
    assert {(member.face or member.id) for member in day.case.cast.values()} <= set(CAST)


def test_every_decision_has_at_least_two_answers(day):
    asks = [beat for scene in day.case.scenes.values() for beat in scene.beats if isinstance(beat, Choose)]
    assert len(asks) > 20 and all(len(ask.options) >= 2 for ask in asks)
