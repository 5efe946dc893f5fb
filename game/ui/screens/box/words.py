"""What was done, in words: options as they read, stars and smiles where an option has no words of its own."""

from game.ui.screen import Frame


def worded(frame: Frame, text: str, cause: str) -> str:
    """The words of something done, from its text and its cause `decision=option`, without quotes or a last point."""
    option = cause.rpartition("=")[2]
    if text.isdigit():
        return starred(frame, int(text))
    if not text:
        return frame.say(f"box.hold.{option}") if option in ("keep", "let", "jump") else ""
    return text.strip('"“”').rstrip(".")


def starred(frame: Frame, n: int) -> str:
    """How many stars, in words; none were given for 0."""
    return frame.say("box.star" if n == 1 else "box.stars" if n else "box.no-stars", n=n)


def brief(text: str, most: int = 30) -> str:
    """The beginning of a text, cut between words."""
    if len(text) <= most:
        return text
    kept = text[:most].rpartition(" ")[0] or text[:most]
    return kept.rstrip(",;: ") + " …"
