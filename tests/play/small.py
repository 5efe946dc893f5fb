"""A small case that has everything: a crowd, a guess, late stars, a hold, a confirmation, locks, company, rest, three endings."""

from game.act import Near, Ratee
from game.play import Day
from game.rating.system import Disclosure, PeerRules, RuleVersion, System, Tier
from game.story import words
from game.story.conditions import parse
from game.story.model import Case, Choose, Ending, Finish, Go, Hold, Nudge, Release, Ruling, Scene, Shoes, Stamp, Truth, Witnessed
from tests.play.build import act, group, member, option, say

MORNING = PeerRules(
    prior=40,
    halo=25,
    habit=30,
    eager=40,
    near=((2, 62), (8, 20)),
    near_below=3000,
    kind=2,
    agree=5,
    above=7,
    low=4000,
)
NOON = PeerRules(
    prior=40,
    halo=25,
    habit=30,
    eager=40,
    near=((2, 62), (8, 20)),
    near_below=3000,
    kind=2,
    kind_floor=4000,
    still=2,
    agree=5,
    above=7,
    low=4000,
)


def tiers(express: int) -> tuple[Tier, ...]:
    """Express from a floor, then the slow lift from 4, then the stairs."""
    return (
        Tier("express", "express", express, ("lift-a", "lift-b")),
        Tier("slow", "B", 4000, ("lift-b",)),
        Tier("none", "stairs", 0),
    )


def system(**changes) -> System:
    """A peer system that changes its rules at noon, vaguely; keyword arguments replace its fields."""
    versions = (
        RuleVersion("morning", 0, "announced", tiers(4400), MORNING, "Kindness counts whoever sees it."),
        RuleVersion("noon", 720, "vague", tiers(4500), NOON, "Kindness counts before a 4.0."),
    )
    fields = {
        "id": "peers",
        "name": "Peers",
        "model": "peer",
        "unit": 1000,
        "top": 5,
        "versions": versions,
        "disclosure": Disclosure(),
        "captions": {
            "vote": "{stars} by {who}, weight {weight}.",
            "vote late": "{stars} by {who}, for {since}.",
            "near": "Near {who}, {minutes}.",
        },
        "told": {"vote+": ("Lovely!",), "vote-": ("A little less.",)},
    }
    return System(**(fields | changes))


CAST = (
    member("ada", 4800, temper=3000, tastes=(("cheer", 1000), ("honesty", -1500)), prejudices=(("canal", -800),)),
    member("bo", 4020, tastes=(("cheer", 1000), ("honesty", 500)), answers=True),
    member("cy", 2900, temper=4500, answers=True),
    member("dot", None),
    group("queue", (3600, 3900, 4100, 4600), temper=3500, tastes=(("cheer", 500),), prejudices=(("canal", -800),)),
)


LOBBY = Scene(
    "lobby",
    words.read("Lobby"),
    (
        say("lobby/1", "The queue bends round a column."),
        say("lobby/2", "For a four-two?", speaker="bo", channel="speech"),
        Choose(
            "soup",
            (
                option(
                    "beam",
                    act=act(2, ("bo", "queue"), cheer=2, honesty=-1),
                    stance={"honesty": "against"},
                    nudge={"crowd": "Most stop to smile"},
                    remember=("beamed",),
                ),
                option(
                    "plain",
                    act=act(1, ("bo", "queue"), diligence=1),
                    stance={"honesty": "for"},
                    nudge={"fade": ""},
                    then=(say("lobby/soup/plain/1", "A thumb."),),
                ),
                option(
                    "ask",
                    act=act(2, ("bo", "queue", "ada"), kindness=1, dissent=1),
                    stance={"fairness": "for"},
                    locks=(("rating < 2", "Not for you."),),
                ),
            ),
            words=words.read("The soup."),
        ),
        Choose(
            "tray",
            (
                option(
                    "saw",
                    act=act(2, ("queue", "bo", "ada"), honesty=2, deference=-1),
                    stance={"honesty": "for"},
                    remember=("said-bag",),
                    nudge={"countdown": ""},
                ),
                option(
                    "mine",
                    act=act(2, ("queue", "bo"), kindness=2, honesty=-2),
                    stance={"honesty": "against", "care": "for"},
                    go="feed",
                ),
                option(
                    "move",
                    act=act(0, ("queue",), thrift=1),
                    stance={"care": "against"},
                    nudge={"order": "", "praise": "Unruffled!"},
                ),
            ),
        ),
        Choose(
            "moved",
            (option("ada", "Ada"), option("few", "several"), option("one", "one person"), option("nothing", "nothing much")),
            "guess",
            words.read("What moved your number?"),
            truths=(Truth(parse("said-bag"), ("one", "ada")), Truth(None, ("few",))),
        ),
        Go("feed"),
    ),
    place="tower-lobby",
    here=("bo", "queue"),
)
FEED = Scene(
    "feed",
    words.read("The feed"),
    (
        Choose(
            "rate-bo",
            tuple(
                option(
                    str(n),
                    f"{n}",
                    act=act(0 if n == 4 else 1, gave=("bo", n, 4), late=("bo",)),
                    nudge={"preselected": ""} if n == 4 else {},
                )
                for n in range(1, 6)
            ),
            "rate",
            words.read("Served you."),
            person="bo",
            suggested=4,
        ),
        Choose(
            "rate-cy",
            tuple(
                option(str(n), f"{n}", act=act(0, gave=("cy", n, 2)), stance={"fairness": "for"} if n > 3 else {})
                for n in range(1, 6)
            ),
            "rate",
            words.read("Who?"),
            person="cy",
            suggested=2,
        ),
        say("feed/3", "We've refreshed how we count!", channel="notice", rules_told=True),
        Go("bench"),
    ),
    starts=725,
)
BENCH = Scene(
    "bench",
    words.read("{if beamed: A sunny bench | otherwise: The bench}"),
    (
        Hold(
            "smile",
            let=act(0, ("ada",), composure=-1),
            let_stances=(("honesty", "for"),),
            replies=((say("bench/smile/1/1", "You put your face down."),),),
            jumps=2,
            jump=act(0, ("ada", "queue"), composure=-1),
            jumped=(say("bench/smile/jumped/1", "A cheek jumps."),),
        ),
        say("bench/1", "Five minutes.", speaker="cy", channel="speech"),
        say("bench/2", "You can do it from the fountain."),
        Release("smile"),
        Choose(
            "bench",
            (
                option(
                    "sit",
                    act=act(2, ("queue",), Near("cy", 2, 2), loyalty=2, kindness=1),
                    stance={"solidarity": "for"},
                    nudge={"confirm": "Sit anyway?"},
                    remember=("sat",),
                    then=(say("bench/bench/sit/1", "He goes on.", act=act(1, ("queue",), Near("cy", 2, 1), kindness=1)),),
                ),
                option("stand", act=act(5, ("queue",), Near("cy", 8, 5), loyalty=1)),
                option("later", act=act(1), stance={"solidarity": "against"}, nudge={"order": ""}),
            ),
        ),
        say("bench/3", "Bo has got round to it.", lands=("bo",)),
        Choose(
            "lift",
            (
                option("a", "A.", act=act(8, ("ada",), composure=1), locks=(("not open lift-a", "So close!"),), go="top"),
                option("b", "B.", act=act(12, ("ada", "queue")), locks=(("not open lift-b", "Look forward!"),), go="top"),
                option("stairs", "The stairs.", act=act(16), go="top"),
            ),
        ),
        Go("top"),
    ),
)
TOP = Scene(
    "top",
    words.read("The top"),
    (
        say("top/1", "{if sat: He knows. | otherwise: Nobody knows.}", rests=True),
        Choose("last", (option("ask", act=act(1, ("dot",))), option("tell", when="sat", act=act(1, ("dot", "bo"), honesty=1)))),
        Finish("sat", parse("sat")),
        Finish("rode", parse("lift is a or lift is b")),
        Finish("walked"),
    ),
    starts=705,
)


def _asked(form: str) -> Choose:
    options = (option("saw", "say who"), option("mine", "say it was you"), option("move", "keep out"))
    return Choose("intake-honesty", options, "intake", words.read(f"Form {form}."), mirrors="tray", value="honesty")


RULING = Ruling(
    ((parse("sat"), words.read("The bench back."), ("bench",)), (None, words.read("The bar."), ())),
    (
        Stamp("upheld", "UPHELD", ((parse("sat"), words.read("On a Thursday.")), (None, words.read("Yesterday.")))),
        Stamp("reduced", "REDUCED", ((None, words.read("Half.")),), (Nudge("preselected"),)),
    ),
)


def case(scenes: tuple[Scene, ...] = (LOBBY, FEED, BENCH, TOP), **changes) -> Case:
    """The small case; keyword arguments replace its fields."""
    endings = (Ending("sat", "Sat", "a bench"), Ending("rode", "Rode"), Ending("walked", "Walked"))
    fields = {
        "id": "small",
        "title": "Small",
        "system": "peers",
        "want": "The top.",
        "starts": 700,
        "ends": 800,
        "ratee": Ratee("noor", "Noor", 4230, ("terraces",)),
        "cast": {m.id: m for m in CAST},
        "scenes": {s.id: s for s in scenes},
        "endings": {e.id: e for e in endings},
        "ruling": RULING,
        "first": scenes[0].id,
        "intake": ((_asked("a"), _asked("b")),),
        "box": (
            Witnessed("bo", ((parse("beamed"), words.read("I gave you five.")), (None, words.read("Lid on.")))),
            Witnessed("ada", ((parse("said-bag"), words.read("It's one star.")),)),
        ),
        "shoes": (
            Shoes(Ratee("nadi", "Nadi", 4230, ("canal",)), "another district"),
            Shoes(Ratee("ren", "Ren", 2100), "another number"),
        ),
        "onlookers": ("camera",),
    }
    return Case(**(fields | changes))


def day(**changes) -> Day:
    """A day of the small case."""
    return Day(case(**changes), system())
