"""The cast of Four Point Six, one record each; Noor, Tobias and Piet are of The Lift."""

from game.art.people.cast import BLACK, BROWN, FAIR, GREY, SILVER, WHITE, worn
from game.art.people.person import Person

# fmt: off
CAST: dict[str, Person] = {
    "rafi": Person("Rafi Okonjo", 52, 8, "oval", "broad", "hooded", "straight", "crop", ("#8A8090", "#564A72"), "#2A1612", "average", "slipover", worn("#A34A3E", under="#DCE3E8", trim="#3F6E73"),
                   turn=.6, gaze=(.2, .1), pose="clasp", beard="moustache", lips=(7, 9), tired=.7, mouth_w=23, tilt=-3, ear_k=1.2),
    "sami": Person("Sami", 34, 5, "diamond", "aquiline", "narrow", "heavy", "crop", BLACK, "#3A2014", "thin", "bomber", worn("#E08A3C", trim="#3A2E5C"),
                   turn=-.6, gaze=(-.4, .1), mood="wry", pose="lean", beard="stubble", hat=("beanie", ("#3F6E73", "#24415A"), "#F2B84B"), lips=(5, 7), mouth_w=23, ear_k=1.2, raise_brow=1),
    "ferreira": Person("Mrs Ferreira", 57, 4, "diamond", "sharp", "cat", "arched", "chignon", ("#3A2438", "#22142E"), "#3A2418", "slender", "evening", worn("#A8344C", trim="#F0C9B8"),
                       turn=-.35, gaze=(-.9, -.1), pose="letter", lips=(5, 7), lipc="#A8283C", mouth_w=20, mouth_c=-2, earring=("disc", "#F2B84B"), brow_dy=-2, care=5),
    "husband": Person("Mr Ferreira", 61, 4, "round", "bulb", "droopy", "bushy", "horseshoe", GREY, "#4A3020", "heavy", "suit", worn("#3A4A78", under="#FFF4E6", trim="#A8344C"),
                      turn=.35, gaze=(.9, 0), mood="worried", pose="folded", beard="goatee", glasses=("round", "#3A2E5C"), lips=(5, 7), mouth_w=22, ear_k=1.25, bow=.6),
    "ottmar": Person("Ottmar", 60, 2, "pear", "bulb", "round", "bushy", "swept", SILVER, "#5A7A9A", "heavy", "tails", worn("#3A3360"),
                     turn=.5, gaze=(.2, 0), mood="warm", pose="lute", beard="full", lips=(5, 7), mouth_w=28, blush=.8, ear_k=1.2),
    "hallam": Person("Mr Hallam", 70, 1, "long", "long", "deep", "soft", "slick", WHITE, "#6A8AA8", "stoop", "overcoat", worn("#B58A58", under="#FFF6EA", trim="#3F6E73"),
                     turn=-.55, gaze=(-.2, .1), mood="warm", pose="umbrella", scarf=("#F4E3D6", "#C9A98E"), lips=(4, 5), mouth_w=22, ear_k=1.35, blush=.5, care=4),
    "amara": Person("Amara Joshi", 26, 6, "heart", "straight", "almond", "soft", "ponytail", BLACK, "#2A1610", "thin", "cardigan", worn("#3F8F6E", under="#CFE3EA"),
                    turn=-.5, gaze=(-.1, .5), mood="tired", pose="dozing", lips=(7, 9), tired=.5, mouth_w=20, earring=("stud", "#FFF4E6"), extra="fob", bow=.8, care=8),
    "kit": Person("Kit", 17, 3, "narrow", "snub", "round", "soft", "mop", ("#A87A48", "#6A4650"), "#5A7A6A", "thin", "shirt", worn("#7C9FD8", under="#E9B184", trim="#FFF4E6"),
                  turn=-.6, gaze=(.5, .4), mood="worried", pose="pockets", lips=(5, 7), mouth_w=18, ear_k=1.3, blush=.6, slump=.9, bow=1.0, freckles=True),
    "mum": Person("Mum", 46, 3, "round", "snub", "droopy", "soft", "mop", BROWN, "#5A7A6A", "short", "dressing_gown", worn("#7A5FA8", under="#E4EFEE", trim="#F4C9B8"),
                  turn=.5, gaze=(.1, .4), mood="worried", pose="phone", glasses=("cat", "#8A3557"), lips=(5, 7), mouth_w=20, tired=.8, freckles=True),
    "petra": Person("Petra Voss", 58, 2, "square", "straight", "narrow", "straight", "crop", SILVER, "#5F7F9C", "broad", "parka", worn("#4A5A6E", trim=("#C9B79A", "#8A7480")),
                    turn=.6, gaze=(.2, .1), pose="pockets", lips=(4, 6), mouth_w=24, mouth_c=-1, tired=.5, ear_k=1.1, earring=("hoop", "#D9CFE6"), lean=-2),
    "lior": Person("Lior Bram", 28, 3, "long", "aquiline", "droopy", "heavy", "quiff", ("#3B2A3C", "#20132E"), "#4A3020", "slender", "sweater", worn("#E2B23C", under="#3F3B66", trim="#E2B23C"),
                   turn=-.55, gaze=(-.3, .3), mood="tired", pose="coffees", glasses=("square", "#3A2E5C"), beard="stubble", extra="badge", lips=(5, 7), mouth_w=20, tired=.7, tilt=4, care=4),
    "cousin": Person("Petra’s cousin", 49, 2, "round", "snub", "almond", "arched", "long", FAIR, "#5F8C6A", "heavy", "overalls", worn("#C4653A", under="#F0DDBB"),
                     turn=-.5, gaze=(-.1, .1), mood="wry", pose="toast", hat=("beanie", ("#5B3F72", "#382452"), "#F2B84B"), lips=(5, 7), mouth_w=24, blush=.5),
    "adaeze": Person("Adaeze", 26, 8, "oval", "broad", "almond", "arched", "locs", ("#3B2638", "#1E1230"), "#2A1410", "average", "carrier", worn("#5C7FC0"),
                     turn=-.5, gaze=(-.1, .1), mood="warm", pose="luggage", lips=(8, 10), lipc="#A8445C", mouth_w=22, earring=("stud", "#F2B84B"), tired=.6),
}
# fmt: on
