"""Three hands of cards: what was said in private, what was done with the number in the corner, what was guessed."""

from game.art.interface import fan_places
from game.art.tokens import colour
from game.audit import Pair
from game.measure import Share
from game.ui.nodes import Art, Box
from game.ui.parts import drawn
from game.ui.screen import STAY, Frame, Move
from game.ui.screens.box.guesses import guesses
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.page import Page
from game.ui.screens.box.paper import Area
from game.ui.screens.box.pen import Look, Pen, joined, pale

SIGNS = {
    "honesty": ("scales", "apricot"),
    "solidarity": ("bench", "coral"),
    "care": ("child", "mint"),
    "fairness": ("stars", "sky"),
    "privacy": ("ring", "lilac"),
    "dissent": ("notice", "rose"),
}
CARD = (132, 190)
FAN = 700.0
"""How tall a row of fans is at most."""
NAMES = ("said", "did", "guessed")


class ThreeHands(Page):
    """Said, did, guessed."""

    id = "hands"

    def __init__(self, box: Opened) -> None:
        super().__init__(box)
        self.chosen = 0
        self.leaf = 0
        self.upright = False

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The private questions and what mirrored them."""
        return self.box.audit.hands.pairs

    def title(self, frame: Frame) -> str:
        """How many hands there are."""
        return frame.say("box.hands.title" if self.pairs else "box.hands.guesses")

    def fill(self, pen: Pen, area: Area) -> None:
        """The hands over the bands; with large text the hands, then the bands."""
        self.upright = pen.frame.tall
        self.leaf = min(self.leaf, self._leaves() - 1)
        self.chosen = int(self.focus[5:]) if self.focus.startswith("pair-") else min(self.chosen, max(0, len(self.pairs) - 1))
        if not pen.frame.stacked and not self.pairs:
            self._alone(pen, area)
        elif not pen.frame.stacked:
            self._fans(pen, Area(area.x, area.y, area.w, 408), 0.94)
            self._pairs(pen, Area(area.x, area.y + 434, area.w, 142))
            self._bands(pen, Area(area.x, area.y + 592, area.w, area.h - 592))
        elif self.leaf == 0:
            self._fans(pen, Area(area.x, area.y, area.w, min(area.h - 20, FAN)), 1.15 if not pen.frame.tall else 1.5)
            if pen.frame.tall and not self.pairs:
                guesses(pen, self.box.audit.hands.guesses, Area(area.x, area.y + FAN + 20, area.w, area.h - FAN - 40))
        elif self.leaf == 1 and self.pairs:
            self._pairs(pen, area)
        elif self.leaf == 1 and not pen.frame.tall:
            guesses(pen, self.box.audit.hands.guesses, area)
        else:
            self._bands(pen, area)

    def _alone(self, pen: Pen, area: Area) -> None:
        """Only guesses: the hand large at the left, each guess beside what was so."""
        low, side = 150, area.w * 0.38
        self._fans(pen, Area(area.x, area.y, side, area.h - low - 20), 1.28)
        guesses(pen, self.box.audit.hands.guesses, Area(area.x + side + 40, area.y + 16, area.w - side - 40, area.h - low - 50))
        self._bands(pen, Area(area.x, area.foot - low, area.w, low))

    # --- the fans

    def _hands(self) -> list[tuple[str, list[tuple[str, str, bool]]]]:
        """Each hand as (which, cards); a card is (sign, colour, whether raised). What never came up has no card in the second."""
        hands = self.box.audit.hands
        said = [(*SIGNS.get(p.value, ("question", "lilac")), bool(p.said_for)) for p in self.pairs]
        did = [(*SIGNS.get(p.value, ("question", "lilac")), bool(p.did_for)) for p in self.pairs if p.did]
        guessed = [("question", "lilac", g.right) for g in hands.guesses]
        return [(name, cards) for name, cards in zip(NAMES, (said, did, guessed), strict=True) if cards]

    def _fans(self, pen: Pen, area: Area, size: float) -> None:
        found = self._hands()
        gap = area.w / max(1, len(found))
        for i, (name, cards) in enumerate(found):
            self._fan(pen, name, cards, Area(area.x + gap * i, area.y, gap, area.h), size)

    def _fan(self, pen: Pen, name: str, cards: list[tuple[str, str, bool]], area: Area, size: float) -> None:
        frame, x = pen.frame, area.x + area.w / 2
        w, h = CARD
        scale = size * min(1.0, (area.w - 10) / 560)
        under = pen.set(
            frame.say(f"box.hands.{name}-note", n=sum(c[2] for c in cards), of=len(cards)),
            Look("bureau", 24, colour=frame.theme.soft, leading=1.25, anchor="middle", most=1.6),
            area.w - 30,
        )
        label = pen.set(frame.say(f"box.hands.{name}"), Look(size=32, weight=600, leading=1.2, most=1.5), area.w)
        foot = area.foot - under.height - label.height - 6
        y = foot - 146 * scale
        paint: list[Art] = []
        step = 17 if len(cards) < 6 else 13
        for (sign, ink, up), (dx, dy, turn) in zip(cards, fan_places([c[2] for c in cards], h, step), strict=True):
            paint.append(Art(drawn("card", w, h, sign, up, ink, turn=turn), x + dx * scale, y + dy * scale, scale=scale))
        paint.append(Art(drawn("fist"), x, y, scale=scale))
        raised = frame.say("box.hands.raised", n=sum(c[2] for c in cards), of=len(cards))
        pen.image(
            f"hand-{name}",
            frame.say(f"box.hands.{name}"),
            (area.x + 20, area.y, area.w - 40, foot - area.y),
            *paint,
            value=raised,
        )
        pen.place(f"{name}-label", label, x - label.width / 2, foot, label.width)
        pen.place(f"{name}-note", under, area.x + 15, foot + label.height, area.w - 30)

    # --- the pairs in words

    def _pairs(self, pen: Pen, area: Area) -> None:
        if not self.pairs:
            return
        pair, frame, theme = self.pairs[self.chosen], pen.frame, pen.frame.theme
        x, y = area.x, area.y
        for i, one in enumerate(self.pairs):
            x, y = self._chip(pen, i, one, x, y, area)
        y += self._chip_tall(frame) + 16
        w = area.w / 2 - 30
        for k, (key, text) in enumerate((("said", pair.said_text), ("did", pair.did_text))):
            words = frame.say(f"box.hands.you-{key}", text=text) if text else frame.say("box.hands.never")
            if frame.stacked:
                y = pen.write(f"pair-{key}", words, Look(size=25, leading=1.25), area.x, y, area.w, 160) + 14
            else:
                pen.write(f"pair-{key}", words, Look(size=28, leading=1.25), area.x + k * (w + 60), y, w, area.foot - y)
        pen.paint.append(Box(area.x, area.y - 14, area.w, 2, theme.paper_2))
        if frame.stacked:
            pen.write(
                "pair-question",
                pair.question,
                Look("bureau", 24, colour=theme.soft, leading=1.25),
                area.x,
                y + 10,
                area.w,
                area.foot - y - 10,
            )

    def _chip_tall(self, frame: Frame) -> float:
        return max(52.0, 24 * frame.text * 1.2 + 22)

    def _chip(self, pen: Pen, i: int, pair: Pair, x: float, y: float, area: Area) -> tuple[float, float]:
        """One value, on the next row where this one is full; gives where the next may stand."""
        frame, on, key = pen.frame, i == self.chosen, f"pair-{i}"
        _, ink = SIGNS.get(pair.value, ("question", "lilac"))

        made = pen.set(frame.say(f"box.value.{pair.value}"), Look("city", 24, 700, leading=1.2, most=1.5), 600)
        mark = "tick" if pair.same else "dash"
        tall, w = self._chip_tall(frame), made.width + 82
        if x > area.x and x + w > area.right:
            x, y = area.x, y + tall + 12
        ground = Box(
            x, y, w, tall, pale(colour(f"inks.{ink}"), frame, 0.5 if on else 0.8), tall / 2, frame.theme.ink if on else "", 3
        )
        name = frame.say(f"box.value.{pair.value}")
        value = frame.say("box.hands.same" if pair.same else "box.hands.other" if pair.did else "box.hands.never")
        pen.target(
            key,
            "pair",
            name,
            (x, y, w, tall),
            ground,
            Art(drawn(mark, 26), x + 34, y + tall / 2),
            value=value,
            on=on,
            ring=tall / 2,
        )
        pen.place(f"chip-{i}", made, x + 58, y + (tall - made.height) / 2, made.width)
        return x + w + 14, y

    # --- the bands

    def _bands(self, pen: Pen, area: Area) -> None:
        hands, frame = self.box.audit.hands, pen.frame
        large = frame.stacked
        rows = [("said", hands.said_for, "sky", "circle"), ("did", hands.did_for, "coral", "square")] if hands.said_for.n else []
        if hands.right.n and not rows:
            rows = [("guessed", hands.right, "lilac", "circle")]
        w = area.w * 0.66 if not large else area.w
        left = area.x + (170 if not large else 230)
        ruler = area.x + w - left - 20
        step = min(62.0, (area.h - 66) / max(1, len(rows))) if not large else 92.0
        y = area.y + 26
        for key, share, ink, mark in rows:
            self._band(pen, key, share, ink, mark, area.x, left, y, ruler)
            y += step
        if rows:
            self._ruler(pen, rows[0][1].n, left, y - step / 2 + 12, ruler)
            y += 60 if large else 0
        words = self._honest(frame, bool(rows))
        if large:
            pen.write("honest", words, Look(size=25, weight=0, leading=1.3), area.x, y, area.w, area.foot - y)
        else:
            pen.write("honest", words, Look(size=27, weight=0, leading=1.3), area.x + w + 50, area.y, area.w - w - 50, area.h)

    def _band(self, pen: Pen, key: str, share: Share, ink: str, mark: str, x: float, left: float, y: float, w: float) -> None:
        label = pen.set(pen.frame.say(f"box.hands.band-{key}"), Look(size=28, weight=600, leading=1.2, most=1.5), 300)
        pen.place(f"band-label-{key}", label, left - 34 - label.width, y - label.height / 2, label.width)
        art = drawn("interval_band", w, share.low / 1000, share.high / 1000, share.count / max(1, share.n), ink, mark=mark)
        words = pen.frame.say("box.hands.band", count=share.count, n=share.n, low=share.low // 10, high=-(-share.high // 10))
        pen.image(f"band-{key}", pen.frame.say(f"box.hands.band-{key}"), (left, y - 20, w, 40), Art(art, left, y), value=words)

    def _ruler(self, pen: Pen, n: int, x: float, y: float, w: float) -> None:
        theme = pen.frame.theme
        pen.box(x, y, w, 3, theme.soft)
        for i in range(n + 1):
            at = x + w * i / n
            pen.box(at - 1, y - 6, 3, 14, theme.soft)
            words = pen.frame.say("box.hands.none") if i == 0 else pen.frame.say("box.hands.all") if i == n else str(i)
            made = pen.set(words, Look("bureau", 22, colour=theme.soft, leading=1.2, most=1.5), 300)
            pen.scale(f"mark-{i}", made, min(max(at - made.width / 2, x - 30), x + w + 20 - made.width), y + 14)

    def _honest(self, frame: Frame, sided: bool) -> str:
        """What may be said of a few moments, and no more."""
        hands = self.box.audit.hands
        first = frame.say("box.hands.same-of", same=hands.same.count, of=hands.same.n) if hands.same.n else ""
        middle = (
            frame.say("box.hands.apart" if hands.apart else "box.hands.overlap", n=hands.said_for.n) if hands.said_for.n else ""
        )
        last = frame.say("box.hands.right-of", right=hands.right.count, of=hands.right.n) if hands.right.n else ""
        return joined([first, middle, last])

    # --- hands

    def onward(self, frame: Frame) -> str:
        """With large text the leaves come first."""
        if frame.stacked and self.leaf + 1 < self._leaves():
            return frame.say("box.hands.more")
        return super().onward(frame)

    def _leaves(self) -> int:
        return (2 if self.upright and not self.pairs else 3) if self.large else 1

    def ahead(self) -> Move:
        """As `onward` says."""
        if self.leaf + 1 < self._leaves():
            self.leaf += 1
            return STAY
        return super().ahead()

    def behind(self) -> Move:
        """The leaf or page before."""
        if self.leaf and self._leaves() > 1:
            self.leaf -= 1
            return STAY
        return super().behind()

    def picked(self, key: str) -> Move:
        """A pair is looked at."""
        return STAY
