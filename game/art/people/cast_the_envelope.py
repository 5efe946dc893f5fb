"""The cast of The Envelope: a platform, a sleeping car and a shipyard in 1984, and the same man with and without his collar."""

from dataclasses import replace

from game.art.people.cast import BLACK, BROWN, FAIR, GREY, SILVER, WHITE, worn
from game.art.people.person import Person

# fmt: off
CAST: dict[str, Person] = {
    "ilya": Person("Ilya Marchetti", 24, 3, "long", "aquiline", "deep", "straight", "mop", ("#4A3440", "#261A38"), "#4A6A6A", "thin", "lowcoat", worn("#8A6A4C", legs="#4A4468", under="#D9CDB6", trim="#5A4A60"),
                   turn=.6, gaze=(.3, .15), pose="envelope", lips=(6, 8), mouth_w=21, tilt=3, bow=.7, ear_k=1.3, lean=-1, brow_dy=2),
    "halloran": Person("Bruno Halloran", 58, 2, "square", "bulb", "droopy", "bushy", "horseshoe", GREY, "#5A7A8A", "heavy", "overalls", worn("#54687E", under="#D8C4A4", trim="#E0A64A"),
                       turn=-.7, gaze=(.7, .5), pose="pockets", beard="moustache", lips=(5, 6), mouth_w=23, ear_k=1.2, tired=.6, bow=.8, slump=.3),
    "tan": Person("Tan", 41, 3, "narrow", "straight", "narrow", "thin", "slick", BLACK, "#33201E", "slender", "waistcoat", worn("#5E5470", under="#EFE2CC", trim="#A5484A"),
                  turn=-.5, gaze=(.2, .7), mood="worried", pose="write", glasses=("round", "#2E2350"), hat=("eyeshade", ("#3F7A62", "#234E56"), "#2E2350"), lips=(5, 6), mouth_w=18, tilt=5),
    "dorn": Person("Casimir Dorn", 66, 1, "diamond", "sharp", "hooded", "arched", "swept", WHITE, "#6A7A9A", "thin", "wing", worn("#4A4468", legs="#3E3A58", under="#FFF6E8", trim="#7A3B52"),
                   turn=-.55, gaze=(-.2, .5), mood="warm", pose="clasp", beard="moustache", glasses=("half", "#B98A3C"), lips=(4, 5), mouth_w=20, tilt=-7, lean=-2, ear_k=1.2),
    "yusra": Person("Yusra", 31, 5, "round", "snub", "almond", "arched", "plait", ("#3A2438", "#22142E"), "#3A2418", "average", "coat", worn("#B8604A", legs="#4A3A5C", trim="#F4D9A8"),
                    turn=-.6, gaze=(.2, 0), mood="warm", pose="net", scarf=("#5F8A7C", "#F4E3C6"), lips=(7, 9), mouth_w=24, tilt=-3, blush=.4, gap=True),
    "corner": Person("The man in the corner", 45, 2, "pear", "broad", "narrow", "heavy", "crop", BROWN, "#4A3A2A", "broad", "overcoat", worn("#6E6A58", under="#D9CDB6", trim="#4A4A5C"),
                     turn=-.85, gaze=(.3, .8), pose="orange", hat=("felt", ("#5E5648", "#37304A"), "#8A3A46"), lips=(5, 6), mouth_w=21, ear_k=1.1, bow=.6, slump=.4),
    "lady": Person("A lady from compartment 4", 70, 2, "oval", "long", "hooded", "thin", "curlers", SILVER, "#6A6A8A", "short", "dressing_gown", worn("#C98A9A", under="#F4E6EE", trim="#F4D9A8"),
                   turn=-.45, gaze=(-.3, .1), mood="surprised", pose="envelope", lips=(4, 5), lipc="#B0586A", mouth_w=18, earring=("disc", "#D9B26A"), tilt=4, care=6),
    "perpetua": Person("Perpetua", 58, 7, "square", "broad", "hooded", "straight", "chignon", ("#5A4A5C", "#30243F"), "#2A1612", "short", "attendant", worn("#4C5F74", under="#FFF4E6", trim="#C9A04E"),
                       turn=-.5, gaze=(.1, .2), pose="ledger", hat=("kepi", ("#4C5F74", "#2A3458"), "#C9A04E"), lips=(8, 9), mouth_w=23, tilt=-1, brow_dy=2, earring=("stud", "#C9A04E")),
    "vey": Person("Lucan Vey", 23, 1, "heart", "sharp", "round", "soft", "quiff", FAIR, "#7A96A6", "thin", "wetcoat", worn("#3E4A56", under="#C9CBD2", trim="#8A96A8"),
                  turn=-.5, gaze=(.1, .3), mood="tired", pose="inspect", scarf=("#7A4A5A", "#A87A82"), lips=(5, 6), mouth_w=18, blush=1.0, tired=1.0, ear_k=1.35, tilt=4, bow=.8),
    "keeper": Person("The man at the barrier", 52, 4, "pear", "bulb", "droopy", "soft", "bald", GREY, "#4A3A2A", "heavy", "uniform", worn("#4A5474", trim="#E0B45A"),
                     turn=-.4, gaze=(.1, .2), mood="warm", pose="pot", hat=("conductor", ("#4A5474", "#2A2C56"), "#C4504A"), beard="walrus", lips=(5, 6), mouth_w=24, ear_k=1.25, blush=.5),
    "faulk": Person("Faulk", 50, 2, "long", "long", "deep", "straight", "topknot", ("#9A949A", "#5C5672"), "#5A6A7A", "average", "smock", worn("#9AA6A4", legs="#5A5E70", under="#E8DCC6", trim="#5C7FC0"),
                    turn=-.5, gaze=(.1, .6), pose="slip", lips=(5, 6), mouth_w=21, ear_k=1.1, tilt=-2, brow_dy=3, lean=1),
    "sommer": Person("Miss Sommer", 44, 3, "oval", "straight", "almond", "soft", "wavebob", ("#7A4A3A", "#472A44"), "#5A4A36", "average", "cardigan", worn("#7C7298", under="#F2E6D2"),
                     turn=-.25, gaze=(.0, .6), pose="hatch", glasses=("cat", "#5A3A4A"), lips=(5, 7), mouth_w=20, tired=.5, tilt=3),
    "strand": Person("Mr Strand", 36, 4, "oval", "straight", "almond", "thin", "slick", ("#33283F", "#1C1433"), "#3A2A22", "average", "suit", worn("#6E7686", under="#F6EEDF", trim="#4A5A78"),
                     turn=-.55, gaze=(.0, .4), mood="practised", pose="letter", lips=(5, 7), mouth_w=20, tilt=-2, lean=-2, extra="pen"),
}
# fmt: on
CAST["dorn-late"] = replace(
    CAST["dorn"],
    wear="dressing_gown",
    cloth=worn("#6A5468", legs="#D9CDD6", under="#E9E2D6", trim="#B98A5A"),
    pose="tea",
    glasses=None,
    tilt=-3,
    bow=0.5,
)
CAST["dorn-berth"] = replace(CAST["dorn-late"], pose="lap", bow=0.9, slump=0.4, tilt=-5)
