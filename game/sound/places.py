"""Every place with its room tone and the mood of its music, by case; some sound otherwise in another light, `place-light`."""

from collections.abc import Mapping

Scene = tuple[str, str]
"""A room's cue and a mood."""

FRAME: Mapping[str, Scene] = {"bureau": ("room-bureau", "bureau"), "title": ("room-title", "title")}

LIFT: Mapping[str, Scene] = {
    "tower-lobby": ("room-lobby", "calm"),
    **dict.fromkeys(("lift-a", "lift-b", "lift-v", "lift-v-amber", "lift-36"), ("room-lift", "strings")),
    "garden-12": ("room-garden", "water"),
    "feed": ("room-feed", "water"),
    "lift-bank-12": ("room-bank", "bank"),
    "corridor-31": ("room-corridor", "corridor"),
    "hall-31": ("room-hall", "hall"),
    "landing-31": ("room-landing", "landing"),
    "washroom-31": ("room-washroom", "washroom"),
    "stairwell": ("room-stairs", "stairs"),
    "landing-40": ("room-pipe", "stairs"),
    "ward-40": ("room-ward", "ward"),
}

RIDE: Mapping[str, Scene] = {
    "hitch-rank": ("room-rank", "rank"),
    "hitch-cab": ("room-cab", "drive"),
    **dict.fromkeys(("hitch-cab-blue", "hitch-cab-lamp"), ("room-cab-still", "stand")),
    **dict.fromkeys(("hitch-cab-sodium", "hitch-cab-grey"), ("room-cab-late", "late")),
    "pier-road": ("room-pier", "late"),
    "pier-road-dawn": ("room-pier", "dawn"),
}

POTS: Mapping[str, Scene] = {
    "stall-14": ("room-stall", "morning"),
    "stall-14-noon": ("room-stall", "noon"),
    "stall-14-dusk": ("room-stall", "three"),
    "stall-14-night": ("room-fridge", "night"),
    "nine-arches": ("room-arches", "hall"),
    "nine-arches-dusk": ("room-arches", "three"),
    "the-wall": ("room-arches", "morning"),
    **dict.fromkeys(("large-pot", "stall-work"), ("room-kitchen", "kitchen")),
    "market-office": ("room-market-office", "office"),
    "upstairs": ("room-upstairs", "office"),
    "twelve-stools": ("room-stools", "noon"),
    "loading-arch": ("room-arches", "three"),
    "side-door": ("room-side-door", "three"),
}

CITY: Mapping[str, Scene] = {
    "ferry-pier": ("room-ferry-pier", "pier"),
    "water-office": ("room-buckets", "buckets"),
    "branch-library": ("room-library", "library"),
    "harbour-dues": ("room-dues", "dues"),
    "tram-shelter": ("room-shelter", "shelter"),
    "berth-nine": ("room-berth-nine", "berth"),
    "registry-hall": ("room-registry", "hall"),
    "window-six": ("room-window-six", "window"),
}

TRAIN: Mapping[str, Scene] = {
    "kessim": ("room-platform", "platform"),
    "compartment": ("room-train", "wheels"),
    **dict.fromkeys(("berths", "berth-21"), ("room-berths", "whisper")),
    **dict.fromkeys(("corridor-end", "folding-seats"), ("room-urn", "wheels")),
    "hollin": ("room-hollin", "stopped"),
    "vantage": ("room-vantage", "city"),
    "mould-loft": ("room-loft", "city"),
    **dict.fromkeys(("window-two", "strand-room"), ("room-window-two", "city")),
    **dict.fromkeys(("stores-yard", "yard-bench"), ("room-yard", "city")),
}

CASES: Mapping[str, Mapping[str, Scene]] = {
    "the-lift": LIFT,
    "four-point-six": RIDE,
    "clean-plate": POTS,
    "honest-city": CITY,
    "the-envelope": TRAIN,
}
"""In the order in which a day goes through them."""

SCENES: Mapping[str, Scene] = {place: scene for case in (*CASES.values(), FRAME) for place, scene in case.items()}


QUIET: Scene = ("room-bureau", "calm")


def found(place: str, light: str = "") -> Scene:
    """What a place sounds like in a light, named by a scene or at the end of the place's own name. An unknown one is quiet."""
    bare = place.rpartition("-")[0]
    return SCENES.get(f"{place}-{light}") or SCENES.get(place) or SCENES.get(bare) or QUIET
