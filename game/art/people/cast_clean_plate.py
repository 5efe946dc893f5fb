"""The cast of Clean Plate, one record each."""

from dataclasses import replace

from game.art.people.cast import BLACK, GREY, SILVER, WHITE, worn
from game.art.people.device import BUILD
from game.art.people.person import Person

OLIVE, ASH = "#93A68E", ("#C9BBA6", "#8E7F92")

# fmt: off
CAST: dict[str, Person] = {
    "bao": Person("Bao Lindgren", 44, 4, "square", "broad", "narrow", "straight", "crop", ("#453C50", "#241A38"), "#2A1A18", "broad", "cook", worn("#F4E2C6", under="#5FA588", trim="#F08A5A"),
                  turn=.55, gaze=(.2, .1), pose="tool", item={"tool": "ladle"}, beard="stubble", hat=("towel", ("#FFF4E6", "#C9B2C6"), "#5FA588"), mouth_w=24, lips=(6, 8), tired=.5, raise_brow=1, tilt=-2),
    "linn": Person("Linn", 15, 3, "heart", "button", "almond", "straight", "plaits", BLACK, "#2E1C18", "thin", "pyjamas", worn("#6F9CCB", under="#F2B04E", trim="#FFF4E6"),
                   turn=-.55, gaze=(.2, .3), pose="jots", item={"board": ("#D9A873", "#9A6A5A"), "pen": "#3F5FA8"}, lips=(5, 7), mouth_w=18, crease=False, tilt=3, iris_k=1.1),
    "hedda": Person("Hedda", 57, 2, "long", "sharp", "hooded", "thin", "chignon", GREY, "#5A7A7A", "average", "inspector", worn(OLIVE, legs="#4A4A66", under="#F6E6D6", trim="#3F7F68"),
                    turn=-.6, gaze=(.2, .5), pose="jots", item={"biro": 1, "pen": "#3F5FA8"}, lips=(4, 5), mouth_w=21, tired=.5, extra="cord", bow=.5),
    "olof": Person("Olof", 26, 1, "narrow", "long", "round", "arched", "mop", ("#E2B65E", "#A0715A"), "#5F8C8A", "thin", "inspector", worn(OLIVE, under="#F2B84B", trim="#3F7F68"),
                   turn=.5, gaze=(.2, 0), mood="warm", pose="tool", item={"tool": "probe"}, lips=(5, 6), mouth_w=25, freckles=True, blush=.6, ear_k=1.4, crease=False, lean=-2),
    "dario": Person("Dario", 60, 4, "pear", "bulb", "droopy", "bushy", "swept", SILVER, "#4A3020", "heavy", "apron", worn("#7A9A5B", under="#F6E3C0", trim="#F2B84B"),
                    turn=.6, gaze=(.6, -.2), pose="tool", item={"tool": "knife"}, beard="goatee", hat=("boater", ("#F4D79A", "#B98A68"), "#C4504A"), mouth_w=25, blush=.5, lean=4, ear_k=1.2, raise_brow=1),
    "sigrun": Person("Sigrun", 62, 1, "square", "straight", "deep", "straight", "braid", ASH, "#4A6A86", "broad", "oilskin", worn("#2F7F78", under="#F6EBDD", trim="#3F5F94"),
                     turn=.45, gaze=(.2, 0), pose="folded", lips=(3, 5), mouth_w=24, mouth_c=-2, tired=.4, ear_k=1.1),
    "wanda": Person("Wanda", 54, 7, "round", "broad", "almond", "arched", "bob", ("#4A2C3E", "#2A1836"), "#24120E", "heavy", "apron", worn("#E58F6A", under="#F6D9C0", trim="#FFF4E6"),
                    turn=.5, gaze=(-.2, .3), mood="worried", pose="call", hat=("kerchief", ("#8A4F86", "#54306A"), "#F6D9C0"), lips=(8, 10), mouth_w=23, lipc="#B5485A", lean=3, earring=("hoop", "#F2B84B")),
    "yaw": Person("Yaw", 34, 9, "oval", "broad", "almond", "arched", "fade", ("#3B2A3C", "#20132E"), "#2A1612", "slender", "cardigan", worn("#5FA588", under="#FFF4E6"),
                  turn=-.6, gaze=(.3, .1), pose="point", glasses=("square", "#F2B84B"), lips=(7, 9), mouth_w=21, extra="pen"),
    "baker": Person("A baker", 47, 3, "round", "snub", "round", "soft", "puffs", ("#8A5A3A", "#5A3448"), "#5A6A3A", "heavy", "cook", worn("#FFF6E8", under="#E9D3B0", trim="#C4504A"),
                    turn=.6, gaze=(.2, .2), pose="letter", hat=("flat", ("#FFF6E6", "#C4AFC6"), "#F2B84B"), blush=.7, mouth_w=22, lipc="#B5606A", lips=(5, 7)),
    "pharmacist": Person("A pharmacist", 76, 6, "long", "aquiline", "droopy", "thin", "horseshoe", WHITE, "#3A2418", "stoop", "suit", worn("#6A4F6E", under="#FFF4E6", trim="#5FA588"),
                         turn=-.5, gaze=(.2, .3), pose="clasp", glasses=("round", "#C98A3A"), beard="moustache", bow=1.0, slump=.4, ear_k=1.35, mouth_w=21, lips=(5, 6), tired=.4),
    "fishdock": Person("A woman from the fish dock", 51, 8, "square", "straight", "narrow", "heavy", "crop", ("#3A2A3C", "#20132E"), "#24120E", "broad", "workcoat", worn("#E9B23F", under="#3F5F94"),
                       turn=-.6, gaze=(.2, 0), mood="wry", pose="hip", hat=("beanie", ("#3F6E8C", "#28406A"), "#F2B84B"), lips=(7, 9), mouth_w=23, earring=("stud", "#FFF4E6")),
    "captain": Person("Captain", 81, 2, "narrow", "long", "deep", "bushy", "crop", WHITE, "#4A7A9A", "slender", "reefer", worn("#2F3F6E", legs="#2E3A5C", trim="#F2C65A"),
                      turn=-.55, gaze=(.1, .1), mood="warm", pose="clasp", beard="full", glasses=("round", "#C98A3A"), hat=("captain", ("#FFF8EE", "#C4B4CC"), "#C98A3A"), ear_k=1.4, blush=.5, lips=(4, 5), lean=-3),
    "stool": Person("In the queue: a crane driver", 38, 5, "round", "snub", "round", "heavy", "locs", BLACK, "#2E1C18", "short", "parka", worn("#8A6BA8", under="#F2B84B", trim=("#F6E3C0", "#B98A8A")),
                    turn=.55, gaze=(.1, .5), mood="neutral", pose="bowl", lips=(7, 9), mouth_w=21, blush=.4, earring=("disc", "#5FA588")),
    "tove": Person("Tove", 27, 5, "oval", "straight", "almond", "soft", "chignon", ("#3A2438", "#22142E"), "#3A2418", "slender", "bridal", worn("#FFF3E0", trim="#F2C9A0"),
                   turn=.5, gaze=(.2, .2), mood="warm", pose="bowl", hat=("wreath", ("#F08A7E", "#B5546A"), "#5FA588"), lips=(7, 9), lipc="#C4485A", mouth_w=22, earring=("stud", "#F2B84B"), extra="veil"),
    "boilerman": Person("The boilerman", 66, 3, "diamond", "bulb", "deep", "bushy", "bald", GREY, "#5A6A7A", "stoop", "overalls", worn("#5A5F86", under="#C97A5A"),
                        turn=.7, gaze=(.2, .4), pose="tool", item={"tool": "spanner"}, beard="walrus", mouth_w=20, tired=1, ear_k=1.5, bow=1.4, slump=.5, lips=(4, 6)),
    "gullwing": Person("Gullwing", 2, 2, "oval", build=BUILD, cloth=worn("#F08A7E"), turn=0, mood="warm"),
    "posy": Person("Posy", 30, 6, "heart", "snub", "round", "soft", "afro", ("#4A2C3E", "#2A1836"), "#3A2014", "average", "sweater", worn("#A78BD0", under="#5A4A86", trim="#FFE6C8"),
                   turn=-.45, gaze=(.1, .2), mood="warm", pose="cheek", hat=("headset", ("#F08A7E", "#8A3557"), "#FFF4E6"), lips=(7, 9), mouth_w=21, tired=.8, tilt=4),
}
CAST["captain-best"] = replace(CAST["captain"], name="Captain, in gloves", pose="reach", cloth=worn("#2F3F6E", legs="#2E3A5C", trim="#F2C65A", glove="#FFF8EE"))
# fmt: on
