"""Head geometry: shapes, three-quarter turn, nose profiles that carry the light split, ears, neck and age."""

import math
from dataclasses import dataclass

from game.art.people.curves import f, lerp, lum, mix, smooth, taper


@dataclass
class Shape:
    """Half width at the cheekbone, crown, forehead, jaw and chin (widths as shares of w), heights from the eye line."""

    w: float = 82
    top: float = -120
    fore: float = 0.95
    jaw: float = 0.80
    jaw_y: float = 66
    chin: float = 0.32
    chin_y: float = 120
    nose_y: float = 1.0
    eye_dx: float = 25.0


SHAPES = {
    "oval": Shape(),
    "round": Shape(93, -112, 0.93, 0.91, 62, 0.46, 106, 0.92, 24),
    "square": Shape(85, -114, 0.98, 0.97, 80, 0.55, 117, 1.0, 25),
    "long": Shape(73, -126, 0.97, 0.84, 82, 0.42, 142, 1.1, 26),
    "heart": Shape(83, -120, 1.02, 0.70, 62, 0.19, 121, 0.95, 25),
    "pear": Shape(84, -112, 0.86, 1.08, 72, 0.62, 118, 1.02, 23),
    "diamond": Shape(82, -122, 0.85, 0.76, 70, 0.25, 128, 1.02, 25),
    "narrow": Shape(77, -121, 0.97, 0.77, 72, 0.28, 129, 1.06, 26),
    "child": Shape(92, -124, 1.02, 0.86, 50, 0.40, 84, 0.74, 26),
}
# ridge of the nose seen from the side it points to: (x from the axis, y), last two are the tip's underside and the base; then wing width
NOSES = {
    "straight": ([(1, -20), (3, 4), (11, 30), (17, 44), (4, 54)], 13),
    "aquiline": ([(3, -22), (12, 2), (17, 24), (19, 46), (3, 55)], 12),
    "button": ([(0, -14), (0, 10), (8, 28), (16, 38), (4, 48)], 12),
    "broad": ([(1, -14), (3, 10), (11, 30), (18, 45), (5, 55)], 21),
    "long": ([(3, -22), (7, 8), (15, 38), (17, 58), (2, 64)], 13),
    "bulb": ([(2, -16), (5, 10), (14, 26), (25, 42), (6, 57)], 19),
    "snub": ([(1, -16), (1, 8), (7, 26), (17, 34), (4, 48)], 14),
    "sharp": ([(3, -22), (6, 4), (13, 30), (21, 48), (2, 53)], 9),
}


class Head:
    """A shape at a turn t (0 front, 1 three-quarter, facing +x). Gives positions that other modules draw on."""

    def __init__(self, shape, t, nose="straight", age=30, sag=0.0):
        self.s, self.t, self.age = shape, t, age
        self.w, self.top, self.chin_y = shape.w, shape.top, shape.chin_y
        self.psi = t * 24
        self.sag = sag if sag else max(0, (age - 48) / 30)
        self.cx, self.cy = -self.w * 0.13 * t, -28
        self.rx, self.ry = self.w * (1.0 + 0.10 * t), -self.top - 28
        self.ear_x = lerp(-self.w + 3, -self.w * 0.66, t)
        ridge, wing = NOSES[nose]
        k = 0.82 + 0.55 * t
        self.wing = wing * (1 - 0.12 * t)
        ax = self.px(0)
        self.ridge = [(ax + x * k, y * (shape.nose_y if y > 0 else 1)) for x, y in ridge]
        self.nose_b = self.ridge[-1][1]
        self.mouth_y = self.nose_b + (self.chin_y - self.nose_b) * 0.40
        self.mouth_x = self.px(0) * 1.06
        self.chin_x = self.w * 0.33 * t
        self.far_x = lerp(self.w, self.w * 0.90, t)

    def px(self, theta):
        """x of a longitude on the face; 0 is the nose, +90 the side it turns towards."""
        return self.w * math.sin(math.radians(theta + self.psi)) / 0.985 - self.t * 4

    def sk(self, a, k=1.0, dx=0, dy=0):
        """Point on the skull at angle a (0 up, + towards the facing side), k times its radius."""
        r = math.radians(a)
        return self.cx + self.rx * k * math.sin(r) + dx, self.cy - self.ry * k * math.cos(r) + dy

    def contour(self):
        """Face outline: crown, far brow and cheek, chin, near jaw, near temple."""
        S, t, w = self.s, self.t, self.w
        sg = self.sag
        return smooth(
            [
                (self.cx * 0.6, self.top * 0.93),
                (lerp(w * S.fore * 0.72, w * 0.70, t), self.top * 0.77),
                (lerp(w * S.fore, w * S.fore * 0.93, t), -46),
                (lerp(w * (S.fore + 1) / 2, w * 0.93, t), -22, 0.8),
                (lerp(w * 0.995, w * 0.865, t), 4, 0.8),
                (lerp(w * 0.985, w * 0.92, t), 30, 0.9),
                (lerp(w * S.jaw + 3 * sg, w * (S.jaw * 0.62 + 0.20), t), S.jaw_y + 4 * sg),
                (self.chin_x + S.chin * w * lerp(1, 0.86, t), S.chin_y - 7, 0.9),
                (self.chin_x, S.chin_y + 1),
                (self.chin_x - S.chin * w * 1.02, S.chin_y - 6, 0.9),
                (lerp(-w * S.jaw, -w * S.jaw * 0.62, t) - 5 * sg, S.jaw_y + 2 * t + 8 * sg, 0.8),
                (lerp(-w * 0.985, -w * 0.80, t), 26),
                (lerp(-w, -w * 0.92, t), 0),
                (lerp(-w * S.fore, -w * 1.02, t), -46),
                (lerp(-w * S.fore * 0.72, -w * 0.86, t), self.top * 0.75),
            ]
        )

    def split(self, ls):
        """Shade of the face. Light from behind the turn: edge runs down the nose. Light from the side turned to: edge is the cheek's plane."""
        B = 170
        if ls < 0:
            ax = self.px(0)
            r = self.ridge
            my, mx = self.mouth_y, self.mouth_x
            tip = r[3]
            pts = [
                (self.px(14), self.top - 20),
                (self.px(10), -70),
                (ax + 7, -36),
                (r[0][0], r[0][1]),
                (r[1][0], r[1][1]),
                (r[2][0], r[2][1], 0.8),
                (tip[0], tip[1], 0.35),
                (r[4][0], r[4][1], 0.2),
                (mx + 1, my - 13, 0.6),
                (mx + 6, my - 3, 0.7),
                (mx + 1, my + 3, 0.5),
                (mx + 7, my + 11, 0.7),
                (self.chin_x + 1, my + 21, 0.7),
                (self.chin_x + 10, self.chin_y - 12, 0.9),
                (self.chin_x + 4, self.chin_y + 20),
            ]
            return smooth(pts, closed=False) + f"H{B}V{f(self.top - 20)}Z"
        pts = [
            (self.px(-40), self.top - 20),
            (self.px(-52), -70),
            (self.px(-47), -28),
            (self.px(-50), 2),
            (self.px(-40), 26, 0.6),
            (self.px(-26), 52),
            (self.px(-25), self.mouth_y, 0.8),
            (self.chin_x - 20, self.chin_y - 14, 0.8),
            (self.chin_x - 4, self.chin_y + 20),
        ]
        return smooth(pts, closed=False) + f"H{-B}V{f(self.top - 20)}Z"

    def nose(self, pen, skin, line):
        """Underside and wing on the lit side; when turned to the light, the near plane of the nose."""
        r = self.ridge
        ax, tip, base = self.px(0), r[3], r[4]
        o = []
        wx = ax - self.wing * (1 - 0.1 * self.t)
        wy = self.nose_b - 5
        if pen.ls > 0:
            o.append(
                pen.fill(
                    smooth(
                        [
                            (r[0][0] - 1, r[0][1] - 4, 0),
                            (r[1][0] - 2, r[1][1]),
                            (r[2][0] - 3, r[2][1]),
                            (tip[0] - 4, tip[1] + 3, 0.2),
                            (base[0], base[1] + 2, 0.3),
                            (wx + 2, wy + 4, 0.6),
                            (wx + 4, wy - 9, 0.7),
                            (ax - 6, r[1][1] + 6),
                        ]
                    ),
                    skin,
                    dark=True,
                )
            )
            o.append(pen.fill(taper((tip[0] - 1, tip[1] - 6), (tip[0] + 5, tip[1] + 5), (base[0] + 1, base[1] + 2), 2.6), line))
        else:
            # lit under-plane: small wedge from the tip to the lit wing
            o.append(
                pen.fill(
                    smooth(
                        [
                            (tip[0] - 1, tip[1] + 1, 0.2),
                            (base[0], base[1] + 3, 0.5),
                            (wx + 5, wy + 6, 0.5),
                            (wx + 6, wy + 1, 0.5),
                            (ax + 1, base[1] - 5, 0.8),
                        ]
                    ),
                    skin,
                    dark=True,
                )
            )
        if lum(skin[0]) < 0.42:  # dark skin is modelled by warm light as much as by shade
            hl = mix(skin[0], "#F2A36E", 0.34)
            k = pen.ls < 0
            o.append(
                pen.fill(
                    taper(
                        (r[1][0] - (5 if k else -1), r[1][1]),
                        (r[2][0] - (6 if k else 0), r[2][1] - 2),
                        (tip[0] - (7 if k else 2), tip[1] - 5),
                        3.2,
                        0.1,
                        0.5,
                    ),
                    hl,
                    op=0.8,
                )
            )
            x = self.px(-36 if k else 34)
            o.append(pen.fill(taper((x - 12, 27), (x, 19), (x + 12, 26), 3), hl, op=0.55))
        o.append(pen.fill(taper((wx + 1, wy - 9), (wx - 5, wy + 1), (wx + 5, wy + 6), 2.4, 0, 0.3), line))
        return "".join(o)

    def ear(self, pen, skin, line, near=True, k=1.0):
        """Ear as a simple shell with one inner cut."""
        x = self.ear_x if near else self.w - 3
        d = -1 if near else 1
        if not near and self.t > 0.25:
            return ""
        y = 16 * self.s.nose_y
        h = 27 * k
        pts = [
            (x - d * 5, y - h * 0.62, 0.7),
            (x + d * 9 * k, y - h),
            (x + d * 18 * k, y - h * 0.55),
            (x + d * 14 * k, y + h * 0.30),
            (x + d * 5, y + h),
            (x - d * 4, y + h * 0.72, 0.8),
        ]
        e = smooth(pts)
        o = pen.part(e, skin, off=7 if (d * pen.ls < 0 or (near and self.t > 0.5)) else 3)
        o += pen.fill(
            taper((x + d * 5, y - h * 0.66), (x + d * 15 * k, y - h * 0.5), (x + d * 5, y + h * 0.22), 3.4), line, op=0.8
        )
        return o

    def ages(self, pen, skin, line, mood):
        """Few tapered lines: fold by the nose, bags, brow lines, crow's feet, neck. More with age and with a strained or laughing face."""
        a, o = self.age, []
        lw = 0.8 + max(0, a - 30) / 40
        c, ax = line, self.px(0)
        fold = max(mood.get("fold", 0), min(1.0, max(0, (a - 36) / 22)))
        if fold > 0.05:
            for th in (-1, 1):
                x0, x1 = ax + th * (self.wing + 4), self.mouth_x + th * (31 + 6 * fold) * (1 - 0.25 * self.t * (th > 0))
                if th > 0 and self.t > 0.6:
                    x1 = min(x1, self.far_x - 16)
                o.append(
                    pen.fill(
                        taper((x0, self.nose_b - 6), (x1 - th * 4, self.nose_b + 4), (x1, self.mouth_y - 2), 1.6 + 1.4 * fold),
                        c,
                        op=0.35 + 0.45 * fold,
                        dark=th * pen.ls < 0,
                    )
                )
        if a >= 42:
            for th in (-1, 1):
                x = self.px(th * 38)
                o.append(pen.fill(taper((x, 24), (x - th * 12, 34), (x - th * 30, 22), 1.6 + lw * 0.5), c, op=0.5))
        if a >= 50:
            for i in range(2):
                o.append(
                    pen.fill(
                        taper((self.px(-22), -62 - i * 14), (ax, -68 - i * 14), (self.px(20), -61 - i * 14), 1.8), c, op=0.45
                    )
                )
            for i in (-1, 1):
                x = self.px(-58 - self.t * 2)
                o.append(pen.fill(taper((x, 4 + i * 3), (x - 6, 4 + i * 6), (x - 11, 4 + i * 10), 1.8), c, op=0.5))
        if a >= 60:
            o.append(pen.fill(taper((self.px(-52), 30), (self.px(-44), 62), (self.px(-38), 84), 2.2), c, op=0.45))
        return "".join(o)
