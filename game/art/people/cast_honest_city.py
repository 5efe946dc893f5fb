"""The cast of Honest City, one record each. Wen has a second without his hat; Willem has one in oilskins,
and one in the good jacket."""

from dataclasses import replace

from game.art.people.cast import BLACK, BROWN, GREY, SILVER, WHITE, worn
from game.art.people.person import Person

STEEL, OIL = ("#5E7394", "#33416E"), ("#F2C14E", "#B5803F")

# fmt: off
CAST: dict[str, Person] = {
    "wen": Person("Wen Abara", 41, 7, "oval", "broad", "hooded", "straight", "crop", ("#40364A", "#231A34"), "#2E1A14", "average", "mackintosh", worn("#6C7F93", under="#FFF4E6", trim="#C98338", legs="#3A3F5C"),
                  turn=.6, gaze=(.2, .1), pose="papers", beard="short", hat=("trilby", ("#4E5A72", "#2C3356"), "#E2705F"), lips=(7, 9), mouth_w=21, tired=.5, tilt=2, slump=.1),
    "dagny": Person("Dagny Oduya", 58, 6, "round", "broad", "almond", "straight", "ponytail", SILVER, "#3A2418", "heavy", "ferry_jacket", worn("#34507E"),
                    turn=-.45, gaze=(.1, .1), mood="warm", pose="stamps", hat=("conductor", ("#34507E", "#1F2C5C"), "#F2B84B"), lips=(7, 9), mouth_w=24, smirk=-2, earring=("stud", "#F2B84B")),
    "benno": Person("Benno Sarr", 34, 8, "pear", "broad", "droopy", "straight", "fade", BLACK, "#2A1612", "broad", "shirtsleeves", worn("#5FA0A8", under="#E4EFEE", trim="#FFF4E6"),
                    turn=-.6, gaze=(.2, .2), mood="warm", pose="sill", beard="moustache", mouth_w=26, lips=(8, 10), ear_k=1.15, tilt=-3),
    "lena": Person("Lena Sørby", 61, 1, "narrow", "aquiline", "hooded", "thin", "chignon", SILVER, "#5A6E7A", "slender", "cardigans", worn("#3F6E5C", under="#E9C48C"),
                   turn=-.55, gaze=(0, .1), pose="card", glasses=("half", "#7A3B52"), hat=("specs", "#C98338", ""), lips=(4, 5), mouth_w=19, brow_dy=2, tilt=2, care=6),
    "casimir": Person("Casimir Roe", 60, 3, "long", "long", "deep", "bushy", "horseshoe", WHITE, "#5A6A7A", "thin", "shirtsleeves", worn("#7A4A5E", under="#FFF4E6"),
                      turn=-.5, gaze=(.1, .2), mood="worried", pose="garters", lips=(4, 6), mouth_w=21, ear_k=1.4, tired=.7, bow=.5, glasses=("round", "#C98338"), beard="moustache"),
    "aurel": Person("Aurel Finch", 37, 2, "heart", "straight", "round", "soft", "slick", ("#B5663A", "#713A44"), "#4E8A8A", "slender", "fitter", worn("#F1F4F4", trim="#6FA3CC"),
                    turn=-.6, gaze=(-.1, .3), mood="worried", pose="towelled", lips=(5, 7), mouth_w=19, freckles=True, ear_k=1.2, tilt=4, crease=False),
    "willem": Person("Willem Abara", 41, 4, "square", "broad", "deep", "heavy", "crop", BROWN, "#5A6A4A", "broad", "stormcoat", worn("#F2C14E", legs="#3F4C6E"),
                     turn=-.55, gaze=(.2, .1), pose="coil", beard="full", hat=("souwester", OIL, "#A8744E"), lips=(5, 7), mouth_w=24, ear_k=1.15, tired=.4, tilt=-2),
    "willem-jacket": Person("Willem Abara", 41, 4, "square", "broad", "deep", "heavy", "mop", BROWN, "#5A6A4A", "broad", "suit", worn("#5C4A5E", under="#FFF4E6", trim="#E2705F"),
                            turn=-.5, gaze=(.1, .2), pose="clasp", beard="full", lips=(5, 7), mouth_w=24, ear_k=1.15, tired=.4, tilt=-3, slump=.2),
    "pia": Person("Pia", 9, 4, "child", "button", "child", "short", "bob", BROWN, "#5A4A2A", "child", "stormcoat", worn("#F2C14E", legs="#E2705F", trim="#FFF4E6"),
                  turn=-.4, gaze=(.1, .3), pose="speller", hat=("beanie", ("#6FA3CC", "#3F5C9A"), "#FFF4E6"), gap=True, mouth_w=18, lips=(6, 7), freckles=True),
    "fenn": Person("Fenn Okafor", 25, 6, "diamond", "snub", "droopy", "arched", "locs", ("#4A3650", "#281A38"), "#3A2014", "thin", "lanyard", worn("#7FB3DC", trim="#F2B84B"),
                   turn=-.5, gaze=(.1, .1), mood="tired", pose="tissue", lips=(7, 9), mouth_w=20, blush=.9, tired=1.0, extra="tag", tilt=4),
    "leeks": Person("The woman with the leeks", 44, 8, "round", "broad", "almond", "arched", "headwrap", ("#E2705F", "#9C3F5A"), "#24120E", "short", "coat", worn("#6A7A62", trim="#E9D2AE"),
                    turn=-.5, gaze=(.1, .4), pose="leeks", lips=(8, 10), earring=("hoop", "#F2B84B"), mouth_w=22),
    "ilse": Person("Ilse Quarshie", 55, 9, "oval", "broad", "hooded", "thin", "afro", GREY, "#24120E", "average", "suit", worn("#4F5C86", under="#E4EFEE", trim=None),
                   turn=-.5, gaze=(0, .2), mood="wry", pose="file", glasses=("half", "#C98338"), lips=(7, 9), mouth_w=22, earring=("stud", "#FFF4E6"), extra="brooch", brow_dy=1),
}
CAST["wen-indoors"] = replace(CAST["wen"], hat=None)
# fmt: on
