"""What one system made of a day, taken apart in words: whose the change was, other shoes, and what an appeal could have done."""

import textwrap
from collections.abc import Callable

from game.audit import Across, Laid, Shares, Under, Worn, contribution, minded, outside, remedies, worn
from game.audit.trace import Trace, name
from game.rating.shown import figure
from game.rating.system import System
from game.text.across import Lines, Words, signed
from game.text.figures import GRIPS, bare
from game.text.voice import Voice

NAMED, LONGEST = 6, 56
"""Shares that are named, the others being summed; letters of what was done that are shown."""

WAYS = {"entries": "entries", "exact": "exact", "sampled": "sampled", "left out": "left"}


def told(words: Words) -> Callable[[Trace, Across, list[Laid]], list[str]]:
    """A whole day under several systems as lines, folded as the terminal folds them: each system with what it made of it, those
    that have nothing to say last, then where they differ most, and the rule from outside."""
    lines, voice = Lines(words), Voice(words)

    def told(trace: Trace, found: Across, laid: list[Laid]) -> list[str]:
        pairs = sorted(zip(found.all, laid, strict=True), key=lambda pair: not pair[0].known.relevant)
        each = [line for one, here in pairs for line in _under(lines, trace, one, here)]
        head = lines("across.head", title=trace.day.case.title, seed=trace.session.seed, n=len(found.all))
        seen = [lines("outside.title"), *lines.guesses(outside(trace))]
        return voice.folded([head, *each, "", *lines.differ(found), "", *seen]).splitlines()

    return told


def _under(lines: Lines, trace: Trace, one: Under, laid: Laid) -> list[str]:
    more = weighed(lines, trace, laid) if one.known.relevant else []
    return ["", *lines.run(one, reasons=True), *(f"  {line}" for line in more)]


def weighed(lines: Lines, trace: Trace, laid: Laid) -> list[str]:
    """The three of them, each a line; what there is nothing to be said of is left out."""
    begins = trace.day.case.starts
    tags = minded(w for group in trace.day.people.values() for w in group)
    shoes = [_shoes(lines, laid.system, one) for one in worn(laid, begins, tags) if one.seen and one.end != one.own_end]
    found = [_shares(lines, trace, laid.system, contribution(laid))]
    found += [lines("across.worn", names="; ".join(shoes))] if shoes else []
    return [line for line in (*found, _appeal(lines, laid)) if line]


def _shares(lines: Lines, trace: Trace, system: System, found: Shares) -> str:
    moved = sorted((s for s in found.shares if s.delta), key=lambda s: -abs(s.delta))
    names = [lines("across.share", text=_called(lines, trace, s.cause), delta=signed(system, s.delta)) for s in moved[:NAMED]]
    left = sum(s.delta for s in moved[NAMED:])
    names += [lines("across.share-rest", delta=signed(system, left))] if moved[NAMED:] else []
    names += [lines("across.share-itself", delta=signed(system, found.by_itself))] if found.by_itself else []
    if not names:
        return ""
    figures = {"error": figure(system, found.error), "rest": signed(system, found.rest)}
    return lines(f"across.shares-{WAYS[found.way]}", names="; ".join(names), **figures)


def _called(lines: Lines, trace: Trace, cause: str) -> str:
    """What was done, by the beginning of its own words; stars by whom they were for, a hold by what the face did."""
    text, (decision, _, grip) = trace.texts.get(cause, ""), cause.rpartition("=")
    asked = trace.day.choices.get(decision)
    if asked and asked.way == "rate":
        stars = lines("star") if grip == "1" else lines("stars", n=grip)
        return lines("box.stars", stars=stars, name=name(trace.day, asked.person))
    if not text and grip in GRIPS:
        return bare(lines(f"box.held.{grip}"))
    return textwrap.shorten(bare(text), LONGEST, placeholder=" …") if text and not text.isdigit() else cause


def _shoes(lines: Lines, system: System, one: Worn) -> str:
    values = {"begun": figure(system, one.begun), "end": figure(system, one.end)}
    return lines(f"across.worn-{one.kind}", what=one.what, rate=one.rate, **values)


def _appeal(lines: Lines, laid: Laid) -> str:
    found, system = remedies(laid), laid.system
    terms = found.terms
    if not terms.channel:
        return lines("across.appeal-nowhere")
    if not found.each or terms.repairs == "nothing":
        return lines("across.appeal-nothing" if found.each else "across.appeal-none", channel=terms.channel)
    values = {"repaired": signed(system, found.repaired), "stays": signed(system, found.stays)}
    burden = lines(f"across.burden.{terms.burden}")
    said = lines("across.appeal", channel=terms.channel, days=terms.deadline // 1440, burden=burden, **values)
    copies = sum(one.kept for one in found.each)
    return " ".join([said, *([lines("across.appeal-copies", n=copies)] if copies else [])])
