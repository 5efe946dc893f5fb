"""A save is a list of choices: going on from it is never having stopped, and an edited case is never guessed at."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.errors import Damaged, Refused
from game.play import Made, begin
from game.store import AUTO, Store

PICKS = st.lists(st.integers(0, 9), max_size=30)


@given(seed=st.integers(-(2**63), 2**63), short=st.booleans(), intake=st.booleans(), before=PICKS, after=PICKS)
def test_going_on_from_a_save_is_never_having_stopped(tiny_day, walk, seed, short, intake, before, after):
    at = walk(tiny_day, before, seed=seed, short=short, intake=intake)
    with tempfile.TemporaryDirectory() as folder:
        Store(Path(folder)).save("1", tiny_day, at)
        loaded = Store(Path(folder)).load("1", tiny_day)
    assert loaded.notices == () and loaded.whole
    there, here = walk(tiny_day, after, loaded.session), walk(tiny_day, after, at)
    for part in ("seed", "short", "quiet", "phase", "choices", "ledger", "pages", "pending", "ending", "value"):
        assert getattr(there, part) == getattr(here, part)


@given(quiet=st.frozensets(st.sampled_from(["confirm", "order", "fade"])), picks=PICKS)
def test_nudges_that_were_off_are_off_again(tiny_day, walk, quiet, picks):
    at = walk(tiny_day, picks, seed=3, quiet=quiet)
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.autosave(at)
        assert store.load(AUTO, tiny_day).session.quiet == quiet


def test_a_save_holds_choices_and_what_they_were_made_under_and_nothing_else(tiny_day, walk, tmp_path):
    Store(tmp_path).autosave(walk(tiny_day, [0, 1], seed=7, intake=False))
    saved = json.loads((tmp_path / "saves" / "tiny" / "auto.json").read_text())
    assert set(saved) == {"format", "case", "system", "version", "seed", "short", "quiet", "intake", "choices"}
    assert saved["choices"] == ["greet=beam", "wait=far"] and saved["version"] == tiny_day.case.digest


def test_a_case_has_several_slots(tiny_day, walk, tmp_path):
    store = Store(tmp_path)
    for name, picks in (("1", [0]), ("2", [0, 1]), ("late-one", [])):
        store.save(name, tiny_day, walk(tiny_day, picks, intake=False))
    assert {(s.name, s.case, s.choices) for s in store.saves()} == {("1", "tiny", 1), ("2", "tiny", 2), ("late-one", "tiny", 0)}
    assert {s.name for s in store.saves("tiny")} == {"1", "2", "late-one"} and store.saves("other") == ()


@pytest.mark.parametrize("name", ["", "../x", "A", "a b", "a" * 41, "-a", "é"])
def test_a_slot_is_a_short_word(tiny_day, tmp_path, name):
    with pytest.raises(Refused):
        Store(tmp_path).save(name, tiny_day, begin(tiny_day))


def test_a_save_that_is_not_there_is_refused_with_a_sentence(tiny_day, tmp_path):
    with pytest.raises(Refused, match="no save called “3”"):
        Store(tmp_path).load("3", tiny_day)


# --- the case has been edited since


def test_a_choice_inserted_above_the_save_stops_there_and_says_so(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 1, 0], intake=False))
    day = edited(
        "      - choose: wait\n        options:",
        "      - choose: hum\n        options: {yes: {text: Hum.}, no: {text: Don't.}}\n      - choose: wait\n        options:",
    )
    loaded = store.load("1", day)
    assert [str(made) for made in loaded.session.choices] == ["greet=beam"]
    assert loaded.session.pending.id == "hum" and not loaded.whole
    assert len(loaded.notices) == 1 and "has changed" in loaded.notices[0] and "“hum”" in loaded.notices[0]


def test_an_option_renamed_stops_there_and_says_so(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 2], intake=False))
    loaded = store.load("1", edited("          leave:", "          depart:"))
    assert [str(made) for made in loaded.session.choices] == ["greet=beam"] and loaded.session.pending.id == "wait"
    assert "“wait=leave”" in loaded.notices[0] and "The first 1 of its 2 choices" in loaded.notices[0]


def test_an_option_removed_stops_there_and_says_so(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 2], intake=False))
    removed = edited("            if: not beside-cy\n", "            if: beside-cy and not beside-cy\n")
    loaded = store.load("1", removed)
    assert [str(made) for made in loaded.session.choices] == ["greet=beam"]
    assert "“wait=leave”" in loaded.notices[0] and loaded.session.pending.id == "wait"


def test_choices_after_the_end_are_said(tiny_day, walk, tmp_path):
    store = Store(tmp_path)
    day = walk(tiny_day, [0] * 40, intake=False)
    assert day.pending is None
    store.save("1", tiny_day, day._replace(choices=(*day.choices, Made("more", "yes"))))
    loaded = store.load("1", tiny_day)
    assert loaded.session.pending is None and not loaded.whole
    assert "does not fit" in loaded.notices[0] and "“more=yes”, comes after the story is over." in loaded.notices[0]


def test_the_whole_list_is_kept_when_it_no_longer_fits(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 2], intake=False))
    whole = json.loads((tmp_path / "saves" / "tiny" / "1.json").read_text())
    day = edited("          leave:", "          depart:")
    for _ in range(2):
        loaded = store.load("1", day)
    store.save("1", day, loaded.session)
    assert [json.loads(p.read_text()) for p in (tmp_path / "saves" / "tiny").glob("1.json.whole-*")] == [whole]


def test_a_damaged_copy_beside_a_save_does_not_keep_it_from_being_read(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 2], intake=False))
    copy = tmp_path / "saves" / "tiny" / "1.json.whole-1"
    copy.write_text("{")
    day = edited("          leave:", "          depart:")
    for _ in range(2):
        assert len(store.load("1", day).session.choices) == 1
    assert copy.read_text() == "{"


def test_words_may_change_without_a_word_said(tiny_day, walk, edited, tmp_path):
    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0, 1, 0], intake=False))
    loaded = store.load("1", edited("Beam back.", "Beam."))
    assert loaded.whole and loaded.notices == () and len(loaded.session.choices) == 3


def test_another_system_is_said(tiny_day, walk, tmp_path):
    from dataclasses import replace

    store = Store(tmp_path)
    store.save("1", tiny_day, walk(tiny_day, [0], intake=False))
    day = tiny_day.under(replace(tiny_day.system, id="others", name="Others"))
    assert "tinystars" in store.load("1", day).notices[0]


# --- files that are not saves

WRONG = ["", "{", "[]", "null", "{}", '{"case": 3}', '{"choices": ["a"]}', "\x00\xff", "[" * 100_000]
WRONG.append('{"seed": 1' + "0" * 5000 + "}")


@pytest.mark.parametrize("text", WRONG)
def test_a_damaged_save_is_set_aside_and_never_written_over(tiny_day, walk, tmp_path, text):
    store, path = Store(tmp_path), tmp_path / "saves" / "tiny" / "1.json"
    for n in (1, 2):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="latin-1")
        with pytest.raises(Damaged, match=f"1.json.damaged-{n}"):
            store.load("1", tiny_day)
        assert not path.exists() and path.with_name(f"1.json.damaged-{n}").read_text(encoding="latin-1") == text
    store.save("1", tiny_day, walk(tiny_day, [0]))
    assert path.with_name("1.json.damaged-1").read_text(encoding="latin-1") == text


@given(data=st.data())
def test_no_edit_of_a_save_crashes(tiny_day, walk, data):
    with tempfile.TemporaryDirectory() as folder:
        store, path = Store(Path(folder)), Path(folder) / "saves" / "tiny" / "1.json"
        store.save("1", tiny_day, walk(tiny_day, [0, 0, 1, 0, 1], intake=False))
        text = path.read_text()
        at = data.draw(st.integers(0, len(text)))
        path.write_text(text[:at] + data.draw(st.text(max_size=3)) + text[at + data.draw(st.integers(0, 4)) :], encoding="utf-8")
        try:
            loaded = store.load("1", tiny_day)
        except (Damaged, Refused):
            return
        assert walk(tiny_day, [0] * 60, loaded.session).pending is None


def test_a_save_by_a_newer_game_is_left_alone(tiny_day, walk, tmp_path):
    store, path = Store(tmp_path), tmp_path / "saves" / "tiny" / "1.json"
    store.save("1", tiny_day, walk(tiny_day, [0]))
    newer = json.dumps({**json.loads(path.read_text()), "format": 2})
    path.write_text(newer)
    with pytest.raises(Refused, match="newer version"):
        store.load("1", tiny_day)
    assert path.read_text() == newer and store.saves() == () and "newer" in store.notices()[0]


def test_a_save_of_another_case_is_refused(tiny_day, walk, tmp_path):
    store, path = Store(tmp_path), tmp_path / "saves" / "tiny" / "1.json"
    store.save("1", tiny_day, walk(tiny_day, [0]))
    path.write_text(path.read_text().replace('"tiny"', '"other"'))
    with pytest.raises(Refused, match="another case, other"):
        store.load("1", tiny_day)


def test_nothing_is_pickled():
    code = "".join(f.read_text() for f in (Path(__file__).parents[2] / "game" / "store").glob("*.py"))
    assert "import pickle" not in code and "marshal" not in code and "shelve" not in code
