"""The keys of every mapping that a file can hold; `!` marks those that have to be there. Editors' help is made from this too."""

from game.act import SIGNALS
from game.story.model import VALUES

STAGE = ("place", "light", "sound", "music", "camera", "enters", "leaves", "looks")
FILE = ("add", "files", "trip", "appeal")
CHANGE = ("remember", "forget", "strain", "strain to", *FILE)
WHEN = ("if", "only")
BEAT = (*WHEN, "act", *CHANGE, "lands", "until", "rules told", "rests", *STAGE)
HEADS = ("say", "sign", "notice", "recorder", "choose", "form", "guess", "rate", "hold", "release", "go", "end", "block")
BAND = ("say", "then", "stance", "nudge", "act", *CHANGE)

KEYS: dict[str, tuple[str, ...]] = {
    "a case": (
        *("case!", "title!", "system!", "want!", "clock!", "ratee!", "cast!", "scenes!", "endings!", "ruling!"),
        *("number", "tagline", "minutes", "notes", "mirrors", "teaches", "facts", "questions", "onlookers", "first"),
        *("blocks", "intake", "box", "shoes", "counts", "evidence", "arrives", "echoes", "desk", "debrief"),
    ),
    "the clock": ("from!", "to!"),
    "the ratee": ("id!", "name!", "start!", "tags", "history"),
    "a paper": ("kind!", "key", "amount", "of", "by", "about", "ago", "text", "why", "year", "margins"),
    "an echo": ("case!", "endings!", "chance"),
    "an arrival": ("at!", "files!", "if"),
    "a trip": ("by!", "id", "stars", "plus", "unrated"),
    "stars of a trip": ("is!", "if"),
    "an appeal against a paper": ("against!", "at!", "proof", "granted", "refused"),
    "somebody of the cast": (
        "name!",
        "role",
        "rating",
        "group",
        "temper",
        "tastes",
        "prejudices",
        "answers",
        "rates",
        "voice",
        "face",
        "but",
    ),
    "one of a group": ("temper", "tastes", "prejudices"),
    "a scene": ("title!", "beats!", "place", "light", "music", "starts", "here", "skip"),
    "a skip": ("summary!", "takes"),
    "a beat": BEAT,
    "a choice": ("options!", "text", "by", *WHEN),
    "a form": ("options!", "text", "by", *WHEN),
    "a box": ("text!", *WHEN, "lock", "rejects", "act", "stance", "nudge", *CHANGE, "then", "go", "end"),
    "an option": ("text!", *WHEN, "lock", "act", "stance", "nudge", *CHANGE, "then", "go", "end"),
    "a lock": ("says!", "if"),
    "an act": (*SIGNALS, "minutes", "departs", "seen by", "near", "votes", "times", "late"),
    "a stance": VALUES,
    "a nudge": ("preselected", "fade", "confirm", "crowd", "countdown", "order", "praise", "paper"),
    "a guess": ("options!", "truth!", "text", *WHEN),
    "an answer": ("is!", "if"),
    "a card of the feed": ("suggested!", "high!", "middle!", "low!", "id", "text", "late", "minutes", *WHEN),
    "a band of stars": BAND,
    "a hold": ("text", "keep", "let!", "replies", "rest", "jumps at", "jump", "stuck"),
    "letting go": ("text", "act", "stance", *CHANGE),
    "a jump": ("act", "then"),
    "a release": (),
    "a go": WHEN,
    "an end": WHEN,
    "a block": WHEN,
    "the intake": ("pairs!", "text"),
    "a pair": ("id!", "value!", "mirrors!", "a!", "b!", "options!"),
    "an answer in private": ("text!", "like"),
    "an ending": ("title!", "got", "tags"),
    "the ruling": ("appeals!", "stamps!"),
    "an appeal": ("text!", "if", "causes"),
    "a stamp": ("text!", "lines!", "nudge", "stance", "later"),
    "something at the desk": ("pip", "odile"),
    "a line": ("say!", "if"),
    "shoes": ("id!", "name!", "start", "tags", "history", "text"),
    "a system": (
        *("system!", "name!", "model!", "unit!", "scale!", "versions!", "disclosure", "terms", "evidence", "captions", "told"),
        *("relatives", "no relatives", "frames", "note"),
    ),
    "a scale": ("from!", "to!"),
    "the disclosure": ("value", "inputs", "rules", "raters", "shows"),
    "the frames": ("relevant!", "proportionate!", "noticed!", "contestable!", "equal-in-error!"),
    "a frame": ("holds!", "because!"),
    "a rule version": ("id!", "since!", "change!", "tiers!", "rules!", "summary", "terms"),
    "a tier": ("id!", "name!", "from!", "opens", "untold"),
    "the terms": ("appeal", "mistaken", "stale", "links"),
    "a link": ("to!", "kind!", "below!", "key", "amount"),
    "evidence": ("id!", "kind!", "at", "ago", "amount", "key", "by", "about"),
    "a fact": ("title!", "text!", "date", "source", "confidence"),
    "a drawer": (
        *("title!", "question!", "model!", "knobs!", "answers!", "toy!", "sees!", "myth!", "record!", "facts!"),
        *("rules", "names"),
    ),
    "a knob": ("label!", "start!", "stops", "names", "shape"),
}
