"""A path as a script to read aloud, in Markdown: every line in order; clock, number, trips and papers in code type, exactly."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from game import views
from game.audit.guesses import truth
from game.errors import Refused
from game.ledger import RATED
from game.play import Day, Made, Session, Shown, begin, choose
from game.store import lists
from game.story.model import Choose
from game.tools.robots import ROBOTS, Mind, by_chance, never_seen, play, rehearsed
from game.tools.shrink import shrunk
from game.tools.spelling import spelled

BREAK = "  "
"""Two spaces end a line in Markdown."""

HUNT = 2000
"""Plays in which an ending is looked for."""


@dataclass(slots=True)
class Mark:
    """What was last written: the scene, the minute, the number as it is spelt, and how far into the ledger."""

    scene: str = ""
    at: int = -1
    value: str = ""
    entries: int = 0


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
    played = play(day, ROBOTS[name], rehearsed(day, ROBOTS[name], Mind(Random(f"{name} {seed}"))), seed, short=short)
    if played.problem:
        raise Refused(played.problem)
    return played.session


def to_ending(day: Day, ending: str, seed: int = 1, *, short: bool = False) -> Session:
    """A short play that reaches an ending. Raises Refused if none does or there is none."""
    return passing(day, (), ending, seed, short=short)


def passing(day: Day, scenes: Sequence[str], ending: str = "", seed: int = 1, *, short: bool = False) -> Session:
    """The shortest play found that passes all these scenes and ends as asked ("" for any way). Raises Refused if none does, and
    for what there is not."""
    _known(ending, day.case.endings, "ending")
    for scene in scenes:
        _known(scene, day.case.scenes, "scene")

    def gets(now: Session) -> bool:
        return now.pending is None and ending in ("", now.ending) and set(scenes) <= now.world.visited.keys()

    mind, best = Mind(Random(f"ending {seed}")), None
    for n in range(seed, seed + HUNT):
        found = play(day, (by_chance, never_seen)[n % 2], mind, n, short=short).session
        if gets(found) and (best is None or len(found.choices) < len(best.choices)):
            best = found
    if best is None:
        ways = [f"pass {', '.join(scenes)}"] * bool(scenes) + [f"reach the ending “{ending}”"] * bool(ending)
        raise Refused(f"{HUNT:,} plays did not {' and '.join(ways)}.")
    return shrunk(day, best, gets)


def _known(name: str, known: Iterable[str], what: str) -> None:
    if name and name not in known:
        raise Refused(f"There is no {what} “{name}”; there are {', '.join(known)}.")


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
    yield from _filed(day, session, mark, len(session.ledger))
    if session.phase == "day" and session.pages:
        yield from _figures(day, mark, session.world.at, session.value)


def _filed(day: Day, session: Session, mark: Mark, until: int) -> Iterator[str]:
    """What was put on file up to an entry of the ledger: trips with their stars, papers with who wrote them and what they say."""
    fresh, mark.entries = session.ledger[mark.entries : until], max(until, mark.entries)
    told: set[str] = set()
    for entry in fresh:
        paper = day.case.papers.get(entry.cause.partition(".")[0])
        who = _name(day, paper.evidence.by if paper else entry.by)
        if entry.cause in told or entry.kind not in RATED:
            continue
        if paper:
            told.add(entry.cause)
            text = f": {paper.text}" if paper.text else ""
            yield f"`on file, {entry.cause}{f' by {who}' if who else ''}{text}`{BREAK}"
        elif entry.kind == "vote" and day.riders:
            silence = "silence, counted as " if entry.note == "silence" else ""
            yield f"`{who}: {silence}{entry.stars} star{'s' * (entry.stars != 1)}`{BREAK}"


def _name(day: Day, who: str) -> str:
    return day.case.cast[who].name if who in day.case.cast else who


def _heads(day: Day, session: Session, shown: Shown, mark: Mark) -> Iterator[str]:
    """The heading of a new scene, what was put on file, and the number where it has moved."""
    if shown.scene != mark.scene:
        mark.scene, mark.at = shown.scene, shown.at
        title = day.case.scenes[shown.scene].title.said(session.world)
        yield from ("", f"## {views.clock(shown.at)} {title}", "")
    yield from _filed(day, session, mark, shown.entries)
    yield from _figures(day, mark, shown.at, shown.value)


def _figures(day: Day, mark: Mark, at: int, value: int | None) -> Iterator[str]:
    """Clock and number, when the number is another than was written last."""
    text = spelled(day, value, at)
    if text == mark.value:
        return
    clock = f"{views.clock(at)} · " if at != mark.at else ""
    mark.at, mark.value = at, text
    yield f"`{clock}{text}`{BREAK}"


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
    """The sum of the day, or of a day without a number from what to what it went, and its ending."""
    if not session.ending:
        return
    value, start, title = session.world.book.value, session.start, day.case.endings[session.ending].title
    if day.system.disclosure.shows == "number":
        end, begun, moved = (views.figure(day.system, each) for each in (value, start, abs(value - start)))
        yield f"`{end} = {begun} {'+' if value >= start else '-'} {moved} · {title}`{BREAK}"
    else:
        yield f"`{spelled(day, start, day.case.starts)} → {spelled(day, value, session.world.at)} · {title}`{BREAK}"
