"""The opened box in words: a few lines for each page, all of a page on request, and the day run again with one thing changed."""

from dataclasses import replace

from game.audit import debrief, take_back
from game.errors import Refused
from game.play import Day, Session
from game.text.across import read, under
from game.text.figures import Figures, Page, bare
from game.text.frames import frames
from game.text.hands import hands, screen
from game.text.ledger import appeal, file, rule, voices, walk
from game.text.others import carried, rules, shoes
from game.text.pile import sheets
from game.text.recall import Done
from game.text.voice import Voice

PARTS = (voices, walk, sheets, rule, shoes, rules, under, read, frames, carried, screen, hands, file, appeal)


class Box:
    """The box of a day that has ended. `next` is the page that `more` opens."""

    def __init__(self, voice: Voice, day: Day, session: Session, looked: tuple[str, ...] = ()) -> None:
        found = debrief(day, session)
        self.say = Figures(voice, day, session, replace(found, own=(*looked, *found.own)))
        self.leaves: list[Page] = [page for page in (part(self.say) for part in PARTS) if page]
        self.next = 1

    def opened(self) -> list[str]:
        """All pages in short."""
        say, found = self.say, self.say.box.walk
        start, end = say.number(found.start, found.begins), say.number(found.end)
        values = {"start": start, "end": end, "delta": say.delta(found.end - found.start)}
        lines = ["", say("opens"), say(say.way("sum", start == end), **values), *([say("rested")] if found.rests else [])]
        for n, page in enumerate(self.leaves, 1):
            lines += ["", say("page", n=n, title=page.title), *page.short]
        return [*lines, "", say("how")]

    def leaf(self, typed: str) -> list[str]:
        """One page in full, by its number; with nothing typed the next one. Raises Refused for a page that there is not."""
        if not typed and self.next > len(self.leaves):
            raise Refused(self.say("no-more", most=len(self.leaves)))
        n = int(typed) if typed.isdecimal() else 0 if typed else self.next
        if not 1 <= n <= len(self.leaves):
            raise Refused(self.say("no-page", typed=typed, most=len(self.leaves)))
        self.next = n + 1
        page = self.leaves[n - 1]
        return ["", self.say("page", n=n, title=page.title), *(page.more or page.short)]

    def without(self, done: Done) -> list[str]:
        """The day with one decision made but not judged. Where the appeal asks back more than that, says what it leaves."""
        say, asked = self.say, self.say.box.appeal
        what = take_back(say.day, say.session, done.decision, None)
        lines = [self._again("taken-back", done.text, what.end_after), say.ending(what.ending_after)]
        rest = [t for t in say.box.taken if t.decision in asked.causes and t.decision != done.decision]
        if done.decision in asked.causes and rest:
            deeds = [say("mover", name=bare(say.taken(t)), delta=say.delta(t.delta)) for t in rest]
            lines.append(say("taken-leaves", deeds=", ".join(deeds), end=say.number(asked.end_without)))
        return [line for line in lines if line]

    def instead(self, done: Done, other: str, text: str) -> list[str]:
        """The day with another option taken at a decision. Raises Refused, with a sentence, where that could not be taken."""
        say = self.say
        what = take_back(say.day, say.session, done.decision, other)
        unmade = next((departure.why for departure in what.departures if departure.decision == done.decision), "")
        if unmade:
            raise Refused(unmade)
        gone = len(what.departures)
        departed = say("departed-one" if gone == 1 else "departed", count=gone) if gone else ""
        lines = [self._again("taken-else", text, what.end_after), say.ending(what.ending_after), departed]
        return [line for line in lines if line]

    def _again(self, key: str, text: str, end: int) -> str:
        now, was = self.say.number(end), self.say.number(self.say.box.walk.end)
        return self.say(f"{key}-same" if now == was else key, text=bare(text), end=now, was=was)
