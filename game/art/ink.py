"""Inks, drain and hours. A place never names a colour: it asks the inks, so that draining is a palette function."""

from dataclasses import dataclass

from game.art.svg import luma, mix
from game.art.tokens import tokens

DRAIN = {"full": 0.0, "fading": 0.3, "drained": 0.56, "empty": 1.0}
"""Named drain levels, from every ink present to none."""

_WHITE = "#ffffff"


class Inks:
    """The named inks at a drain level 0..1: `Inks(0.5).coral`.

    Inks leave one by one in the order of the tokens; each goes to a violet-grey of its own lightness, so drawing and contrast stay.
    Skin, ink and text never drain.
    """

    def __init__(self, level: float = 0.0) -> None:
        self.level = min(1.0, max(0.0, level))

    def __getattr__(self, name: str) -> str:
        inks = tokens()["colour"]["inks"]
        if name not in inks:
            raise AttributeError(f"no ink named {name}")
        return self.drain(inks[name], name)

    def drain(self, colour: str, name: str) -> str:
        """A colour at this level, leaving together with the ink `name`."""
        order = tokens()["colour"]["drain"]["order"]
        if name in ("plum", "night"):
            return mix(colour, self._grey(colour), 0.55 * self.level)
        if name not in order:
            return colour
        amount = min(1.0, max(0.0, self.level * len(order) * 1.12 - order.index(name)))
        return mix(colour, self._grey(colour), amount * 0.94)

    @staticmethod
    def _grey(colour: str) -> str:
        ends = tokens()["colour"]["drain"]
        return mix(ends["dark"], ends["pale"], min(1.0, max(0.0, (luma(colour) - 0.16) / 0.78)))


@dataclass(frozen=True)
class Hour:
    """One light record: sky stops, haze, glow, shade colour and strength; ambient and rim light for every sprite in the place."""

    name: str
    sky: tuple[tuple[float, str], ...]
    haze: str
    glow: str
    shade: str
    shade_op: float
    amb: tuple[float, float, float]
    rim: str


def hour(name: str, k: Inks) -> Hour:
    """The light called `name`, mixed from the inks `k` so that it drains with them. Raises KeyError for an unknown hour."""
    return Hour(name, *_RECIPES[name](k))


def _late(k):
    sky = ((0, mix(k.sky, _WHITE, 0.42)), (0.5, mix(k.lilac, _WHITE, 0.5)), (0.8, mix(k.apricot, _WHITE, 0.55)), (1, mix(k.apricot, _WHITE, 0.75)))
    return sky, mix(k.apricot, _WHITE, 0.6), mix(k.apricot, _WHITE, 0.45), "#5B4B8A", 0.26, (1, 0.97, 0.95), "#FFE9BE"


def _gold(k):
    sky = ((0, mix(k.sky, _WHITE, 0.22)), (0.38, mix(k.lilac, _WHITE, 0.28)), (0.68, mix(k.coral, _WHITE, 0.34)), (1, mix(k.apricot, _WHITE, 0.5)))
    return sky, mix(k.coral, _WHITE, 0.45), mix(k.apricot, _WHITE, 0.4), "#54438A", 0.28, (1, 0.94, 0.93), "#FFDFAE"


def _green(k):
    sky = ((0, mix(k.mint, k.sky, 0.5)), (0.42, mix(k.mint, _WHITE, 0.42)), (0.74, mix(mix(k.mint, k.apricot, 0.55), _WHITE, 0.5)), (1, mix(k.apricot, _WHITE, 0.5)))
    return sky, mix(mix(k.mint, k.apricot, 0.45), _WHITE, 0.55), mix(k.apricot, _WHITE, 0.5), "#3E3F83", 0.32, (0.93, 0.95, 0.9), "#FFE3A8"


def _five(k):
    sky = ((0, mix(k.sky, k.plum, 0.2)), (0.4, mix(k.lilac, k.coral, 0.25)), (0.72, mix(k.coral, _WHITE, 0.18)), (1, mix(k.apricot, _WHITE, 0.3)))
    return sky, mix(k.coral, _WHITE, 0.3), mix(k.apricot, _WHITE, 0.3), "#463683", 0.32, (0.95, 0.87, 0.92), "#FFD49A"


def _low(k):
    sky = ((0, mix(k.plum, k.lilac, 0.35)), (0.5, k.coral), (1, mix(k.apricot, _WHITE, 0.25)))
    return sky, mix(k.coral, _WHITE, 0.2), mix(k.apricot, _WHITE, 0.2), "#3A2A78", 0.36, (0.9, 0.8, 0.92), "#FFC68F"


def _dusk(k):
    sky = ((0, mix(k.night, k.plum, 0.25)), (0.42, mix(k.plum, k.rose, 0.2)), (0.72, mix(k.rose, k.coral, 0.5)), (1, mix(k.apricot, _WHITE, 0.18)))
    return sky, mix(k.rose, k.coral, 0.45), mix(k.apricot, _WHITE, 0.2), "#1F1650", 0.42, (0.82, 0.7, 0.92), "#FFC08A"


def _ward(k):
    sky, haze, glow, *_ = _dusk(k)
    return sky, haze, glow, "#2A1B66", 0.4, (0.98, 0.92, 0.94), "#FFD2A0"


def _tube(k):
    sky = ((0, mix(k.mint, _WHITE, 0.72)), (1, mix(k.cream, k.mint, 0.22)))
    return sky, mix(k.cream, k.mint, 0.2), mix(k.cream, _WHITE, 0.5), "#4A4A86", 0.26, (0.95, 0.98, 0.97), "#F4FFF2"


def _stairs(k):
    sky = ((0, mix(k.plum, k.sky, 0.5)), (0.6, mix(k.lilac, k.coral, 0.3)), (1, mix(k.coral, k.apricot, 0.5)))
    return sky, mix(k.lilac, _WHITE, 0.3), mix(k.apricot, _WHITE, 0.4), "#33296E", 0.36, (0.86, 0.82, 0.93), "#F6DCC4"


def _cellar(k):
    sky = ((0, mix(k.sky, _WHITE, 0.35)), (1, mix(k.cream, k.sky, 0.25)))
    return sky, mix(k.sky, _WHITE, 0.5), mix(k.apricot, _WHITE, 0.35), "#1F1650", 0.42, (0.86, 0.76, 0.9), "#FFD89A"


def _neon(ink: str, depth: float = 0.3, amb: tuple[float, float, float] = (0.8, 0.7, 0.9)):
    """A night street under one ink: violet overhead, that ink where the street is, and its edge on everybody."""

    def recipe(k):
        c = getattr(k, ink)
        sky = ((0, k.night), (0.5, mix(k.night, k.plum, 0.55)), (0.85, mix(mix(k.plum, c, 0.35), k.night, 0.2)), (1, mix(k.plum, c, 0.55)))
        return sky, mix(mix(k.night, k.plum, 0.6), c, depth), mix(c, _WHITE, 0.25), "#1F1650", 0.42, amb, mix(c, _WHITE, 0.35)

    return recipe


def _before_light(k):
    sky = ((0, mix(k.night, k.sky, 0.42)), (0.5, mix(k.lilac, k.sky, 0.45)), (0.82, mix(k.lilac, _WHITE, 0.42)), (1, mix(mix(k.coral, k.lilac, 0.5), _WHITE, 0.5)))
    return sky, mix(mix(k.lilac, k.sky, 0.4), _WHITE, 0.4), mix(k.apricot, _WHITE, 0.4), "#33296E", 0.34, (0.84, 0.82, 0.93), "#E8E2F4"


def _first_light(k):
    sky = ((0, mix(k.sky, _WHITE, 0.3)), (0.5, mix(k.lilac, _WHITE, 0.5)), (0.84, mix(k.coral, _WHITE, 0.5)), (1, mix(k.apricot, _WHITE, 0.55)))
    return sky, mix(mix(k.coral, k.lilac, 0.4), _WHITE, 0.5), mix(k.apricot, _WHITE, 0.4), "#463A80", 0.3, (0.94, 0.89, 0.95), "#FFE0BC"


def _sepia(k):
    sky = ((0, mix(mix(k.plum, k.apricot, 0.3), k.coral, 0.12)), (0.45, mix(mix(k.apricot, k.coral, 0.45), k.plum, 0.28)), (0.8, mix(k.apricot, k.cream, 0.3)), (1, mix(k.apricot, _WHITE, 0.6)))
    return sky, mix(mix(k.apricot, k.coral, 0.35), k.cream, 0.4), mix(k.apricot, _WHITE, 0.35), "#3A2452", 0.36, (0.94, 0.85, 0.80), "#FFDFA6"


def _sleeper(k):
    sky = ((0, mix(k.night, k.plum, 0.55)), (0.55, mix(k.plum, k.lilac, 0.5)), (0.85, mix(k.lilac, k.rose, 0.3)), (1, mix(k.coral, k.lilac, 0.4)))
    return sky, mix(k.lilac, k.plum, 0.4), mix(k.apricot, _WHITE, 0.3), "#241A5A", 0.4, (0.94, 0.83, 0.84), "#FFD79A"


def _blue_lamp(k):
    sky = ((0, k.night), (1, mix(k.night, k.plum, 0.4)))
    return sky, mix(k.night, k.sky, 0.45), mix(k.sky, _WHITE, 0.4), "#120C44", 0.44, (0.62, 0.66, 0.94), "#A9C4FF"


def _harbour(k):
    sky = ((0, mix(k.lilac, k.sky, 0.5)), (0.6, mix(mix(k.lilac, k.sky, 0.4), _WHITE, 0.35)), (1, mix(mix(k.lilac, k.cream, 0.6), _WHITE, 0.2)))
    return sky, mix(mix(k.lilac, k.sky, 0.5), _WHITE, 0.5), mix(k.apricot, _WHITE, 0.3), "#33296E", 0.3, (0.9, 0.88, 0.95), "#FFDDA8"


def _pale(k):
    sky = ((0, mix(k.sky, _WHITE, 0.7)), (1, mix(k.cream, _WHITE, 0.3)))
    return sky, mix(k.cream, k.sky, 0.12), mix(k.cream, _WHITE, 0.5), "#6A6FA6", 0.22, (1, 0.99, 0.98), "#FFFFFF"


def _yard(k):
    sky = ((0, mix(k.sky, _WHITE, 0.3)), (0.6, mix(mix(k.sky, k.cream, 0.5), _WHITE, 0.3)), (1, mix(k.apricot, _WHITE, 0.7)))
    return sky, mix(mix(k.cream, k.sky, 0.25), _WHITE, 0.2), mix(k.apricot, _WHITE, 0.5), "#4A3E7E", 0.28, (0.98, 0.95, 0.92), "#FFEBC4"


def _wet(warm: str, much: float, amb: tuple[float, float, float] = (0.93, 0.95, 0.98), shade: str = "#2F4876"):
    """A wet day: sky let down to grey, and one ink that warms so much of its glow and of the edge on everybody."""

    def recipe(k):
        grey = mix(mix(k.sky, k.cream, 0.5), k.mint, 0.2)
        glow = mix(mix(k.sky, getattr(k, warm), much), _WHITE, 0.5)
        sky = ((0, mix(grey, k.sky, 0.3)), (0.5, mix(grey, _WHITE, 0.22)), (1, mix(grey, _WHITE, 0.55)))
        return sky, mix(grey, _WHITE, 0.42), glow, shade, 0.3, amb, mix(glow, _WHITE, 0.45)

    return recipe


def _market(sky, haze, glow, shade, depth, amb, rim):
    """An hour of a market hall, whose own light is cream and apricot: sky stops as (ink, other, share, white)."""

    def recipe(k):
        tone = lambda a, b, t, w: mix(mix(getattr(k, a), getattr(k, b), t), _WHITE, w)
        stops = tuple((i / (len(sky) - 1), tone(*stop)) for i, stop in enumerate(sky))
        return stops, tone(*haze), tone(*glow), shade, depth, amb, rim

    return recipe


_RECIPES = {
    "late": _late,
    "gold": _gold,
    "green": _green,
    "five": _five,
    "low": _low,
    "dusk": _dusk,
    "tube": _tube,
    "stairs": _stairs,
    "ward": _ward,
    "cellar": _cellar,
    "sepia": _sepia,
    "sleeper": _sleeper,
    "blue-lamp": _blue_lamp,
    "harbour": _harbour,
    "pale": _pale,
    "yard": _yard,
    "neon-dusk": _neon("coral", 0.35, (0.84, 0.74, 0.92)),
    "neon-red": _neon("rose"),
    "neon-green": _neon("mint", 0.35, (0.76, 0.76, 0.88)),
    "neon-white": _neon("cream", 0.2, (0.86, 0.84, 0.94)),
    "neon-blue": _neon("sky", 0.4, (0.76, 0.74, 0.95)),
    "neon-pink": _neon("rose", 0.45, (0.88, 0.7, 0.9)),
    "sodium": _neon("apricot", 0.25, (0.86, 0.74, 0.78)),
    "one-lamp": _neon("apricot", 0.12, (0.72, 0.64, 0.8)),
    "before-light": _before_light,
    "first-light": _first_light,
    "market-morning": _market((("sky", "mint", 0.3, 0.5), ("apricot", "mint", 0.2, 0.6), ("apricot", "coral", 0.2, 0.45)), ("apricot", "coral", 0.2, 0.58), ("apricot", "coral", 0.1, 0.5), "#5B4B8A", 0.24, (1.0, 0.96, 0.93), "#FFE3B0"),
    "market-noon": _market((("sky", "mint", 0.3, 0.45), ("mint", "sky", 0.3, 0.62), ("cream", "apricot", 0.1, 0.3)), ("cream", "apricot", 0.2, 0.3), ("cream", "apricot", 0.2, 0.5), "#6A5A94", 0.2, (1.0, 1.0, 0.98), "#FFF8E4"),
    "market-dusk": _market((("plum", "sky", 0.3, 0.2), ("coral", "lilac", 0.4, 0.1), ("apricot", "coral", 0.3, 0.25)), ("coral", "apricot", 0.4, 0.3), ("apricot", "coral", 0.1, 0.35), "#3F2F7C", 0.32, (0.97, 0.87, 0.92), "#FFD08E"),
    "market-night": _market((("night", "sky", 0.15, 0.0), ("night", "plum", 0.6, 0.0), ("plum", "rose", 0.35, 0.05)), ("plum", "rose", 0.3, 0.1), ("apricot", "coral", 0.1, 0.3), "#1F1650", 0.42, (0.9, 0.79, 0.88), "#FFC98A"),
    "rain": _wet("sky", 0.0),
    "marble": _wet("cream", 0.5, (0.95, 0.97, 0.96)),
    "green-lamps": _wet("apricot", 0.8, (0.88, 0.9, 0.84), "#2B4468"),
    "brass": _wet("apricot", 0.95, (0.94, 0.88, 0.86), "#3D3A74"),
    "cabin": _wet("coral", 0.6, (0.95, 0.84, 0.84), "#3A2E78"),
    "dome": _wet("cream", 0.35, (0.92, 0.94, 1.0)),
    "lamp-six": _wet("apricot", 0.9, (0.84, 0.82, 0.9), "#2A2A6E"),
}
