"""The drawn parts of the interface, each a function that gives a Picture. They carry no words; the window sets those."""

from game.art.interface.box import MOMENTS, arch_frame, arch_mask_path, card, fan_places, fist, interval_band
from game.art.interface.bureau import CHAIRS, LIGHTS, PAPERS, chair, high_window, in_tray, lamp, passer, window_bars
from game.art.interface.cases import icon
from game.art.interface.covers import COVERS, cover_of
from game.art.interface.desk import desk_background, folder_paper, sheet_paper, tab
from game.art.interface.glyphs import (
    NUDGES,
    arrow,
    dash,
    dots,
    eye_icon,
    leaf,
    lock_icon,
    nudge_icon,
    phone_icon,
    speaker_icon,
    star,
    tick,
)
from game.art.interface.hold import floor_beads, hold_button, hold_gauge, strain_pips
from game.art.interface.phone import notice, notice_body_y, phone, phone_front, phone_screen
from game.art.interface.ring import clock, progress_ring, ring, ring_disc, ring_figure_box, tier_shape
from game.art.interface.seen import SEEN, seen
from game.art.interface.sheets import OPTION, OPTION_TEXT_X, button, button_ink, option_card, panel
from game.art.interface.shelf import file_box, file_label, file_width, shelf_board
from game.art.interface.shoes import SHOES, shoe_pair
from game.art.interface.stamps import stamp_mark, stamp_place, stamp_tool
from game.art.interface.thread import entry_thread
from game.art.interface.underfoot import underfoot
from game.art.interface.walk import walk_chart, walk_positions

__all__ = [
    "CHAIRS",
    "COVERS",
    "LIGHTS",
    "MOMENTS",
    "NUDGES",
    "OPTION",
    "OPTION_TEXT_X",
    "PAPERS",
    "SEEN",
    "SHOES",
    "arch_frame",
    "arch_mask_path",
    "arrow",
    "button",
    "button_ink",
    "card",
    "chair",
    "clock",
    "cover_of",
    "dash",
    "desk_background",
    "dots",
    "entry_thread",
    "eye_icon",
    "fan_places",
    "file_box",
    "file_label",
    "file_width",
    "fist",
    "floor_beads",
    "folder_paper",
    "high_window",
    "hold_button",
    "hold_gauge",
    "icon",
    "in_tray",
    "interval_band",
    "lamp",
    "leaf",
    "lock_icon",
    "notice",
    "notice_body_y",
    "nudge_icon",
    "option_card",
    "panel",
    "passer",
    "phone",
    "phone_front",
    "phone_icon",
    "phone_screen",
    "progress_ring",
    "ring",
    "ring_disc",
    "ring_figure_box",
    "seen",
    "sheet_paper",
    "shelf_board",
    "shoe_pair",
    "speaker_icon",
    "stamp_mark",
    "stamp_place",
    "stamp_tool",
    "star",
    "strain_pips",
    "tab",
    "tick",
    "tier_shape",
    "underfoot",
    "walk_chart",
    "walk_positions",
    "window_bars",
]
