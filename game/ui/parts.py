"""Parts that screens are put together from: text, buttons, options. Each gives a Node with its own paint."""

from functools import lru_cache
from typing import Any

from game.art import interface as art
from game.art.svg import Picture
from game.ui.nodes import Art, Node, Paint, Set, Sheet
from game.ui.screen import Frame
from game.ui.setting import ITALIC, Block, Style, block

__all__ = ["ITALIC", "button", "drawn", "fitted", "heading", "label", "option", "paragraph", "sheet", "style"]


@lru_cache(maxsize=600)
def drawn(name: str, *args: Any, **kwargs: Any) -> Picture:
    """A part of `game.art.interface` by name, drawn once for the same arguments."""
    made: Picture = getattr(art, name)(*args, **kwargs)
    return made


def style(
    frame: Frame,
    voice: str,
    size: str | float,
    weight: int = 400,
    colour: str = "",
    leading: float = 1.4,
    anchor: str = "start",
    spacing: float = 0,
) -> Style:
    """A style at the player's text size. `size` is a name of the type scale or logical pixels at 100 %."""
    pixels = frame.size(size) if isinstance(size, str) else size * frame.text
    return Style(voice, pixels, weight, colour or frame.theme.ink, leading, anchor, spacing)


def fitted(frame: Frame, text: str, look: Style, measure: float, tall: float) -> Block:
    """The text as large as it may be within `measure` by `tall`: it shrinks before it is cut, down to 22 px."""
    from dataclasses import replace

    set_ = block(text, look, measure, frame.k)
    while (set_.height > tall or set_.width > measure) and look.size > 22:
        look = replace(look, size=max(22, look.size * 0.94))
        set_ = block(text, look, measure, frame.k)
    return set_


def paragraph(
    frame: Frame, key: str, text: str, look: Style, x: float, y: float, measure: float, *, words: int = -1, role: str = "text"
) -> Node:
    """A block of text as a node as tall as it is."""
    made = block(text, look, measure, frame.k)
    return placed(key, made, x, y, measure, words=words, role=role)


def placed(key: str, made: Block, x: float, y: float, measure: float, *, words: int = -1, role: str = "text") -> Node:
    """A block that has been set, as a node."""
    return Node(
        key,
        role,
        made.text.replace("*", ""),
        bounds=(x, y, max(measure, made.width), made.height),
        paint=(Set(made, x, y, words),),
    )


def heading(frame: Frame, text: str, x: float, y: float, measure: float, size: str | float = "lead", colour: str = "") -> Node:
    """A title of a screen or a page."""
    return paragraph(frame, "heading", text, style(frame, "people", size, 600, colour, 1.2), x, y, measure, role="heading")


def label(frame: Frame, key: str, text: str, x: float, y: float, measure: float, **look: Any) -> Node:
    """A small line of the city's voice."""
    look = {"voice": "city", "size": "label", "weight": 700, "leading": 1.3} | look
    return paragraph(frame, key, text, style(frame, **look), x, y, measure)


def sheet(x: float, y: float, w: float, h: float, **look: Any) -> Sheet:
    """A panel's paint."""
    return Sheet(x, y, w, h, **look)


def state_of(frame: Frame, key: str) -> str:
    """How a button looks now."""
    if frame.down == key:
        return "pressed"
    return "focus" if frame.focus == key and frame.keyed else "plain"


def states(frame: Frame, key: str, *more: str) -> frozenset[str]:
    """The state words of something that can be acted on."""
    found = {word for word in more if word}
    if frame.focus == key:
        found.add("focused")
    if frame.down == key:
        found.add("down")
    return frozenset(found)


def button(
    frame: Frame, key: str, text: str, x: float, y: float, *, w: float = 0, h: float = 0, kind: str = "primary",
    voice: str = "city", size: str | float = "body", role: str = "button", disabled: bool = False,
    align: str = "left", ink: str = "", hint: str = "",
) -> Node:  # fmt: skip
    """A button with its words. Without `w` it is as wide as they need; `align` says which end x is (left, middle, right)."""
    weight = 600 if voice == "people" else 700
    if frame.theme.strong and kind == "stamp":
        kind = "primary"
    colour = ink or art.button_ink(kind, "disabled" if disabled else "plain")
    made = block(text, style(frame, voice, size, weight, colour, 1.2), 2000, frame.k)
    h = h or max(64, made.height + 36 * frame.text**0.5)
    w = w or made.width + h
    x -= {"left": 0, "middle": w / 2, "right": w}[align]
    look = "disabled" if disabled else state_of(frame, key)
    sunk = 4 if look == "pressed" else 0
    paint: tuple[Paint, ...] = (
        Art(drawn("button", round(w), round(h), kind, look), x, y),
        Set(made, x + (w - made.width) / 2, y + (h - made.height) / 2 - 2 + sunk),
    )
    return Node(key, role, text, hint, (x, y, w, h), ("press",), states(frame, key, "disabled" if disabled else ""), paint=paint)


def link(
    frame: Frame,
    key: str,
    text: str,
    x: float,
    y: float,
    *,
    size: str | float = "label",
    colour: str = "",
    voice: str = "people",
    align: str = "left",
    role: str = "button",
) -> Node:
    """Words that can be pressed, with no ground of their own, in a target that is large enough."""
    on = frame.focus == key
    weight = 600 if on and voice == "people" else 700 if voice != "people" else 400
    made = block(text, style(frame, voice, size, weight, colour or frame.theme.soft, 1.2), 2000, frame.k)
    w, h = made.width + 32, max(56, made.height + 20)
    x -= {"left": 16, "middle": w / 2, "right": w - 16}[align]
    paint: list[Paint] = [Set(made, x + 16, y + (h - made.height) / 2)]
    if on:
        from game.ui.nodes import Box

        paint.append(Box(x + 16, y + (h + made.height) / 2, made.width, 3, colour or frame.theme.soft, 1))
    if on and frame.keyed:
        from game.ui.nodes import Box

        paint.append(Box(x, y, w, h, "", 14, colour or frame.theme.ink, 4))
    return Node(key, role, text, "", (x, y, w, h), ("press",), states(frame, key), paint=tuple(paint))


def option_height(frame: Frame, text: str, w: float, *, faded: bool = False, note: str = "") -> float:
    """How tall an option is."""
    return _option_parts(frame, text, w, faded, note, False)[0]


def option(
    frame: Frame,
    key: str,
    text: str,
    x: float,
    y: float,
    w: float,
    *,
    note: str = "",
    faded: bool = False,
    reason: str = "",
    lit: bool = False,
) -> Node:
    """One answer on a sheet. `note` stands under it (a crowd's words); `reason` says why it is closed."""
    chosen = frame.focus == key
    h, made, under = _option_parts(frame, text, w, faded, note or reason, chosen and not reason)
    state = (
        "locked"
        if reason
        else "pressed"
        if frame.down == key
        else "chosen"
        if chosen
        else "nudged"
        if faded and not frame.theme.strong
        else "plain"
    )
    dx = _inset(frame)
    total = made.height + (under.height + 2 if under else 0)
    top = y + (h - total) / 2 + (3 if state == "pressed" else 0)
    paint: list[Paint] = [
        Art(
            drawn("option_card", round(w), round(h), state, focused=chosen and frame.keyed, scale=round(frame.text**0.5, 2)), x, y
        ),
        Set(made, x + dx, top),
    ]
    if under:
        paint.append(Set(under, x + dx, top + made.height + 2))
    words = ("disabled" if reason else "", "lit" if lit else "", "faded" if faded else "")
    value = ". ".join(part for part in (note, reason) if part)
    actions = () if reason else ("press",)
    return Node(key, "option", text, value, (x, y, w, h), actions, states(frame, key, *words), paint=tuple(paint))


def _inset(frame: Frame) -> float:
    return (art.OPTION_TEXT_X + 8) * frame.text**0.35


def _option_parts(frame: Frame, text: str, w: float, faded: bool, note: str, chosen: bool) -> tuple[float, Block, Block | None]:
    theme = frame.theme
    size = frame.size("body") * (0.875 if faded else 1)
    colour = theme.faded if faded and not chosen else theme.ink
    measure = w - _inset(frame) - 28
    made = block(text, Style("people", size, 500 if chosen else 400, colour, 1.25), measure, frame.k)
    if chosen:
        steady = block(text, Style("people", size, 400, colour, 1.25), measure, frame.k)
        if len(steady.lines) != len(made.lines):
            made = block(text, Style("people", size, 400, colour, 1.25), measure, frame.k)
    under = (
        block(
            note,
            style(frame, "city", "note", 700, theme.ink if chosen else theme.soft if faded else theme.amber, 1.3),
            measure,
            frame.k,
        )
        if note
        else None
    )
    h = made.height + (under.height + 2 if under else 0) + 26 * frame.text**0.5
    return max(64, h), made, under
