"""Twenty-four small people about 160 units tall, drawn from the side with the feet at (0, 0), in four frames of a stride."""

import math
from dataclasses import replace

from game.art.people.crowd_cast import CROWD
from game.art.people.crowd_heads import small_head
from game.art.people.crowd_props import prop
from game.art.people.curves import Doc, box, capsule, disc, f, limb, mix, poly, smooth, taper
from game.art.people.gait import GAITS, Leg, step
from game.art.people.light import DAY, INK, SKIN, Light, Pen

# hem height, hem half width, shoulder half width, waist half width
COATS = {
    "long": (-34, 19, 15, 13), "aline": (-46, 24, 13, 12), "boxy": (-66, 16, 16, 15), "puffer": (-62, 20, 19, 19), "dress": (-40, 20, 12, 9),
    "suit": (-62, 15, 16, 12), "robe": (-7, 22, 14, 14), "cape": (-58, 30, 12, 20), "short": (-76, 13, 13, 12), "heavy": (-52, 24, 19, 24),
}  # fmt: skip


class Walker:
    """One small person in one frame, ready to be drawn."""

    def __init__(self, look: dict, pen: Pen, frame: int, still: bool):
        self.d, self.pen, self.skin = look, pen, SKIN[look["skin"]]
        gait = GAITS[look.get("gait", "stride")]
        self.step = step(gait, frame, still)
        self.w, self.c = look.get("w", 1.0), look["c"]
        hem, hw, sw, ww = COATS[look["coat"]]
        self.hem, self.hw, self.sw, self.ww = hem, hw * self.w, sw * self.w, ww * self.w
        self.lean = look.get("lean", 2) + (0 if still else gait.lean * 0.6)
        self.top = -121.0
        self.sy = self.top + 9
        tight = 0.62 if look["coat"] == "robe" else 1.0
        s = self.step
        self.near = Leg((2, -70), s.near * tight, gait.lift if s.near_up else 0)
        self.far = Leg((-2, -70), s.far * tight, gait.lift if s.far_up else 0)
        self.drop = -max(self.near.sole, self.far.sole) - s.rise

    def draw(self) -> str:
        """All parts from back to front, set down on the ground."""
        d, pen = self.d, self.pen
        shoe = d.get("shoe", INK)
        o = self.far.draw(pen, mix(d["leg"], INK, 0.28), shoe) + self._far_arm() + self._load()
        o += self.near.draw(pen, d["leg"], shoe) + self._trunk()
        x, y = self.lean + 2, self.top - 18
        o += f'<g transform="translate({f(x)} {f(y)}) rotate({f(self.lean * 0.6)})">{small_head(pen, d)}</g>' + self._near_arm()
        return f'<g transform="translate(0 {f(self.drop)})">{o}</g>'

    def _far_arm(self) -> str:
        """The arm beyond the trunk, which swings against the near one."""
        if self.d["arm"] in ("push", "front"):
            return ""
        r = math.radians(self.step.arm)
        hand = (8 + math.sin(r) * 42, self.sy + 42)
        sleeve = limb((self.lean * 0.6 + 3, self.sy), (3 + math.sin(r) * 24, self.sy + 24), hand, 6, 5.2, 4.2)
        palm = disc(9 + math.sin(r) * 46, self.sy + 46, 4.2)
        return self.pen.part(sleeve, mix(self.c, INK, 0.22), off=3, rim=False) + self.pen.part(
            palm, self.skin[:2], off=2.4, rim=False
        )

    def _load(self) -> str:
        """A rucksack or a cello on the back."""
        o = self.pen.part(box(-self.sw - 20, self.top + 2, 24, 40, 6), self.d["pack"], off=8) if self.d.get("pack") else ""
        return o + (prop(self.pen, self.d["prop"], -self.sw - 1, self.sy + 20, self.d["pc"]) if self.d["arm"] == "back" else "")

    def _trunk(self) -> str:
        """Neck and coat with its hard shade."""
        pen, lean, top, s = self.pen, self.lean, self.top, -self.pen.ls
        body = smooth(
            [
                (-5 + lean, top, 0.6),
                (6 + lean, top, 0.6),
                (self.sw + lean * 0.7, top + 9, 0.8),
                (self.sw * 0.86 + 2 + lean * 0.5, top + 26),
                (self.ww + 1, -84),
                (self.hw, self.hem, 0.25),
                (-self.hw, self.hem, 0.25),
                (-self.ww - 1, -84),
                (-self.sw + lean * 0.5, top + 26),
                (-self.sw + lean * 0.7, top + 9, 0.8),
            ]
        )
        shade = f"M{f(lean + s * 2)} -190C{f(s * 6)} -110 {f(s)} -90 {f(s * self.hw * 0.3)} 4H{f(s * 60)}V-190Z"
        neck = pen.part(capsule((lean + 1, top + 4), (lean + 2, top - 10), 5, 4.6), self.skin[:2], off=5, rim=False)
        return neck + pen.part(body, self.c, shade=shade, inner=self._details())

    def _details(self) -> str:
        """Quilting, lapels, reflective bands, an apron."""
        d, pen, top = self.d, self.pen, self.top
        o = ""
        if d["coat"] == "puffer":
            o += "".join(
                pen.fill(taper((-30, y), (0, y + 5), (30, y), 1.8, 1, 1), mix(self.c, INK, 0.4))
                for y in (top + 20, top + 35, top + 50)
            )
        if d["coat"] in ("suit", "long"):
            o += pen.fill(poly([(self.lean + 3, top - 3), (self.lean + 12, top - 2), (self.lean + 9, top + 26)]), "#FFF4E6")
            o += pen.line(f"M{f(self.lean + 8)} {f(top + 26)}L6 {f(self.hem)}", mix(self.c, INK, 0.4), 1.5)
        if d.get("stripe"):
            o += pen.fill(box(-40, -86, 80, 6), d["stripe"]) + pen.fill(box(-40, -98, 80, 4), d["stripe"])
        return o + (pen.fill(box(-40, -86, 80, 30), d["apron"]) if d.get("apron") else "")

    def _arm(self, x, y, ex=None, ey=None, hand=True) -> str:
        """The near arm to a hand, over an elbow that may be given."""
        e = (ex, ey) if ex is not None else ((x + self.lean) / 2 - 6, (y + self.sy) / 2 + 7)
        o = self.pen.part(limb((self.lean * 0.6, self.sy), e, (x, y), 6.4 * (self.w * 0.5 + 0.5), 5.6, 4.4), self.c, off=3.4)
        palm = disc(x + (x - e[0]) * 0.12, y + (y - e[1]) * 0.12, 4.6)
        return o + (self.pen.part(palm, self.skin[:2], off=2.4, rim=False) if hand else "")

    def _held(self, x, y) -> str:
        """What the hand at (x, y) carries; things that stand on the ground keep to it."""
        return f'<g transform="translate(0 {f(-self.drop)})">{prop(self.pen, self.d["prop"], x, y + self.drop, self.d["pc"])}</g>'

    def _near_arm(self) -> str:
        """The near arm and what it carries, each kind in its own order."""
        arm, sy, sw, lean = self.d["arm"], self.sy, self.sw, self.lean
        held = self._held
        if arm in ("down", "backdown"):
            x, y = (4 if arm == "down" else -16) + lean + math.sin(math.radians(-self.step.arm)) * 5, sy + 45
            return held(x, y + 2) + self._arm(x, y)
        if arm == "swing":
            r = math.radians(-self.step.arm)
            return self._arm(lean + math.sin(r) * 44, sy + 42, lean + math.sin(r) * 22 - 3, sy + 23)
        if arm == "front":
            high = self.d["prop"] in ("paper", "phone")
            return held(sw + 12, sy + 22) + (
                self._arm(sw + 14, sy + 24, sw - 6, sy + 30) if high else self._arm(sw + 8, sy + 28, sw - 12, sy + 34)
            )
        if arm == "tray":
            return self._arm(sw + 14, sy - 8, sw + 10, sy + 22) + held(sw + 15, sy - 11)
        if arm == "pocket":
            return self._arm(11, sy + 38, -9, sy + 26, hand=False)
        if arm == "back":
            return self._arm(-2, sy + 14, -16, sy + 24)
        px, py, hx, hy, *elbow = {
            "up": (sw + 8, sy + 4, sw + 8, sy + 6, sw + 2, sy + 28), "up2": (sw + 8, sy + 4, sw + 8, sy + 6, sw + 2, sy + 28), "shoulder": (2, sy + 10, 14, sy - 2, 12, sy + 26),
            "lead": (sw + 8, sy + 34, sw + 8, sy + 34), "under": (4, sy + 34, 12, sy + 32, -8, sy + 26), "push": (sw + 14, sy + 26, sw + 14, sy + 26),
        }[arm]  # fmt: skip
        return held(px, py) + self._arm(hx, hy, *elbow)


def figure(
    look: dict, doc: Doc | None = None, light: Light = DAY, frame: int = 0, flip: bool = False, still: bool = False
) -> str:
    """SVG group of one small person who walks to the right (or left when flipped), or stands."""
    pen = Pen(doc or Doc(), replace(light, rim_w=light.rim_w * 0.34), -1 if flip else 1)
    h = look["h"]
    return f'<g transform="scale({-h if flip else h:.3f} {h:.3f})">{Walker(look, pen, frame, still).draw()}</g>'


__all__ = ["COATS", "CROWD", "Walker", "figure"]
