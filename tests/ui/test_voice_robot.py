"""One who sees nothing plays a day from title to ruling by ear and by keys, and has missed nothing that was on the screen."""

import re

import pygame
import pytest

from game.content import load_words
from game.ui.screens.box.figures import plain, signed
from game.ui.voice.mouth import Mouth
from game.ui.voice.reading import read
from game.views import beats

WORDS = load_words()
LISTED = re.compile(r"\b\d answers?\.")
STEPS = 300
TAKEN = re.compile(r"(?<!\d)(\d): ")


class Listener:
    """Hears, and has a keyboard. It knows nothing but what was said since it last pressed something."""

    def __init__(self, window) -> None:
        self.window = window
        self.heard: list[str] = []
        self.new = 0

    def fresh(self) -> str:
        """What was said since the last time it was asked for."""
        said, self.new = " ".join(self.heard[self.new :]), len(self.heard)
        return said

    def press(self, *keys: int) -> str:
        """Presses keys; gives what is heard then."""
        self.window.key(*keys)
        self.window.pass_time(0.3)
        return self.fresh()

    def reach(self, name: str) -> None:
        """Goes from thing to thing until it hears a name."""
        for _ in range(40):
            self.window.key(pygame.K_TAB)
            if self.fresh().startswith(name):
                return
        raise AssertionError(f"{name} was never heard")

    def live(self, said: str, picks: int = 0) -> str:
        """From the first words of a day to the last; each time it takes another of the answers that it hears."""
        for _ in range(STEPS):
            if "Open the box" in said:
                return said
            if "press and hold" in said:
                said = self.smile(said)
            elif LISTED.search(said) or "One to five stars" in said:
                picks += 1
                said = self.answer(said, picks)
            else:
                said = self.press(pygame.K_RETURN)
        raise AssertionError(f"the day never ended: {self.heard[-4:]}")

    def answer(self, said: str, picks: int) -> str:
        """Presses the number of an answer that it has heard with one; a star is as good as the next."""
        open_ = TAKEN.findall(said[LISTED.search(said).end() :]) if LISTED.search(said) else ["3"]
        return self.press(getattr(pygame, f"K_{open_[picks % len(open_)]}"))

    def smile(self, said: str) -> str:
        """Keeps it up by the button that was named, until nothing more is said."""
        name = re.search(r"(?:^|[.?!] )([^.?!]*)[.:] press and hold", said)
        self.reach(name[1])
        self.window.key_down(pygame.K_SPACE)
        said = last = "."
        while last:
            self.window.pass_time(9)
            said += (last := self.fresh())
        self.window.key_up(pygame.K_SPACE)
        self.window.pass_time(0.6)
        return said + self.fresh()

    def leaf(self, said: str) -> None:
        """Reads the opened file: goes round everything on a page, then takes the way on that it heard first."""
        onward = ""
        for _ in range(STEPS):
            if "Close the file" in said:
                return
            if LISTED.search(said):
                said = self.answer(said, 0)
                self.window.pass_time(4)
                said += self.fresh()
                continue
            named = re.findall(r"([^.?!]*[.?!]?), button\.", said)
            onward = named[-1].strip() if named else onward
            first = ""
            for _ in range(40):
                self.window.key(pygame.K_TAB)
                here = self.fresh()
                if here == first:
                    break
                first = first or here
            # Where there is only one thing, going on from it says nothing.
            if here and not here.startswith(onward):
                self.reach(onward)
            said = self.press(pygame.K_RETURN)
        raise AssertionError(f"the file never closed: {self.heard[-4:]}")


PLAYED: list["Shown"] = []
"""The one day that all of this looks at, once it has been played."""


@pytest.fixture
def played(opened, lift_day):
    """A short day that was played by ear: the whole transcript, the session, the decisions and numbers that were shown."""
    if not PLAYED:
        PLAYED.append(by_ear(opened(days={lift_day.case.id: lift_day}, speech=True)))
    return PLAYED[0]


def by_ear(window) -> "Shown":
    """Plays a window's day from the title until its file is closed."""
    window.shell.short = True
    window.app.voice = mouth = Mouth(window.app, [])
    listener, shown = Listener(window), Shown(window)
    window.app.canvas.also = lambda node: None
    mouth._aloud = lambda text, at_once: listener.heard.append(text)
    window.app.draw()
    assert "Begin, button" in listener.fresh()
    said = listener.live(listener.press(pygame.K_RETURN, pygame.K_RETURN))
    shown.session = shown.play.session
    said = listener.press(pygame.K_RETURN) if said else ""
    shown.box = window.app.top.box
    listener.leaf(said)
    mouth.close()
    shown.heard = " ".join(listener.heard)
    return shown


class Shown:
    """What the window has shown, noted behind the listener's back for comparing."""

    def __init__(self, window) -> None:
        self.decisions, self.numbers, self.play = {}, [], None
        draw = window.app.draw

        def noting() -> None:
            draw()
            if type(window.app.top).__name__ == "Play":
                self.note(window.app.top)

        window.app.draw = noting

    def note(self, play) -> None:
        self.play = play
        if play.reader.asking and play.decision:
            self.decisions[len(play.session.choices), play.decision.id] = play.decision
        number = play.reader.number
        if number and not play.reader.travel and number.figure not in self.numbers[-1:]:
            self.numbers.append(number.figure)


def missing(texts, heard: str) -> list[str]:
    """Those of the texts that were not heard."""
    return [text for text in texts if text and read(text, WORDS).rstrip(".") not in heard]


def test_every_line_of_the_play_was_heard(played, lift_day):
    session = played.session
    texts = [beat.text for page in session.pages for beat in beats(lift_day, session, page)]
    assert len(texts) > 30 and missing(texts, played.heard) == []


def test_every_line_was_heard_with_who_says_it_and_how(played, lift_day):
    session = played.session
    spoken = [b for page in session.pages for b in beats(lift_day, session, page) if b.channel == "speech" and b.text]
    assert missing([b.name for b in spoken] + [b.manner for b in spoken], played.heard) == []


def test_every_answer_was_heard_and_why_it_was_closed(played):
    options = [o for d in played.decisions.values() if d.way not in ("confirm", "rate") for o in d.options]
    assert len(options) > 20
    assert missing([o.text for o in options if o.text] + [o.reason for o in options], played.heard) == []
    assert missing([text for o in options for text in (o.crowd, o.praise)], played.heard) == []
    assert any(o.reason for o in options) and "locked, because" in played.heard
    assert missing([d.prompt for d in played.decisions.values()], played.heard) == []


def test_every_number_was_heard_in_its_order(played):
    heard = [
        f.replace(" point ", ".").replace(" ", "") for f in re.findall(r"Your number[^:.]*: (\d point [\d ]+\d)", played.heard)
    ]
    shown = [figure for figure in played.numbers if figure != "–"]
    there = iter(heard)
    assert len(shown) > 3 and [f for f in shown if f not in there] == []
    assert "rest" in played.heard or "–" not in played.numbers


def test_the_figures_of_the_opened_box_were_heard(played):
    box = played.box
    audit, unit = box.audit, box.unit
    walk = audit.walk
    figures = [signed(step.delta, unit) for step in walk.steps] + [step.title for step in walk.steps]
    figures += [plain(walk.start, unit), plain(walk.end, unit), plain(audit.carried.flat_end, unit)]
    figures += [text for step in walk.steps for text in (step.told, step.so)]
    figures += [plain(run.end, unit) for run in (*audit.shoes, *audit.rules)]
    figures += [part.clock for run in audit.shoes for part in run.parted[:3]]
    figures += [one.words for one in audit.witnesses]
    figures += [WORDS[f"box.nudge.{kind.kind}.title"] for kind in audit.screen.kinds]
    assert len(figures) > 40 and missing(figures, played.heard) == []


def test_the_ruling_and_what_is_real_were_heard(played, lift_day):
    from game.content import load_facts

    book = load_facts()
    facts = [book[key].text for key in lift_day.case.facts if key in book]
    assert missing([*facts, *lift_day.case.questions], played.heard) == []


def test_nothing_that_was_heard_has_signs_in_it(played):
    assert not set(played.heard) & set("*“”×|{}…")
