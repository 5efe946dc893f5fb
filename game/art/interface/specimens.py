"""One specimen of every part in each of its states, for the contact sheet and for the tests."""

from collections.abc import Iterator

from game.art import interface as ui
from game.art.interface.paint import DARK, INK, INKS, PAPER, TIERS
from game.art.svg import Picture, mix

DAY = [(0, 4.23), (0.1, 4.216), (0.27, 4.237), (0.45, 3.927), (0.62, 3.939), (0.78, 3.881), (0.94, 3.881)]
OTHER = [(0, 4.23), (0.1, 4.182), (0.27, 4.171), (0.45, 3.719), (0.62, 3.686), (0.78, 3.597), (0.94, 3.561)]
RUNS = [[(x, v + (i - 1.5) * 0.05 * x) for x, v in OTHER] for i in range(4)]
FILES = [cover.inks for cover in ui.COVERS.values()]
HEIGHTS = tuple(cover.height for cover in ui.COVERS.values())
FRAME = mix(INKS["apricot"], PAPER, 0.45)
Named = tuple[str, Picture]


def rings() -> Iterator[Named]:
    for tier, value in (("express", 4.62), ("b", 4.23), ("c", 3.56), ("none", 2.31)):
        yield f"ring {tier}", ui.ring(74, value, tier=tier)
        yield f"tier_shape {tier}", ui.tier_shape(tier, 40)
    yield "ring small", ui.ring(26, 4.23, paper=False)
    yield "ring_disc", ui.ring_disc(74)
    yield "ring hidden", ui.ring(74, 4.23, hidden=True)
    for t in (0.1, 0.55, 1):
        yield f"progress_ring {t}", ui.progress_ring(90, t)
    yield "clock", ui.clock(60, 16, 41)
    yield "clock small", ui.clock(24, 9, 5)


def signs() -> Iterator[Named]:
    yield "star", ui.star(44, True)
    yield "star hollow", ui.star(44, False)
    for direction in ("left", "right", "up", "down"):
        yield f"arrow {direction}", ui.arrow(34, direction, INK)
    yield "tick", ui.tick(40, TIERS["express"])
    yield "dash", ui.dash(40, INK)
    for name in ("speaker_icon", "phone_icon", "leaf", "lock_icon", "eye_icon"):
        yield name, getattr(ui, name)(64)
    for kind in ui.NUDGES:
        yield f"nudge {kind}", ui.nudge_icon(kind, 72)
    for n in range(1, 15):
        yield f"icon {n}", ui.icon(n, 72)
    yield "dots", ui.dots(3, 5)


def sheets() -> Iterator[Named]:
    yield "panel", ui.panel(420, 190)
    yield "panel tail down", ui.panel(420, 190, tail=("down", 300))
    yield "panel tail left", ui.panel(420, 190, tail=("left", 80))
    yield "panel tail right", ui.panel(420, 190, tail=("right", 120, 130))
    for state in ui.OPTION:
        yield f"option_card {state}", ui.option_card(560, 84, state)
    yield "option_card chosen, focused", ui.option_card(560, 84, "chosen", focused=True)
    yield "option_card mirrored", ui.option_card(560, 84, "chosen", mirrored=True)
    for kind in ("primary", "stamp", "pill", "quiet"):
        for state in ("plain", "focus", "pressed", "disabled"):
            yield f"button {kind} {state}", ui.button(260, 84, kind, state)


def smiles() -> Iterator[Named]:
    for strain in (0, 0.3, 0.62, 1):
        yield f"hold_gauge {strain}", ui.hold_gauge(520, strain, True, 0.4)
    yield "hold_gauge let go", ui.hold_gauge(520, 0.6, False)
    yield "hold_button down", ui.hold_button(396, 158, 0.64, True)
    yield "hold_button up", ui.hold_button(396, 158, 0, False)
    yield "floor_beads", ui.floor_beads(12, 7, 480)
    yield "strain_pips", ui.strain_pips(6, 2)


def meridian() -> Iterator[Named]:
    yield "phone", ui.phone(400, 720)
    yield "phone_front", ui.phone_front(400, 720)
    yield "notice", ui.notice(560, 546)


def strangers() -> Iterator[Named]:
    for kind in ui.SEEN:
        yield f"seen {kind}", ui.seen(kind, 80)
    for kind, col in (("flat", "rose"), ("heel", "plum"), ("boot", "apricot"), ("trainer", "sky")):
        yield f"shoe_pair {kind}", ui.shoe_pair(kind, col)


def shelf() -> Iterator[Named]:
    ids = list(ui.COVERS)
    yield "file_box pulled", ui.file_box(1, 352, "pulled", FILES[0], case=ids[0])
    for n in range(2, 14):
        yield f"file_box {n}", ui.file_box(n, HEIGHTS[n - 1], "shelf", FILES[n - 1], case=ids[n - 1])
    yield "file_box tied", ui.file_box(14, 300, "tied", FILES[13], case=ids[13])
    yield "file_box unborn", ui.file_box(12, 294, "unborn", FILES[11])
    yield "file_box stranger", ui.file_box(21, 300, "shelf", case="nobody-drew-this")
    yield "shelf_board", ui.shelf_board(1400)
    for k in (0, 4):
        yield f"lamp {k}", ui.lamp(k)
        yield f"in_tray {k}", ui.in_tray(2 * k)
    for k in range(ui.CHAIRS):
        yield f"chair {k}", ui.chair(k)
        yield f"passer {k}", ui.passer(list(ui.SHOES)[k], k, "coral")
    yield "stamp_place", ui.stamp_place(126)
    yield "underfoot", ui.underfoot(640, 480)
    yield "high_window", ui.high_window(560)
    yield "window_bars", ui.window_bars(560)


def desk() -> Iterator[Named]:
    for kind in ("desk", "shelf", "box"):
        yield f"desk_background {kind}", ui.desk_background(kind)
    yield "sheet_paper", ui.sheet_paper(600, 320)
    yield "tab on", ui.tab(168, 46, True, 0)
    yield "tab off", ui.tab(168, 46, False, 2)
    yield "folder_paper", ui.folder_paper(420, 360)
    for colour, lifted in (("mint", 0), ("coral", 1), ("sky", 0.4)):
        yield f"stamp_tool {lifted}", ui.stamp_tool(colour, lifted)


def box() -> Iterator[Named]:
    yield "stamp_mark", ui.stamp_mark("REDUCED", 120, 0.4)
    yield "stamp_mark even", ui.stamp_mark("UPHELD", 120, 0)
    yield "stamp_mark long", ui.stamp_mark("NOT OUR TABLE", 120, 0.9)
    yield "arch_frame", ui.arch_frame(152, 208, FRAME)
    for i, kind in enumerate(ui.MOMENTS):
        yield f"card {kind}", ui.card(124, 190, kind, i % 3 != 2, ("apricot", "mint", "coral", "sky", "lilac")[i % 5])
    yield "card turned", ui.card(124, 190, "soup", True, "mint", turn=-16)
    yield "fist", ui.fist()
    yield "interval_band", ui.interval_band(900, 0.38, 0.96, 0.8, "sky")
    yield "interval_band square", ui.interval_band(900, 0.12, 0.77, 0.4, "coral", mark="square")
    yield "walk_chart", ui.walk_chart(DAY, 1300, 300, bar=[(0, 4.4), (0.78, 4.5)])
    yield "walk_chart here", ui.walk_chart(DAY, 1300, 120, here=3)
    yield "walk_chart two", ui.walk_chart(DAY, 1300, 460, other=OTHER, other_runs=RUNS, colour=TIERS["c"])


SECTIONS = (
    (PAPER, 1, rings), (PAPER, 1, signs), (PAPER, 0.8, sheets), (PAPER, 0.8, smiles), (FRAME, 1, meridian), (PAPER, 1, strangers),
    (DARK, 0.9, shelf), ("#4A2F4E", 0.5, desk), (PAPER, 0.9, box),
)  # fmt: skip


def all_parts() -> Iterator[Named]:
    """Every specimen by name."""
    for _, _, section in SECTIONS:
        yield from section()
