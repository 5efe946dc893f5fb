"""Passers-by seen small: no faces, but each with a height, a weight, a way of standing and somewhere to look."""

import math
from dataclasses import dataclass

from game.art.svg import circ, ell, fmt, group, line, mix, path, rect

SKINS = ("#F3C6A5", "#8D5A44", "#E8B48C", "#C98F6B", "#6B4335", "#F6D3BC", "#A86F52")
HAIRS = ("#2B2140", "#5A2E48", "#B8823C", "#2E2A4F", "#8C8498", "#7A3E48")


@dataclass(frozen=True)
class Pose:
    """A way of standing or sitting in hundredths of the height: x forwards, y up. Hands are (far, near); turn is 1 side, 0 front, -1 back.

    `seated` people bend at the knee seen from the side, and show no legs from the front or back: what they sit on hides them.
    """

    hip: tuple[float, float] = (0, 47)
    neck: tuple[float, float] = (0, 82)
    head: tuple[float, float] = (1, 92)
    feet: tuple[tuple[float, float], tuple[float, float]] = ((4, 0), (-4, 0))
    hands: tuple[tuple[float, float], tuple[float, float]] = ((6, 45), (-5, 45))
    turn: int = 1
    seated: bool = False


POSES = {
    "stand": Pose(),
    "front": Pose(feet=((6, 0), (-5, 0)), hands=((12, 46), (-12, 46)), turn=0),
    "hip": Pose(hip=(-3, 47), neck=(1, 82), head=(3, 91), feet=((8, 0), (-4, 0)), hands=((13, 50), (-9, 55)), turn=0),
    "slump": Pose(hip=(-2, 46), neck=(3, 79), head=(8, 87), feet=((4, 0), (-5, 0)), hands=((9, 41), (2, 40))),
    "phone": Pose(hip=(-1, 47), neck=(1, 81), head=(5.5, 89), feet=((5, 0), (-4, 0)), hands=((11, 66), (12, 64))),
    "reach": Pose(hip=(0, 47), neck=(6, 81), head=(10, 90), feet=((6, 0), (-7, 0)), hands=((25, 62), (23, 58))),
    "walk": Pose(hip=(0, 46), neck=(2.5, 81), head=(5, 91), feet=((13, 0), (-13, 2)), hands=((-9, 50), (11, 51))),
    "back": Pose(feet=((6, 0), (-6, 0)), hands=((12, 47), (-11, 46)), turn=-1),
    "away": Pose(hip=(2, 47), neck=(-2, 82), head=(-5, 91), feet=((6, 0), (-4, 0)), hands=((8, 60), (7, 56)), turn=-1),
    "present": Pose(hip=(1, 47), neck=(-1, 83), head=(-2, 93), feet=((6, 0), (-5, 0)), hands=((21, 104), (-13, 62)), turn=0),
    "push": Pose(hip=(-1, 46), neck=(3, 81), head=(5, 91), feet=((11, 0), (-11, 2)), hands=((22, 56), (20, 54))),
    "sit": Pose(hip=(0, 27), neck=(0, 62), head=(2, 72), feet=((20, 0), (15, 0)), hands=((16, 34), (13, 33)), seated=True),
    "read": Pose(hip=(0, 27), neck=(4, 60), head=(9.5, 68), feet=((21, 0), (14, 0)), hands=((18, 45), (16, 44)), seated=True),
    "seat back": Pose(hip=(0, 27), neck=(0, 62), head=(0, 72), hands=((13, 30), (-13, 30)), turn=-1, seated=True),
    "seat front": Pose(hip=(0, 27), neck=(-1, 62), head=(-2, 72), hands=((9, 31), (-9, 31)), turn=0, seated=True),
    "applaud back": Pose(hip=(0, 27), neck=(0, 62), head=(0, 71), hands=((3, 91), (-3, 90)), turn=-1, seated=True),
    "applaud apart": Pose(hip=(0, 27), neck=(1, 62), head=(2, 72), hands=((10, 88), (-8, 89)), turn=-1, seated=True),
    "applaud aside": Pose(hip=(0, 27), neck=(-1, 61), head=(-4, 70), hands=((13, 81), (9, 83)), turn=-1, seated=True),
    "applaud": Pose(hip=(0, 27), neck=(2, 62), head=(4, 72), feet=((20, 0), (15, 0)), hands=((18, 76), (17, 75)), seated=True),
    "climb": Pose(hip=(1, 48), neck=(4, 82), head=(4, 92), feet=((9, 9), (1, 0)), hands=((17, 104), (16, 84)), turn=-1),
}


@dataclass(frozen=True)
class Look:
    """What somebody wears: coat, jacket or skirt; a haircut; perhaps a bag."""

    coat: str
    skin: str = SKINS[0]
    hair: str = HAIRS[0]
    cut: str = "crop"
    kind: str = "coat"
    build: float = 1.0
    bag: str | None = None


HEM = {"coat": (29, 12.5), "jacket": (45, 10.5), "skirt": (25, 14.5)}


def figure(hand, x, y, height, look, pose="stand", face=1, tint=None):
    """Somebody standing with their feet at (x, y), turned right (face=1) or left. `tint` is (colour, share) for distance."""
    return _Figure(hand, x, y, height, look, POSES[pose], face, tint).draw()


def turned(hand, x, y, height, look, pose="stand", face=1, tint=None):
    """The head of that figure, turned to whoever looks at the picture, and where its middle is: drawing, x, y."""
    return _Figure(hand, x, y, height, look, POSES[pose], face, tint).turned()


def head_at(x, y, height, pose, face):
    """Where the middle of a figure's head is."""
    hx, hy = POSES[pose].head
    return x + hx * height / 100 * face, y - hy * height / 100


class _Figure:
    """One figure while it is drawn; lengths in hundredths of its height."""

    def __init__(self, hand, x, y, height, look, pose, face, tint):
        self.s, self.x, self.y, self.u = hand, x, y, height / 100
        self.look, self.pose, self.face, self.tint = look, pose, face, tint

    def at(self, p):
        """Page position of a body point."""
        return self.x + p[0] * self.u * self.face, self.y - p[1] * self.u

    def xy(self, px, py):
        x, y = self.at((px, py))
        return f"{fmt(x)} {fmt(y)}"

    def t(self, colour):
        return mix(colour, *self.tint) if self.tint else colour

    def draw(self):
        s, p, lk = self.s, self.pose, self.look
        shade = ell(*self.at((-3, 0)), 18 * self.u, 2.4 * self.u, s.h.shade, 'opacity=".3"')
        far, near = self.t(s.dark(lk.coat, 0.5)), self.t(s.dark(lk.coat, 0.24))
        out = ["" if p.seated else shade, self._leg(p.feet[0], True), self._arm(p.hands[0], far, True), self._leg(p.feet[1], False)]
        out.append(self._coat())
        if lk.bag:
            out.append(self._bag())
        out += [self._neck(), self._head(), self._arm(p.hands[1], near, False)]
        return group("".join(out))

    def _limb(self, a, b, bend, width, colour):
        """A bent limb from a to b; the joint stands off the middle by `bend`."""
        mx, my = (a[0] + b[0]) / 2 + bend, (a[1] + b[1]) / 2
        return line(f"M{self.xy(*a)} L{self.xy(mx, my)} L{self.xy(*b)}", colour, width * self.u)

    def _leg(self, foot, far):
        s, lk, p = self.s, self.look, self.pose
        if p.seated:
            return self._bent_leg(foot, far)
        bare = lk.kind == "skirt"
        leg = s.dark(lk.skin, 0.4 if far else 0.2) if bare else mix(s.k.ink, lk.coat, 0.16 if far else 0.26)
        hip = (p.hip[0] + (foot[0] - p.hip[0]) * 0.25, p.hip[1] - 4)
        ankle = (foot[0], foot[1] + 3)
        out = 1 if p.turn == 1 or foot[0] > p.hip[0] else -1
        toe = 7 if p.turn == 1 else 5.4 if p.turn == 0 else 4
        px, py = foot
        shoe = f"M{self.xy(px - 3.6 * out, py)} L{self.xy(px - 3.6 * out, py + 4.4)} L{self.xy(px + 3.4 * out, py + 4.4)} L{self.xy(px + toe * out, py + 1.8)} L{self.xy(px + toe * out, py)} Z"
        return self._limb(hip, ankle, 1.2, 4 if bare else 6.6, self.t(leg)) + path(shoe, self.t(s.k.ink))

    def _bent_leg(self, foot, far):
        """Thigh, shin and shoe of somebody who sits; nothing where the seat hides them."""
        s, p = self.s, self.pose
        if p.turn != 1:
            return ""
        (fx, fy), (hx, hy) = foot, p.hip
        leg = self.t(mix(s.k.ink, self.look.coat, 0.16 if far else 0.3))
        bones = f"M{self.xy(hx + 1, hy)} L{self.xy(hx + 18, hy + 0.5)} L{self.xy(fx, fy + 3)}"
        shoe = f"M{self.xy(fx - 3.6, fy)} L{self.xy(fx - 3.6, fy + 4.4)} L{self.xy(fx + 3, fy + 4.4)} L{self.xy(fx + 7, fy + 1.8)} L{self.xy(fx + 7, fy)} Z"
        return line(bones, leg, 7 * self.u) + path(shoe, self.t(s.k.ink))

    def _arm(self, hand, colour, far):
        p, w = self.pose, 8.5 * self.look.build
        side = (1 if far else -1) * (0.55 if p.turn == 1 else 1)
        shoulder = (p.neck[0] + w * side, p.neck[1] - 6)
        reach = math.hypot(hand[0] - shoulder[0], hand[1] - shoulder[1])
        slack = math.sqrt(max(0, 17.5**2 - (reach / 2) ** 2))
        bend = -slack * 0.55 if p.turn == 1 else side * slack * 0.5
        out = self._limb(shoulder, hand, bend, 5.4, colour) + circ(*self.at(hand), 2.7 * self.u, self.t(self.look.skin))
        if p is POSES["phone"] and far:
            x, y = self.at((hand[0] + 1, hand[1] + 4))
            out += rect(x - 2 * self.u, y - 4 * self.u, 4 * self.u, 8 * self.u, self.t(mix(self.s.k.mint, "#ffffff", 0.6)), self.u)
        return out

    def _bag(self):
        nx, ny = self.pose.neck
        hx = self.pose.hip[0]
        strap = line(f"M{self.xy(nx + 3, ny - 2)} L{self.xy(hx - 9, 48)}", self.t(self.s.k.ink), 1.3 * self.u)
        x, y = self.at((hx - 11, 49))
        u = self.u
        return strap + self.s.split(f"M{fmt(x - 7 * u)} {fmt(y)} h{fmt(14 * u)} l{fmt(u)} {fmt(15 * u)} h{fmt(-16 * u)} Z", self.t(self.look.bag), x, 0.24)

    def _coat(self):
        p, lk = self.pose, self.look
        hem, wide = (p.hip[1] - 3.5, 10.5) if p.seated else HEM[lk.kind]
        wide, sh = wide * lk.build, (8.8 if p.turn == 1 else 11.6) * lk.build
        nx, ny = p.neck
        hx, hy = p.hip
        sway = hx if p.seated else hx + (p.feet[0][0] + p.feet[1][0]) * 0.2
        d = (
            f"M{self.xy(nx - 4, ny + 1)} C{self.xy(nx - sh, ny - 1)} {self.xy(nx - sh - 1.5, ny - 8)} {self.xy((nx + hx) / 2 - sh, (ny + hy) / 2)} "
            f"L{self.xy(sway - wide, hem)} Q{self.xy(sway, hem - 2.5)} {self.xy(sway + wide, hem)} L{self.xy((nx + hx) / 2 + sh, (ny + hy) / 2)} "
            f"C{self.xy(nx + sh + 1.5, ny - 8)} {self.xy(nx + sh, ny - 1)} {self.xy(nx + 4, ny + 1)} Z"
        )
        return self.s.split(d, self.t(lk.coat), self.x + ((nx + hx) / 2 * self.face + 2) * self.u, 0.3)

    def _neck(self):
        nx, ny = self.pose.neck
        x, y = self.at((nx + 0.4, ny + 5))
        return rect(x - 2.7 * self.u, y, 5.4 * self.u, 7 * self.u, self.t(self.s.dark(self.look.skin, 0.35)), 2 * self.u)

    def _head(self):
        s, u, lk, turn = self.s, self.u, self.look, self.pose.turn
        x, y = self.at(self.pose.head)
        f = self.face * max(turn, 0)
        hair = self.t(lk.hair)
        out = [self._hair_behind(x - 1.7 * u * f, y, hair)]
        face = f"M{fmt(x - 6.3 * u)} {fmt(y)} a{fmt(6.3 * u)} {fmt(7.4 * u)} 0 1 1 {fmt(12.6 * u)} 0 a{fmt(6.3 * u)} {fmt(8.2 * u)} 0 1 1 {fmt(-12.6 * u)} 0 Z"
        skin = self.t(lk.skin)
        if turn == -1 and lk.cut != "bald":
            out.append(s.split(face, hair, x + u, 0.25))
        else:
            if turn == 1:
                out.append(circ(x + 6.2 * u * f, y + 1.4 * u, 1.7 * u, skin))
            out.append(s.split(face, skin, x + (1 + 2 * f) * u, 0.24))
            out.append(self._hair_before(x, y, f, hair) + self._features(x, y, turn, f))
        return "".join(out)

    def _features(self, x, y, turn, f):
        """Just enough of a face to be somebody: an eye and a brow where one looks, a mouth, the ear of a profile."""
        s, u, lk = self.s, self.u, self.look
        ink, soft = self.t(s.k.ink), self.t(s.dark(lk.skin, 0.62))
        if turn == 1:
            eye = ell(x + 3.5 * u * f, y - 0.1 * u, 0.7 * u, 1.05 * u, ink) + line(f"M{fmt(x + 2.2 * u * f)} {fmt(y - 2.3 * u)} l{fmt(2.4 * u * f)} {fmt(-0.3 * u)}", soft, 0.6 * u)
            mouth = line(f"M{fmt(x + 3.4 * u * f)} {fmt(y + 4.7 * u)} l{fmt(2.0 * u * f)} {fmt(-0.2 * u)}", soft, 0.7 * u)
            ear = "" if lk.cut in ("scarf", "bob", "long", "afro") else ell(x - 1.8 * u * f, y + 0.9 * u, 1.2 * u, 1.7 * u, self.t(s.dark(lk.skin, 0.3)))
            return ear + eye + mouth
        eyes = "".join(ell(x + d * u, y + 0.4 * u, 0.75 * u, 1.05 * u, ink) for d in (-2.5, 2.5))
        return eyes + line(f"M{fmt(x - 1.4 * u)} {fmt(y + 4.6 * u)} h{fmt(2.8 * u)}", soft, 0.7 * u)

    def turned(self):
        """A head seen from the front, a little over where it was in profile, with just enough of a face to be looked at by."""
        s, u, lk = self.s, self.u, self.look
        x, y = self.at(self.pose.head)
        hair, skin = self.t(lk.hair), self.t(lk.skin)
        face = f"M{fmt(x - 6.6 * u)} {fmt(y)} a{fmt(6.6 * u)} {fmt(7.4 * u)} 0 1 1 {fmt(13.2 * u)} 0 a{fmt(6.6 * u)} {fmt(8.2 * u)} 0 1 1 {fmt(-13.2 * u)} 0 Z"
        out = [self._hair_behind(x - 0.6 * u * self.face, y, hair), circ(x + 6.2 * u * self.face, y + 1.4 * u, 1.9 * u, hair if lk.cut != "bald" else skin)]
        out += [s.split(face, skin, x + 2 * u, 0.24), self._hair_before(x, y, 0, hair)]
        return "".join(out) + self._features(x, y, 0, 0), x, y

    def _hair_behind(self, x, y, hair):
        u = self.u
        if self.look.cut in ("bob", "long"):
            low = 8 if self.look.cut == "bob" else 15
            return path(f"M{fmt(x - 8.6 * u)} {fmt(y + low * u)} V{fmt(y - u)} a{fmt(8.6 * u)} {fmt(9 * u)} 0 0 1 {fmt(17.2 * u)} 0 V{fmt(y + low * u)} Q{fmt(x)} {fmt(y + (low + 2) * u)} {fmt(x - 8.6 * u)} {fmt(y + low * u)} Z", hair)
        if self.look.cut == "bun":
            return circ(x - 4.5 * u * self.face, y - 8.5 * u, 4.4 * u, hair) + ell(x, y - 0.8 * u, 7.2 * u, 8 * u, hair)
        if self.look.cut == "afro":
            return circ(x, y - 2.4 * u, 11 * u, hair)
        if self.look.cut == "scarf":
            nx, ny = self.at((self.pose.neck[0], self.pose.neck[1] - 5))
            drape = path(f"M{fmt(x - 8 * u)} {fmt(y + 5 * u)} L{fmt(nx - 10 * u)} {fmt(ny)} Q{fmt(nx)} {fmt(ny + 6 * u)} {fmt(nx + 10 * u)} {fmt(ny)} L{fmt(x + 8 * u)} {fmt(y + 5 * u)} Z", mix(hair, self.s.h.shade, 0.15))
            return drape + ell(x + 1.2 * u * self.face, y + 0.6 * u, 9 * u, 10.4 * u, hair)
        if self.look.cut == "bald":
            return ""
        return ell(x, y - 0.8 * u, 7.2 * u, 7.8 * u, hair)

    def _hair_before(self, x, y, f, hair):
        u = self.u
        if self.look.cut in ("scarf", "bald"):
            return ""
        if self.look.cut == "cap":
            brim = path(f"M{fmt(x - 7 * u)} {fmt(y - 3 * u)} h{fmt(14 * u)} q{fmt(5 * u * f)} {fmt(0.6 * u)} {fmt(6 * u * f)} {fmt(2.4 * u)} h{fmt(-13 * u)} Z", hair)
            return path(f"M{fmt(x - 7.2 * u)} {fmt(y - 2 * u)} a{fmt(7.2 * u)} {fmt(7.4 * u)} 0 0 1 {fmt(14.4 * u)} 0 Z", hair) + brim
        fringe, back = 6.6, 7.4
        d = (
            f"M{fmt(x - back * u)} {fmt(y + (1.5 if f >= 0 else -4) * u)} C{fmt(x - 9 * u)} {fmt(y - 12 * u)} {fmt(x + 9 * u)} {fmt(y - 12 * u)} {fmt(x + back * u)} {fmt(y + (1.5 if f <= 0 else -4) * u)} "
            f"C{fmt(x + (fringe - 3) * u)} {fmt(y - 5 * u)} {fmt(x - (fringe - 3) * u)} {fmt(y - 5 * u)} {fmt(x - back * u)} {fmt(y + (1.5 if f >= 0 else -4) * u)} Z"
        )
        return path(d, hair)
