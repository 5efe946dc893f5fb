"""The side door of the wedding hall: a kitchen passage lit from beyond; at dusk, with the dancing behind the glass."""

from game.art.places.base import WHITE, Hand, sheet
from game.art.places.figures import HAIRS, SKINS, Look, figure
from game.art.places.market import crate, hall, lamp, tiles
from game.art.svg import circ, ell, fmt, line, mix, path, poly, rect

FLOOR = 622
DOOR = (640, 150, 330)
PASSAGE = "M560 640 V300 A246 206 0 0 1 1052 300 V640 Z"


def side_door(drain, hour="noon"):
    """One door, held open by a crate of glasses; light comes from where everybody is."""
    S = Hand("side-door" if hour == "noon" else f"side-door@{hour}", f"market-{hour}", drain)
    m = hall(S, "dusk" if hour == "dusk" else "noon")
    S.layer("beyond", 0.05, *_beyond(S, m, hour))
    S.layer("passage", 0.16, *_passage(S, m))
    S.layer("wall", 0.26, *_wall(S, m, hour))
    S.layer("floor", 0.3, *_floor(S, m, hour))
    S.layer("door", 0.42, *_door(S, m))
    S.layer("glasses", 0.6, *_glasses(S, m))
    S.layer("near", 0.95, *_bins(S, m))
    return S.place(
        "The side door",
        "14:20" if hour == "noon" else "15:00",
        (806, 400),
        [(1560, 420, 1.1), (300, 440, 1.02)],
        "the door that says no entry is the one that is open",
        {"sun": (806, 400, 60), "steam": (806, 470, 0.7), "door": (1080, 400, 60)},
        dark=hour == "dusk",
    )


def _beyond(S, m, hour):
    """The hall at the far end of the passage: bright, and full."""
    k = S.k
    warm = mix(k.apricot, WHITE, 0.62 if hour == "noon" else 0.4)
    o = [rect(480, 60, 700, 620, S.ramp(mix(warm, WHITE, 0.5), warm)), S.glow(806, 380, 380, 1, mix(k.apricot, WHITE, 0.6))]
    who = ((744, 604, 148, 0, "applaud apart" if hour == "dusk" else "front", 1), (812, 612, 164, 1, "hip", 1), (876, 604, 142, 2, "wave" if False else "stand", -1))
    looks = (Look(mix(k.coral, k.rose, 0.2), SKINS[4], HAIRS[0], "afro", "skirt"), Look(mix(k.sky, k.plum, 0.2), SKINS[0], HAIRS[5], "crop", "jacket"), Look(mix(k.mint, k.plum, 0.1), SKINS[2], HAIRS[1], "bun", "coat"))
    o += [figure(S, x, y, h, looks[i], pose if pose != "applaud apart" else "present", face, (warm, 0.42)) for x, y, h, i, pose, face in who]
    if hour == "dusk":
        o += [circ(700 + i * 36, 300 + 16 * ((i * 3) % 4), 7, mix((k.coral, k.mint, k.apricot)[i % 3], WHITE, 0.3)) for i in range(7)]
    return o


def _passage(S, m):
    """Its ribs, its tiles, pans on hooks, a trolley against the wall."""
    k = S.k
    dim = mix(mix(m.wall, k.plum, 0.42), k.coral, 0.1)
    eye = (806, 410)
    o = []
    for i, s in enumerate((0.5, 0.68, 0.86)):
        c = mix(mix(k.apricot, m.wall, 0.4), dim, 0.2 + 0.32 * i)
        ring = lambda t: f"M{fmt(eye[0] - 246 * t)} {fmt(eye[1] + 230 * t)} V{fmt(eye[1] - 110 * t)} A{fmt(246 * t)} {fmt(206 * t)} 0 0 1 {fmt(eye[0] + 246 * t)} {fmt(eye[1] - 110 * t)} V{fmt(eye[1] + 230 * t)} Z"
        o.append(S.hole(ring(s + 0.2), ring(s), fill=S.planes((-120, S.dark(c, 0.4)), (806, c))))
        o.append(line(ring(s).replace(" Z", ""), mix(c, k.apricot, 0.4), 3 + 2 * i))
    o.append(poly([(683, 525), (929, 525), (1052, 640), (560, 640)], S.ramp(mix(k.apricot, WHITE, 0.6), mix(k.apricot, m.floor[1], 0.4))))
    o += [line(f"M{x} {y}v26", m.ink, 3) + S.ball(x, y + 26 + r, r, mix(k.coral, m.ink, 0.3), 0.1, 0.4) for x, y, r in ((612, 236, 22), (632, 244, 16), (986, 240, 20))]
    return [*o, S.box(952, 500, 70, 10, m.steel, 0.6), line("M958 510V592M1016 510V604", m.steel, 6), rect(962, 470, 50, 30, mix(m.white, k.plum, 0.2), 4)]


def _wall(S, m, hour):
    k = S.k
    wall = mix(m.wall, k.plum if hour == "dusk" else k.lilac, 0.36)
    o = [S.hole(sheet(-20, 640), PASSAGE, fill=S.planes((-120, mix(wall, k.plum, 0.1)), (330, wall), (1240, mix(wall, k.plum, 0.14)), (1680, mix(wall, k.plum, 0.28))))]
    for x, w in ((-140, 676), (1076, 990)):
        o.append(tiles(S, x, 446, w, FLOOR - 446, mix(m.tile, k.plum, 0.22), 44, ((5, 2), (11, 1)) if w < 700 else ((9, 1), (14, 3))) + rect(x, 434, w, 14, mix(k.mint, m.ink, 0.4)))
    o += [line(PASSAGE.replace(" Z", ""), mix(m.stone, k.plum, 0.12), 36), line("M578 640 V300 A228 188 0 0 1 806 112", mix(k.apricot, WHITE, 0.4), 6)]
    o += [lamp(S, 300, -40, 230, 34, m, hour == "dusk"), rect(1190, 210, 130, 84, m.white, 8), circ(1255, 252, 28, k.coral), rect(1236, 246, 38, 12, WHITE, 3)]
    return o


def _floor(S, m, hour):
    o = [S.fill(FLOOR, 1100, S.ramp(mix(m.floor[0], S.k.plum, 0.22), mix(m.floor[1], S.k.plum, 0.32)))]
    o.append(S.beam([(560, FLOOR), (1052, FLOOR), (1500, 1100), (110, 1100)], 0.95, 0.1, mix(S.k.apricot, WHITE, 0.42)))
    joints = "".join(f"M-120 {y}H2040" for y in (660, 716, 800, 930)) + "".join(f"M{fmt(806 + x)} {FLOOR}L{fmt(806 + x * 2.6)} 1100" for x in range(-1200, 1201, 150))
    return [*o, path(joints, "none", f'stroke="{S.dark(m.floor[1], 0.3)}" stroke-width="2.4" opacity=".25"')]


def _door(S, m):
    """The door stands open towards us, at the right, with a round window and a bar."""
    k = S.k
    leaf = mix(mix(k.mint, m.ink, 0.3), k.plum, 0.1)
    o = [S.shade("M1060 640 L1240 700 H1420 L1080 628 Z", 0.35), S.split("M1056 128 L1210 78 V706 L1056 640 Z", leaf, 1150, 0.34), line("M1056 128V640", mix(k.apricot, WHITE, 0.3), 6)]
    return [*o, ell(1136, 300, 40, 52, mix(m.ink, leaf, 0.3)), ell(1136, 300, 32, 44, mix(k.apricot, WHITE, 0.35)), path("M1076 440 L1192 424 V446 L1076 460 Z", m.steel)]


def _glasses(S, m):
    """The crate of glasses that wedges it."""
    k = S.k
    glass = mix(k.sky, WHITE, 0.62)
    o = [ell(1090, 724, 110, 9, S.h.shade, 'opacity=".4"')]
    o += [path(f"M{x} 640 l5 -46 h20 l5 46 Z", glass, 'opacity=".85"') + line(f"M{x + 8} 602l-2 30", WHITE, 3) for x in (1016, 1052, 1088, 1124)]
    return [*o, crate(S, 1004, 636, 170, 86, m.wood)]


def _bins(S, m):
    """A bin, near, with a lid on so that nobody need look."""
    c = mix(S.k.sky, m.ink, 0.5)
    return [S.soft(S.box(-120, 820, 230, 320, c, 0.6, 0.4) + rect(-140, 792, 270, 36, mix(c, WHITE, 0.16), 16) + rect(-40, 768, 70, 26, c, 12), 4, 10)]
