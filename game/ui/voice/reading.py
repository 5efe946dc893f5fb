"""Written words as they are read out: figures, signs, quotes and capitals that a voice would stumble over."""

import re
from collections.abc import Mapping, Sequence

Words = Mapping[str, str]
"""Words of the interface by key."""
SIGNS = (("×", "voice.times"), (" %", "voice.percent"), ("|", "voice.against"))
_DECIMAL = re.compile(r"(?<![\w.])([−+-]?)(\d+)\.(\d+)(?![\w.]?\d)")
_SIGNED = re.compile(r"(?<![\w.])([−+-])(\d)")
_FRACTION = re.compile(r"(\d) ?/ ?(\d)")
_SPAN = re.compile(r"(\d) [–—-] (\d)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_STARTS = re.compile(r"(^|[.?!]\s+)([^\W\d_])")
_CLAUSES = re.compile(r"(?<=: )")
_ENDED = (".", "?", "!", ":", ",", ";")


def read(text: str, words: Words) -> str:
    """The text as a voice should have it: no marks of emphasis or quotation, figures digit by digit after the point."""
    text = re.sub("[*“”„«»]", "", text.replace("\n", ". "))
    text = "".join(_calm(part) for part in _CLAUSES.split(text))
    if text.strip() in ("–", "—"):
        return words["voice.none"]
    text = _SPAN.sub(rf"\1 {words['voice.to']} \2", text)
    text = _DECIMAL.sub(lambda m: _decimal(m, words), text)
    text = _SIGNED.sub(lambda m: f"{_sign(m[1], words)}{m[2]}", text)
    text = _FRACTION.sub(rf"\1 {words['voice.of']} \2", text)
    for sign, key in SIGNS:
        text = text.replace(sign, f" {words[key]} ")
    return _paused(text)


def sentences(parts: Sequence[str]) -> str:
    """The parts one after the other, each with an end that a voice can hear."""
    said = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part.rstrip(")’").endswith(_ENDED) else f"{part}." for part in said)


def _paused(text: str) -> str:
    """Dashes and dots as pauses; one space between words."""
    text = re.sub(r"\s*[–—]\s*", ", ", text)
    text = re.sub(r"\s*…", ",", text)
    text = re.sub(r"([.?!:,;])[.,]+(?=\s|$)", r"\1", text)
    text = re.sub(r",(?=[.?!:;])", "", text)
    return re.sub(r"\s+", " ", text).strip(" ,")


def _sign(sign: str, words: Words) -> str:
    return {"": "", "+": f"{words['voice.plus']} "}.get(sign, f"{words['voice.minus']} ")


def _decimal(found: re.Match[str], words: Words) -> str:
    """`4.23` as `4 point 2 3`."""
    return f"{_sign(found[1], words)}{found[2]} {words['voice.point']} {' '.join(found[3])}"


def _calm(text: str) -> str:
    """What is all in capitals, as sentences: a voice would spell it or shout."""
    if len(_LETTERS.findall(text)) < 3 or text != text.upper():
        return text
    low = _STARTS.sub(lambda m: m[1] + m[2].upper(), text.lower())
    return re.sub(r"\bi\b", "I", low)
