"""Moods of a face and how the body carries them: lids, brows and mouth, and the held smile in four levels."""

# bi, bo: brow inner and outer, up is negative; up: upper lid; lo: lower lid raised; mc: mouth corners up; mw, mo: its width and opening;
# tilt of the head; fold by the nose; cheek raised; asym: crooked; shake: tremble; gx, gy: where the eyes slide; sweat: drops;
# slump: shoulders let down; lean: the body's degrees forward
# fmt: off
NEUTRAL = {"bi": 0, "bo": 0, "up": 1.0, "lo": 0.0, "mc": 1, "mw": 1.0, "mo": 0, "kind": "closed", "tilt": 0, "fold": 0.0, "cheek": 0.0, "asym": 0,
           "shake": 0, "gx": 0, "gy": 0, "sweat": 0, "slump": 0.0, "lean": 0.0}
MOODS: dict[str, dict] = {
    "neutral": {},
    "warm": {"bi": -3, "bo": 1, "up": 0.86, "lo": 0.42, "mc": 9, "mw": 1.14, "cheek": 0.5, "tilt": 2, "fold": 0.15, "lean": 1},
    "practised": {"bi": -7, "bo": -6, "up": 1.12, "lo": 0, "mc": 11, "mw": 1.32, "mo": 9, "kind": "teeth", "fold": 0.35, "lean": -1},
    "laugh": {"bi": -6, "bo": -2, "up": 0, "lo": 1, "mc": 14, "mw": 1.34, "mo": 27, "kind": "laugh", "tilt": -7, "fold": 0.5, "cheek": 1.0, "lean": -4},
    "worried": {"bi": -11, "bo": 5, "up": 1.03, "lo": 0.05, "mc": -4, "mw": 0.80, "tilt": 3, "asym": 4, "gy": 1, "slump": 0.2},
    "angry": {"bi": 10, "bo": -4, "up": 0.72, "lo": 0.28, "mc": -6, "mw": 0.92, "kind": "press", "tilt": 1, "fold": 0.3, "lean": 3},
    "sad": {"bi": -10, "bo": 7, "up": 0.66, "lo": 0.05, "mc": -7, "mw": 0.80, "tilt": 5, "gy": 4, "slump": 0.5},
    "surprised": {"bi": -13, "bo": -12, "up": 1.32, "lo": 0, "mc": 0, "mw": 0.56, "mo": 15, "kind": "o", "lean": -3},
    "tired": {"bi": -3, "bo": 4, "up": 0.52, "lo": 0.10, "mc": -2, "mw": 0.90, "gy": 3, "tilt": 4, "fold": 0.2, "slump": 0.6},
    "asleep": {"bi": -2, "bo": 3, "up": 0, "lo": 0.2, "mc": -1, "mw": 0.84, "mo": 3, "tilt": 9, "gy": 5, "slump": 0.8},
    "ashamed": {"bi": -8, "bo": 4, "up": 0.58, "lo": 0.20, "mc": -3, "mw": 0.78, "kind": "press", "gy": 7, "gx": -0.25, "tilt": 7, "fold": 0.15, "cheek": 0.3, "slump": 0.7},
    "wry": {"bi": 1, "bo": -4, "up": 0.80, "lo": 0.25, "mc": 4, "mw": 1.02, "asym": 7, "tilt": -3, "gx": -0.2, "lean": -2},
    "strain1": {"bi": -7, "bo": -5, "up": 1.08, "lo": 0.05, "mc": 11, "mw": 1.32, "mo": 8, "kind": "teeth", "fold": 0.4, "lean": -1},
    "strain2": {"bi": -6, "bo": -1, "up": 1.00, "lo": 0.30, "mc": 8, "mw": 1.40, "mo": 9, "kind": "teeth", "fold": 0.65, "shake": 0.35, "lean": -1},
    "strain3": {"bi": -10, "bo": 4, "up": 1.08, "lo": 0.42, "mc": 5, "mw": 1.46, "mo": 10, "kind": "teeth", "fold": 0.85, "shake": 0.7, "asym": 3, "sweat": 1, "lean": -2},
    "strain4": {"bi": -15, "bo": 8, "up": 1.22, "lo": 0.50, "mc": 0, "mw": 1.48, "mo": 11, "kind": "teeth", "fold": 1.0, "shake": 1.0, "asym": 6, "sweat": 2, "gx": 0.25, "gy": 1, "tilt": 2, "lean": -3},
}
# fmt: on
MOOD_NAMES: tuple[str, ...] = tuple(MOODS)


def mood(name: str) -> dict:
    """Every measure of a mood. Raises KeyError for a name that is not one."""
    if name not in MOODS:
        raise KeyError(f"no mood {name!r}; there are {', '.join(MOODS)}")
    return NEUTRAL | MOODS[name]
