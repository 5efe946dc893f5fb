"""Pages of the box about days that were not: other shoes, other rules; and who gave the stars of the one that was."""

from game.audit import RulesRun, ShoesRun
from game.text.figures import Figures, Page, bare

NAMED = 3
"""How many raters are named on either side before somebody asks for more."""

STARRED = ("peer", "rolling")
"""Models in which a start is so many stars on file."""


def shoes(say: Figures) -> Page | None:
    """Each pair of shoes: how the same choices ended, higher or lower, and where most of the difference came from."""
    runs = say.box.shoes
    short = [line for run in runs for line in _shoes(say, run, 1)]
    return Page(say("shoes"), short, [line for run in runs for line in _shoes(say, run, 3)]) if runs else None


def _shoes(say: Figures, run: ShoesRun, most: int) -> list[str]:
    apart = run.end - say.box.walk.end
    ends, own = say.number(run.end), say.number(say.box.walk.end)
    key = "shoes-alike" if not apart else say.way("shoes-above" if apart > 0 else "shoes-below", ends == own)
    begins = say.box.walk.begins
    start = say.number(run.start, begins)
    alike = start == say.number(say.box.walk.start, begins)
    began = say("shoes-began-alike" if alike else "shoes-began", start=start)
    values = {"end": ends, "own": own, "by": say.points(abs(apart))}
    said = say(key, name=run.ratee.name, words=bare(run.words), began=began, **values)
    chance = say("shoes-lower" if run.lower else "shoes-never-lower", name=run.ratee.name, lower=run.lower, runs=run.runs)
    return [" ".join(said.split()), *_why(say, run, apart, most), *_parting(say, run), chance]


def _why(say: Figures, run: ShoesRun, apart: int, most: int) -> list[str]:
    """The entries that pull the way in which the run ends, first; or, in short, that it began there."""
    pulled = sorted(run.parted, key=lambda p: (p.delta_there - p.delta_here) * apart <= 0)
    ways = [p for p in pulled if (p.delta_there - p.delta_here) * apart > 0]
    began = run.start - say.box.walk.start
    if most == 1 and began * apart > 0 and abs(began) * 2 > abs(apart):
        return [say(_started(say))]
    if apart and not ways:
        return [say("shoes-small")]
    return [say.parted(each, "shoes") for each in (pulled if most > 1 else ways)[:most]]


def _started(say: Figures) -> str:
    """Which words say that most of it is where a run began: what that was is the model's."""
    model = say.day.system.model
    key = f"shoes-start-{model}"
    return key if say.voice.has(f"box.{key}") else "shoes-start" if model in STARRED else "shoes-start-else"


def _parting(say: Figures, run: ShoesRun | RulesRun) -> list[str]:
    """What else is to be known of a run: another ending, choices that could not be made in it."""
    gone = len(run.departures)
    departed = say("departed-one" if gone == 1 else "departed", count=gone) if gone else ""
    return [line for line in (say.ending(run.ending), departed) if line]


def rules(say: Figures) -> Page | None:
    """Each change of the rules: how the same choices ended; those that changed nothing in one line."""
    runs, own = say.box.rules, say.box.walk.end
    apart = [run for run in runs if run.parted or run.end != own or run.ending != say.box.ending]
    alike = [bare(_called(say, run)) for run in runs if run not in apart]
    same = [say("rules-alike", names="; ".join(alike))] if alike else []
    short = [" ".join([_rules(say, run), *_parting(say, run)]) for run in apart]
    more = [line for run in apart for line in (_rules(say, run), *_parting(say, run), *_parted(say, run))]
    return Page(say("rules"), [*short, *same], [*more, *same]) if runs else None


def _called(say: Figures, run: RulesRun) -> str:
    return say(f"rule.{run.id}", summary=run.summary)


def _rules(say: Figures, run: RulesRun) -> str:
    apart = run.end - say.box.walk.end
    key = "rules-run" if apart else "rules-same"
    return say(key, name=_called(say, run), end=say.number(run.end), delta=say.delta(apart))


def _parted(say: Figures, run: RulesRun) -> list[str]:
    return [say.parted(each, "rules") for each in run.parted[:2]]


def carried(say: Figures) -> Page | None:
    """Who moved the number up with their stars, who down, and the day with all raters alike; groups count as one."""
    found: dict[str, int] = {}
    for rater in say.box.carried.raters:
        found[rater.name] = found.get(rater.name, 0) + rater.delta
    if not found:
        return None
    up = sorted((each for each in found.items() if each[1] > 0), key=lambda each: -each[1])
    down = sorted((each for each in found.items() if each[1] < 0), key=lambda each: each[1])
    flat = say("flat", end=say.number(say.box.carried.flat_end), own=say.number(say.box.walk.end))
    short = [*_side(say, "up", up[:NAMED]), *_side(say, "down", down[:NAMED]), flat]
    raters = [*_raters(say, "up", up), *_raters(say, "down", down)]
    return Page(say("carried"), short, [*raters, flat])


def _side(say: Figures, key: str, side: list[tuple[str, int]]) -> list[str]:
    return [say(key, names=", ".join(say("mover", name=name, delta=say.delta(delta)) for name, delta in side))] if side else []


def _raters(say: Figures, key: str, side: list[tuple[str, int]]) -> list[str]:
    """The raters of one side with their own numbers, their stars and what those weighed."""
    lines = [say(f"{key}-head")] if side else []
    for name, _ in side:
        for rater in (r for r in say.box.carried.raters if r.name == name):
            stars, weights = (", ".join(map(str, sorted(set(each), reverse=True))) for each in (rater.stars, rater.weights))
            number = "" if rater.number is None else say.number(rater.number)
            given = {"name": name, "stars": stars, "weights": weights, "delta": say.delta(rater.delta)}
            lines.append(say("rater" if number else "rater-plain", number=number, **given))
    return lines
