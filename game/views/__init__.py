"""What each onlooker may see. This is the one place where something is hidden: faces draw views and know nothing else.

A view is plain frozen data (strings, whole numbers, booleans, tuples) made for a moment of a play-through. What a system does not
disclose is not in it in any form: not the thousandths, not who rated, not which rules are in force, not what a guess's answer
was.
"""

from game.views import ring
from game.views.recap import recap, skip_lines, unread
from game.views.shapes import (
    BeatView,
    DecisionView,
    EndingView,
    Number,
    OnlookerView,
    OptionView,
    PlayerView,
    SheetLine,
    TeacherView,
)
from game.views.showing import beats, clock, figure, number, onlooker, player, teacher, told

__all__ = [
    "BeatView",
    "DecisionView",
    "EndingView",
    "Number",
    "OnlookerView",
    "OptionView",
    "PlayerView",
    "SheetLine",
    "TeacherView",
    "beats",
    "clock",
    "figure",
    "number",
    "onlooker",
    "player",
    "recap",
    "ring",
    "skip_lines",
    "teacher",
    "told",
    "unread",
]
