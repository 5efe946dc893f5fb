"""Beards and moustaches, which leave the mouth free."""

from game.art.people.curves import lerp, smooth


def beard(pen, H, kind, c, m):
    """Facial hair that leaves the mouth free."""
    if not kind:
        return "", ""
    mx, my, w = H.mouth_x, H.mouth_y, 27
    wr = w * (1 - 0.30 * H.t)
    open_ = m["mo"]
    o = over = ""
    nb = H.nose_b
    if kind in ("full", "short", "stubble"):
        ex = {"full": 26, "short": 9, "stubble": 1}[kind] + open_ * 0.4
        fx = H.far_x
        out = [
            (H.ear_x + 9, 14, 0.4),
            (H.ear_x + 10 - H.t * 2, 52),
            (lerp(-H.w * H.s.jaw, -H.w * H.s.jaw * 0.62, H.t) - 2, H.s.jaw_y + 6),
            (H.chin_x - H.s.chin * H.w * 1.1, H.chin_y + ex * 0.6),
            (H.chin_x, H.chin_y + ex),
            (H.chin_x + H.s.chin * H.w, H.chin_y + ex * 0.5),
            (lerp(H.w * H.s.jaw, H.w * (H.s.jaw * 0.62 + 0.20), H.t) + 1, H.s.jaw_y + 2),
            (fx - 2 - 4 * H.t, 30, 0.5),
            (H.px(46), 58),
            (mx + wr + 6, my - 10),
            (mx, nb + 5 + (my - nb) * 0.15),
            (mx - w - 8, my - 10),
            (H.px(-46), 58),
        ]
        d = smooth(out)
        hole = smooth(
            [
                (mx - w - 2, my - m["mc"] * 0.5),
                (mx, my - 8),
                (mx + wr + 2, my - m["mc"] * 0.5),
                (mx + wr * 0.7, my + 12 + open_),
                (mx, my + 15 + open_),
                (mx - w * 0.7, my + 12 + open_),
            ]
        )
        if kind == "stubble":
            return f'<g opacity=".34">{pen.inside(H.contour(), pen.fill(d, c, dark=True))}</g>', ""
        dd = d + hole
        o = f'<path d="{dd}" fill-rule="evenodd" fill="{pen.lit(c)}"/><g {pen.doc.clip(dd, "evenodd")}>{pen.fill(H.split(pen.ls), c, dark=True)}</g>'
    if kind in ("moustache", "walrus") or kind == "goatee":
        k = {"moustache": 1.0, "walrus": 1.45, "goatee": 0.75}[kind]
        lift = -m["mc"] * 0.35
        y0 = nb + 3
        h = (my - nb) * 0.62 * k
        over = pen.part(
            smooth(
                [
                    (mx, y0 + 2, 0.6),
                    (mx + wr * 0.7, y0 + 3),
                    (mx + wr * (1.0 + 0.25 * k), y0 + h + lift + 5 * k, 0.3),
                    (mx + wr * 0.5, y0 + h),
                    (mx, y0 + h * 0.82, 0.5),
                    (mx - w * 0.5, y0 + h + 1),
                    (mx - w * (1.05 + 0.28 * k), y0 + h + lift + 6 * k, 0.3),
                    (mx - w * 0.72, y0 + 3),
                ]
            ),
            c,
            shade=H.split(pen.ls),
            rim=False,
        )
    if kind == "goatee":
        o += pen.part(
            smooth(
                [
                    (mx - 13, my + 17 + open_),
                    (mx, my + 15 + open_),
                    (mx + 11, my + 17 + open_),
                    (H.chin_x + 14, H.chin_y - 2),
                    (H.chin_x, H.chin_y + 12),
                    (H.chin_x - 15, H.chin_y - 2),
                ]
            ),
            c,
            shade=H.split(pen.ls),
            rim=False,
        )
    return o, over
