"""The terminal says all that a player's view holds and nothing else, and takes numbers, ids and lists alike."""

import ast
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import views
from game.content import load_day, load_words
from game.errors import Refused
from game.play import begin, choose
from game.store import AUTO, Settings, Store
from game.store import lists as plays
from game.text import lines, recall, start
from game.text.face import Face
from game.text.start import Wanted, listed, typing
from game.text.typed import pick
from game.text.voice import WIDTH, Voice
from game.tools.robots import open_options
from tests.play import small

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
    assert "" not in said.splitlines() and not re.search("[→*>]", said)
    texts = {shown.text.replace("*", "") for page in face.session.pages for shown in page.shown if shown.text}
    assert not [text for text in texts if not any(text in line for line in said.splitlines())]


def test_what_the_screen_does_is_said_in_words(tiny_day):
    said, _ = played(tiny_day, [0], voice=PLAIN, intake=False)
    first = next(line for line in said.splitlines() if "Beam back" in line)
    assert all(word in first for word in ("(put first)", "(already chosen for you; Enter takes it)", "4.5 beam", "Radiant!"))
    assert "Nod. (smaller, greyer)" in said and "(in the window, taken for you after 8 seconds)" in said


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
    assert "undo" in heard[0] and "1. 11:50. Beam back" in heard[1] and "Wait by the wall" in heard[2]
    for command in ("HELP", "History", " Again "):
        face.obey(command)
    assert heard[3:5] == heard[:2]


# --- Enter, holds and stress


def test_enter_takes_what_is_said_to_be_chosen_and_else_asks_again(tiny_day):
    said, face = played(tiny_day, [], voice=PLAIN, intake=False)
    assert "Beam back" in next(line for line in said.splitlines() if "Enter takes it" in line)
    face.obey("")
    assert str(face.session.choices[-1]) == "greet=beam"
    while any(o.lit and not o.seconds for o in views.player(tiny_day, face.session).decision.options):
        face.obey("")
    heard: list[str] = []
    face.out, before = heard.append, face.session
    face.obey("")
    assert face.session == before and views.player(tiny_day, before).decision.options[0].text in heard[0]


SMALL = small.day()


def holding(voice=VOICE):
    """A face at the first question of the small day's hold, and what it goes on to say."""
    said: list[str] = []
    face = Face(SMALL, begin(SMALL, 1, intake=False), voice, said.append, strict=True)
    while face.session.pending.way != "hold":
        face.obey(open_options(SMALL, face.session)[0])
    at = len(said) - 1
    return face, said, at


def test_a_hold_is_explained_once_and_enter_does_the_same_again():
    face, said, at = holding()
    hold = face.session.pending.id.rpartition(".")[0]
    face.obey("keep")
    n = 1
    while face.session.pending and face.session.pending.id.startswith(f"{hold}.") and n < 20:
        face.obey("")
        n += 1
    held = [m.option for m in face.session.choices if m.decision.startswith(f"{hold}.")]
    assert held == ["keep"] * n and n > 1
    heard = "\n".join(said[at:])
    assert heard.count("A smile is wanted here") == 1 and heard.count(VOICE("hold-again")) == n - 1
    assert "button" not in heard


def test_the_strain_is_said_when_it_changes_and_not_again():
    decision = views.player(SMALL, holding()[0].session).decision
    fresh = lines.Heard(hold=lines.held(decision), strain=2)
    for strain, words in ((2, ""), (3, VOICE("strain.3")), (0, VOICE("strain.0"))):
        said = "\n".join(lines.question(VOICE, replace(decision, strain=strain), fresh))
        assert [text for text in map(VOICE, (f"strain.{n}" for n in range(7))) if text in said] == ([words] if words else [])
        assert lines.asked(replace(decision, strain=strain), fresh).strain == strain


def test_enter_at_a_hold_asks_before_anything_was_done_there():
    face, _, _ = holding()
    before = face.session
    face.obey("")
    assert face.session == before


def test_stress_is_underlined_on_a_terminal_and_nowhere_marked_with_signs():
    words = load_words()
    assert Voice(words).folded(["You are *so* close."]) == "You are so close."
    assert Voice(words, plain=True, lines=True).folded(["You are *so* close."]) == "You are so close."
    assert Voice(words, lines=True).folded(["You are *so* close."]) == "You are \x1b[4mso\x1b[24m close."
    long = "word " * 14 + "*this is all stressed*"
    assert "*" not in Voice(words).folded([long])


def test_stars_that_are_asked_again_are_stars(tiny_day):
    yes = views.DecisionView("feed-dez?5", "confirm", options=(views.OptionView("yes", "5"),))
    assert lines.words_of(VOICE, yes, yes.options[0]) == "Yes (5 stars)."


def test_the_tier_is_named_when_it_changes_and_not_before():
    at = [views.Number(f, 0, t, n) for f, t, n in (("4.20", "b", "B"), ("4.10", "b", "B"), ("3.97", "c", "C"))]
    heard, said = lines.Heard(), []
    for now in at:
        said += lines.number(VOICE, "Meridian", now, "", heard)
        heard = lines.Heard(now.figure, now.tier)
    assert said == ["The number is 4.20.", "4.20 → 4.10.", "4.10 → 3.97. The tier is C now."]


# --- lists


@given(picks=PICKS, seed=st.integers(0, 999), short=st.booleans(), form=st.booleans())
def test_a_play_written_down_plays_the_same(tiny_day, picks, seed, short, form):
    _, face = played(tiny_day, picks, seed=seed, short=short, intake=form)
    text = plays.spell(face.session)
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


def test_a_day_that_is_left_for_a_new_one_is_kept(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    old = typing(VOICE, tiny_day, iter(["beam", "quit"]), said.append, store, Wanted(seed=5))
    assert typing(VOICE, tiny_day, iter(["no", "plain", "yes"]), said.append, store, Wanted(seed=6)).seed == 6
    typing(VOICE, tiny_day, iter(["NO", "plain", "yes"]), said.append, store, Wanted(seed=7))
    assert {s.name for s in store.saves()} == {AUTO, "earlier-1", "earlier-2"}
    assert store.load("earlier-1", tiny_day).session.choices == old.choices and "load earlier-1" in "\n".join(said)


@pytest.mark.parametrize("typed", [["", "1", "perhaps", "yes"], [""], ["quit"], []])
def test_neither_yes_nor_no_is_asked_again_and_begins_nothing(tiny_day, tmp_path, typed):
    store, said = Store(tmp_path), []
    typing(VOICE, tiny_day, iter(["beam", "quit"]), said.append, store, Wanted(seed=5))
    kept = store.load(AUTO, tiny_day).session
    session = typing(VOICE, tiny_day, iter(typed), said.append, store, Wanted(seed=6))
    assert store.load(AUTO, tiny_day).session.choices == kept.choices
    assert "\n".join(said).count(VOICE("yes-or-no")) == len([t for t in typed if t not in ("yes", "quit")])
    assert (session.seed == 5) == ("yes" in typed)


def test_a_day_gone_on_with_is_told_from_where_it_was_read_last(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    left = typing(VOICE, tiny_day, iter(["beam", "quit"]), said.append, store, Wanted(seed=5))
    said.clear()
    typing(VOICE, tiny_day, iter(["yes", "quit"]), said.append, store, Wanted())
    heard = "\n".join(said)
    view = recall.last(tiny_day, left)
    assert view.beats and all(beat.text.split("*")[0][:40] in heard.replace("\n", " ") for beat in view.beats if beat.text)
    assert f"{view.beats[0].clock}. {view.beats[0].scene_title}." in heard and "The number is " in heard


def test_a_moment_that_was_kept_can_be_gone_back_to(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    lines_ = ["load", "beam", "SAVE Bench", "near", "load", "Load bench", "load nowhere", "quit"]
    session = typing(VOICE, tiny_day, iter(lines_), said.append, store, Wanted(seed=5))
    heard = "\n".join(said)
    assert [str(m) for m in session.choices] == ["greet=beam"] and "bench (choices made: 1)" in heard
    assert VOICE("saves-none") in heard and "no save called “nowhere”" in heard and "(From “bench”.)" in heard


def test_no_clock_runs_at_the_keyboard_and_none_is_said_to(tiny_day, tmp_path):
    said: list[str] = []
    session = typing(VOICE, tiny_day, iter(["beam", "leave", "upheld"]), said.append, Store(tmp_path), Wanted(seed=5))
    assert session.quiet == {"countdown"} and "seconds" not in "\n".join(said)
    assert not [e for e in session.ledger if e.kind == "nudge" and e.note == "countdown"]
    assert listed(VOICE, tiny_day, "beam", said.append, Wanted(seed=5)).quiet == {"countdown"}
    assert listed(VOICE, tiny_day, "seed=5 greet=beam", said.append, Wanted()).quiet == frozenset()


def test_the_box_stays_open_after_the_ruling_until_somebody_quits(tiny_day, tmp_path):
    store, said = Store(tmp_path), []
    typed = ["beam", "leave", "upheld", "more", "2", "history", "instead 1", "facts", "beam", "", "quit", "never read"]
    rest = iter(typed)
    session = typing(VOICE, tiny_day, rest, said.append, store, Wanted(seed=5))
    assert session.pending is None and list(rest) == ["never read"]
    assert store.results()["tiny"].endings == {"home": 1}
    assert said[-1] == VOICE.folded([VOICE("still")]) and said[-2] == VOICE("over")


def test_a_day_is_counted_once_though_its_ruling_is_taken_back(tiny_day, tmp_path):
    store = Store(tmp_path)
    typing(VOICE, tiny_day, iter(["beam", "leave", "upheld", "undo", "upheld"]), lambda text: None, store, Wanted(seed=5))
    assert store.results()["tiny"].endings == {"home": 1}


def test_who_has_read_enough_ends_the_game_quietly(tmp_path):
    """A reader such as `head`, which closes the pipe after a line."""
    run = [sys.executable, "main.py", "text", "the-lift", "--seed", "1"]
    env = {**os.environ, "OUT_OF_FIVE_HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(run, cwd=TEXT.parents[1], env=env, **pipes) as game:
        game.stdout.close()
        game.stdin.write(b"1\n")
        game.stdin.close()
        assert game.wait() == 0 and game.stderr.read() == b""


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


def test_a_scene_is_skipped_by_a_word_and_told_in_short():
    day = load_day("the-lift")
    said: list[str] = []
    face = Face(day, begin(day, 3, intake=False), VOICE, said.append)
    with pytest.raises(Refused):
        face.obey("skip")
    while face.session.world.scene != "floor-31":
        free = open_options(day, face.session)
        face.obey(f"{face.session.pending.id}={free[0]}")
    said.clear()
    face.obey("skip")
    told = "\n".join(said)
    assert "a girl of six" in told and "Chosen for you" in told and "much too loudly" not in told
    assert face.session.choices[-1].decision == "hands"


def test_a_day_that_is_taken_up_again_is_told_in_short(tiny_day, tmp_path):
    store, said = Store(tmp_path), list[str]()
    session = begin(tiny_day, 1, intake=False)
    session = choose(tiny_day, session, open_options(tiny_day, session)[0])
    store.autosave(session)
    typing(VOICE, tiny_day, iter(["yes", "quit"]), said.append, store, Wanted())
    assert views.player(tiny_day, session).scene_title in "\n".join(said) and "You want:" in "\n".join(said)


CRYING = "a child is crying, a corridor away, in two notes"


@pytest.mark.parametrize(("voice", "wanted"), [(VOICE, f"[{CRYING}]"), (PLAIN, f"A sound: {CRYING}")])
def test_what_is_to_be_heard_is_said_in_words_before_the_line_it_comes_with(voice, wanted):
    beat = views.BeatView("Thirty-one is a corridor.", sound="crying", scene="floor-31")
    day = load_day("the-lift")
    view = replace(views.player(day, begin(day, 1, intake=False)), beats=(beat, views.BeatView("Nothing.", scene="floor-31")))
    said, _ = lines.page(voice, view, lines.Heard())
    at = next(i for i, line in enumerate(said) if line.startswith(wanted))
    assert said[at + 1] == beat.text and sum("sound" in line or line.startswith("[") for line in said) == 1


def test_every_sound_of_the_lift_can_be_said():
    asked = set(re.findall(r"sound: ([a-z-]+)", (Path(__file__).parents[2] / "levels/cases/the-lift.yaml").read_text()))
    assert asked and all(VOICE.sounds(sound) for sound in asked)
