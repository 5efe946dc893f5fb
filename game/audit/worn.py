"""Someone else's shoes under any system: the same acts with another start, name, district, history or length of file."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from game.act import Witness
from game.audit.blots import DAY, Blot, blots
from game.audit.knows import WORSE
from game.audit.rejudge import Laid, Reading, lay, read
from game.rating.model import Evidence
from game.rating.past import Past
from game.rating.system import System

LOWER, MOST = 100, 100_000
"""Thousandths of the scale by which the other start is worse, and the most that this may come to in smallest units."""

LENGTHS = ("prior", "history")
"""Parameters that say how much is on file already."""

NAMESAKE = "a namesake"

Kind = Literal["start", "district", "name", "history", "length"]


@dataclass(frozen=True, slots=True)
class Worn:
    """The same acts in other shoes. `what` is what differs: the start, a tag, "", the kind of evidence, or how much is on file.
    `begun` and `end` are the value when the day begins and when it ends, `own_begun` and `own_end` the ratee's own; `after` the
    tier's name. `rate` is for a name: per cent of a namesake's evidence that is filed here. Nothing comes of shoes that this
    model cannot see, and then `seen` is False."""

    kind: Kind
    what: str
    begun: int
    end: int
    own_begun: int
    own_end: int
    after: str
    seen: bool = True
    rate: int = 0

    @property
    def kept(self) -> int:
        """By how much less (negative) the day itself was worth in these shoes."""
        return (self.end - self.begun) - (self.own_end - self.own_begun)


def worn(laid: Laid, begins: int, tags: tuple[str, ...] = ()) -> tuple[Worn, ...]:
    """The day of a past laid out, in each pair of shoes. `begins` is its first minute, `tags` those that somebody minds."""
    own, rules = read(laid), laid.system.versions[0].rules
    minded = dict.fromkeys((*tags, *(tag for tag, _ in getattr(rules, "tags", ())), *getattr(rules, "exempt", ())))
    other = [tag for tag in minded if tag not in laid.past.ratee.tags]
    found = [_worn("start", "", laid, own, begins, laid.system, _lower(laid))]
    found += [_worn("district", tag, laid, own, begins, laid.system, _tagged(laid.past, tag)) for tag in other]
    found += [_blotted(kind, laid, own, begins) for kind in ("name", "history")]
    return (*found, _short(laid, own, begins))


def _lower(laid: Laid) -> Past:
    """Begun as little worse as LOWER says, or as the model can tell apart; better where there is no room."""
    rules, own = laid.system.versions[0].rules, read(laid).start
    low, high = laid.model.scale(rules)
    less = min(MOST, max(1, (high - low) * LOWER // 1000)) * (-1 if laid.system.model in WORSE else 1)
    starts = [own - n * less for n in range(1, 11)] + [own + n * less for n in range(1, 11)]
    tried = (laid.past.as_someone(replace(laid.past.ratee, start=start)) for start in starts if low <= start <= high)
    return next((past for past in tried if laid.model.opened(past.ratee, rules).value != own), laid.past)


def _tagged(past: Past, tag: str) -> Past:
    return past.as_someone(replace(past.ratee, tags=(tag,)))


def _blotted(kind: Kind, laid: Laid, own: Reading, begins: int) -> Worn:
    """With something of before on file: about the ratee, or about somebody of the same name."""
    rules = laid.system.versions[0].rules
    about = NAMESAKE if kind == "name" else ""
    filed = tuple(_evidence(kind, n, blot, about) for n, blot in enumerate(blots(laid.system.model, rules)))
    what = filed[0].kind if filed else ""
    rate = laid.system.versions[0].terms.wrong(filed[0].key) if filed and about else 0
    seen = bool(filed) and (not about or rate > 0)
    run = _worn(kind, what, laid, own, begins, laid.system, laid.past.with_(filed) if seen else laid.past)
    return replace(run, seen=seen, rate=rate)


def _evidence(kind: str, n: int, blot: Blot, about: str) -> Evidence:
    what, key, amount, days = blot
    # An office's own looking and updating is about nobody.
    whose = "" if what in ("update", "check", "day", "result") else about
    return Evidence(f"earlier-{kind}-{n}", what, -days * DAY, amount, key, "", whose)


def _short(laid: Laid, own: Reading, begins: int) -> Worn:
    """With a quarter of what is on file."""
    versions = tuple(replace(v, rules=_quarter(v.rules)) for v in laid.system.versions)
    run = _worn("length", "", laid, own, begins, replace(laid.system, versions=versions), laid.past)
    return replace(run, seen=versions != laid.system.versions)


def _quarter(rules: Any) -> Any:
    """Rules that find a quarter on file."""
    found = {f.name: getattr(rules, f.name) for f in fields(rules) if f.name in LENGTHS}
    return replace(rules, **{name: max(1, amount // 4) for name, amount in found.items() if amount > 1})


def _worn(kind: Kind, what: str, laid: Laid, own: Reading, begins: int, system: System, past: Past) -> Worn:
    there = read(lay(system, past))
    ends = (there.value(begins), there.end, own.value(begins), own.end)
    same = kind == "district" and there.entries == own.entries and there.start == own.start
    return Worn(kind, what, *ends, there.after.tier.name, seen=not same)


def minded(people: Iterable[Witness]) -> tuple[str, ...]:
    """The tags that anybody minds."""
    return tuple(dict.fromkeys(tag for each in people for tag, _ in each.prejudices))
