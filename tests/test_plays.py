"""Transcripts as tests: every play under tests/plays runs twice, once straight and once through save and load at every choice.

case: the-lift          a case that comes with the game, or `tiny`
seed: 7                 also `short: yes`, `form: yes`, `quiet: fade`
pick: soup=beam         takes an option; `decision=option!` when time ran out
see: a fragment         stands in what the player is shown since the last pick, or in what is asked now
not: a fragment         does not
shown: 4.23             the number as the player sees it now; `shown: nothing` where none is
told: Great taste!      what the system said of the last change of the number
hidden: vote tray=saw by celestine   an entry of this kind, cause and rater is in the ledger, and nothing of it in the view
hidden: rule noon       the rule version came into force, and the view does not say so
closed: up-40=express   shown, but closed
ending: linen           how the day ended
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import views
from game.content import load_day
from game.play import Day, Made, Session, begin, choose
from game.store import AUTO, Store

HERE = Path(__file__).parent
PLAYS = sorted((HERE / "plays").glob("*.play"))


class Run:
    """One play being played; `store` saves and loads it at every choice, None plays straight."""

    def __init__(self, store: Store | None) -> None:
        self.store = store
        self.head: dict[str, str] = {}
        self.day: Day | None = None
        self.session: Session | None = None

    def line(self, word: str, rest: str) -> None:
        if word in ("case", "seed", "short", "form", "quiet"):
            self.head[word] = rest
            return
        self.begun()
        getattr(self, {"not": "not_seen"}.get(word, word))(rest)

    def begun(self) -> None:
        if self.session is None:
            case = self.head["case"]
            self.day = load_day(case, levels=HERE / "levels" / "good") if case == "tiny" else load_day(case)
            flags = {"short": "short" in self.head, "intake": "form" in self.head}
            self.session = begin(self.day, int(self.head.get("seed", "1")), quiet=self.head.get("quiet", "").split(), **flags)

    @property
    def view(self) -> views.PlayerView:
        return views.player(self.day, self.session)

    def texts(self) -> list[str]:
        """All strings of the view."""
        return list(strings(dataclasses.asdict(self.view)))

    def pick(self, rest: str) -> None:
        made = Made.read(rest)
        asked = self.session.pending.id if self.session.pending else "nothing"
        assert made.decision == asked, f"the story asks {asked}"
        self.session = choose(self.day, self.session, made.option, late=made.late)
        if self.store:
            self.store.autosave(self.session)
            loaded = self.store.load(AUTO, self.day)
            assert loaded.whole and loaded.notices == ()
            self.session = loaded.session

    def see(self, rest: str) -> None:
        assert any(rest in text for text in self.texts()), "\n".join(self.texts())

    def not_seen(self, rest: str) -> None:
        assert not any(rest in text for text in self.texts())

    def shown(self, rest: str) -> None:
        number = self.view.number
        assert (number.figure if number else "nothing") == rest

    def told(self, rest: str) -> None:
        assert self.view.said == rest or any(beat.said == rest for beat in self.view.beats)

    def hidden(self, rest: str) -> None:
        kind, cause, *by = rest.replace(" by ", " ").split()
        found = [e for e in self.session.ledger if e.kind == kind and cause in (e.cause, e.note) and by in ([], [e.by])]
        assert found, f"nothing of that in the ledger: {[e for e in self.session.ledger if e.kind == kind]}"
        unit = self.day.system.unit
        exact = {f"{e.value // unit}.{e.value % unit:03d}" for e in found if e.value is not None}
        for text in self.texts():
            assert text != cause and not ("=" in cause and cause in text) and text not in exact, text

    def closed(self, rest: str) -> None:
        decision, _, id = rest.partition("=")
        assert self.view.decision.id == decision
        assert next(option for option in self.view.decision.options if option.id == id).reason

    def ending(self, rest: str) -> None:
        assert self.view.ending and self.view.ending.id == rest


def strings(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for value in part.values():
            yield from strings(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from strings(value)


@pytest.mark.parametrize("saved", [False, True], ids=["straight", "saved"])
@pytest.mark.parametrize("file", PLAYS, ids=lambda file: file.stem)
def test_play(file, saved, tmp_path):
    run = Run(Store(tmp_path) if saved else None)
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            word, _, rest = line.partition(":")
            try:
                run.line(word.strip(), rest.strip())
            except AssertionError as wrong:
                raise AssertionError(f"{file.name}:{number} {line}\n{wrong}") from wrong
    assert run.session, "a play that plays nothing"


def test_hidden_needs_both_an_entry_and_a_silent_view():
    run = Run(None)
    run.head = {"case": "tiny"}
    for line in ("pick: greet=beam", "pick: wait=near"):
        run.line(*line.split(": "))
    run.hidden("near wait=near by cy")
    for absent in ("near wait=far", "near wait=near by bo", "echo wait=near"):
        with pytest.raises(AssertionError, match="nothing of that"):
            run.hidden(absent)
    entry = next(e for e in run.session.ledger if e.kind == "near")
    leaking = dataclasses.replace(run.view, said=f"{entry.value // 1000}.{entry.value % 1000:03d}")
    run.texts = lambda: list(strings(dataclasses.asdict(leaking)))
    with pytest.raises(AssertionError):
        run.hidden("near wait=near by cy")
