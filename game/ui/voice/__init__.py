"""The window said aloud: from trees of nodes to sentences, from sentences to whatever voice this machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.ui.app import App
    from game.ui.inputs import Action


def prepare(app: App) -> None:
    """Gives a window its voice once one is wanted, and keeps its foot free where what is said is written."""
    s = app.shell.settings
    if app.voice is None and (s.speech or s.voice_captions or app.top.aloud):
        # Here, because most windows never speak.
        from game.ui.voice.mouth import Mouth

        app.voice = Mouth(app, None if app.sounding else [])
    if app.voice and not app.voice.speaker.audible:
        app.top.aloud = False
    foot = app.voice.foot if app.voice else 0.0
    if foot != app.canvas.foot:
        app.canvas.resize(app.canvas.surface, foot)


def note(app: App, action: Action) -> None:
    """The player has done something: it is repeated, or what comes next may cut off what is said."""
    if app.voice:
        app.voice.note(action)


def look(app: App) -> None:
    """Everything has been drawn: what is new in it is said."""
    if app.voice and app.top.tree:
        app.voice.look(app.top.tree)


def close(app: App) -> None:
    """No more is said."""
    if app.voice:
        app.voice.close()
