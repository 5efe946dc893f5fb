"""A path as a script to read aloud, in Markdown: every line in order, clock and number in code type, to the smallest unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from game import views
from game.audit.guesses import truth
from game.errors import Refused
from game.play import Day, Made, Session, Shown, begin, choose
from game.store import lists
from game.story.model import Choose
from game.tools.robots import ROBOTS, Mind, by_chance, never_seen, play

BREAK = "  "
"""Two spaces end a line in Markdown."""

HUNT = 2000
"""Plays in which an ending is looked for."""


@dataclass(slots=True)
class Mark:
    """What was last written: the scene, the minute and the number."""

    scene: str = ""
    at: int = -1
    value: int | None = -1


def script(day: Day, session: Session) -> Iterator[str]:
    """The lines of a play's script, one at a time."""
    yield f"# {day.case.title}"
    yield ""
    form = ", the short form" if session.short else ""
    yield f"Seed {session.seed}{form}, under {day.system.name}."
    mark = Mark()
    now = begin(day, session.seed, short=session.short, intake=session.intake, quiet=session.quiet)
    yield from _pages(day, now, mark, 0)
    for made in session.choices:
        yield from _made(day, now, made)
        seen = len(now.pages)
        now = choose(day, now, made.option, late=made.late)
        yield from _pages(day, now, mark, seen)
    yield from _end(day, session)


def words(day: Day, session: Session) -> int:
    """How many words the script has: lines, and the options taken."""
    return sum(len(line.split()) for line in script(day, session) if not line.startswith(("#", "`", "Seed", "*")))


def by_robot(day: Day, name: str, seed: int, *, short: bool = False) -> Session:
    """The play of a robot. Raises Refused for a robot that there is not, and where the play cannot go on."""
    if name not in ROBOTS:
        raise Refused(f"There is no robot “{name}”; there are {', '.join(ROBOTS)}.")
    played = play(day, ROBOTS[name], Mind(Random(f"{name} {seed}")), seed, short=short)
    if played.problem:
        raise Refused(played.problem)
    return played.session


def to_ending(day: Day, ending: str, seed: int = 1, *, short: bool = False) -> Session:
    """The play with the fewest choices among many that reach an ending. Raises Refused if none does or there is none."""
    if ending not in day.case.endings:
        raise Refused(f"There is no ending “{ending}”; there are {', '.join(day.case.endings)}.")
    mind = Mind(Random(f"ending {seed}"))
    best: Session | None = None
    for n in range(seed, seed + HUNT):
        found = play(day, (by_chance, never_seen)[n % 2], mind, n, short=short)
        if found.session.ending == ending and (best is None or len(found.session.choices) < len(best.choices)):
            best = found.session
    if best is None:
        raise Refused(f"{HUNT:,} plays did not reach the ending “{ending}”.")
    return best


def by_list(day: Day, text: str, *, seed: int | None = None, short: bool = False) -> Session:
    """The play of a list of choices or a save. Raises Refused at the first choice that does not fit."""
    recipe = lists.read(text)
    dice = next((found for found in (seed, recipe.seed) if found is not None), 1)
    session = begin(day, dice, short=short or recipe.short, intake=recipe.intake, quiet=recipe.quiet)
    for n, line in enumerate(recipe.lines, 1):
        try:
            made = Made.read(line)
        except ValueError as wrong:
            raise Refused(f"Choice {n}: {wrong}") from None
        if session.pending is None or session.pending.id != made.decision:
            asked = f"asks “{session.pending.id}”" if session.pending else "is over"
            raise Refused(f"Choice {n} is at “{made.decision}”, but the story {asked}.")
        session = choose(day, session, made.option, late=made.late)
    return session


def _pages(day: Day, session: Session, mark: Mark, seen: int) -> Iterator[str]:
    for page in session.pages[seen:]:
        for shown in page.shown:
            yield from _heads(day, session, shown, mark)
            if shown.text:
                yield _spoken(day, shown) + BREAK
    if session.phase == "day" and session.pages:
        yield from _figures(day, mark, session.world.at, session.value)


def _heads(day: Day, session: Session, shown: Shown, mark: Mark) -> Iterator[str]:
    """The heading of a new scene, and the number where it has moved."""
    if shown.scene != mark.scene:
        mark.scene, mark.at = shown.scene, shown.at
        title = day.case.scenes[shown.scene].title.said(session.world)
        yield from ("", f"## {views.clock(shown.at)} {title}", "")
    yield from _figures(day, mark, shown.at, shown.value)


def _figures(day: Day, mark: Mark, at: int, value: int | None) -> Iterator[str]:
    """Clock and number, when the number is another than was written last."""
    if value == mark.value:
        return
    clock = f"{views.clock(at)} · " if at != mark.at else ""
    mark.at, mark.value = at, value
    yield f"`{clock}{views.figure(day.system, value)}`{BREAK}"


def _spoken(day: Day, shown: Shown) -> str:
    beat = shown.beat
    member = day.case.cast.get(beat.speaker)
    name = member.name if member else day.system.name if beat.channel == "notice" else ""
    how = beat.manner or ("" if beat.channel in ("narration", "speech", "notice") else beat.channel)
    who = name.upper() + (f" ({how})" if how else "") if name else f"({how})" if how else ""
    return f"{who}{':' if name else ''} {shown.text}".strip()


def _made(day: Day, before: Session, made: Made) -> Iterator[str]:
    """A choice in the words that were on offer, without what the screen did to it; stars and guesses in code type."""
    decision = views.player(day, before).decision
    assert decision is not None and before.pending is not None
    option = next(option for option in decision.options if option.id == made.option)
    late = " (time ran out)" if made.late else ""
    match decision.way:
        case "hold":
            yield f"*({'keeps it up' if made.option == 'keep' else 'lets go'})*{BREAK}"
        case "rate":
            suggested = f", {decision.stars} suggested" if decision.stars else ""
            yield f"`{decision.person_name}: {made.option}{suggested}`{BREAK}"
        case "guess":
            assert before.pending.choose is not None
            yield f"`guess: {option.text} ({_truth(day, before.pending.choose, before, made.option)})`{BREAK}"
        case "confirm":
            yield f"> *{decision.prompt}* **{'Yes.' if made.option == 'yes' else 'Back.'}**{BREAK}"
        case _:
            yield f"> {f'*{decision.prompt}* ' if decision.prompt else ''}**{option.text}**{late}{BREAK}"


def _truth(day: Day, asked: Choose, before: Session, guess: str) -> str:
    """What was so at the moment of a guess."""
    true = truth(day, asked, before)
    texts = {option.id: option.words.said(before.world) for option in asked.options}
    return "so it was" if guess in true else f"no: {' or '.join(texts[id] for id in true)}"


def _end(day: Day, session: Session) -> Iterator[str]:
    """The sum of the day and its ending; then how long it reads."""
    if session.ending:
        value, start = session.world.book.value, session.start
        end, begun, moved = (views.figure(day.system, each) for each in (value, start, abs(value - start)))
        sign = "+" if value >= start else "-"
        yield f"`{end} = {begun} {sign} {moved} · {day.case.endings[session.ending].title}`{BREAK}"
