"""A player's view as lines of text. Only what the view holds can be said; the number is told when it moves, between beats."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.text.voice import Voice
from game.views import BeatView, DecisionView, EndingView, Number, OptionView, PlayerView, SheetLine


@dataclass(frozen=True, slots=True)
class Heard:
    """What has been said so far: the figure of the number, its tier, the scene that the reader is in, and of a hold its id and
    its strain."""

    figure: str = ""
    tier: str = ""
    scene: str = ""
    hold: str = ""
    strain: int = 0


def page(voice: Voice, view: PlayerView, heard: Heard) -> tuple[list[str], Heard]:
    """The lines of a view's beats, and what has been heard after them. The question is `question`'s."""
    lines: list[str] = []
    for beat in view.beats:
        if beat.scene != heard.scene:
            lines += ["", voice("scene", clock=beat.clock, title=beat.scene_title), ""]
            heard = replace(heard, scene=beat.scene)
        lines += number(voice, view.system, beat.number, beat.said, heard)
        heard = _after(beat.number, heard)
        lines += voice.sounds(beat.sound)
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
    if now is None or _written(now) == heard.figure:
        return []
    if now.rests:
        return [voice("rests")]
    if now.shows != "number":
        key = f"{now.shows}-small" if now.small else now.shows
        return [voice(key, figure=now.figure, small=now.small), *([voice("told", system=system, said=said)] if said else [])]
    told = [voice("told", system=system, said=said)] if said else []
    if not heard.figure:
        return [voice("number", figure=now.figure)]
    tier = [voice("tier", tier=now.tier_name)] if now.tier != heard.tier and now.tier_name else []
    return [" ".join([voice.moved(heard.figure, now.figure), *tier]), *told]


def _after(now: Number | None, heard: Heard) -> Heard:
    return replace(heard, figure=_written(now), tier=now.tier) if now else heard


def _written(now: Number) -> str:
    """All that is written of a number, so that it is told again when any of it changes."""
    return f"{now.figure} {now.small}".strip()


def question(voice: Voice, decision: DecisionView, heard: Heard = Heard()) -> list[str]:
    """What is asked: the prompt, the options with their numbers, what the screen does to each, and locks with their reasons."""
    lines = ["", *(_strain(voice, decision, heard) if decision.way == "hold" else _prompt(voice, decision))]
    if decision.way == "rate":
        return [*lines, voice("rate-lit" if decision.stars else "rate-ask", stars=decision.stars)]
    if heard.hold and heard.hold == held(decision) and [o.text for o in decision.options] == ["", ""]:
        return [*lines, voice("hold-again")]
    for n, option in enumerate(decision.options, 1):
        lines += _option(voice, decision, n, option)
    return lines


def asked(decision: DecisionView | None, heard: Heard) -> Heard:
    """What has been heard once a question was asked."""
    if decision and decision.way == "hold":
        return replace(heard, hold=held(decision), strain=decision.strain)
    return heard


def held(decision: DecisionView) -> str:
    """The id of the hold that a question belongs to, "" for other questions."""
    return decision.id.rpartition(".")[0] if decision.way == "hold" else ""


def _strain(voice: Voice, decision: DecisionView, heard: Heard) -> Iterator[str]:
    """What a hold is, once; then how hard it is, when that has changed."""
    again = heard.hold == held(decision)
    if not again:
        yield voice("hold-first")
    changed = decision.strain != (heard.strain if again else 0)
    yield from (voice(key) for key in (f"strain.{decision.strain}",) if changed and voice.has(key))
    yield from (voice("stuck") for _ in range(decision.stuck))


def _prompt(voice: Voice, decision: DecisionView) -> Iterator[str]:
    if decision.way in ("guess", "intake"):
        yield voice(decision.way)
    if decision.way == "form":
        yield voice("form-by", by=decision.by) if decision.by else voice("form")
    if decision.way == "rate":
        key = "rate" if decision.person_number else "rate-plain"
        yield voice(key, name=decision.person_name, number=decision.person_number)
    if decision.prompt:
        yield decision.prompt


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
    signs += [voice(kind, words=words) for kind, words in _held_out(option) if words]
    key = "option-lit" if option.lit and not option.seconds and not voice.plain else "option"
    yield " ".join([voice(key, n=n, text=text), *signs])


def _held_out(option: OptionView) -> tuple[tuple[str, str], ...]:
    """What the screen or the form says beside an option."""
    return ("crowd", option.crowd), ("praise", option.praise), ("paper", option.paper)


def words_of(voice: Voice, decision: DecisionView, option: OptionView) -> str:
    """An option's words; those of yes, back, keep and let where the case has none of its own, and stars in words."""
    if decision.way == "rate":
        return voice("star") if option.id == "1" else voice("stars", n=option.id)
    if decision.way == "confirm":
        return voice("confirm-yes", text=_bare(voice, option.text)) if option.id == "yes" else voice("confirm-back")
    if decision.way == "hold" and not option.text:
        return voice(option.id)
    return option.text


def _bare(voice: Voice, text: str) -> str:
    """An option's words for putting into a sentence; stars in words."""
    return (voice("star") if text == "1" else voice("stars", n=text)) if text.isdecimal() else text.removesuffix(".")


def chosen(voice: Voice, decision: DecisionView, option: OptionView, late: bool) -> str:
    """A choice as the transcript repeats it."""
    text = words_of(voice, decision, option)
    if decision.way == "hold":
        return voice("chosen-hold", text=text)
    return voice("chosen-plain" if voice.plain else "chosen", text=voice("late", text=text) if late else text)


def sheet(voice: Voice, found: tuple[SheetLine, ...]) -> list[str]:
    """The public sheet: each line, what it has, the reason and who wrote it."""
    lines = []
    for n, line in enumerate(found, 1):
        points = voice("sheet-points", got=line.got, of=line.of) if line.of else ""
        lines.append(voice("sheet-line", n=n, title=line.title, points=points, text=line.text, by=line.by).replace("  ", " "))
    return [voice("sheet"), *lines]


def ended(voice: Voice, ending: EndingView) -> list[str]:
    """How the day ended and what came of it."""
    return ["", voice("ending", title=ending.title, got=ending.got)]
