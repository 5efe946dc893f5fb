"""A day being lived: beats, choices, holds, the phone and notices over one stage."""

from dataclasses import replace

from game.errors import Refused
from game.play import Day, Made, Session, choose
from game.ui import cards, holding, panel, phone, stage
from game.ui.holding import Grip
from game.ui.hud import hud, waiting
from game.ui.nodes import Node, Paint
from game.ui.phone import Rated
from game.ui.reader import Reader
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.shell import Shell
from game.ui.stage import Stage
from game.views import BeatView, DecisionView, PlayerView, player

SHORT_NOTICE = 70
"""Characters up to which the system speaks beside the phone and not on a card of its own."""


class Play(Screen):
    """One play-through in its window. `session` is the moment; everything shown comes from its view."""

    def __init__(self, shell: Shell, day: Day, session: Session, *, resumed: bool = False) -> None:
        super().__init__(shell)
        self.day = day
        self.session = session
        self.view: PlayerView = player(day, session)
        self.reader = Reader(calm=shell.settings.reduced_motion)
        self.stage = Stage()
        self.grip = Grip()
        self.chosen = 0
        self.refused = ""
        self.timer: dict[str, float] = {}
        self.ticked = shell.now()
        self.ended = False
        self.arrive()

    # --- the way of a choice

    def arrive(self) -> None:
        """The session has moved on: its view is read from its first beat."""
        now = self.shell.now()
        self.view = player(self.day, self.session)
        self.reader.calm = self.shell.settings.reduced_motion
        self.refused, self.timer = "", {}
        if self.session.phase == "intake":
            self.stage = Stage(
                "", "bureau", "", "odile", "neutral", 0.0, self.stage.since if self.stage.place == "bureau" else now
            )
        elif not self.session.pages or not self.session.pages[-1].shown:
            self._enter(self.session.world.scene, now)
        self.reader.begin(self.view, now)
        self.follow(now)
        self.ready(now)

    def choose(self, option: str, late: bool = False) -> Move:
        """Makes a choice, keeps it on disk, reads on. What is refused is said."""
        try:
            self.session = choose(self.day, self.session, option, late=late)
        except Refused as refused:
            self.refused = str(refused)
            return STAY
        self.shell.keep(self.session)
        self.focus, self.keyed = "", False
        self.arrive()
        return STAY

    def follow(self, now: float) -> None:
        """The stage follows the beats that have begun."""
        shown = self.session.pages[-1].shown if self.session.pages else ()
        for index in self.reader.passed:
            here = stage.scene_of(self.day, shown[index], self.stage.here or self.session.world.scene)
            if here != self.stage.here:
                self._enter(here, now)
            self.stage = stage.followed(self.stage, self.reader.beats[index], self.face, now)
        self.reader.passed.clear()
        if self.reader.asking and self.session.world.scene != self.stage.here and self.session.phase == "day":
            self._enter(self.session.world.scene, now)

    def _enter(self, scene: str, now: float) -> None:
        self.stage = stage.entered(self.stage, self.day, scene, self.session.world, now)

    def ready(self, now: float) -> None:
        """When the player is asked: where the cursor stands, what counts down."""
        decision = self.decision
        if decision is None or not self.reader.asking or decision.way == "hold":
            return
        if not self.timer:
            self.timer = {o.id: float(o.seconds) for o in decision.options if o.seconds}
        if decision.way == "rate" and not self.chosen:
            self.chosen = decision.stars
        lit = next((o.id for o in decision.options if o.lit and not o.reason), "")
        if not self.focus or self.focus == "next":
            self.focus = f"star-{decision.stars}" if decision.way == "rate" and decision.stars else f"option-{lit}" if lit else ""
            if decision.way == "confirm":
                self.focus = "option-back"

    @property
    def decision(self) -> DecisionView | None:
        """What is asked now."""
        return self.view.decision

    @property
    def face(self) -> str:
        """The appellant's picture."""
        me = self.day.case.cast.get(self.day.ratee.id)
        return (me.face or me.id) if me else self.day.ratee.id

    @property
    def on_phone(self) -> bool:
        """Whether the feed is in hand: a card is asked about or has just been."""
        made = self.session.choices[-1] if self.session.choices else None
        after = made is not None and self._rates(made)
        asked = self.decision is not None and self.decision.way == "rate"
        return (asked and (self.reader.asking or after)) or (
            after and not self.reader.asking and self._noticing(self.reader.beat)
        )

    def _noticing(self, beat: BeatView | None) -> bool:
        return beat is not None and beat.channel in ("notice", "narration") and self.stage.here == self.session.pages[-1].scene

    def _rates(self, made: Made) -> bool:
        found = self.day.choices.get(made.decision.partition("?")[0])
        return found is not None and found.way == "rate"

    def rated(self) -> tuple[Rated, ...]:
        """The cards that have been dealt with in this feed."""
        done = []
        for made in self.session.choices:
            found = self.day.choices.get(made.decision)
            if found is None or found.way != "rate" or made.option not in "12345":
                continue
            person = self.day.case.cast.get(found.person)
            done.append(
                Rated(
                    (person.face or person.id) if person else "",
                    person.name if person else "",
                    person.shown if person else "",
                    int(made.option),
                )
            )
        return tuple(done)

    # --- drawing

    def build(self, frame: Frame) -> Node:
        """The stage, the number, and whatever has the floor."""
        paint, nodes, over = self._floor(frame)
        veil = 96 if self.on_phone or self._card() or self._asked("guess", "confirm") else 0
        people = self._people(frame, veil > 0)
        number = () if self.session.phase == "intake" else hud(frame, self.reader, self._clock(), self.day.system.top)
        ground = (stage.ground(frame, self.stage, veil=veil), *(() if veil else stage.steaming(frame, self.stage)))
        room = Node(
            "stage",
            "group",
            self.view.scene_title,
            bounds=(0, 0, frame.w, frame.h),
            children=people,
            paint=ground,
            over=stage.arriving(frame, self.stage),
        )
        floor = Node("floor", "group", "", bounds=(0, 0, frame.w, frame.h), children=nodes, paint=paint, over=over)
        where = () if veil or self._held() else stage.named(frame, self.stage)
        children = (room, *where, *number, floor, *self._refusal(frame), *waiting(frame, self.shell))
        return Node("play", "screen", self.view.title, bounds=(0, 0, frame.w, frame.h), children=children)

    def _clock(self) -> str:
        beat = self.reader.beat
        return beat.clock if beat and not self.reader.asking else self.view.clock

    def _card(self) -> bool:
        beat = self.reader.beat
        return beat is not None and beat.channel == "notice" and not self.reader.asking and not self.on_phone

    def _asked(self, *ways: str) -> bool:
        """Whether one of these kinds of decision is open."""
        return self.reader.asking and self.decision is not None and self.decision.way in ways

    def _people(self, frame: Frame, busy: bool) -> tuple[Node, ...]:
        if busy or (frame.stacked and self.reader.asking):
            return ()
        talking = self.reader.beat is not None and self.reader.beat.channel == "speech" and not self.reader.complete(frame.now)
        if self._held():
            return self._strained(frame, talking)
        return stage.people(frame, self.stage, talking)

    def _strained(self, frame: Frame, talking: bool) -> tuple[Node, ...]:
        """The one who holds her smile, large; whoever speaks, on the other side."""
        from game.ui.backdrops import known

        shown = known(self.stage.place)
        decision = self.decision
        if shown is None or not shown.slots or decision is None:
            return ()
        level = min(4, 1 + decision.strain * 4 // max(1, decision.most))
        mood = f"strain{level}" if self.grip.down or decision.stuck else "tired"
        phase = int(frame.now * 6) % 2 if decision.trembles and self.grip.down and not frame.calm else 0
        face = self.face
        nodes: list[Node] = []
        mine, other = self._slots(shown.slots)
        if self.stage.who and self.stage.who != face:
            nodes.append(stage.standing(frame, self.stage, self.stage.who, self.stage.mood, talking, other))
        from game.art.people import CAST

        if face in CAST:
            nodes.append(stage.standing(frame, self.stage, face, mood, False, mine, phase))
        return tuple(nodes)

    def _slots(
        self, slots: tuple[tuple[float, float, float], ...]
    ) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        left = min(slots, key=lambda s: s[0])
        right = max(slots, key=lambda s: s[0])
        return (max(left[0], 520), left[1], 1.35), (right[0], right[1] + 40, 0.92)

    def _floor(self, frame: Frame) -> tuple[tuple[Paint, ...], tuple[Node, ...], tuple[Paint, ...]]:
        decision, reader = self.decision, self.reader
        if self.on_phone:
            return phone.feed(frame, reader, decision if reader.asking else None, self.rated(), self._stars(), self.refused)
        if self._held():
            low, nodes = holding.holding(
                frame, reader, decision, self.grip, toggled=self.shell.settings.hold_toggle, floor=0, plain=False
            )  # type: ignore[arg-type]
            high, words = holding.bubble(frame, reader)
            return (*low, *high), (*words, *nodes), ()
        if self._card():
            return (*cards.notice(frame, reader), ())
        if not reader.asking or decision is None:
            return (*panel.reading(frame, reader), ())
        if decision.way == "guess":
            return phone.question(frame, decision)
        if decision.way == "confirm":
            return (*cards.again(frame, decision), ())
        return (*panel.asking(frame, self._last(), self._worded(decision), self._left(decision), self._before()), ())

    def _worded(self, decision: DecisionView) -> DecisionView:
        """Intake questions come with no beat of their own: the question is the beat."""
        return replace(decision, prompt="") if decision.way == "intake" else decision

    def _last(self) -> BeatView | None:
        """The beat that stands beside the answers."""
        decision = self.decision
        if decision is not None and decision.way == "intake":
            return BeatView(decision.prompt, "odile", self.shell.say("ui.intake.who"), channel="told")
        return self.reader.beat

    def _before(self) -> BeatView | None:
        """The beat before that, if both are short and one of them is speech."""
        if self.reader.index < 1:
            return None
        before = self.reader.beats[self.reader.index - 1]
        beat = self.reader.beat
        plain = ("speech", "narration", "phone")
        if beat is None or before.channel not in plain or beat.channel not in plain or before.number != beat.number:
            return None
        return before if len(before.text) + len(beat.text) < 190 and before.text else None

    def _left(self, decision: DecisionView) -> dict[str, float]:
        return {o.id: self.timer[o.id] / o.seconds for o in decision.options if o.id in self.timer and o.seconds}

    def _stars(self) -> int:
        return int(self.focus[5:]) if self.focus.startswith("star-") else self.chosen

    def _held(self) -> bool:
        """Whether a smile is being held: from its first beat to its release."""
        return self.decision is not None and self.decision.way == "hold"

    def _refusal(self, frame: Frame) -> tuple[Node, ...]:
        if not self.refused or self.on_phone:
            return ()
        from game.ui.parts import label

        return (label(frame, "refused", self.refused, 120, 60, 900, colour=frame.theme.on_dark),)

    # --- hands

    def act(self, key: str) -> Move:
        """An answer, a star, the mark that goes on, the smile."""
        if key == "next":
            return self.press()
        if key.startswith("option-"):
            return self.choose(key[7:])
        if key.startswith("star-"):
            self.chosen = 0
            return self.choose(key[5:])
        if key == "let":
            return self.let()
        if key == "hold":
            return self._toggle()
        return STAY

    def press(self) -> Move:
        """Goes on reading. While a smile is held, it keeps it."""
        now = self.shell.now()
        if self._held() and self.reader.asking:
            return self.keep() if self.grip.down or self.decision.stuck else STAY  # type: ignore[union-attr]
        self.reader.press(now)
        self.follow(now)
        self.ready(now)
        return self._over()

    def menu(self) -> Move:
        """The pause."""
        from game.ui.screens.pause import Pause

        self.release()
        return Push(Pause(self.shell, self))

    def back(self) -> Move:
        """Back asks before it leaves: the same pause."""
        if self.decision is not None and self.decision.way == "confirm" and self.reader.asking:
            return self.choose("back")
        return self.menu()

    # --- the smile

    def hold(self, key: str) -> Move:
        """The button goes down."""
        if self._held():
            self.grip.press(self.shell.now())
        return STAY

    def release(self) -> Move:
        """The button is left; a toggle stays."""
        if self._held() and not self.shell.settings.hold_toggle:
            self.grip.lift(self.shell.now())
        return STAY

    def _toggle(self) -> Move:
        if self.decision and self.decision.stuck:
            return self.press()
        if self.grip.down:
            return self.keep() if self.reader.asking else self.press()
        self.grip.press(self.shell.now())
        return STAY

    def keep(self) -> Move:
        """This beat was held."""
        self.grip.since = self.shell.now()
        return self.choose("keep")

    def let(self) -> Move:
        """The face rests, at this beat."""
        self.grip.let()
        while not self.reader.asking:
            self.reader.press(self.shell.now())
        return self.choose("let")

    # --- time

    def tick(self, now: float) -> Move:
        """The number arrives; a held beat is held long enough; a countdown runs out."""
        past, self.ticked = min(0.25, now - self.ticked), now
        was = (self.reader.index, self.reader.asking)
        self.reader.tick(now)
        if (self.reader.index, self.reader.asking) != was:
            self.follow(now)
            self.ready(now)
        if self._held():
            return self._squeeze(now)
        if self.reader.asking and self.timer:
            return self._count(past)
        return self._over()

    def _squeeze(self, now: float) -> Move:
        """Held beats go on by being held."""
        if self.grip.slipped and now - self.grip.slipped > holding.GRACE:
            self.grip.slipped = 0.0
            return self.let()
        if not self.grip.down or self.grip.slipped:
            return STAY
        words = len(self.reader.beat.text.split()) if self.reader.beat else 0
        if self.grip.progress(words, now) < 1:
            return STAY
        if self.reader.asking:
            return self.keep()
        self.grip.since = now
        self.reader.whole = True
        return self.press()

    def _count(self, past: float) -> Move:
        for option in list(self.timer):
            self.timer[option] = max(0.0, self.timer[option] - past)
            if self.timer[option] <= 0:
                return self.choose(option, late=True)
        return STAY

    def _over(self) -> Move:
        """The day is over when its last beat has been read."""
        if self.reader.asking and self.view.ending and self.session.phase in ("ruling", "over"):
            from game.ui.screens.ending import Ending

            return Swap(Ending(self.shell, self.day, self.session))
        return STAY

    def wake(self, now: float) -> float | None:
        """Every frame while words appear, the number moves, somebody speaks or a smile is held; else the next blink."""
        reader = self.reader
        moving = (
            reader.travel
            or not reader.complete(now)
            or now - reader.said_at < 5.2
            or now - self.stage.since < stage.TITLED + 0.1
            or now - self.stage.came < 0.3
        )
        if moving or (self._held() and self.grip.down) or (self.timer and reader.asking):
            return 0
        if self.shell.settings.reduced_motion:
            return None
        return 0.07 if self.stage.place == "tower-lobby" else 0.1 if self.stage.who else 0.4
