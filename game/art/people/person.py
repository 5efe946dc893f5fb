"""A person: everything that makes somebody, and nothing about how it is drawn."""

from dataclasses import dataclass, field, replace

from game.art.people.curves import mix
from game.art.people.light import INK, SKIN


@dataclass
class Person:
    """All parameters of a character. Colours are single inks or (lit, shade) pairs."""

    name: str = ""
    age: int = 30
    tone: int = 3
    head: str = "oval"
    nose: str = "straight"
    eye: str = "almond"
    brow: str = "soft"
    hair: str = "crop"
    hairc: tuple = ("#4A2F4A", "#2C1B40")
    iris: str = "#5A3A2E"
    build: str = "average"
    wear: str = "suit"
    cloth: dict = field(default_factory=dict)
    turn: float = 0.6  # -1 faces left .. 0 front .. 1 faces right
    gaze: tuple = (0, 0)  # towards where the head faces, down
    mood: str = "neutral"
    pose: str = "down"
    item: dict = field(default_factory=dict)
    hat: tuple = None
    beard: str = ""
    glasses: tuple = None
    slid: float = 0  # how far the glasses have slid down the nose
    lipc: str = ""
    lips: tuple = (6, 8)
    mouth_w: float = 23
    mouth_c: float = 0
    smirk: float = 0
    ear_k: float = 1.0
    eye_k: float = 1.0
    iris_k: float = 1.0
    lash_k: float = 1.0
    brow_dy: float = 0
    raise_brow: int = 0
    tired: float = 0
    crease: bool = True
    blush: float = 0
    freckles: bool = False
    gap: bool = False
    earring: tuple = None
    aid: int = 0  # hearing aid on the own right (-1) or left (1) ear
    tilt: float = 0
    bow: float = 0  # head carried forward and low
    slump: float = 0  # shoulders and chest let down, 0..1
    lean: float = 0  # whole figure, degrees, towards where it faces
    care: int = 0  # years that powder and sleep take off the lines of the face
    scarf: tuple = None
    extra: str = ""

    def __post_init__(self):
        self.skin = SKIN[self.tone]
        base = self.lipc or mix(self.skin[0], "#A8324A" if self.tone < 6 else "#8A2A4A", 0.30)
        self.lip = (base, mix(base, "#4A1F4A", 0.42))
        self.lash = INK if self.tone < 7 else "#160C26"
        self.blushc = mix(self.skin[0], "#F0606A", 0.55)
        hl, hd = self.hairc if self.hair not in ("hijab", "headwrap", "bald") else ("#4A3148", "#281838")
        self.browc = (mix(hl, INK, 0.35), mix(hd, INK, 0.35)) if self.age < 58 else (mix(hl, self.skin[1], 0.25), hd)

    def posed(self, gaze=None, slid=0):
        """The same person looking somewhere else, perhaps over glasses that have slid."""
        return replace(self, gaze=self.gaze if gaze is None else gaze, slid=slid) if gaze is not None or slid else self
