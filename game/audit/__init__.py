"""The opened box: after the end, every number opens. `debrief` is all of it; every what-if is a replay from the first choice."""

from game.audit.appeal import Appeal
from game.audit.carried import Carried, Earned, Given, Rater
from game.audit.changes import RuleChange
from game.audit.compare import Line, Parted, Stop
from game.audit.debrief import Debrief, Spoken, debrief
from game.audit.guesses import Disagreement, Guessed, guess_truth_agrees
from game.audit.hands import Hands, Pair, stands
from game.audit.rules import RulesRun
from game.audit.screen import Acted, Moment, ScreenAudit
from game.audit.shoes import Pale, ShoesRun
from game.audit.trace import Taken, Trace, retrace
from game.audit.walk import Bar, Step, Walk, WalkEntry
from game.audit.whatif import WhatIf, take_back

__all__ = [
    "Acted",
    "Appeal",
    "Bar",
    "Carried",
    "Debrief",
    "Disagreement",
    "Earned",
    "Given",
    "Guessed",
    "Hands",
    "Line",
    "Moment",
    "Pair",
    "Pale",
    "Parted",
    "Rater",
    "RuleChange",
    "RulesRun",
    "ScreenAudit",
    "ShoesRun",
    "Spoken",
    "Step",
    "Stop",
    "Taken",
    "Trace",
    "Walk",
    "WalkEntry",
    "WhatIf",
    "debrief",
    "guess_truth_agrees",
    "retrace",
    "stands",
    "take_back",
]
