"""The places of the first case, each a stack of layers for the window to stage. `place(id)` and `window_picture(id, w, h)`."""

import re
from functools import lru_cache
from importlib import import_module

from game.art.places.base import OVER, H, Layer, Place, W
from game.art.svg import Picture, arch_d

_DRAWN_IN: dict[str, tuple[str, str]] = {
    "tower-lobby": ("lobby", "tower_lobby"),
    "lift-b": ("lift_b", "lift_b"),
    "garden-12": ("garden", "garden_12"),
    "lift-bank-12": ("bank", "lift_bank_12"),
    "corridor-31": ("corridor", "corridor_31"),
    "hall-31": ("hall", "hall_31"),
    "landing-31": ("landing", "landing_31"),
    "washroom-31": ("washroom", "washroom_31"),
    "stairwell": ("stairs", "stairwell"),
    "lift-a": ("cars", "lift_a"),
    "lift-v": ("voucher", "lift_v"),
    "lift-v-amber": ("voucher", "lift_v_amber"),
    "lift-36": ("cars", "lift_36"),
    "ward-40": ("ward", "ward_40"),
    "landing-40": ("stairs", "landing_40"),
    "hitch-rank": ("hitch_rank", "hitch_rank"),
    **{f"hitch-cab-{light}": ("hitch_cab", f"in_{light}") for light in ("dusk", "red", "green", "white", "blue", "pink", "sodium", "lamp", "grey")},
    "pier-road": ("pier_road", "pier_road"),
    "pier-road-dawn": ("pier_road", "at_dawn"),
    "stall-14": ("stall", "stall_14"),
    "nine-arches": ("nine_arches", "nine_arches"),
    "the-wall": ("the_wall", "the_wall"),
    "large-pot": ("large_pot", "large_pot"),
    "stall-work": ("stall_work", "stall_work"),
    "market-office": ("market_office", "market_office"),
    "upstairs": ("upstairs", "upstairs"),
    "twelve-stools": ("twelve_stools", "twelve_stools"),
    "loading-arch": ("loading_arch", "loading_arch"),
    "side-door": ("side_door", "side_door"),
    "kessim": ("kessim", "kessim"),
    "compartment": ("sleeper", "compartment"),
    "corridor-end": ("carriage", "corridor_end"),
    "folding-seats": ("carriage", "folding_seats"),
    "berths": ("berths", "berths"),
    "hollin": ("hollin", "hollin"),
    "berth-21": ("sleeper", "berth_21"),
    "vantage": ("maritime", "vantage"),
    "mould-loft": ("loft", "mould_loft"),
    "window-two": ("offices", "window_two"),
    "strand-room": ("offices", "strand_room"),
    "stores-yard": ("yards", "stores_yard"),
    "yard-bench": ("yards", "yard_bench"),
    "ferry-pier": ("ferry_pier", "ferry_pier"),
    "water-office": ("water_office", "water_office"),
    "branch-library": ("branch_library", "branch_library"),
    "harbour-dues": ("harbour_dues", "harbour_dues"),
    "tram-shelter": ("tram_shelter", "tram_shelter"),
    "berth-nine": ("berth_nine", "berth_nine"),
    "registry-hall": ("registry_hall", "registry_hall"),
    "window-six": ("window_six", "window_six"),
    "bureau": ("bureau", "bureau"),
    "cabinet": ("cabinet", "cabinet"),
    "title": ("title", "title"),
}
"""Each place with its module here and the function that draws it; imported when it is first drawn, for many only ask the names."""
PLACES: tuple[str, ...] = tuple(_DRAWN_IN)
LIGHTS_OF: dict[str, tuple[str, ...]] = {
    "corridor-end": ("night",),
    "stall-14": ("noon", "night", "sunday"),
    "nine-arches": ("dusk",),
    "side-door": ("dusk",),
}
"""Lights that a place is drawn in besides its own; its function takes the light's name after the drain."""

__all__ = ["LIGHTS_OF", "PLACES", "Layer", "Place", "flat", "lit", "place", "window_picture"]


def lit(id: str, light: str) -> str:
    """The picture of a place in a light: `id@light` where it is drawn in that one, else its own."""
    return f"{id}@{light}" if light in LIGHTS_OF.get(id, ()) else id


def place(id: str, drain: float = 0.0) -> Place:
    """The place, or `place@light`, with its inks drained 0..1. Raises KeyError that names the nearest id for an unknown one."""
    bare, _, light = id.partition("@")
    if bare not in _DRAWN_IN or (light and light not in LIGHTS_OF.get(bare, ())):
        import difflib

        near = difflib.get_close_matches(bare, PLACES, 1, 0.0)[0]
        raise KeyError(f"no place {id!r}; the nearest is {near!r}")
    return _drawn(id, round(min(1.0, max(0.0, drain)), 2))


@lru_cache(maxsize=64)
def _drawn(id: str, drain: float) -> Place:
    return _draw(id, drain)


def _draw(id: str, drain: float) -> Place:
    bare, _, light = id.partition("@")
    module, name = _DRAWN_IN[bare]
    drawn: Place = getattr(import_module(f"{__name__}.{module}"), name)(drain, *([light] if light else []))
    return drawn


def flat(shown: Place, shift: float = 0.0) -> Picture:
    """All layers in one 1920x1080 picture, each moved by `shift` times its depth."""
    return Picture(_svg(shown, (0, 0, W, H), W, H, shift), W, H)


def window_picture(id: str, width: float, height: float, focus: tuple[float, float] | None = None) -> Picture:
    """A round-arched view of the place around its focus (or another point), as tall as 620 px of it."""
    shown = place(id)
    cx, cy = focus or shown.focus
    tall = 620.0
    wide = tall * width / height
    x = min(max(cx - wide / 2, -OVER), W + OVER - wide)
    y = min(max(cy - tall / 2, 0.0), H - tall)
    clip = f'<clipPath id="{id}-window"><path d="{arch_d(x, y, wide, tall)}"/></clipPath>'
    return Picture(_svg(shown, (x, y, wide, tall), width, height, 0, clip), width, height)


def _svg(shown: Place, view: tuple[float, float, float, float], width: float, height: float, shift: float, clip: str = "") -> str:
    """One document of all layers, cropped to `view`; ids are unique within a place, so definitions can lie side by side."""
    body = "".join(f'<g transform="translate({shift * layer.depth:.1f},0)">{_inside(layer.picture)}</g>' for layer in shown.layers)
    if clip:
        body = f'<defs>{clip}</defs><g clip-path="url(#{shown.id}-window)">{body}</g>'
    box = " ".join(f"{v:g}" for v in view)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" viewBox="{box}">{body}</svg>'


def _inside(picture: Picture) -> str:
    """What stands between the svg tags."""
    return re.sub(r"^<svg[^>]*>|</svg>$", "", picture.svg)

