"""What stands at each key, as a JSON Schema: texts, numbers, times, names, the words of closed lists, and other mappings."""

from typing import Any

from game.act import SIGNALS
from game.art.people import CAST, LIGHTS
from game.art.places import LIGHTS_OF, PLACES
from game.content.beats import FORMS as LENGTHS
from game.content.facts import CONFIDENCE
from game.content.frames import FRAMES, HOLDS
from game.content.library import LEVELS, ids
from game.content.scalars import NAME as NAMED
from game.content.systems import CHANGES, DISCLOSED, NOTED, SHOWS, UNITS
from game.ledger import RATED
from game.rating.models import MODELS, NAMES
from game.story.manners import MANNERS
from game.story.model import VALUES

Schema = dict[str, Any]


def ref(kind: str) -> Schema:
    """A mapping of a kind."""
    return {"$ref": f"#/definitions/{kind.replace(' ', '-')}"}


def many(shape: Schema) -> Schema:
    """One, or a list of them."""
    return {"anyOf": [shape, {"type": "array", "items": shape}]}


def listed(shape: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": shape}


def keyed(shape: Schema, keys: tuple[str, ...] = ()) -> Schema:
    """A mapping from names, or from those of a closed list."""
    if keys:
        return {"type": "object", "properties": dict.fromkeys(keys, shape), "additionalProperties": False}
    return {"type": "object", "additionalProperties": shape}


def words(known: "tuple[str, ...] | list[str]") -> Schema:
    """A word of a closed list."""
    return {"enum": list(known)}


def known(names: "tuple[str, ...] | list[str]") -> Schema:
    """A name, of which an editor offers those that the game comes with."""
    return {"anyOf": [{"enum": sorted(names)}, SOME]}


def whole(low: int, high: int) -> Schema:
    """A whole number."""
    return {"type": "integer", "minimum": low, "maximum": high}


NAME = NAMED.pattern
TEXT: Schema = {"type": ["string", "number"]}
SOME: Schema = {"type": "string", "pattern": f"^{NAME}$"}
PERSON: Schema = {"type": "string", "pattern": rf"^{NAME}(\.\d+)?$"}
OPTION: Schema = {"type": ["string", "integer"]}
NUMBER: Schema = {"type": "number"}
INTEGER: Schema = {"type": "integer"}
TIME: Schema = {"type": "string", "pattern": r"^\d{1,2}:\d\d$"}
YES: Schema = {"enum": ["yes", "no"]}
ASKED: Schema = {"type": "string", "maxLength": 600}
BEATS: Schema = {"$ref": "#/definitions/beats"}
MEASURED: Schema = {"type": ["number", "string"]}
STARS = listed({"anyOf": [whole(0, 5), SOME, {"type": "object"}]})
KINDS = sorted({kind for model in MODELS.values() for kind in model.EVIDENCE})
FILED = many(SOME)
SIGNED = tuple(kind + sign for kind in RATED for sign in ("", "+", "-", "0"))
VALUE = words(VALUES)

DESK = many({"anyOf": [TEXT, ref("something at the desk")]})

FORMS: dict[str, tuple[str, Schema]] = {
    "a choice": ("choose", SOME),
    "a form": ("form", SOME),
    "a guess": ("guess", SOME),
    "a card of the feed": ("rate", PERSON),
    "a hold": ("hold", SOME),
    "a release": ("release", SOME),
    "a go": ("go", SOME),
    "an end": ("end", SOME),
    "a block": ("block", SOME),
}
"""Beats that begin with a word of their own, and what stands at it."""

SHAPES: dict[str, Schema] = {
    **dict.fromkeys(("title", "text", "want", "tagline", "minutes", "role", "voice", "keep", "got", "year", "why", "say"), TEXT),
    **dict.fromkeys(("says", "rejects", "summary", "date", "source", "question", "sees", "myth", "record", "toy"), TEXT),
    **dict.fromkeys(("no relatives", "label", "about", "by", "ago", "a", "b", "camera", "sound", "stale"), TEXT),
    **dict.fromkeys(("id", "case", "first", "of", "key", "mirrors", "granted", "refused", "against", "go", "end", "to"), SOME),
    **dict.fromkeys(("notes", "teaches", "questions", "tags"), many(TEXT)),
    **dict.fromkeys(("onlookers", "opens", "endings", "remember", "forget", "causes"), many(SOME)),
    **dict.fromkeys(("seen by", "late", "lands", "enters", "leaves", "here"), many(PERSON)),
    **dict.fromkeys(("from", "since", "starts", "until"), TIME),
    **dict.fromkeys(
        ("answers", "rates", "rules told", "rests", "unrated", "proof", "stuck", "preselected", "fade", "order"), YES
    ),
    **dict.fromkeys(("crowd", "confirm", "praise", "paper"), TEXT),
    **dict.fromkeys(SIGNALS, whole(-2, 2)),
    **dict.fromkeys(VALUES, words(("for", "against"))),
    **dict.fromkeys(("value", "inputs", "rules", "raters"), words(DISCLOSED)),
    **dict.fromkeys(("rating", "temper", "start"), NUMBER),
    **dict.fromkeys(("then", "beats"), BEATS),
    **dict.fromkeys(("high", "middle", "low"), ref("a band of stars")),
    **{"name": TEXT, "number": whole(0, 999), "if": ASKED, "only": words(LENGTHS), "system": known(ids("systems", LEVELS))},
    **{"clock": ref("the clock"), "ratee": ref("the ratee"), "cast": keyed(ref("somebody of the cast"))},
    **{"scenes": keyed(ref("a scene")), "ruling": ref("the ruling"), "blocks": keyed(BEATS), "intake": ref("the intake")},
    **{"box": keyed(many(ref("a line"))), "shoes": many(ref("shoes")), "counts": keyed(INTEGER), "debrief": many(ref("a line"))},
    **{"evidence": keyed(ref("a paper")), "arrives": many(ref("an arrival")), "echoes": keyed(ref("an echo"))},
    **{"history": STARS, "kind": words(KINDS), "amount": MEASURED, "chance": whole(1, 99), "files": FILED, "at": many(TIME)},
    **{"stars": many({"anyOf": [whole(0, 5), ref("stars of a trip")]}), "is": many(OPTION), "add": keyed(INTEGER)},
    **{"trip": {"anyOf": [PERSON, ref("a trip")]}, "appeal": ref("an appeal against a paper"), "face": known(sorted(CAST))},
    **{"tastes": keyed(NUMBER, SIGNALS), "prejudices": keyed(NUMBER), "but": keyed(ref("one of a group"))},
    **{"group": {"anyOf": [listed(NUMBER), keyed(NUMBER)]}, "place": known(PLACES), "music": SOME, "skip": ref("a skip")},
    **{"light": known([*LIGHTS, *(one for lights in LIGHTS_OF.values() for one in lights)]), "takes": keyed(OPTION)},
    **{"act": ref("an act"), "strain": INTEGER, "strain to": whole(0, 10), "looks": keyed(words(tuple(MANNERS)))},
    **{"lock": many(ref("a lock")), "stance": ref("a stance"), "nudge": ref("a nudge"), "options": keyed(ref("an option"))},
    **{"departs": many(TIME), "near": keyed(TEXT), "votes": keyed(whole(1, 5)), "times": whole(1, 100)},
    **{"countdown": whole(1, 120), "suggested": whole(1, 5), "rest": whole(0, 10), "jumps at": whole(1, 20)},
    **{"let": ref("letting go"), "jump": ref("a jump"), "replies": many({"anyOf": [BEATS, ref("a beat")]})},
    **{"pairs": many(ref("a pair")), "like": many(OPTION), "appeals": many(ref("an appeal")), "lines": many(ref("a line"))},
    **{"stamps": keyed(ref("a stamp")), "truth": {"anyOf": [words(("ledger",)), many(ref("an answer"))]}},
    **{"model": words(NAMES), "unit": words(tuple(UNITS)), "scale": ref("a scale"), "versions": many(ref("a rule version"))},
    **{"disclosure": ref("the disclosure"), "terms": ref("the terms"), "captions": keyed(TEXT, (*SIGNED, *NOTED))},
    **{"told": keyed(many(TEXT), SIGNED), "relatives": many(SOME), "facts": many(SOME), "shows": words(SHOWS)},
    **{"change": words(CHANGES), "tiers": many(ref("a tier")), "mistaken": keyed(MEASURED), "links": many(ref("a link"))},
    **{"below": NUMBER, "confidence": words(CONFIDENCE), "knobs": keyed(ref("a knob")), "plus": many(ref("stars of a trip"))},
    **{"stops": many(NUMBER), "shape": SOME, "names": {"type": ["array", "object"]}},
    **{
        "frames": ref("the frames"),
        **dict.fromkeys(FRAMES, ref("a frame")),
        "holds": words(HOLDS),
        "because": TEXT,
        "note": TEXT,
    },
}
"""By key, wherever it stands."""

ONLY_HERE: dict[tuple[str, str], Schema] = {
    **{("an act", signal): whole(-2, 2) for signal in SIGNALS},
    ("a case", "mirrors"): many(VALUE),
    ("a case", "endings"): keyed(ref("an ending")),
    ("a case", "desk"): DESK,
    ("a stamp", "later"): DESK,
    ("something at the desk", "pip"): TEXT,
    ("something at the desk", "odile"): TEXT,
    ("a paper", "margins"): keyed(TEXT),
    ("a tier", "untold"): YES,
    ("the clock", "to"): TIME,
    ("a paper", "key"): SOME,
    ("an arrival", "at"): many(TIME),
    ("an appeal against a paper", "at"): SOME,
    ("stars of a trip", "is"): whole(-5, 5),
    ("a trip", "by"): PERSON,
    ("an act", "minutes"): whole(0, 1440),
    ("a card of the feed", "minutes"): whole(0, 1440),
    ("a card of the feed", "late"): YES,
    ("a form", "options"): keyed(ref("a box")),
    ("a guess", "options"): keyed(TEXT),
    ("a pair", "options"): keyed({"anyOf": [TEXT, ref("an answer in private")]}),
    ("a pair", "value"): VALUE,
    ("a scale", "from"): INTEGER,
    ("a scale", "to"): INTEGER,
    ("a system", "evidence"): many(ref("evidence")),
    ("a system", "system"): SOME,
    ("a rule version", "rules"): {"type": "object"},
    ("a tier", "from"): NUMBER,
    ("the terms", "appeal"): {"type": "object"},
    ("a link", "kind"): words(KINDS),
    ("evidence", "key"): many(SOME),
    ("evidence", "by"): TEXT,
    ("a drawer", "rules"): {"type": "object"},
    ("a drawer", "answers"): keyed(TEXT),
    ("a knob", "start"): NUMBER,
    ("a form", "by"): PERSON,
    ("a choice", "by"): PERSON,
}
"""By kind and key, where a key means something of its own."""
