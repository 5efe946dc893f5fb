"""What a player who comes back has to know: where it goes on, when, what was said last, and what the number shows."""

from collections.abc import Mapping
from dataclasses import replace

from game.play import Day, Session, Skipped
from game.views.shapes import BeatView, DecisionView, PlayerView
from game.views.showing import beats, player


def recap(day: Day, session: Session, words: Mapping[str, str]) -> tuple[str, ...]:
    """Three to five lines, from the words under `recap`. Nothing before the day, and nothing once it is over."""
    view = player(day, session)
    if session.phase != "day" or not session.choices:
        return ()
    last = _last(day, session)
    lines = [
        _filled(words["recap.where"], clock=view.clock, scene=view.scene_title),
        _filled(words["recap.want"], want=view.want),
        _said(last, words) if last else "",
        _number(view, words),
        _filled(words["recap.asked"], prompt=view.decision.prompt) if view.decision and view.decision.prompt else "",
    ]
    return tuple(line for line in lines if line)


def unread(view: PlayerView, left: str = "") -> PlayerView:
    """The view without the words of beats that are not to be read: those of the scene `left`; without one, those of all scenes
    but that of now, if there is anything to be read in it."""
    gone = {beat.scene for beat in view.beats if beat.scene != view.scene} if not left else {left}
    if not left and not any(beat.text for beat in view.beats if beat.scene not in gone):
        return view
    return replace(view, beats=tuple(replace(beat, text="") if beat.scene in gone else beat for beat in view.beats))


def skip_lines(day: Day, done: Skipped, words: Mapping[str, str]) -> tuple[str, ...]:
    """What happens in a scene that was skipped, each thing chosen for the player, and the number before and after."""
    chosen = [
        _chosen(player(day, moment).decision, made.option, words) for moment, made in zip(done.asked, done.made, strict=True)
    ]
    return tuple(line for line in (done.summary, *dict.fromkeys(chosen), _moved(day, done, words)) if line)


def _chosen(decision: DecisionView | None, option: str, words: Mapping[str, str]) -> str:
    """A choice that was made for the player. A confirmation says nothing new."""
    found = next((o for o in decision.options if o.id == option), None) if decision else None
    if decision is None or found is None or decision.way == "confirm":
        return ""
    if decision.way == "hold":
        return words[f"recap.{option}"]
    if decision.way == "rate":
        return _filled(words["recap.gave"], name=decision.person_name, stars=option)
    return _filled(words["recap.chosen"], text=found.text.replace("*", "").strip("“”"))


def _moved(day: Day, done: Skipped, words: Mapping[str, str]) -> str:
    """The number where it goes on, beside where it was."""
    if not done.asked:
        return ""
    was, now = player(day, done.asked[0]).number, player(day, done.session)
    if was is None or now.number is None or now.number.rests or was.rests or was.figure == now.number.figure:
        return _number(now, words)
    return _filled(words["recap.moved"], was=was.figure, now=now.number.figure)


def _last(day: Day, session: Session) -> BeatView | None:
    """The last beat with words that was read in the scene of now."""
    found = (beat for page in reversed(session.pages) for beat in reversed(beats(day, session, page)))
    return next((beat for beat in found if beat.text and beat.scene == session.world.scene), None)


def _said(beat: BeatView, words: Mapping[str, str]) -> str:
    key = "recap.said" if beat.name and beat.channel in ("speech", "phone", "notice", "recorder") else "recap.told"
    return _filled(words[key], name=beat.name, text=beat.text.replace("*", ""))


def _number(view: PlayerView, words: Mapping[str, str]) -> str:
    if view.number is None:
        return ""
    if view.number.rests:
        return words["recap.rests"]
    key = "recap.number" if view.number.tier_name else "recap.number-plain"
    return _filled(words[key], figure=view.number.figure, tier=view.number.tier_name)


def _filled(text: str, /, **values: str) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
