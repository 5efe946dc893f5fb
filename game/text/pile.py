"""The opened pile in words: what each reader minds in it; in full every sheet, who wrote it, when, why, and how each hears it."""

from game.audit.pile import Pile, Reader, Sheet, pile, tone
from game.text.figures import Figures, Page


def sheets(say: Figures) -> Page | None:
    """The page of the pile; none where the system keeps none."""
    found = pile(say.day, say.session)
    if found is None:
        return None
    before = sum(not sheet.today for sheet in found.sheets)
    short = [*(_reader(say, found, reader) for reader in found.readers), say("pile-count", n=len(found.sheets), before=before)]
    return Page(say("pile"), short, [*short[:-1], *(_sheet(say, found, n, sheet) for n, sheet in enumerate(found.sheets))])


def _reader(say: Figures, found: Pile, reader: Reader) -> str:
    first, last, worst = reader.minds
    texts = {
        f"{name}-text": found.sheets[at].text
        for name, at in (("first", reader.first), ("last", reader.last), ("worst", reader.worst))
    }
    values = {
        "tier": reader.tier,
        "value": say.points(reader.leans),
        "began-tier": reader.began_tier,
        "began": say.points(reader.began),
    }
    return say("pile-reader", name=reader.name, first=first, last=last, worst=worst, **texts, **values)


def _sheet(say: Figures, found: Pile, n: int, sheet: Sheet) -> str:
    heard = " ".join(_heard(say, reader, n, dict(sheet.margins)) for reader in found.readers)
    return say("pile-sheet", n=n + 1, text=sheet.text, by=sheet.by, year=sheet.year, why=sheet.why, heard=heard)


def _heard(say: Figures, reader: Reader, n: int, margins: dict[str, str]) -> str:
    words = say.voice.words
    how, margin = words[f"box.pile.tone-{tone(reader.heard[n])}"], margins.get(reader.id) or words["box.pile.no-mark"]
    return say("pile-heard", name=reader.name, margin=margin, tone=how)
