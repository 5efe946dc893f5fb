"""A machine that has a face: a tablet on a stand, which smiles with all its glass."""

from game.art.people.curves import box, disc, f, mix, smooth

BUILD = "tablet"
"""The build of somebody who is one."""


def draw_device(pen, p, m, blink, talk, view="front"):
    """The tablet with the point between its eyes at the origin; brows and mouth follow the mood `m`."""
    case = p.cloth.get("wear", {}).get("c", "#F08A7E")
    pole, foot = box(-34, 300, 68, 560, 0), smooth([(-34, 640, 0.2), (34, 640, 0.2), (120, 900, 0.2), (-120, 900, 0.2)])
    o = pen.part(pole, mix(case, "#2E2350", 0.42), off=24) + pen.part(foot, mix(case, "#2E2350", 0.35), off=30)
    o += pen.part(box(-250, -190, 500, 500, 60), case, off=26)
    if view == "back":
        return _small(o + _wing(pen, 0, 60, 2.2, mix(case, "#FFFFFF", 0.5)))
    o += f'<path d="{box(-214, -156, 428, 372, 34)}" fill="{pen.lit("#FFF1DC")}"/>'
    o += '<path d="M-214 -122a34 34 0 0 1 34 -34H30L-214 130Z" fill="#FFFFFF" opacity=".5"/>'
    return _small(o + _face(m, blink, talk) + _wing(pen, 0, 268, 0.56, "#FFF6E6"))


def _small(drawn):
    """As large as a head, and not as a person."""
    return f'<g transform="scale(.74)">{drawn}</g>'


def _face(m, blink, talk):
    """Two round eyes, two cheeks and a mouth, all in one ink: it knows no other expression than more of it."""
    ink = "#2E2350"
    tall = max(0.08, (1 - blink) * min(1.15, m["up"] + 0.1))
    o = "".join(f'<path d="{disc(x, 0, 26, 34 * tall)}" fill="{ink}"/>' for x in (-82, 82))
    o += "".join(f'<path d="{disc(x + 8, -11 * tall, 8)}" fill="#FFFFFF"/>' for x in (-82, 82)) if tall > 0.4 else ""
    o += "".join(f'<path d="{disc(x, 62, 30, 19)}" fill="#F08A7E" opacity=".55"/>' for x in (-132, 132))
    o += "".join(f'<path d="M{f(x - s * 30)} {f(-70)}q{f(s * 30)} {f(-20 + m["bo"])} {f(s * 60)} {f(m["bo"] * 2)}" fill="none" stroke="{ink}" stroke-width="9" stroke-linecap="round"/>' for x, s in ((-82, 1), (82, -1)))
    bend, gape = 10 + 4 * m["mc"], (0, 26, 44)[talk % 3] if talk is not None else m["mo"]
    mouth = f"M-66 84Q0 {f(84 + bend + gape)} 66 84" + (f"Q0 {f(84 + bend * 0.5)} -66 84Z" if gape else "")
    return o + f'<path d="{mouth}" fill="{"#C4504A" if gape else "none"}" stroke="{ink}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>'


def _wing(pen, x, y, k, c):
    """The mark of the firm: a gull of two strokes."""
    return f'<g transform="translate({f(x)} {f(y)}) scale({k})"><path d="M-58 8Q-34 -36 0 4Q34 -36 58 8" fill="none" stroke="{pen.lit(c)}" stroke-width="15" stroke-linecap="round"/></g>'
