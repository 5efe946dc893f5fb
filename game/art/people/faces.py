"""A head with everything on it, from behind the neck to the brim of the hat."""

from game.art.people import (
    eyes,
    hair_cover,  # noqa: F401  (registers its styles)
    hair_curled,  # noqa: F401  (registers its styles)
    hair_long,  # noqa: F401  (registers its styles)
    hair_plaited,  # noqa: F401  (registers its styles)
    mouths,
)
from game.art.people.beards import beard
from game.art.people.cheeks import cheeks
from game.art.people.curves import disc, f, smooth
from game.art.people.hair import STYLES
from game.art.people.hats import hat
from game.art.people.skull import SHAPES, Head

COVERED = ("hijab",)
EARLESS = ("hijab", "bob", "long", "afro", "wavebob", "headwrap")
BARE = ("horseshoe", "bald", "hijab")


def head_of(p, turn):
    """The geometry of somebody's head at a turn."""
    return Head(SHAPES[p.head], turn, p.nose, p.age - p.care)


def draw_head(pen, p, H, m, blink, talk, phase):
    """(mass of hair behind the neck, head) of a person in a mood."""
    hair_back, hair_front = STYLES[p.hair](pen, H, p.hairc)
    beard_back, beard_front = beard(pen, H, p.beard, p.cloth.get("beard", p.hairc), m)
    contour, skin, line = H.contour(), p.skin[:2], p.skin[2]
    features = H.ages(pen, skin, line, m) + cheeks(pen, H, p, m, phase) + _freckles(pen, H, p)
    features += eyes.eyes(pen, H, p, m, blink) + H.nose(pen, skin, line)
    o = _skull(pen, p, H) + pen.part(contour, skin, shade=H.split(pen.ls)) + pen.inside(contour, features)
    o += beard_back + mouths.mouth(pen, H, p, m, talk) + beard_front + eyes.brows(pen, H, p, m) + eyes.glasses(pen, H, p)
    ear = _near_ear(pen, p, H)
    o += ear + hair_front if p.hair in ("mop", "topknot") else hair_front + ear
    return hair_back, o + _earrings(pen, p, H) + hat(pen, H, p.hat)


def _skull(pen, p, H):
    """What shows of the head behind the face: its back, the scalp by the far temple, the far ear."""
    skin, o = p.skin[:2], ""
    if H.t > 0.15 and p.hair not in COVERED:
        back = smooth(
            [
                H.sk(-100, 0.99),
                H.sk(-60, 1.0),
                H.sk(-26, 0.99),
                (*H.sk(0, 0.93), 0.4),
                (0, 20, 0.1),
                (-20, 60, 0.3),
                H.sk(-126, 1.04),
            ]
        )
        o += pen.part(back, skin, shade=f"M-500 -300H{f(H.ear_x + 4)}V300H-500Z" if pen.ls > 0 else None, off=0, rim=False)
    if p.hair not in BARE:
        scalp = [H.sk(-88, 1.0), H.sk(-45, 1.03), H.sk(0, 1.03), H.sk(45, 1.03), (H.far_x + 1.5, -34), (H.far_x - 8, -14), (0, 0)]
        o += pen.fill(smooth(scalp), p.hairc, dark=True)
    if p.hair not in COVERED:
        o += H.ear(pen, skin, p.skin[2], False, p.ear_k)
    return o


def _freckles(pen, H, p):
    """Eight freckles across the nose."""
    if not p.freckles:
        return ""
    spots = ((-42, 30), (-33, 37), (-24, 29), (-15, 36), (16, 34), (25, 29), (33, 37), (42, 30))
    return "".join(pen.fill(disc(H.px(a), y, 2.1), p.skin[2], op=0.55) for a, y in spots)


def _near_ear(pen, p, H):
    """The near ear, and what somebody wears on or behind it."""
    if p.hair in EARLESS:
        return ""
    o, x = H.ear(pen, p.skin[:2], p.skin[2], True, p.ear_k), H.ear_x
    if p.aid and p.aid == pen.own(-1):
        o += pen.line(f"M{f(x - 14)} 2q-9 -26 8 -30q10 -1 10 12", "#8FD3C0", 6.5) + pen.line(
            f"M{f(x + 4)} -14q6 14 1 26", "#DFF6EE", 2.4
        )
    behind = pen.line(f"M{f(x - 30)} 22L{f(x + 30)} -44", "#3F4C86", 8) + pen.line(f"M{f(x + 30)} -44l7 -8", "#F2B84B", 5)
    return behind + o if p.extra == "pen" else o


def _earrings(pen, p, H):
    """Earrings, one where the far ear is hidden."""
    if not p.earring or p.hair in COVERED:
        return ""
    kind, c = p.earring
    drop, r = {"disc": (20, 20), "stud": (0, 6), "hoop": (14, 15)}[kind]
    y, o = 16 * H.s.nose_y + 30 * p.ear_k + drop, ""
    for x in [H.ear_x - 2] if H.t > 0.25 else [H.ear_x - 2, H.w]:
        if kind == "hoop":
            o += f'<circle cx="{f(x)}" cy="{f(y)}" r="15" fill="none" stroke="{pen.lit(c)}" stroke-width="4.5"/>'
        else:
            o += pen.part(disc(x, y, r), c, off=9)
    return o
