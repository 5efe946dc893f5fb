"""What is heard follows hands and what is seen: doors, paper, glass, a stamp; and no sound is made that nobody hears."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from game.sound.cues import CUES
from game.sound.files import FOLDER
from game.sound.places import SCENES
from game.sound.plan import staged
from game.sound.scores import SCORES
from game.ui import audio
from game.ui.ears import Ears

ROOT = Path(__file__).parents[2]


class Recorder(SimpleNamespace):
    """An audio that notes what it is asked for."""

    def __init__(self, *_: object) -> None:
        super().__init__(asked=[])

    def effect(self, id: str) -> None:
        assert id in CUES
        self.asked.append(id)

    def __getattr__(self, name: str):  # type: ignore[no-untyped-def]
        return lambda *_: None


@pytest.fixture
def ears(monkeypatch, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    monkeypatch.setattr(audio, "Audio", Recorder)
    return lambda window: Ears(window.app)


def test_doors_a_star_and_a_finger_are_heard_when_they_are_seen(ears, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    window = begun(opened(days={"the-lift": lift_day}))
    listening, play = ears(window), window.app.top
    listening.follow()
    for _ in range(900):
        if play is not window.app.top or "star" in listening.audio.asked:
            break
        play.reader.whole = True
        decision = play.decision
        if not play.reader.asking or decision is None:
            play.press()
        elif decision.way == "hold":
            play.choose("keep")
        else:
            free = [o.id for o in decision.options if not o.reason]
            play.choose("rate" if "rate" in free else "yes" if decision.way == "confirm" else free[0])
        window.pass_time(0.2)
        listening.follow()
    assert {"lift-doors", "phone-buzz", "phone-tap", "star"} <= set(listening.audio.asked)


def test_paper_is_heard_when_a_leaf_is_turned_and_a_stamp_when_it_falls(ears, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    window = begun(opened(days={"the-lift": lift_day}))
    listening = ears(window)
    listening.follow()

    def leaf(name: str) -> SimpleNamespace:
        return type(name, (SimpleNamespace,), {"__module__": "game.ui.screens.box.page"})(opaque=True, fell=None)

    for top in (leaf("TheDay"), leaf("OtherShoes"), leaf("Ruling")):
        window.app.stack.append(top)
        listening.follow()
    top.fell = 1.0
    listening.follow()
    listening.follow()
    assert listening.audio.asked == ["folder", "paper", "paper", "stamp"]


def test_a_ring_without_a_number_hesitates_when_it_is_pressed_and_says_nothing(ears, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    window = begun(opened(days={"the-lift": lift_day}))
    listening, play = ears(window), window.app.top
    listening.follow()
    said = len(listening.audio.asked)
    play.ring.times += 1
    listening.follow()
    listening.follow()
    assert listening.audio.asked[said:] == ["number-silence"]


def test_the_score_knows_the_number_before_it_has_moved(ears, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    window = begun(opened(days={"the-lift": lift_day}))
    listening, play = ears(window), window.app.top
    stood = []
    listening.audio.stands = stood.append
    for _ in range(60):
        if play.reader.number and not play.reader.number.rests:
            break
        play.reader.whole = True
        decision = play.decision
        if play.reader.asking and decision:
            play.choose(next(o.id for o in decision.options if not o.reason))
        else:
            play.press()
        window.pass_time(0.2)
    listening.follow()
    assert stood == [play.reader.number.share] and 0 < stood[0] < 1000
    window.app.stack = [screen for screen in window.app.stack if screen is not play]
    listening.follow()
    assert stood[1:] == [None]


def test_the_number_says_that_it_comes_to_rest_and_that_it_wakes(ears, opened, lift_day, begun):  # type: ignore[no-untyped-def]
    listening, said = ears(begun(opened(days={"the-lift": lift_day}))), []
    listening.audio.number = lambda *shares: said.append(shares)
    for share, rests in ((None, False), (840, False), (840, True), (840, True), (830, False), (None, False)):
        number = None if share is None else SimpleNamespace(share=share, rests=rests)
        listening._number(SimpleNamespace(number=number, travel=None))
    assert said == [(840, None), (None, 830)]


def sounds_of_levels() -> set[str]:
    return {m for f in (ROOT / "levels").rglob("*.yaml") for m in re.findall(r"\bsound: ([a-z-]+)", f.read_text())}


def test_every_sound_that_a_level_names_is_made():
    assert {name for name in sounds_of_levels() if not staged(name)} == set()


def test_no_sound_is_made_that_nobody_hears():
    window = " ".join(f.read_text() for f in (ROOT / "game" / "ui").glob("*.py")) + (ROOT / "game/sound/plan.py").read_text()
    asked = sounds_of_levels() | {room for room, _ in SCENES.values()}
    unheard = [c.id for c in CUES.values() if c.id not in asked and f'"{c.id}"' not in window]
    assert unheard == []
    files = {c.file for c in CUES.values()} | {file for score in SCORES.values() for file in score.stems.values()}
    assert {p.name for p in FOLDER.glob("*.ogg")} == files
