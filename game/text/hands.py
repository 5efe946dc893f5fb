"""Pages of the box about the player: what the screen did to the choices, and what was said, done and guessed."""

from game.audit import Acted, Guessed
from game.measure import Share
from game.text.figures import Figures, Page, bare, stopped

KINDS = 3
"""How many kinds of nudge are told before somebody asks for more."""

ENOUGH = 5
"""Of so many on, an interval says something; of fewer it says that there are few."""


def screen(say: Figures) -> Page:
    """Each kind of nudge, how often it acted, and how often the choice went its way; those that acted most first."""
    kinds = sorted(say.box.screen.kinds, key=lambda acted: -acted.times)
    told = [_acted(say, acted) for acted in kinds] or [say("nothing-done")]
    rest = [say("kinds", n=len(told) - KINDS)] if len(told) > KINDS + 1 else []
    return Page(say("screen"), [*told[:KINDS], *rest] if rest else told, [*told, say("no-blame")] if kinds else told)


def _acted(say: Figures, acted: Acted) -> str:
    share, key = acted.followed, f"nudge.{acted.kind.replace(' ', '-')}"
    if not say.voice.has(f"box.{key}-never"):
        return say(key, times=say.times(acted.times))
    return say.shared(key, share.count, share.n, times=say.times(acted.times))


def hands(say: Figures) -> Page | None:
    """Private answers beside rated ones, guesses beside what was so, and what each value came to."""
    told = say.box.hands
    short, more = [], []
    if told.same.n:
        short.append(say.shared("same-of", told.same.count, told.same.n))
        short += [_band(say, "band-said", told.said_for), _band(say, "band-did", told.did_for)] if told.said_for.n else []
        short += [say("bands-apart" if told.apart else "bands-overlap")] if told.said_for.n >= ENOUGH else []
    short += [_band(say, "right-of", told.right)] if told.right.n else []
    for pair in told.pairs:
        said = {"question": pair.question, "said": stopped(pair.said_text), "did": stopped(pair.did_text)}
        more.append(say("pair" if pair.did else "pair-not", **said))
    more += [guessed(say, guess) for guess in told.guesses]
    more += [
        say(say.way("costs"), value=say(f"value.{c.value}"), delta=say.delta(c.delta_for)) for c in told.costs if c.delta_for
    ]
    return Page(say("hands"), short, [*more, *short]) if short or more else None


def _band(say: Figures, key: str, share: Share) -> str:
    """A share, and in words its interval where there is enough to have one of."""
    low, high = ((each + 5) // 10 for each in (share.low, share.high))
    said = say(key, count=share.count, n=share.n) if key == "right-of" else say.shared(key, share.count, share.n)
    return f"{said}; {say('band', low=low, high=high)}." if share.n >= ENOUGH else f"{said}."


def guessed(say: Figures, guess: Guessed) -> str:
    """A guess, whether it was so, and what was: with the figures of what had moved the number."""
    key = "guessed-right" if guess.right else "guessed"
    truths = f" {say('or')} ".join(bare(text) for text in guess.truths)
    said = say(key, question=guess.question, guess=stopped(guess.text), truths=stopped(truths))
    moved = ", ".join(say("mover", name=bare(name), delta=say.delta(delta)) for name, delta in guess.moved)
    return " ".join([said, say(say.way("guess-figures"), moved=moved)]) if moved else said
