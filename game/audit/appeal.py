"""The appeal: what is asked back, what it comes to, and how the day would have ended without it."""

from dataclasses import dataclass

from game.audit.compare import Line, line
from game.audit.trace import Trace, title
from game.ledger import rated
from game.play import follow


@dataclass(frozen=True, slots=True)
class Appeal:
    """`words` are what is asked, `causes` the decisions whose deltas are asked back, `asked` the sum of those deltas;
    `end_without` and `ending_without` how the day ends with them done but not judged. `lost` is what the number moved from start
    to end, `remains` what it still moves without them. All in smallest units. With no causes nothing is replayed: the end is the
    end."""

    words: str
    causes: tuple[str, ...]
    asked: int
    lost: int
    end_without: int
    ending_without: str
    line_without: Line
    remains: int


def appeal(trace: Trace) -> Appeal:
    """The appeal that stands at the end of the day: the first that holds."""
    day, session = trace.day, trace.session
    standing = next((a for a in day.case.ruling.appeals if a[0] is None or a[0].holds(session.world)), None)
    words, causes = (standing[1].said(session.world), standing[2]) if standing else ("", ())
    then_day = day.without(causes)
    then = follow(then_day, session)[0] if causes else session
    end, start = then.world.book.value, then.start
    return Appeal(
        words=words,
        causes=causes,
        asked=sum(e.delta for e in rated(session.ledger) if then_day.silences(e.cause) and not day.silences(e.cause)),
        lost=trace.end - start,
        end_without=end,
        ending_without=title(then_day, then),
        line_without=line(then_day, then),
        remains=end - start,
    )
