"""Colours by what they are for, in the ordinary theme and in one of high contrast (7 to 1 and over)."""

from dataclasses import dataclass, replace

from game.art.svg import mix
from game.art.tokens import colour


@dataclass(frozen=True, slots=True)
class Theme:
    """Hex colours. `strong` says that faded things may not be faded by colour."""

    ink: str
    soft: str
    faded: str
    paper: str
    paper_2: str
    dark: str
    on_dark: str
    on_dark_soft: str
    violet: str
    rise: str
    fall: str
    amber: str
    stamp: str
    told: str
    veil: str
    lilac: str
    strong: bool = False


def plain() -> Theme:
    """The ordinary theme, from the tokens."""
    paper = colour("surface.paper")
    return Theme(
        ink=colour("text.on_paper"),
        soft=colour("text.on_paper_soft"),
        faded=colour("text.nudged_on_paper"),
        paper=paper,
        paper_2=colour("surface.paper_2"),
        dark=colour("surface.dark"),
        on_dark=colour("text.on_dark"),
        on_dark_soft=colour("text.on_dark_soft"),
        violet=colour("tier.none"),
        rise=colour("tier.express"),
        fall=colour("tier.c"),
        amber=colour("tier.b"),
        stamp=colour("text.stamp"),
        told=mix(colour("inks.lilac"), paper, 0.78),
        veil="#1B1040",
        lilac=colour("inks.lilac"),
    )


def contrast() -> Theme:
    """Every text at 7 to 1 or more on its ground."""
    base = plain()
    return replace(
        base,
        ink="#170E38",
        soft="#33265C",
        faded="#4A3B6E",
        paper="#FFFFFF",
        paper_2="#D9CFE4",
        on_dark="#FFFFFF",
        on_dark_soft="#F3E9FF",
        violet="#3F3170",
        rise="#0C4F44",
        fall="#86203D",
        amber="#643702",
        stamp="#8C1F39",
        told="#EFE8F6",
        strong=True,
    )


def theme(name: str) -> Theme:
    """The theme called `plain` or `contrast`."""
    return contrast() if name == "contrast" else plain()
