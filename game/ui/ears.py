"""What is heard follows what is seen: once a turn of the loop the day is looked at, and the audio is told what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sound.scores import score_of
from game.store import Settings
from game.ui import ring
from game.ui.screens.play import Play

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.audio import Audio
    from game.ui.motion import Travel
    from game.ui.reader import Reader


BOX = "game.ui.screens.box"
"""Where the leaves of a box are."""
ANSWERS = {"rate": "star", "intake": "paper", "guess": "phone-tap", "confirm": "phone-tap"}
"""What is heard when a kind of question is answered."""


class Ears:
    """Tells the audio of places, of the number's ways, of staged sounds and held smiles. `caption` fills the shell's caption."""

    def __init__(self, app: App) -> None:
        from game.ui.audio import Audio

        self.app = app
        self.audio: Audio = Audio(volumes(app.shell.settings), self.caption, app.shell.now)
        self.settings = app.shell.settings
        self.place: tuple[str, str, str, str, bool] = ("", "", "", "", False)
        self.travel: Travel | None = None
        self.rests = False
        self.share: int | None = None
        self.beat = -1
        self.held = (0, 0)
        self.came = -99.0
        self.made = 0
        self.rung = 0
        self.page, self.fell = "", False

    def caption(self, text: str) -> None:
        """A sound in words, for the screen."""
        self.app.shell.caption = (text, self.app.shell.now())
        self.app.dirty = True

    def follow(self) -> None:
        """One look at what is on stage, then the audio's own time."""
        if self.settings != self.app.shell.settings:
            self.settings = self.app.shell.settings
            self.audio.set(volumes(self.settings))
        play = next((screen for screen in reversed(self.app.stack) if isinstance(screen, Play)), None)
        place = where(play) if play else ("title", "", "", "", False)
        if place != self.place and place[0]:
            self.place = place
            self.audio.start(*place)
        self._hands(play)
        if play is not None:
            self._day(play)
        else:
            self.audio.stands(None)
        self.audio.tick()

    def _hands(self, play: Play | None) -> None:
        """What hands do to paper: a page that is turned, a file that is opened, a stamp that falls; and what they answer."""
        top = self.app.top
        page = f"{type(top).__module__} {type(top).__name__} {getattr(top, 'leaf', 0)}"
        if page != self.page and self.page:
            self._turned(page)
        self.page = page
        fell = getattr(top, "fell", None) is not None
        if fell and not self.fell:
            self.audio.effect("stamp")
        self.fell = fell
        made = len(play.session.choices) if play else 0
        if play is not None and made == self.made + 1:
            self._chosen(play)
        self.made = made

    def _turned(self, page: str) -> None:
        """Another leaf of a box, or a file that is opened: a day's before it begins, a box's once it is over."""
        boxed = page.startswith(BOX)
        if (boxed and not self.page.startswith(BOX)) or " Before " in page:
            self.audio.effect("folder")
        elif boxed:
            self.audio.effect("paper")

    def _chosen(self, play: Play) -> None:
        """What an answer sounds like: a star, a finger on glass, a sheet at the Bureau's desk. One that is said has no sound."""
        made = play.session.choices[-1]
        found = play.day.choices.get(made.decision.partition("?")[0])
        paper = play.stage.place == "bureau" or bool(found and found.way == "guess" and ring.of(play))
        way = "intake" if paper else found.way if found else "menu"
        notice = play.last is not None and play.last.channel in ("notice", "phone", "recorder")
        sound = ANSWERS.get(way, "phone-tap" if notice and way == "menu" else "")
        if sound:
            self.audio.effect(sound)

    def _doors(self, play: Play) -> None:
        """The doors of a lift as they are seen, unless the beat stages its own."""
        stage = play.stage
        new = stage.since != self.came and stage.way == "doors"
        self.came = stage.since
        if new and not (play.reader.beat and play.reader.beat.sound.startswith("lift")):
            self.audio.effect("lift-doors")

    def _day(self, play: Play) -> None:
        reader = play.reader
        self._doors(play)
        self._number(reader)
        if play.ring.times == self.rung + 1:
            self.audio.effect("number-silence")
        self.rung = play.ring.times
        if id(reader.beat) != self.beat:
            self.beat = id(reader.beat)
            if reader.beat and reader.beat.sound:
                self.audio.staged(reader.beat.sound)
            elif reader.beat and reader.beat.channel == "phone" and reader.beat.speaker:
                self.audio.effect("phone-buzz")
        speaking = reader.beat is not None and reader.beat.channel == "speech" and not reader.complete(self.app.shell.now())
        self.audio.duck(speaking)
        self._smile(play)

    def _number(self, reader: Reader) -> None:
        """The number says that it goes, that it comes to rest, and that it wakes; else the score follows it as it stands."""
        number, travel = reader.number, reader.travel
        if travel is not None and travel is not self.travel:
            self.audio.number(travel.before, travel.after)
        self.travel = travel
        if travel is not None:
            return
        rests, share = bool(number and number.rests), number.share if number and not number.rests else None
        if (rests and self.share is not None) or (self.rests and share is not None):
            self.audio.number(self.share, share)
        else:
            self.audio.stands(share)
        self.rests, self.share = rests, share

    def _smile(self, play: Play) -> None:
        decision = play.decision
        held = (decision.strain, decision.most) if decision and play.held and play.grip.down else (0, 0)
        if held != self.held:
            self.held = held
            self.audio.hold(*held)

    def wake(self) -> float | None:
        """Seconds until there is something to do."""
        return self.audio.wake()

    def close(self) -> None:
        """The device goes."""
        self.audio.close()


def where(play: Play) -> tuple[str, str, str, str, bool]:
    """Place, music asked for, light, case, and whether its music stands in its other tuning."""
    case, stage = play.day.case.id, play.stage
    turned = score_of(case).turned_by
    return stage.place, play.view.music, stage.light, case, bool(turned) and play.session.world.remembers(turned)


def volumes(s: Settings):  # type: ignore[no-untyped-def]
    """The player's volumes as the audio has them."""
    from game.ui.audio import Volumes

    return Volumes(
        all=s.volume, music=s.volume_music, rooms=s.volume_rooms, number=s.volume_number, effects=s.volume_effects, mono=s.mono
    )
