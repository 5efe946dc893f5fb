"""The pen strokes of the people kit: smooth curves through few points, tapers, limbs, colour sums, shared definitions."""

import math
import re

_TOK = re.compile(r"([MLCQAHVZ])([^MLCQAHVZ]*)")
_NUM = re.compile(r"-?\d*\.?\d+")


def bounds(d):
    """Box of a path written with absolute commands (control points included)."""
    xs, ys = [], []
    for c, a in _TOK.findall(d):
        v = [float(n) for n in _NUM.findall(a)]
        if c in "MLCQ":
            xs += v[0::2]
            ys += v[1::2]
        elif c == "H":
            xs += v
        elif c == "V":
            ys += v
        elif c == "A":  # the arc may bulge past either of its ends
            x0, y0 = xs[-1], ys[-1]
            xs += [x0 - v[0], x0 + v[0], v[5] - v[0], v[5] + v[0], v[5]]
            ys += [y0 - v[1], y0 + v[1], v[6] - v[1], v[6] + v[1], v[6]]
    return min(xs), min(ys), max(xs), max(ys)


def frame(d, m=60):
    """A rectangle round a path: the ground from which an even-odd crescent is cut. Small, because layers cost their size."""
    a, b, c, e = bounds(d)
    return f"M{f(a - m)} {f(b - m)}H{f(c + m)}V{f(e + m)}H{f(a - m)}Z"


def f(v):
    """Number for SVG, one decimal, no trailing zeros."""
    s = f"{v:.1f}".rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s


def smooth(pts, closed=True, k=0.36):
    """Curve through points (x, y[, roundness]). Roundness 0 is a corner; handles follow the neighbouring chord, so few points stay clean."""
    n = len(pts)
    P = [(p[0], p[1], p[2] if len(p) > 2 else 1.0) for p in pts]

    def tan(i):
        a, b = (P[(i - 1) % n], P[(i + 1) % n]) if closed else (P[max(0, i - 1)], P[min(n - 1, i + 1)])
        dx, dy = b[0] - a[0], b[1] - a[1]
        m = math.hypot(dx, dy) or 1
        return dx / m, dy / m

    out = [f"M{f(P[0][0])} {f(P[0][1])}"]
    for i in range(n if closed else n - 1):
        a, b = P[i], P[(i + 1) % n]
        L = math.hypot(b[0] - a[0], b[1] - a[1])
        ta, tb = tan(i), tan((i + 1) % n)
        ha, hb = L * k * a[2], L * k * b[2]
        out.append(
            f"C{f(a[0] + ta[0] * ha)} {f(a[1] + ta[1] * ha)} {f(b[0] - tb[0] * hb)} {f(b[1] - tb[1] * hb)} {f(b[0])} {f(b[1])}"
        )
    return " ".join(out) + ("Z" if closed else "")


def poly(pts):
    """Straight closed polygon."""
    return "M" + "L".join(f"{f(x)} {f(y)}" for x, y, *_ in pts) + "Z"


def taper(a, c, b, w, w0=0.0, w1=0.0):
    """Lens-shaped stroke from a to b bowed through control c; thickness w in the middle, w0 and w1 of it at the ends."""

    def nrm(p, q):
        dx, dy = q[0] - p[0], q[1] - p[1]
        m = math.hypot(dx, dy) or 1
        return -dy / m, dx / m

    na, nc, nb = nrm(a, c), nrm(a, b), nrm(c, b)
    A = (a[0] + na[0] * w * w0 / 2, a[1] + na[1] * w * w0 / 2), (a[0] - na[0] * w * w0 / 2, a[1] - na[1] * w * w0 / 2)
    B = (b[0] + nb[0] * w * w1 / 2, b[1] + nb[1] * w * w1 / 2), (b[0] - nb[0] * w * w1 / 2, b[1] - nb[1] * w * w1 / 2)
    C = (c[0] + nc[0] * w, c[1] + nc[1] * w), (c[0] - nc[0] * w, c[1] - nc[1] * w)
    q = lambda p: f"{f(p[0])} {f(p[1])}"
    return f"M{q(A[0])}Q{q(C[0])} {q(B[0])}L{q(B[1])}Q{q(C[1])} {q(A[1])}Z"


def capsule(a, b, ra, rb):
    """Rounded limb from a (radius ra) to b (radius rb)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    m = math.hypot(dx, dy) or 1
    nx, ny = -dy / m, dx / m
    return (
        f"M{f(a[0] + nx * ra)} {f(a[1] + ny * ra)}L{f(b[0] + nx * rb)} {f(b[1] + ny * rb)}A{f(rb)} {f(rb)} 0 0 0 {f(b[0] - nx * rb)} {f(b[1] - ny * rb)}"
        f"L{f(a[0] - nx * ra)} {f(a[1] - ny * ra)}A{f(ra)} {f(ra)} 0 0 0 {f(a[0] + nx * ra)} {f(a[1] + ny * ra)}Z"
    )


def limb(S, E, W, r0, r1, r2, top=None):
    """Bent limb as one outline: shoulder, rounded outer elbow, a crease inside, wrist. `top` sets the sleeve into a shoulder seam."""

    def un(a, b):
        dx, dy = b[0] - a[0], b[1] - a[1]
        m = math.hypot(dx, dy) or 1
        return dx / m, dy / m

    d1, d2 = un(S, E), un(E, W)
    cr = d1[0] * d2[1] - d1[1] * d2[0]
    o = -1 if cr > 0 else 1  # outer side of the bend
    n1, n2 = (-d1[1] * o, d1[0] * o), (-d2[1] * o, d2[0] * o)
    P = lambda p, n, r, d=(0, 0), q=0: (p[0] + n[0] * r + d[0] * q, p[1] + n[1] * r + d[1] * q)
    bis = (n1[0] + n2[0], n1[1] + n2[1])
    m = math.hypot(*bis) or 1
    bis = (bis[0] / m, bis[1] / m)
    dot = max(-0.2, d1[0] * d2[0] + d1[1] * d2[1])
    full = d1[0] * d2[0] + d1[1] * d2[1]
    crease = min(1.2, 1 / math.sqrt(max(0.3, (1 + full) / 2))) if full > -0.45 else 0.45
    first, last = [(*P(S, n1, r0), 0.7)], [(*P(S, n1, -r0), 0.7), P(S, d1, -r0 * 0.66)]
    if top:
        last = [(*P(S, n1, -r0 * 0.8, d1, r0 * 0.75), 0.5), (top[0], top[1], 0.5)]
        first = [(*P(S, n1, r0 * 0.98, d1, -r0 * 0.18), 0.9)]
    pts = [
        *first,
        P(E, n1, r1, d1, -r1 * 0.9),
        P(E, bis, r1 * (1.04 + 0.08 * (1 - dot))),
        P(E, n2, r1 * 0.98, d2, r1 * 0.9),
        (*P(W, n2, r2), 0.5),
        (*P(W, d2, r2 * 0.18), 0.8),
        (*P(W, n2, -r2), 0.5),
        (*P(E, bis, -r1 * crease * 0.96), 0.35),
        *last,
    ]
    return smooth(pts)


def tube(a, b, ra, rb, top=None, round_end=True):
    """Straight sleeve from a to b; `top` sets it into a shoulder seam; the far end is round (an elbow) or cut (a cuff)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    m = math.hypot(dx, dy) or 1
    ux, uy = dx / m, dy / m
    P = lambda p, n, d=0: (p[0] - uy * n + ux * d, p[1] + ux * n + uy * d)
    out = 1 if not top or (top[0] - a[0]) * (-uy) < 0 else -1
    end = (
        [(*P(b, rb * out), 0.8), (*P(b, 0, rb), 1.2), (*P(b, -rb * out), 0.8)]
        if round_end
        else [(*P(b, rb * out), 0.25), (*P(b, -rb * out), 0.25)]
    )
    if top:
        return smooth(
            [(*P(a, ra * 0.98 * out, -ra * 0.18), 0.9), *end, (*P(a, -ra * 0.8 * out, ra * 0.75), 0.5), (top[0], top[1], 0.5)]
        )
    return smooth([(*P(a, ra * out), 0.25), *end, (*P(a, -ra * out), 0.25)])


def disc(x, y, rx, ry=None):
    """Ellipse as a path, so that it can be clipped and lit like any part."""
    ry = rx if ry is None else ry
    return f"M{f(x - rx)} {f(y)}A{f(rx)} {f(ry)} 0 0 1 {f(x + rx)} {f(y)}A{f(rx)} {f(ry)} 0 0 1 {f(x - rx)} {f(y)}Z"


def box(x, y, w, h, r=0):
    """Rectangle as a path with optional corner radius."""
    if not r:
        return f"M{f(x)} {f(y)}H{f(x + w)}V{f(y + h)}H{f(x)}Z"
    a = f"A{f(r)} {f(r)} 0 0 1 "
    return f"M{f(x + r)} {f(y)}H{f(x + w - r)}{a}{f(x + w)} {f(y + r)}V{f(y + h - r)}{a}{f(x + w - r)} {f(y + h)}H{f(x + r)}{a}{f(x)} {f(y + h - r)}V{f(y + r)}{a}{f(x + r)} {f(y)}Z"


def rgb(h):
    """Red, green and blue of a hex colour."""
    h = h.lstrip("#")
    return [int(h[i : i + 2], 16) for i in (0, 2, 4)]


def hexc(c):
    """A hex colour from red, green and blue."""
    return "#%02x%02x%02x" % tuple(max(0, min(255, round(v))) for v in c)


def mix(a, b, t):
    """Colour t of the way from a to b."""
    return hexc([x + (y - x) * t for x, y in zip(rgb(a), rgb(b))])


def lum(c):
    """Brightness of a colour, 0..1."""
    r, g, b = rgb(c)
    return (0.3 * r + 0.59 * g + 0.11 * b) / 255


def lerp(a, b, t):
    """Number t of the way from a to b."""
    return a + (b - a) * t


class Doc:
    """Collects defs (clips, patterns) shared by everything drawn into one picture."""

    def __init__(self):
        self.defs, self.n, self._clips = [], 0, {}

    def uid(self):
        """A fresh id."""
        self.n += 1
        return f"k{self.n}"

    def clip(self, d, rule="nonzero"):
        """The attribute that clips to a path; the same path is defined once."""
        key = d, rule
        if key not in self._clips:
            i = self.uid()
            self.defs.append(f'<clipPath id="{i}"><path d="{d}" clip-rule="{rule}"/></clipPath>')
            self._clips[key] = i
        return f'clip-path="url(#{self._clips[key]})"'

    def pattern(self, w, h, body, tr=""):
        """The paint of a small repeated drawing."""
        i = self.uid()
        self.defs.append(
            f'<pattern id="{i}" width="{w}" height="{h}" patternUnits="userSpaceOnUse" patternTransform="{tr}">{body}</pattern>'
        )
        return f"url(#{i})"

    def svg(self, body, w, h, vb=None):
        """A whole document round a body."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="{vb or f"0 0 {w} {h}"}">'
            f"<defs>{''.join(self.defs)}</defs>{body}</svg>"
        )
