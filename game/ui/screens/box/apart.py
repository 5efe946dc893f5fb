"""The screen taken apart: the place, the sheet, the answers and the number, each on a pane of its own, turned alike."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape
from math import pi

from game.art.interface.paint import INK, INKS, NUDGED, PAPER, PAPER_2, SOFT, TIERS, at_place
from game.art.places import PLACES, flat, place
from game.art.svg import G, Picture, circ, fmt, line, mix, rect
from game.ui.setting import Style, block

WIDE, HIGH = 1110, 740
PANE = (640, 360)
LEAN = -0.19
BACK = (20, 150)
STEP = (120, 56)
PALE = "0.6"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it stood there: the numbers and kinds of the nudges on it, their words, whether it is the one looked at and
    whether it was taken."""

    text: str
    nudges: tuple[tuple[int, str], ...] = ()
    says: str = ""
    forward: bool = False
    took: bool = False


@dataclass(frozen=True, slots=True)
class Stack:
    """A moment: what had been said, the answers, the number in the corner ("" for none), how full its ring is (thousandths)."""

    prompt: str
    answers: tuple[Answer, ...]
    figure: str
    share: int


@lru_cache(maxsize=24)
def ground(id: str) -> Picture:
    """The place on its pane. Anchor: the corner of the whole figure."""
    g = G("a")
    inner = flat(place(id)).svg if id in PLACES else ""
    inside = inner.split(">", 1)[1].removesuffix("</svg>") if inner else rect(0, 0, 1920, 1080, INKS["lilac"])
    scale = PANE[0] / 1920
    clip = g.clip(rect(0, 0, 1920, 1080, "#000", 40))
    g.add(_turned(*BACK, f'<g transform="scale({scale:.4f})"><g clip-path="{clip}">{inside}</g></g>'))
    return _finish(g)


@lru_cache(maxsize=48)
def layers(stack: Stack) -> Picture:
    """Everything in front of the place. What is looked at comes forward, the rest steps back. Anchor: as the ground's."""
    g = G("l")
    for i in (1, 2, 3):
        g.add(_corners(BACK[0] + STEP[0] * i, BACK[1] + STEP[1] * i, i))
    g.add(_sheet(BACK[0] + STEP[0], BACK[1] + STEP[1] + 150, stack.prompt))
    high = 176 - 44 * max(0, len(stack.answers) - 2)
    g.add(_answers(BACK[0] + STEP[0] * 2, BACK[1] + STEP[1] * 2 + high, stack))
    if stack.figure:
        g.add(_number(BACK[0] + STEP[0] * 2, BACK[1] + STEP[1] * 2, stack.figure, stack.share))
    return _finish(g)


def _finish(g: G) -> Picture:
    view = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}">'
    return Picture(f"{view}<defs>{''.join(g.defs)}</defs>{''.join(g.out)}</svg>", WIDE, HIGH)


def _turned(x: float, y: float, body: str, extra: str = "") -> str:
    """A pane: its upright edges stay upright, its level ones climb to the right."""
    return f'<g transform="matrix(0.93 {LEAN} 0 1 {fmt(x)} {fmt(y)})" {extra}>{body}</g>'


def _corners(x: float, y: float, i: int) -> str:
    """The corners of a pane, and the dotted way to them from the one behind."""
    w, h = PANE
    dx, dy = w * 0.93, w * LEAN
    found = ((0, 0, 1, 1), (dx, dy, -1, 1), (0, h, 1, -1), (dx, dy + h, -1, -1))
    out = ""
    for cx, cy, sx, sy in found:
        px, py = x + cx, y + cy
        out += line(
            f"M{fmt(px - STEP[0])} {fmt(py - STEP[1])} L{fmt(px)} {fmt(py)}", SOFT, 2, 'stroke-dasharray="1 9" opacity=".55"'
        )
        out += line(
            f"M{fmt(px)} {fmt(py + 24 * sy)} V{fmt(py)} L{fmt(px + 24 * sx)} {fmt(py + 24 * sx * LEAN / 0.93)}",
            SOFT,
            3,
            'opacity=".6"',
        )
    return out


def _words(
    text: str, x: float, y: float, measure: float, size: float, col: str, weight: int = 400, voice: str = "people", most: int = 2
) -> tuple[str, float]:
    """Set words as SVG; gives them and the y under them."""
    made = block(text, Style(voice, size, weight, col, 1.25), measure, 1.0)
    family = {"people": "Literata", "city": "Quicksand", "bureau": "Bureau Typewriter"}[voice]
    out = ""
    for row in made.lines[:most]:
        said = " ".join(word.text for word in row.words)
        out += _text(said, x, y + row.y + size * 0.95, family, weight, size, col)
    return out, y + min(most, len(made.lines)) * size * 1.25


def _sheet(x: float, y: float, prompt: str) -> str:
    """The sheet that the words stood on."""
    w, h = PANE[0], 208.0
    body = rect(6, 10, w, h, mix(PAPER_2, INKS["lilac"], 0.5), 26, 'opacity=".7"') + rect(
        0, 0, w, h, PAPER, 26, f'stroke="{PAPER_2}" stroke-width="3"'
    )
    if prompt:
        body += _words(prompt, 34, 26, 330, 23, INK, most=5)[0]
    else:
        body += "".join(rect(34, 36 + 30 * i, wide, 9, mix(SOFT, PAPER, 0.6), 4) for i, wide in enumerate((220, 180, 204, 96)))
    return _turned(x, y, body)


def _answers(x: float, y: float, stack: Stack) -> str:
    """The answers; those that nothing was done to are pale, the one looked at is nearest."""
    out, top = "", 0.0
    front = ""
    for answer in stack.answers[:5]:
        body, tall = _answer(answer)
        if answer.forward:
            front = _turned(x + 84, y + top + 18, body)
            top += tall + 64
        else:
            out += _turned(x, y + top, body, "" if answer.nudges else f'opacity="{PALE}"')
            top += tall + 10
    return out + front


def _answer(answer: Answer) -> tuple[str, float]:
    kinds = [kind for _, kind in answer.nudges]
    faded = "fade" in kinds
    size = (27 if answer.forward else 22) * (0.86 if faded else 1)
    w = 560.0 if answer.forward else 470.0
    col = NUDGED if faded else INK
    words, y = _words(answer.text, 62, 14, w - 90, size, col, 500 if answer.took else 400)
    if answer.says:
        said, y = _words(answer.says, 62, y + 2, w - 90, 20, TIERS["b"], 700, "city")
        words += said
    tall = y + 16
    lit = "preselected" in kinds or "countdown" in kinds
    face = mix(INKS["apricot"], PAPER, 0.6) if lit else PAPER
    edge = TIERS["b"] if lit else TIERS["none"] if answer.forward else PAPER_2
    shade = rect(8, 14, w, tall, "#1F1650", 22, 'opacity=".18"') if answer.forward else ""
    body = shade + rect(0, 0, w, tall, face, 22, f'stroke="{edge}" stroke-width="{4 if answer.forward else 3}"')
    body += circ(34, tall / 2, 9, INK if answer.took else "none", f'stroke="{col}" stroke-width="4"') + words
    for k, (n, _) in enumerate(answer.nudges):
        body += _mark(w - 10 - 50 * k, 0, n)
    return body, tall


def _text(said: str, x: float, y: float, family: str, weight: int, size: float, col: str, anchor: str = "start") -> str:
    """One line of words."""
    face = f'font-family="{family}" font-weight="{weight}" font-size="{fmt(size)}" text-anchor="{anchor}"'
    return f'<text x="{fmt(x)}" y="{fmt(y)}" {face} fill="{col}">{escape(said)}</text>'


def _mark(x: float, y: float, n: int) -> str:
    """The number of a nudge, as in the list beside it."""
    disc = circ(x, y, 21, PAPER) + circ(x, y, 18, TIERS["none"])
    return disc + _text(str(n), x, y + 8, "Quicksand", 700, 23, PAPER, "middle")


def _number(x: float, y: float, figure: str, share: int) -> str:
    """The ring in the corner."""
    full = 2 * pi * 40
    arc = f'stroke="{TIERS["b"]}" stroke-width="11" stroke-dasharray="{fmt(full * share / 1000)} 999" transform="rotate(-90)"'
    ring = circ(0, 0, 56, PAPER) + circ(0, 0, 40, "none", f'stroke="{PAPER_2}" stroke-width="11"') + circ(0, 0, 40, "none", arc)
    words = _text(figure, 0, 9, "Quicksand", 700, 25, INK, "middle")
    return _turned(x, y, at_place(ring + words, PANE[0] - 74, 74))
