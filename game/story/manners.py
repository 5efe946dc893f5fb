"""How somebody can say a line, and the mood that their face has while they say it."""

MANNERS: dict[str, str] = {
    "beaming": "practised",
    "quietly": "neutral",
    "warmly": "warm",
    "laughing": "laugh",
    "flat": "neutral",
    "louder": "surprised",
    "worried": "worried",
    "angry": "angry",
    "sad": "sad",
    "surprised": "surprised",
    "practised": "practised",
    "smiling": "warm",
    "tired": "tired",
    "asleep": "asleep",
    "ashamed": "ashamed",
    "wry": "wry",
    "holding": "strain1",
    "straining": "strain3",
}
"""The manners of the level language, each with a mood that faces are drawn in."""
