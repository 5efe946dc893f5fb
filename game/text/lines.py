"""A player's view as lines of text. Only what the view holds can be said; the number is told when it moves, between beats."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.text.voice import Voice
from game.views import BeatView, DecisionView, EndingView, Number, OptionView, PlayerView


@dataclass(frozen=True, slots=True)
class Heard:
    """What has been said so far: the figure of the number, its tier, and the scene that the reader is in."""

    figure: str = ""
    tier: str = ""
    scene: str = ""


def page(voice: Voice, view: PlayerView, heard: Heard) -> tuple[list[str], Heard]:
    """The lines of a view's beats, and what has been heard after them. The question is `question`'s."""
    lines: list[str] = []
    for beat in view.beats:
        if beat.scene != heard.scene:
            lines += ["", voice("scene", clock=beat.clock, title=beat.scene_title), ""]
            heard = Heard(heard.figure, heard.tier, beat.scene)
        lines += number(voice, view.system, beat.number, beat.said, heard)
        heard = _after(beat.number, heard)
        if beat.text:
            lines.append(spoken(voice, beat))
    lines += number(voice, view.system, view.number, view.said, heard)
    return lines, _after(view.number, heard)


def spoken(voice: Voice, beat: BeatView) -> str:
    """One beat: who says it and how, or where it is read."""
    match beat.channel:
        case "speech":
            key = "speech-manner" if beat.manner else "speech"
            return voice(key, name=beat.name, manner=beat.manner, text=beat.text)
        case "phone" | "recorder":
            return voice(beat.channel if beat.name else f"{beat.channel}-own", name=beat.name, text=beat.text)
        case "notice" | "sign":
            return voice(beat.channel, name=beat.name, text=beat.text)
    return beat.text


def number(voice: Voice, system: str, now: Number | None, said: str, heard: Heard) -> list[str]:
    """What is told when the number has moved since it was last told, and what the system says of that."""
    if now is None or now.figure == heard.figure:
        return []
    if now.rests:
        return [voice("rests")]
    told = [voice("told", system=system, said=said)] if said else []
    if not heard.figure:
        return [voice("number-tier" if now.tier_name else "number", figure=now.figure, tier=now.tier_name)]
    tier = [voice("tier", tier=now.tier_name)] if now.tier != heard.tier and now.tier_name else []
    return [" ".join([voice.moved(heard.figure, now.figure), *tier]), *told]


def _after(now: Number | None, heard: Heard) -> Heard:
    return Heard(now.figure, now.tier, heard.scene) if now else heard


def question(voice: Voice, decision: DecisionView) -> list[str]:
    """What is asked: the prompt, the options with their numbers, what the screen does to each, and locks with their reasons."""
    lines = ["", *_prompt(voice, decision)]
    if decision.way == "rate":
        return [*lines, voice("rate-lit" if decision.stars else "rate-ask", stars=decision.stars)]
    for n, option in enumerate(decision.options, 1):
        lines += _option(voice, decision, n, option)
    return lines


def _prompt(voice: Voice, decision: DecisionView) -> Iterator[str]:
    if decision.way in ("guess", "intake"):
        yield voice(decision.way)
    if decision.way == "rate":
        key = "rate" if decision.person_number else "rate-plain"
        yield voice(key, name=decision.person_name, number=decision.person_number)
    if decision.prompt:
        yield decision.prompt
    if decision.way == "hold":
        yield from (voice(key) for key in (f"strain.{decision.strain}",) if voice.has(key))
        yield from (voice("stuck") for _ in range(decision.stuck))


def _option(voice: Voice, decision: DecisionView, n: int, option: OptionView) -> Iterator[str]:
    text = words_of(voice, decision, option)
    if option.reason:
        yield voice("locked", n=n, text=text, reason=option.reason)
        return
    signs = [voice(sign) for sign in ("faded", "first") if getattr(option, sign)]
    if option.lit and not option.seconds:
        signs.append(voice("lit"))
    if option.seconds:
        signs.append(voice("countdown", seconds=option.seconds))
    signs += [voice(kind, words=words) for kind, words in (("crowd", option.crowd), ("praise", option.praise)) if words]
    yield " ".join([voice("option-lit" if option.lit else "option", n=n, text=text), *signs])


def words_of(voice: Voice, decision: DecisionView, option: OptionView) -> str:
    """An option's words; those of yes, back, keep and let where the case has none of its own, and stars in words."""
    if decision.way == "rate":
        return voice("star") if option.id == "1" else voice("stars", n=option.id)
    if decision.way == "confirm":
        return voice("confirm-yes", text=option.text.rstrip(".")) if option.id == "yes" else voice("confirm-back")
    if decision.way == "hold" and not option.text:
        return voice(option.id)
    return option.text


def chosen(voice: Voice, decision: DecisionView, option: OptionView, late: bool) -> str:
    """A choice as the transcript repeats it."""
    text = words_of(voice, decision, option)
    if late:
        return voice("chosen-late", text=text)
    return voice("chosen-hold" if decision.way == "hold" else "chosen", text=text)


def ended(voice: Voice, ending: EndingView) -> list[str]:
    """How the day ended and what came of it."""
    return ["", voice("ending", title=ending.title, got=ending.got)]
