"""What a typed line means: an option, or a thing that was chosen before."""

from collections.abc import Sequence

from game.errors import Refused
from game.text.recall import Done
from game.text.voice import Voice
from game.views import DecisionView


def pick(voice: Voice, decision: DecisionView, typed: str) -> tuple[str, bool]:
    """The option that a line spells (its id, its number, or `decision=option`), and whether time had run out (`!`).

    Raises Refused for what is not on offer, is closed, or belongs to another decision.
    """
    id, equals, given = typed.strip().lower().rpartition("=")
    late, given = given.endswith("!"), given.rstrip("!").strip()
    if equals and id.strip() != decision.id:
        raise Refused(voice("elsewhere", typed=typed, id=decision.id))
    found = next((o for o in decision.options if o.id == given), None)
    if found is None and not equals and given.isdecimal() and 1 <= int(given) <= len(decision.options):
        found = decision.options[int(given) - 1]
    if found is None:
        raise Refused(voice("unknown", typed=given, most=len(decision.options)))
    if found.reason:
        raise Refused(voice("closed", reason=found.reason))
    return found.id, late


def usual(decision: DecisionView, last: str) -> str:
    """What Enter takes: the answer given `last` at a hold, the stars or the option that are lit; "" for nothing."""
    free = [o.id for o in decision.options if not o.reason]
    lit = next((o.id for o in decision.options if o.lit and not (o.reason or o.seconds)), "")
    found = last if decision.way == "hold" else str(decision.stars) if decision.way == "rate" else lit
    return found if found in free else ""


def thing(voice: Voice, made: Sequence[Done], typed: str) -> Done | None:
    """The choice that is meant by its number in the history or by the decision's id; None where nothing is typed.

    Raises Refused for one that was not made.
    """
    if not typed:
        return None
    found = [d for d in made if typed.lower() in (str(d.n), d.decision)]
    if not found:
        raise Refused(voice("no-such", typed=typed))
    return found[-1]


def further(typed: str) -> tuple[str, str]:
    """Two words with a space or an equals sign between them; the second "" where there is one."""
    first, _, second = typed.replace("=", " ").strip().partition(" ")
    return first, second.strip()
