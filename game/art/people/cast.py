"""The cast of The Lift, one record each."""

from game.art.people.person import Person

WHITE, SILVER, GREY = ("#F1E9E4", "#B6A6C2"), ("#C9C1CB", "#857BA0"), ("#8A8090", "#564A72")
BLACK, BROWN, FAIR = ("#3A2C4C", "#201538"), ("#6B4032", "#402340"), ("#EBD9B8", "#A88F9E")
NAVY = ("#34507E", "#1F2C5C")


def worn(c, legs="", **more):
    """Cloth colours: the garment's own, and trousers where somebody sits."""
    return {"wear": {"c": c, **more}} | ({"legs": legs} if legs else {})


# fmt: off
CAST: dict[str, Person] = {
    "noor": Person("Noor Castellan", 29, 4, "narrow", "aquiline", "hooded", "heavy", "topknot", ("#4A2C3E", "#2A1836"), "#6B4A2A", "thin", "workcoat", worn("#6FB3A2", under="#E9A63F"),
                   turn=.75, gaze=(.5, 0), pose="phone", smirk=-4, raise_brow=-1, tired=.6, lean=-1.5, lash_k=1.25, lips=(6, 9), lipc="#B9584E", mouth_w=22, tilt=3),
    "dez": Person("Dez Amadi", 30, 8, "square", "broad", "almond", "straight", "fade", ("#3B2A3C", "#20132E"), "#2A1612", "broad", "parka", worn("#B8862F", legs="#3F4C6E"),
                  turn=-.8, gaze=(.8, .75), mood="worried", pose="pockets", beard="stubble", tilt=5, bow=1.1, lean=2, slump=.4, lips=(8, 10)),
    "goran": Person("Goran", 44, 3, "pear", "bulb", "droopy", "bushy", "horseshoe", ("#6A5A66", "#42364F"), "#4A6A7A", "heavy", "apron", worn("#C4504A", under="#F0E2CF", trim="#F6DFA8"),
                    turn=.35, gaze=(.2, 0), mood="warm", pose="bowl", beard="walrus", hat=("flat", ("#FFF6E6", "#C4AFC6"), "#C4504A"), mouth_w=26, blush=.5, ear_k=1.15),
    "tobias": Person("Tobias Renn", 51, 5, "long", "bulb", "droopy", "soft", "slick", GREY, "#4A3020", "stoop", "porter", worn("#DCE6E2", legs="#4C5C7A"),
                     turn=.6, gaze=(-.3, .3), mood="worried", pose="clasp", tilt=7, bow=1.9, slump=.9, lips=(5, 7), mouth_w=22, ear_k=1.35, tired=.8, beard="moustache"),
    "celestine": Person("Celestine Vane", 38, 1, "diamond", "sharp", "cat", "thin", "chignon", FAIR, "#5F8C8A", "slender", "dress", worn("#2F4A6B", trim="#F4E3D6"),
                        turn=-.7, gaze=(-.2, -.1), mood="practised", pose="bag", item={"bag": ("#D96A5C", "#8A3557")}, lipc="#B8243C", lips=(6, 7), mouth_w=20, mouth_c=1, lash_k=1.5,
                        earring=("disc", "#F2B84B"), tilt=-3, brow_dy=3, lean=-3, care=4),
    "lucan": Person("Lucan Frey", 33, 7, "oval", "straight", "almond", "straight", "quiff", BLACK, "#2E1A14", "average", "overcoat", worn("#D0A26A", under="#F6EDE6", trim="#4C5C9A"),
                    turn=.5, gaze=(.2, 0), mood="warm", pose="hip", beard="short", glasses=("square", "#3A2E5C"), lips=(7, 9), mouth_w=22, tilt=-2),
    "ines": Person("Ines Kovac", 20, 2, "heart", "snub", "round", "straight", "bob", ("#8A4A32", "#4E2840"), "#5A6E4A", "thin", "sweater", worn("#4F6FA8", under="#3A3560", trim="#F4E3D6"),
                   turn=-.55, gaze=(.3, .1), pose="strap", extra="case", lips=(6, 8), mouth_w=19, tilt=2, freckles=True, mouth_c=-1),
    "piet": Person("Piet", 60, 3, "square", "broad", "deep", "bushy", "crop", SILVER, "#4A5A6A", "broad", "overalls", worn("#5C7A9E", under="#E6D2B8"),
                   turn=.7, gaze=(.4, -.6), pose="ladder", beard="full", hat=("flatcap", ("#7A6A5A", "#4A3E50"), "#5A4A48"), ear_k=1.15, tired=.5, lips=(4, 6)),
    "lind": Person("Perpetua Lind", 81, 2, "narrow", "aquiline", "hooded", "arched", "wavebob", WHITE, "#4A6A5A", "thin", "coat", worn("#5A4A86", legs="#3A2E5C", trim="#D9CFE6"),
                   turn=-.5, gaze=(-.2, .1), mood="warm", pose="sit", hat=("cloche", ("#4F9A78", "#2C5A66"), "#F2B84B"), lips=(4, 5), lipc="#B5485A", mouth_w=20, extra="brooch", earring=("stud", "#FFF4E6"), care=14),
    "pram": Person("Oriel", 35, 5, "round", "straight", "almond", "soft", "long", ("#3A2438", "#22142E"), "#3A2418", "average", "coat", worn("#D9705A", trim="#FFE6C8"),
                   turn=.65, gaze=(.5, .3), mood="worried", pose="pram", lips=(6, 8), mouth_w=20, tired=.7),
    "bogdan": Person("Bogdan", 26, 2, "square", "snub", "narrow", "heavy", "buzz", ("#B98A5A", "#7A5460"), "#5A7A9A", "broad", "conductor", worn("#3F6E73", trim="#F2B84B"),
                     turn=-.35, gaze=(.1, .7), pose="tablet", hat=("conductor", ("#3F6E73", "#24415A"), "#2A4A5C"), mouth_w=24, lips=(5, 7), ear_k=1.2, blush=.4),
    "mina": Person("Mina", 6, 6, "child", "button", "child", "short", "puffs", BLACK, "#3A2014", "child", "blazer", worn("#3F4F86", legs="#E2705F"),
                   turn=-.4, gaze=(.2, -.6), mood="sad", pose="palm", scarf=("#E2705F", "#FFE6C8"), gap=True, mouth_w=18, lips=(6, 7), tilt=-4, ear_k=.95, brow_dy=2, aid=1),
    "sunniva": Person("Sunniva", 34, 7, "oval", "straight", "cat", "arched", "afro", ("#3B2638", "#1E1230"), "#2A1410", "slender", "evening", worn("#8A4F9E", trim="#F2B84B"),
                      turn=.5, gaze=(.2, .1), mood="worried", pose="trophy", lips=(8, 10), lipc="#A8344C", earring=("disc", "#F2B84B"), tilt=2),
    "iveta": Person("Iveta", 50, 9, "round", "broad", "almond", "arched", "headwrap", ("#E58F3C", "#A3485A"), "#24120E", "average", "tunic", worn("#5FA0A8"),
                    turn=.5, gaze=(-.2, 0), mood="warm", pose="letter", lips=(8, 10), earring=("hoop", "#F2B84B"), raise_brow=1, smirk=-3, tilt=-3),
    "isidro": Person("Isidro Castellan", 68, 4, "long", "aquiline", "droopy", "bushy", "swept", WHITE, "#5A3E2A", "stoop", "dressing_gown", worn("#8A4F5E", under="#E4EFEE", trim="#E9C48C"),
                     turn=.6, gaze=(.1, .1), mood="warm", pose="drip", beard="short", lips=(4, 6), tilt=-2, bow=.6, slump=.3, ear_k=1.25, tired=.6, extra="pen"),
    "bertil": Person("Bertil", 83, 1, "pear", "long", "deep", "bushy", "horseshoe", WHITE, "#5A7A8A", "short", "nightshirt", worn("#EAF0EE", trim="#5FA588"),
                     turn=-.5, gaze=(-.1, .1), mood="warm", pose="bed", beard="full", lips=(4, 5), ear_k=1.45, blush=.6, slump=.4),
    "porter": Person("The desk attendant", 24, 2, "oval", "straight", "narrow", "straight", "slick", ("#33283F", "#1C1433"), "#33201E", "average", "uniform", worn("#B23A48"),
                     turn=0, mood="practised", pose="clasp", hat=("pillbox", ("#B23A48", "#6E2450"), "#F2B84B"), crease=False, mouth_w=22),
    "odile": Person("Odile Brandt", 53, 2, "round", "snub", "droopy", "soft", "wavebob", SILVER, "#5A7A9A", "short", "suit", worn("#6A5B9C", under="#F6E2D4", trim=None),
                    turn=-.55, gaze=(.1, 0), mood="warm", pose="folded", glasses=("round", "#7A3B52"), extra="brooch", lips=(4, 6), tired=.8, mouth_w=22, lipc="#B5606A", tilt=3),
    "pip": Person("Pip Anselm", 19, 2, "heart", "snub", "round", "soft", "mop", ("#C9622E", "#833452"), "#4E8A6B", "thin", "bomber", worn("#3E7FA6"),
                  turn=.55, gaze=(-.9, -.1), pose="strap", hat=("cap", ("#F2C14E", "#B07A4E"), "#E2574C"), freckles=True, ear_k=1.3, mouth_w=19, mouth_c=3, raise_brow=1, blush=.4, lean=3),
    "foursix": Person("A four-six", 47, 3, "pear", "straight", "narrow", "soft", "slick", ("#5A3A3A", "#33203A"), "#4A5A3A", "heavy", "suit", worn("#3F3B66", under="#F6E9EE", trim="#C4504A"),
                      turn=.6, gaze=(.3, -.5), mood="practised", pose="wave", beard="goatee", mouth_w=24, blush=.5, lips=(5, 7), lean=-3),
    "queue1": Person("In the queue: the headscarf", 60, 5, "oval", "long", "hooded", "thin", "hijab", ("#C76B7C", "#7E3A66"), "#3A2418", "short", "coat", worn("#5B3F72", trim="#8A6BA8"),
                     turn=.6, pose="bag", lips=(6, 8), item={"bag": ("#E2A33C", "#9C5A58")}),
    "queue2": Person("In the queue: the woolly hat", 31, 1, "narrow", "long", "deep", "straight", "crop", ("#A5482E", "#6A2C44"), "#5A7A8A", "thin", "cardigan", worn("#2F6E73", under="#F0DDBB"),
                     turn=-.6, pose="folded", hat=("beanie", ("#C4504A", "#7C2F55"), "#F2B84B"), lips=(5, 6), mouth_w=20, beard="short"),
    "queue3": Person("In the queue: the turban", 40, 6, "square", "aquiline", "almond", "heavy", "headwrap", ("#5C7FC0", "#3A4488"), "#2A1810", "broad", "overcoat", worn("#6F7A5A", under="#FFF4E6", trim="#B5533F") | {"beard": BLACK},
                     turn=.5, pose="phone", beard="full", lips=(5, 7), mouth_w=23),
    "payroll": Person("A woman from Payroll", 33, 3, "heart", "sharp", "almond", "arched", "bob", ("#5A2438", "#34153A"), "#3F6A4A", "thin", "suit", worn("#C9803E", under="#FFF4E6", trim="#3F6E73"),
                      turn=-.6, mood="sad", pose="clasp", lipc="#B03A48", glasses=("cat", "#2E2350"), extra="tag"),
}
# fmt: on
