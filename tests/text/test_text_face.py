"""The terminal says all that a player's view holds and nothing else, and takes numbers, ids and lists alike."""

import ast
import re
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import views
from game.content import load_words
from game.errors import Refused
from game.play import begin, choose
from game.store import AUTO, Settings, Store, lists
from game.text import start
from game.text.face import Face, pick
from game.text.start import Wanted, listed, typing
from game.text.voice import WIDTH, Voice
from game.tools.robots import open_options

VOICE = Voice(load_words())
PLAIN = Voice(load_words(), plain=True)
TEXT = Path(__file__).parents[2] / "game" / "text"
PICKS = st.lists(st.integers(0, 9), max_size=40)


@pytest.fixture(autouse=True)
def no_facts(monkeypatch):
    """The tiny case has facts of its own, which do not come with the game."""
    monkeypatch.setattr(start, "load_facts", dict)


def played(day, picks, *, voice=VOICE, by="id", **how):
    """The output of a face and its session after some picks, each an option counted round among those open."""
    said: list[str] = []
    face = Face(day, begin(day, **how), voice, said.append, strict=True)
    face.show()
    for n in picks:
        if face.session.pending is None:
            break
        free = open_options(day, face.session)
        id = free[n % len(free)]
        options = views.player(day, face.session).decision.options
        number = str([o.id for o in options].index(id) + 1)
        face.obey({"id": id, "number": number, "both": f"{face.session.pending.id}={id}"}[by])
    return "\n".join(said), face


# --- what is said


@given(picks=PICKS, seed=st.integers(0, 999), form=st.booleans())
def test_every_line_of_every_view_is_said_and_no_exact_figure_before_the_box_is_open(tiny_day, picks, seed, form):
    said, face = played(tiny_day, picks, voice=PLAIN, seed=seed, intake=form)
    for page in face.session.pages:
        for beat in views.beats(tiny_day, face.session, page):
            assert beat.text in said
    day = said.partition(VOICE("box.opens"))[0]
    assert not re.search(r"\d\.\d{3}", day)
    hidden = {e.cause for e in face.session.ledger if "=" in e.cause}
    assert not [cause for cause in hidden if cause in day]


@given(picks=PICKS, seed=st.integers(0, 99))
def test_lines_are_folded(tiny_day, picks, seed):
    said, _ = played(tiny_day, picks, seed=seed)
    assert max(map(len, said.splitlines())) <= WIDTH


@given(picks=PICKS, seed=st.integers(0, 99))
def test_plain_has_no_gaps_no_signs_and_one_line_for_one_thing(tiny_day, picks, seed):
    said, face = played(tiny_day, picks, voice=PLAIN, seed=seed)
    assert "" not in said.splitlines() and "→" not in said and "*" not in said
    texts = {shown.text for page in face.session.pages for shown in page.shown if shown.text}
    assert not [text for text in texts if not any(text in line for line in said.splitlines())]


def test_what_the_screen_does_is_said_in_words(tiny_day):
    said, _ = played(tiny_day, [0], voice=PLAIN, intake=False)
    first = next(line for line in said.splitlines() if "Beam back" in line)
    assert all(word in first for word in ("> ", "(put first)", "(already chosen for you)", "4.5 beam", "Radiant!"))
    assert "Nod. (smaller, greyer)" in said and "In 8 seconds this one." in said


def test_a_nudge_that_is_off_is_not_said(tiny_day):
    said, _ = played(tiny_day, [0], intake=False, quiet={"fade", "countdown", "preselected", "order", "crowd", "praise"})
    assert "(" not in said.partition("Nod.")[2].partition("\n")[0] and "seconds" not in said


def test_the_number_is_said_when_it_moves_and_not_otherwise(tiny_day):
    said, face = played(tiny_day, [0, 0], voice=PLAIN, seed=3, intake=False)
    figures = re.findall(r"The number: (\S+), now (\S+)\.", said)
    shown = [b.number.figure for page in face.session.pages for b in views.beats(tiny_day, face.session, page)]
    shown.append(views.player(tiny_day, face.session).number.figure)
    moves = [(a, b) for a, b in pairwise(shown) if a != b]
    assert figures == moves and moves


@given(picks=PICKS, seed=st.integers(0, 99))
def test_what_is_asked_is_asked_with_the_number_of_now(tiny_day, picks, seed):
    said, face = played(tiny_day, picks, voice=PLAIN, seed=seed, intake=False)
    number = views.player(tiny_day, face.session).number
    told = re.findall(r"(?:now|The number is) (\d\.\d\d|at rest)", said.partition(VOICE("box.opens"))[0])
    assert number is None or told[-1] == ("at rest" if number.rests else number.figure)


def test_a_scene_is_headed_by_its_clock(tiny_day):
    said, _ = played(tiny_day, [0, 1], intake=False)
    assert "11:50. On the step." in said and "12:00. Inside." in said


def test_a_closed_option_is_said_with_its_reason_and_refused_with_it(tiny_day):
    said, face = played(tiny_day, [0, 1, 0, 0, 0, 0, 0, 0], intake=False)
    assert face.session.pending.id == "door" and "Closed: The front door." in said
    with pytest.raises(Refused, match="forward to"):
        face.obey("front")
    with pytest.raises(Refused, match="forward to"):
        face.obey("1")


# --- what is typed


@given(picks=PICKS, seed=st.integers(0, 99))
def test_number_id_and_pair_choose_alike(tiny_day, picks, seed):
    by_id, by_number, both = (played(tiny_day, picks, by=by, seed=seed)[1].session.choices for by in ("id", "number", "both"))
    assert by_id == by_number == both


@pytest.mark.parametrize("typed", ["", "0", "3", "99", "-1", "beams", "=", "wait=beam", "beam=", "²", "one"])
def test_what_is_not_on_offer_is_refused_with_a_sentence(tiny_day, typed):
    decision = views.player(tiny_day, begin(tiny_day, intake=False)).decision
    with pytest.raises(Refused) as refused:
        pick(VOICE, decision, typed)
    assert str(refused.value).endswith((".", "help."))


def test_time_that_ran_out_is_recorded(tiny_day):
    _, face = played(tiny_day, [0], intake=False)
    face.obey("far!")
    assert str(face.session.choices[-1]) == "wait=far!"


@given(picks=PICKS, seed=st.integers(0, 99), more=st.integers(0, 9), form=st.booleans())
def test_undo_is_never_having_chosen(tiny_day, picks, seed, more, form):
    _, face = played(tiny_day, picks, seed=seed, intake=form)
    before = face.session
    if before.pending is None:
        return
    free = open_options(tiny_day, before)
    face.obey(free[more % len(free)])
    face.obey("undo")
    assert (face.session.choices, face.session.ledger, face.session.pages) == (before.choices, before.ledger, before.pages)
    assert face.session.pending == before.pending


def test_commands_answer(tiny_day):
    _, face = played(tiny_day, [0], voice=PLAIN, intake=False)
    heard: list[str] = []
    face.out = heard.append
    for command in ("help", "history", "again"):
        face.obey(command)
    assert "undo" in heard[0] and "greet: beam" in heard[1] and "Wait by the wall" in heard[2]


def test_taking_back_waits_for_the_box_and_runs_the_day_again(tiny_day):
    _, face = played(tiny_day, [0], intake=False)
    with pytest.raises(Refused, match="not open yet"):
        face.obey("without greet")
    _, face = played(tiny_day, [0, 0, 0, 0, 0, 3, 3, 0, 0, 0], voice=PLAIN, intake=False)
    heard: list[str] = []
    face.out = heard.append
    face.obey("without wait")
    face.obey("instead wait=far")
    assert "not judged, the day ends at" in heard[0] and "With far at “wait”" in heard[1]
    for wrong in ("without nothing", "instead wait=nowhere"):
        with pytest.raises(Refused):
            face.obey(wrong)


# --- lists


@given(picks=PICKS, seed=st.integers(0, 999), short=st.booleans(), form=st.booleans())
def test_a_play_written_down_plays_the_same(tiny_day, picks, seed, short, form):
    _, face = played(tiny_day, picks, seed=seed, short=short, intake=form)
    text = lists.spell(face.session)
    again = listed(VOICE, tiny_day, f"# a report\n\n{text.replace(' ', chr(10))}\n", lambda text: None, Wanted())
    assert again.choices == face.session.choices and again.ledger == face.session.ledger


def test_a_save_can_be_played_as_a_list(tiny_day, tmp_path):
    _, face = played(tiny_day, [1, 0, 0, 1], seed=9)
    Store(tmp_path).autosave(face.session)
    text = (tmp_path / "saves" / "tiny" / "auto.json").read_text()
    assert listed(VOICE, tiny_day, text, lambda text: None, Wanted()).ledger == face.session.ledger


@pytest.mark.parametrize(
    ("text", "why"), [("beam\nnowhere", "line 2 of the list, “nowhere”"), ("seed=x", "no seed"), ("{", "nor a save")]
)
def test_a_list_that_does_not_fit_says_where(tiny_day, text, why):
    with pytest.raises(Refused, match=why):
        listed(VOICE, tiny_day, text, lambda text: None, Wanted())


def test_a_list_that_goes_on_after_the_end_does_not_fit(tiny_day):
    with pytest.raises(Refused, match="The day is over"):
        listed(VOICE, tiny_day, "beam\nleave\nupheld\nbeam", lambda text: None, Wanted())


def test_a_list_that_stops_says_where_it_stopped(tiny_day):
    said: list[str] = []
    listed(VOICE, tiny_day, "beam", said.append, Wanted())
    assert "ends here, at “wait”" in said[-1]


# --- at a keyboard


def test_a_day_is_kept_at_every_choice_and_gone_on_with(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    left = typing(VOICE, tiny_day, iter(["nothing", "beam", "save 2", "quit"]), said.append, store, Wanted(seed=5))
    assert "Your day is kept" in said[-1] and "“nothing”" in "\n".join(said)
    assert {s.name for s in store.saves()} == {AUTO, "2"}
    ended = typing(VOICE, tiny_day, iter(["yes", "leave", "upheld"]), said.append, store, Wanted())
    assert ended.seed == 5 and ended.choices[:1] == left.choices and store.results()["tiny"].endings == {"home": 1}


def test_the_day_that_waits_can_be_left_waiting(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    typing(VOICE, tiny_day, iter(["beam", "quit"]), said.append, store, Wanted(seed=5))
    assert typing(VOICE, tiny_day, iter(["no", "plain", "yes"]), said.append, store, Wanted(seed=6)).seed == 6


def test_settings_hold_at_the_keyboard_too(tiny_day, tmp_path):
    store = Store(tmp_path)
    store.put_settings(Settings(quiet=frozenset({"fade"}), timers_on=False))
    quiet = typing(VOICE, tiny_day, iter(["quit"]), lambda text: None, store, Wanted()).quiet
    assert quiet == {"fade", "countdown"}


def test_a_folder_that_cannot_be_written_is_said_once_and_play_goes_on(tiny_day, tmp_path):
    (tmp_path / "file").write_text("")
    said: list[str] = []
    session = typing(VOICE, tiny_day, iter(["beam", "leave", "upheld"]), said.append, Store(tmp_path / "file" / "x"), Wanted())
    assert session.pending is None and "\n".join(said).count("could not be written") == 1


def test_lines_are_made_from_views_alone():
    """What is hidden cannot be said by who never sees it."""
    names = {node.module for node in ast.walk(ast.parse((TEXT / "lines.py").read_text())) if isinstance(node, ast.ImportFrom)}
    assert names <= {"collections.abc", "dataclasses", "game.text.voice", "game.views"}
    read = {node.attr for node in ast.walk(ast.parse((TEXT / "face.py").read_text())) if isinstance(node, ast.Attribute)}
    assert not read & {"ledger", "world", "value", "pages"}


def test_choosing_needs_no_file():
    with tempfile.TemporaryDirectory() as folder:
        assert Store(Path(folder)).saves() == () and not list(Path(folder).iterdir())


def test_the_next_choice_is_as_the_engine_has_it(tiny_day):
    _, face = played(tiny_day, [0, 0], seed=3, intake=False)
    after = choose(tiny_day, choose(tiny_day, begin(tiny_day, 3, intake=False), "beam"), "near")
    assert face.session.ledger == after.ledger
