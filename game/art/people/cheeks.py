"""Cheeks: raised by a real smile, flushed, and trembling under one that is held too long."""

from game.art.people.curves import disc, f, taper


def cheeks(pen, H, p, m, phase=0):
    """All that a mood does to the cheeks and the chin; `phase` 0 and 1 alternate for the tremble."""
    o = _raised(pen, H, p, m["cheek"]) if m["cheek"] else ""
    o += _flush(pen, H, p, m["cheek"]) if p.blush else ""
    o += _tremble(pen, H, p, m, phase) if m["shake"] else ""
    return o + _sweat(H, m["sweat"], phase)


def _raised(pen, H, p, lift):
    """The fold over a lifted cheek."""
    o = ""
    for sx in (-1, 1):
        x, dark = H.px(sx * 33), sx * pen.ls < 0
        fold = taper((x - 13, 25), (x, 16 + 3 * lift), (x + 13 * (1 - 0.3 * H.t * (sx > 0)), 25), 2.4 * lift)
        o += pen.fill(fold, p.skin[2] if dark else p.skin[:2], dark=not dark, op=0.5 if dark else 0.9)
    return o


def _flush(pen, H, p, lift):
    """Red cheeks, redder in a smile."""
    y, op = 38 + (8 if H.chin_y < 90 else 0), round(min(0.5, p.blush * (1 + lift * 0.5) * 0.30), 2)
    return "".join(pen.fill(disc(H.px(sx * 36), y, 14 * (1 - 0.25 * H.t * (sx > 0)), 9), p.blushc, op=op) for sx in (-1, 1))


def _tremble(pen, H, p, m, phase):
    """Doubled creases outside the mouth that jump with the phase, and at the worst the cords of the chin."""
    shake, line, o = m["shake"], p.skin[2], ""
    jump, w = (phase * 2 - 1) * 1.6 * shake, p.mouth_w * m["mw"]
    for sx in (-1, 1):
        x0 = H.mouth_x + sx * (w + 9) * (1 - 0.28 * H.t * (sx > 0))
        for i in range(1 + (shake > 0.5)):
            x = x0 + sx * i * 7 + jump
            crease = taper(
                (x - sx, H.mouth_y - 22 + i * 3),
                (x + sx * (5 + 2 * i), H.mouth_y - 5 + jump),
                (x - sx, H.mouth_y + 12 - i * 4),
                2.0 + shake,
            )
            o += pen.fill(crease, line, op=round(0.8 - 0.3 * i, 2))
    if shake > 0.6:
        for sx in (-1, 1):
            x = H.chin_x + sx * 14
            o += pen.fill(
                taper((x, H.chin_y - 16 + jump * 0.5), (x + sx * 3, H.chin_y - 10), (x - sx, H.chin_y - 3), 2.2), line, op=0.6
            )
    return o


def _sweat(H, drops, phase):
    """One or two beads that slip down with the phase."""
    o = ""
    for x, y in ((H.px(-56), -34 + phase * 3), (H.px(-48), 10 + phase * 5))[:drops]:
        drop = f"M{f(x)} {f(y - 11)}C{f(x + 6)} {f(y - 2)} {f(x + 5)} {f(y + 5)} {f(x)} {f(y + 5)}C{f(x - 5)} {f(y + 5)} {f(x - 6)} {f(y - 2)} {f(x)} {f(y - 11)}Z"
        o += f'<path d="{drop}" fill="#E9F4FF" opacity=".92"/>'
    return o
