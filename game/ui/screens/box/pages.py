"""The pages in their order. A page that would have nothing on it is left out; the shoes never are when the case has any."""

from game.audit.pile import pile
from game.ui.screens.box.carried import Carriers
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.frames import TheFrames
from game.ui.screens.box.hands import ThreeHands
from game.ui.screens.box.layers import TheScreen
from game.ui.screens.box.lookback import LookBack
from game.ui.screens.box.opened import Opened
from game.ui.screens.box.outside import FromOutside
from game.ui.screens.box.page import Page
from game.ui.screens.box.pile import ThePile
from game.ui.screens.box.rules import OtherRules
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.shoes import OtherShoes
from game.ui.screens.box.systems import OtherSystems
from game.ui.screens.box.voices import Voices

Leaf = type[Page] | type[Ruling]


ALL: tuple[Leaf, ...] = (
    TheDay,
    ThePile,
    OtherShoes,
    OtherRules,
    OtherSystems,
    FromOutside,
    TheFrames,
    Carriers,
    TheScreen,
    ThreeHands,
    Voices,
    LookBack,
    Ruling,
)
"""Every page that a box can have, in order; the ruling is the last."""


def order(box: Opened) -> tuple[Leaf, ...]:
    """The pages of this box."""
    audit = box.audit
    filled: dict[Leaf, object] = {
        ThePile: pile(box.day, box.session),
        OtherShoes: audit.shoes,
        OtherRules: audit.rules,
        TheFrames: box.day.system.frames,
        Carriers: audit.carried.raters,
        TheScreen: audit.screen.kinds,
        ThreeHands: audit.hands.pairs or audit.hands.guesses,
        Voices: audit.witnesses,
        LookBack: audit.own,
    }
    return tuple(page for page in ALL if filled.get(page, True))


def first(box: Opened) -> Page:
    """The page on top."""
    return TheDay(box)
