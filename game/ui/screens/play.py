"""A day being lived: beats, choices, holds, the phone and notices over one stage."""

from game.errors import Refused
from game.play import Day, Session, choose, skippable, skipped
from game.ui import figures, heard, holding, nearing, ring, scene, stage
from game.ui.holding import Grip
from game.ui.living import lively
from game.ui.nodes import Node, targets
from game.ui.reader import Reader
from game.ui.screen import STAY, Frame, Move, Push, Screen, Swap
from game.ui.shell import Shell
from game.ui.stage import Stage
from game.views import BeatView, DecisionView, PlayerView, player, skip_lines, unread


class Play(Screen):
    """One play-through in its window. `session` is the moment; everything shown comes from its view."""

    def __init__(self, shell: Shell, day: Day, session: Session, *, resumed: bool = False) -> None:
        super().__init__(shell)
        self.day = day
        self.session = session
        self.view: PlayerView = player(day, session)
        self.reader = Reader(calm=shell.settings.at_once)
        self.stage = Stage()
        self.ring = ring.Ring(shell.looks.get((day.case.id, session.seed), 0))
        self.grip = Grip()
        self.chosen = 0
        self.refused = ""
        self.timer: dict[str, float] = {}
        self.ticked = shell.now()
        self.last: BeatView | None = None
        """The beat read last: it stands beside a question that comes with none of its own."""
        self.resumed, self.skipped = resumed, ""
        """Whether the day is taken up again, and the scene just skipped: what that leaves behind is not read."""
        self.arrive()

    # --- the way of a choice

    def arrive(self) -> None:
        """The session has moved on: its view is read from its first beat."""
        now = self.shell.now()
        self.view = player(self.day, self.session)
        self.view = unread(self.view, self.skipped) if self.resumed or self.skipped else self.view
        self.view = ring.printed(self)
        self.reader.calm = self.shell.settings.at_once
        self.refused, self.timer = "", {}
        if self.session.phase == "intake":
            since = self.stage.since if self.stage.place == "bureau" else now
            pose = figures.DESK[len(self.session.choices) % len(figures.DESK)]
            self.stage = Stage("", "bureau", "", "odile", "neutral", 0.0, since, came=since, pose=pose)
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
        self.resumed, self.skipped = False, ""
        holding_on = self.keyed and self.focus == "hold"
        self.focus, self.keyed = "", False
        self.arrive()
        if holding_on and self.held:
            self.focus, self.keyed = "hold", True
        return STAY

    @property
    def skips(self) -> bool:
        """Whether the scene on stage can be skipped."""
        return skippable(self.day, self.session) and self.stage.here == self.session.world.scene and not self.grip.down

    def skip(self) -> tuple[str, ...]:
        """Leaves the scene; what happens in it and what was chosen for the player, in words."""
        done = skipped(self.day, self.session)
        self.session, self.skipped = done.session, done.scene
        self.shell.keep(self.session)
        self.focus, self.keyed = "", False
        self.grip.let()
        self.arrive()
        return skip_lines(self.day, done, self.shell.words)

    def follow(self, now: float) -> None:
        """The stage follows the beats that have begun."""
        shown = self.session.pages[-1].shown if self.session.pages else ()
        for index in self.reader.passed:
            here = stage.scene_of(self.day, shown[index], self.stage.here or self.session.world.scene)
            if here != self.stage.here:
                self._enter(here, now)
            self.last = self.reader.beats[index] if self.reader.beats[index].text else self.last
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
            on = self.shell.settings.timers_on
            self.timer = {o.id: float(o.seconds) for o in decision.options if o.seconds and on}
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
    def held(self) -> bool:
        """Whether a smile is being held: from its first beat to its release."""
        return self.decision is not None and self.decision.way == "hold"

    def build(self, frame: Frame) -> Node:
        """The stage, the number, and whatever has the floor."""
        return scene.built(self, frame)

    # --- hands

    def act(self, key: str) -> Move:
        """An answer, a star, the mark that goes on, the smile."""
        plain = {"pause": self.menu, "next": self.press, "let": self.let, "hold": self._toggle}
        plain["number"] = lambda: ring.corner(self)
        if key in plain:
            return plain[key]()
        if key.startswith("option-"):
            return self.choose(key[7:])
        if key.startswith("star-"):
            self.chosen = 0
            return self.choose(key[5:])
        return STAY

    def press(self) -> Move:
        """Goes on reading. While a smile is held, it keeps it."""
        now = self.shell.now()
        if self.held and self.reader.asking:
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

    def history(self) -> Move:
        """What was said."""
        from game.ui.screens.history import History

        self.release()
        return Push(History(self.shell, self))

    def back(self) -> Move:
        """Back asks before it leaves: the same pause."""
        if self.decision is not None and self.decision.way == "confirm" and self.reader.asking:
            return self.choose("back")
        return self.menu()

    # --- the smile

    def hold(self, key: str) -> Move:
        """The button goes down."""
        if self.held:
            self.grip.press(self.shell.now())
        return STAY

    def _accept(self) -> Move:
        """Where nothing else is in hand, accept is the smile."""
        found = {node.key for node in targets(self.tree)} if self.tree else set()
        if "hold" in found and self.focus not in found:
            self.focus, self.keyed = "hold", True
        return super()._accept()

    def squeeze(self) -> Move:
        """Accept while the button is held by something else goes on at once."""
        return self.press() if self.grip.down else STAY

    def release(self) -> Move:
        """The button is left; a toggle stays."""
        if self.held and not self.shell.settings.toggled:
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
        past, self.ticked = min(1.0, now - self.ticked), now
        was = (self.reader.index, self.reader.asking)
        self.reader.waits = not scene.on_phone(self) and not scene.on_card(self)
        self.reader.tick(now)
        if (self.reader.index, self.reader.asking) != was:
            self.follow(now)
            self.ready(now)
        self.stage = nearing.held(self.stage, self.held and self.grip.down, now)
        if self.held:
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
        if not self.shell.settings.timers_on:
            self.timer = {}
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
            or now - max(reader.said_at, self.ring.said_at) < 5.2
            or heard.moving(self.shell.caption, now)
            or now - self.stage.since < stage.TITLED + 0.1
            or min(now - at for at in stage.moments(self.stage)) < 0.35
        )
        if moving or (self.held and self.grip.down) or (self.timer and reader.asking):
            return 0
        if self.shell.settings.reduced_motion:
            return None
        return 1 / 30 if lively(self.stage.place) else 0.1
