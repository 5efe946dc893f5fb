"""One light record a scene, and the Pen that applies it. No filters: every part is a lit fill, one hard shade edge and a thin rim."""

from dataclasses import dataclass, replace

from game.art.people.curves import f, frame, hexc, lum, mix, rgb


@dataclass(frozen=True)
class Light:
    """side: where light comes from on the screen (-1 left, +1 right). ambient multiplies; shade is the violet every shadow leans to."""

    side: int = -1
    ambient: tuple = (1.0, 1.0, 1.0)
    shade: str = "#5B4B8A"
    depth: float = 0.42
    rim: str = "#FFF3D8"
    rim_w: float = 3.0
    rim_op: float = 0.55

    def towards(self, side: int) -> "Light":
        """The same light from the left (-1) or the right (1): for people on either side of a window."""
        return replace(self, side=side)


DAY = Light()
DUSK = Light(side=1, ambient=(0.84, 0.70, 0.93), shade="#2A1B66", depth=0.46, rim="#FFC08A", rim_w=6.0, rim_op=0.95)
LIFT = Light(side=1, ambient=(0.93, 1.0, 0.97), shade="#38527A", depth=0.40, rim="#DFFBEF", rim_w=3.5, rim_op=0.7)

# one per hour of the places: ambient and rim match their skies, and like their shadows they come from the left
LIGHTS: dict[str, Light] = {
    "late": Light(side=-1, ambient=(1.0, 0.97, 0.95), shade="#5B4B8A", rim="#FFE9BE", rim_w=4.0, rim_op=0.8),
    "gold": Light(side=-1, ambient=(1.0, 0.94, 0.93), shade="#54438A", rim="#FFDFAE", rim_w=4.5, rim_op=0.85),
    "five": Light(side=-1, ambient=(0.95, 0.87, 0.92), shade="#463683", depth=0.43, rim="#FFD49A", rim_w=5.0, rim_op=0.9),
    "low": Light(side=-1, ambient=(0.90, 0.80, 0.92), shade="#3A2A78", depth=0.45, rim="#FFC68F", rim_w=5.5, rim_op=0.95),
    "dusk": DUSK.towards(-1),
    "cellar": Light(side=-1, ambient=(0.86, 0.76, 0.90), shade="#1F1650", depth=0.46, rim="#FFD89A", rim_w=4.5, rim_op=0.85),
    "stairs": Light(side=-1, ambient=(0.88, 0.86, 0.96), shade="#2E2868", depth=0.44, rim="#DDE6FF", rim_w=3.5, rim_op=0.7),
    "ward": Light(side=-1, ambient=(0.98, 0.92, 0.94), shade="#4A3C86", rim="#FFD2A0", rim_w=5.0, rim_op=0.9),
}

# lit, shade, line: warm in light, violet in shade; the dark tones keep saturation (no chalk) and never get pink cheeks
SKIN = {
    1: ("#FBDDCB", "#D6A2AE", "#A0566C"),
    2: ("#F3C5A2", "#C88C93", "#91505F"),
    3: ("#E9B184", "#B77A81", "#82455A"),
    4: ("#D89A68", "#A1656E", "#6E3A50"),
    5: ("#BE7C4E", "#884F5F", "#5A2D46"),
    6: ("#9F633F", "#6E3D52", "#46223B"),
    7: ("#7F4A33", "#573047", "#351A32"),
    8: ("#643A2E", "#43253F", "#27132C"),
    9: ("#53302C", "#371E3A", "#1D0F27"),
}
INK = "#2E2350"


class Pen:
    """Draws parts under a light. `mirror` is -1 when the figure is flipped, so that the light stays where it is on the screen."""

    def __init__(self, doc, light, mirror=1):
        self.doc, self.light, self.ls, self.mirror = doc, light, light.side * mirror, mirror

    def own(self, side):
        """A side of the drawing (-1 or 1) as the person's own: -1 right, 1 left."""
        return side * self.mirror

    # colours -------------------------------------------------
    def lit(self, c):
        """A colour as the light shows it."""
        c = c[0] if isinstance(c, tuple) else c
        return hexc([v * a for v, a in zip(rgb(c), self.light.ambient)])

    def dark(self, c):
        """The same colour in the shade."""
        if isinstance(c, tuple):
            return self.lit(mix(c[1], self.light.shade, max(0.0, self.light.depth - 0.42) * 1.5))
        m = hexc([v * k for v, k in zip(rgb(c), (0.80, 0.72, 0.88))])
        return self.lit(mix(m, self.light.shade, self.light.depth * (0.62 if lum(c) > 0.25 else 0.25)))

    # marks ---------------------------------------------------
    def fill(self, d, c, op=None, dark=False, extra=""):
        """A filled path."""
        o = f' opacity="{op}"' if op is not None else ""
        return f'<path d="{d}" fill="{self.dark(c) if dark else self.lit(c)}"{o} {extra}/>'

    def line(self, d, c, w, op=None, dark=False):
        """A stroked path with round ends."""
        o = f' opacity="{op}"' if op is not None else ""
        return f'<path d="{d}" fill="none" stroke="{self.dark(c) if dark else self.lit(c)}" stroke-width="{f(w)}" stroke-linecap="round" stroke-linejoin="round"{o}/>'

    def inside(self, d, body, rule="nonzero"):
        """A drawing clipped to a path."""
        return f"<g {self.doc.clip(d, rule)}>{body}</g>"

    def rim(self, d, k=1.0):
        """Thin light along the edges that face the light: the shape less itself moved away."""
        L = self.light
        w = L.rim_w * k
        return self.inside(
            d,
            f'<path d="{frame(d)}{d}" fill-rule="evenodd" transform="translate({f(-self.ls * w)} {f(w * 0.55)})" fill="{L.rim}" opacity="{L.rim_op}"/>',
        )

    def crescent(self, d, c, off=16, offy=-4):
        """Hard shade on the side away from light: the shape less itself moved towards the light."""
        return self.inside(
            d,
            f'<path d="{frame(d)}{d}" fill-rule="evenodd" transform="translate({f(self.ls * off)} {f(offy)})" fill="{self.dark(c)}"/>',
        )

    def part(self, d, c, shade=None, off=16, offy=-4, inner="", rim=True, rimk=1.0):
        """A lit part: fill, details, then shade (a path, or a crescent `off` wide), then rim. Details are shaded by multiply."""
        if inner:  # one layer, so that the veil multiplies the details and not an empty layer
            v = ""
            if shade is not None:
                v = self.veil(shade, c)
            elif off:
                v = f'<path d="{frame(d)}{d}" fill-rule="evenodd" transform="translate({f(self.ls * off)} {f(offy)})" fill="{self.vcol(c)}" style="mix-blend-mode:multiply"/>'
            o = [self.inside(d, self.fill(frame(d, 2), c) + inner + v)]
        else:
            o = [self.fill(d, c)]
            if shade is not None:
                o.append(self.inside(d, self.fill(shade, c, dark=True)))
            elif off:
                o.append(self.crescent(d, c, off, offy))
        if rim:
            o.append(self.rim(d, rimk))
        return "".join(o)

    def vcol(self, c):
        """Multiplier that turns the lit colour into its shade."""
        a, b = rgb(self.lit(c)), rgb(self.dark(c))
        return hexc(
            [255 * min(0.86, y / max(1, x)) for x, y in zip(a, b)]
        )  # capped, so that cream under dark cloth does not go neon

    def veil(self, d, c):
        """Shade over details, as a multiply with the exact ratio of shade to light of colour c."""
        return f'<path d="{d}" fill="{self.vcol(c)}" style="mix-blend-mode:multiply"/>'
