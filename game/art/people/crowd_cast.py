"""Everybody in the crowd, who are each somebody; how they look and how they walk."""

# fmt: off
CROWD: list[dict] = [
    {"who": "old soldier of the chess tables", "gait": "shuffle", "skin": 2, "hair": "bald", "hc": "#D9D2DC", "coat": "long", "c": "#6F7A5A", "leg": "#4A4468", "hat": ("bowler", "#4A4468", "#E2705F"), "prop": "cane", "pc": "#A8703E", "arm": "down", "beard": 4, "bc": "#EDE6E6", "lean": 7, "h": .92},
    {"who": "cellist, late", "gait": "hurry", "skin": 6, "hair": "topknot", "hc": "#2E2138", "coat": "suit", "c": "#3F3B66", "leg": "#3F3B66", "prop": "cello", "pc": "#B5533F", "arm": "back", "lean": 6, "h": 1.02},
    {"who": "aunt with leeks", "gait": "shuffle", "skin": 5, "hair": "hijab", "cover": "#C7566C", "coat": "robe", "c": "#5B4A86", "leg": "#3A2E5C", "prop": "leeks", "pc": "#E8C79A", "arm": "down", "h": .9, "w": 1.15},
    {"who": "boy with the balloon", "gait": "skip", "skin": 3, "hair": "curl", "hc": "#7A3E2E", "coat": "puffer", "c": "#E2A33C", "leg": "#4C6AA0", "prop": "balloon", "pc": "#E2574C", "arm": "up", "h": .64, "head": 1.25},
    {"who": "ladder man", "gait": "heavy", "skin": 4, "hair": "crop", "coat": "boxy", "c": "#5C86B8", "leg": "#44558A", "hat": ("cap", "#F2C14E", "#44558A"), "prop": "ladder", "pc": "#E9C48C", "arm": "shoulder", "h": 1.0, "w": 1.1},
    {"who": "the wide hat", "gait": "prance", "skin": 1, "hair": "bun", "hc": "#B8503A", "coat": "dress", "c": "#2F6E73", "leg": "#F3C5A2", "shoe": "#B8243C", "hat": ("wide", "#F4E6D2", "#B8243C"), "prop": "bag", "pc": "#B8243C", "arm": "down", "h": 1.06, "w": .9},
    {"who": "baker's girl", "gait": "stroll", "skin": 8, "hair": "crop", "coat": "aline", "c": "#FFF2E0", "leg": "#6A5B9C", "hat": ("chef", "#FFF8EC", "#E9D9D6"), "prop": "cake", "pc": "#E2705F", "arm": "front", "h": .94},
    {"who": "dog and its man", "gait": "stroll", "skin": 3, "hair": "crop", "hc": "#8A8090", "coat": "boxy", "c": "#A7503F", "leg": "#54507A", "prop": "dog", "pc": "#D9A566", "arm": "lead", "glasses": "#2E2350", "h": .98, "w": 1.12, "beard": 1},
    {"who": "night nurse going home", "gait": "shuffle", "skin": 9, "hair": "wrap", "cover": "#F08A5E", "coat": "cape", "c": "#33598A", "leg": "#DDE6EA", "shoe": "#FFF8EC", "prop": "bag", "pc": "#F2C14E", "arm": "down", "h": .97, "mood": -1},
    {"who": "clerk who reads while walking", "gait": "stroll", "skin": 2, "hair": "bob", "hc": "#3B2A4A", "coat": "suit", "c": "#B98A3E", "leg": "#6B4A4A", "prop": "paper", "pc": "#fff", "arm": "front", "glasses": "#7A3B52", "h": .96, "w": .9},
    {"who": "skater", "gait": "prance", "skin": 7, "hair": "afro", "hc": "#2E1F33", "coat": "boxy", "c": "#5FA588", "leg": "#3A4C7A", "shoe": "#FFF4E6", "prop": "skate", "pc": "#E2574C", "arm": "under", "h": 1.0, "w": .92},
    {"who": "pram father", "gait": "stride", "skin": 4, "hair": "quiff", "hc": "#3A2638", "coat": "short", "c": "#D9704A", "leg": "#3F4C6E", "prop": "pram", "pc": "#4C7FA8", "arm": "push", "beard": 2, "h": 1.02},
    {"who": "umbrella on a dry day", "gait": "hurry", "skin": 1, "hair": "crop", "hc": "#C9C1CB", "coat": "long", "c": "#4A4A72", "leg": "#35325A", "prop": "umbrella", "pc": "#35325A", "arm": "up2", "h": 1.04, "w": .84, "mood": -1, "nose": 5},
    {"who": "flowers, nervous", "gait": "hurry", "skin": 5, "hair": "quiff", "hc": "#2A1B30", "coat": "suit", "c": "#7FA6C9", "leg": "#5B7AA6", "prop": "flowers", "pc": "#fff", "arm": "front", "h": 1.0},
    {"who": "three parcels", "gait": "hurry", "skin": 3, "hair": "pony", "hc": "#A5482E", "coat": "short", "c": "#3E7FA6", "leg": "#2E2350", "hat": ("cap", "#E2574C", "#FFF4E6"), "prop": "boxes", "pc": "#5FA588", "arm": "front", "h": .96, "shoe": "#F2C14E"},
    {"who": "sweeper", "gait": "shuffle", "skin": 6, "hair": "bald", "hc": "#B9AEB8", "coat": "boxy", "c": "#F08A3E", "leg": "#F08A3E", "hat": ("beanie", "#4A4468", "#F2C14E"), "prop": "broom", "pc": "#C9A25A", "arm": "front", "h": .95, "w": 1.1, "stripe": "#FFF6C8"},
    {"who": "turban and briefcase", "gait": "stride", "skin": 5, "hair": "none", "coat": "suit", "c": "#4B3F6E", "leg": "#4B3F6E", "hat": ("turban", "#E28A3E", "#C9703A"), "prop": "case", "pc": "#8A4B3E", "arm": "down", "beard": 5, "bc": "#3A2A44", "h": 1.03, "w": 1.05},
    {"who": "twin puffs, first", "gait": "skip", "skin": 7, "hair": "puffs", "hc": "#2A1B30", "coat": "aline", "c": "#E2705F", "leg": "#FFF4E6", "shoe": "#2E2350", "prop": "", "pc": "#fff", "arm": "swing", "h": .6, "head": 1.3},
    {"who": "waiter with nothing spilled", "gait": "prance", "skin": 2, "hair": "quiff", "hc": "#2E2138", "coat": "short", "c": "#FFF4E6", "leg": "#2E2350", "prop": "tray", "pc": "#C9A25A", "arm": "tray", "h": 1.02, "w": .88, "apron": "#2E2350"},
    {"who": "courier in a helmet", "gait": "stride", "skin": 4, "hair": "crop", "coat": "puffer", "c": "#7BAF6A", "leg": "#3A3560", "hat": ("helmet", "#F4E6D2", "#E2574C"), "prop": "phone", "pc": "#fff", "arm": "front", "h": .98, "pack": "#E2574C"},
    {"who": "traveller with one wheel missing", "gait": "hurry", "skin": 1, "hair": "long", "hc": "#D9A64E", "coat": "long", "c": "#9A7FC0", "leg": "#3F3B66", "prop": "suitcase", "pc": "#E2A33C", "arm": "backdown", "h": 1.0, "w": .95, "hat": ("beret", "#C4504A", "#C4504A")},
    {"who": "big man, small phone", "gait": "heavy", "skin": 8, "hair": "crop", "hc": "#22152C", "coat": "heavy", "c": "#8C4A6E", "leg": "#3F2E5C", "prop": "phone", "pc": "#fff", "arm": "front", "h": 1.08, "w": 1.25, "beard": 2},
    {"who": "grandmother in furs", "gait": "shuffle", "skin": 3, "hair": "curl", "hc": "#E6DEE6", "coat": "heavy", "c": "#A58A7A", "leg": "#D89A68", "shoe": "#5A2438", "prop": "bag", "pc": "#5A2438", "arm": "down", "h": .82, "lean": 5, "glasses": "#B8243C"},
    {"who": "hood up, do not look", "gait": "stroll", "skin": 5, "hair": "crop", "coat": "boxy", "c": "#4C4A78", "leg": "#2E2A52", "hat": ("hood", "#4C4A78", "#4C4A78"), "prop": "", "pc": "#fff", "arm": "pocket", "h": .99, "mood": -1, "lean": 8},
]
# fmt: on
