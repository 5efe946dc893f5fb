"""The pile of a dossier, opened: every sheet with who wrote it and why, and what each reader of it minds."""

from dataclasses import dataclass

from game.play import Day, Session
from game.rating import dossier


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, oldest first. `by` is who wrote it, by name, and `face` their picture, "" for somebody of whom there is none;
    `today` is whether it was written on the day itself. `why` is what nobody asked them. `margins` are
    what its readers wrote beside it, by who did: nothing from those who left it as it was."""

    id: str
    text: str
    by: str
    face: str
    year: str
    why: str
    today: bool
    margins: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads the pile. `minds` are the weights of the first sheet, the last and the worst; these are given as places
    in the pile. `heard` is how they hear each sheet, in thousandths, -2,000 to 2,000. `leans` is the value that comes of it and
    `tier` its name; `began` and `began_tier` the same of the pile as it was when the day began."""

    id: str
    name: str
    face: str
    minds: tuple[int, int, int]
    first: int
    last: int
    worst: int
    heard: tuple[int, ...]
    leans: int
    tier: str
    began: int
    began_tier: str

    def lit(self, sheet: int) -> tuple[str, ...]:
        """As what a sheet is read: first, last, worst, or none of these."""
        places = (("first", self.first), ("last", self.last), ("worst", self.worst))
        return tuple(name for name, place in places if place == sheet)


@dataclass(frozen=True, slots=True)
class Pile:
    """The sheets, oldest first, and the readers."""

    sheets: tuple[Sheet, ...]
    readers: tuple[Reader, ...]


def pile(day: Day, session: Session) -> Pile | None:
    """The pile as it lies at this moment; None where the system keeps none, or nothing is in it."""
    book = session.world.book
    if not isinstance(book, dossier.Book) or not book.remarks:
        return None
    return Pile(tuple(_sheet(day, remark) for remark in book.remarks), _readers(day, session, book))


def _sheet(day: Day, remark: dossier.Remark) -> Sheet:
    paper = day.case.papers.get(remark.key) or day.case.papers.get(remark.cause)
    who = day.case.cast.get(remark.by)
    name, face = (who.name, who.face or who.id) if who else (remark.by, "")
    today = remark.cause not in {e.id for e in day.ratee.past}
    if paper is None:
        return Sheet(remark.cause, "", name, face, "", "", today)
    return Sheet(remark.cause, paper.text, name, face, paper.year, paper.why, today, paper.margins)


def _readers(day: Day, session: Session, book: dossier.Book) -> tuple[Reader, ...]:
    rules = session.world.version.rules
    before = _kept(day, book)
    return tuple(_reader(day, session, book, before, name, weights) for name, *weights in rules.readers)


def _kept(day: Day, book: dossier.Book) -> dossier.Book:
    """The pile without the sheets of the day."""
    past = {e.id for e in day.ratee.past}
    return book._replace(remarks=tuple(r for r in book.remarks if r.cause in past))


def _reader(day: Day, session: Session, book: dossier.Book, before: dossier.Book, id: str, weights: list[int]) -> Reader:
    version, who = session.world.version, day.case.cast.get(id)
    rules = version.rules
    tones = dossier.heard(book, rules, id)
    leans, began = (dossier.view(each, rules, id) for each in (book, before))
    first, last, worst = weights
    return Reader(
        id=id,
        name=who.name if who else id,
        face=(who.face or who.id) if who else "",
        minds=(first, last, worst),
        first=0,
        last=len(tones) - 1,
        worst=tones.index(min(tones)),
        heard=tuple(tones),
        leans=leans,
        tier=day.system.tier(leans, version).name,
        began=began,
        began_tier=day.system.tier(began, version).name,
    )


def tone(thousandths: int) -> int:
    """How a sheet is heard, in five steps from -2 to 2, halves away from nothing."""
    return (abs(thousandths) + 500) // 1000 * (1 if thousandths >= 0 else -1)
