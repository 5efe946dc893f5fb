"""The opened box: after the end, every number opens. `debrief` is all of it; every what-if is a replay from the first choice."""

from game.audit.across import Across, Under, across
from game.audit.appeal import Appeal
from game.audit.between import Differs, Made
from game.audit.carried import Carried, Earned, Given, Rater
from game.audit.changes import RuleChange
from game.audit.compare import Line, Parted, Stop
from game.audit.debrief import Debrief, Spoken, debrief
from game.audit.guesses import Disagreement, Guessed, guess_truth_agrees
from game.audit.hands import Hands, Pair, stands
from game.audit.knows import Known, known
from game.audit.outside import Guess, Outside, outside
from game.audit.rejudge import Laid, Reading, judge, lay, past, read
from game.audit.remedies import Remedies, Remedy, remedies
from game.audit.rules import RulesRun
from game.audit.screen import Acted, Moment, ScreenAudit
from game.audit.shares import Share, Shares, contribution
from game.audit.shoes import Pale, ShoesRun
from game.audit.standin import stand_in
from game.audit.trace import Taken, Trace, retrace
from game.audit.walk import Bar, Step, Walk, WalkEntry
from game.audit.whatif import WhatIf, take_back
from game.audit.worn import Worn, minded, worn

__all__ = [
    "Across",
    "Acted",
    "Appeal",
    "Bar",
    "Carried",
    "Debrief",
    "Differs",
    "Disagreement",
    "Earned",
    "Given",
    "Guess",
    "Guessed",
    "Hands",
    "Known",
    "Laid",
    "Line",
    "Made",
    "Moment",
    "Outside",
    "Pair",
    "Pale",
    "Parted",
    "Rater",
    "Reading",
    "Remedies",
    "Remedy",
    "RuleChange",
    "RulesRun",
    "ScreenAudit",
    "Share",
    "Shares",
    "ShoesRun",
    "Spoken",
    "Step",
    "Stop",
    "Taken",
    "Trace",
    "Under",
    "Walk",
    "WalkEntry",
    "WhatIf",
    "Worn",
    "across",
    "contribution",
    "debrief",
    "guess_truth_agrees",
    "judge",
    "known",
    "lay",
    "minded",
    "outside",
    "past",
    "read",
    "remedies",
    "retrace",
    "stand_in",
    "stands",
    "take_back",
    "worn",
]
