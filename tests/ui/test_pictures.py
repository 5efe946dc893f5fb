"""Pictures of screens: every kind of screen that there is has one, each under a name of its own."""

import pkgutil
from importlib import import_module

import game.ui.screens
from game.ui import pictures
from game.ui.screen import Screen
from game.ui.screens.access_turning import Turning
from game.ui.screens.box.after import After
from game.ui.screens.box.entries import Entries
from game.ui.screens.box.leaves import Leaves
from game.ui.screens.box.page import Page
from game.ui.screens.box.pages import ALL
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.undo import TakeBack
from game.ui.screens.ending import Ending
from game.ui.screens.leafed import Leafed
from game.ui.screens.play import Play
from game.ui.screens.sheet import Sheet
from game.ui.screens.title import Title

SHOWN_ELSEWHERE = {Sheet}
"""The public sheet lies open only where a system hides nothing, which the first case's does not."""
BASES = {Turning, Page, Leafed, Leaves}
"""What several kinds are made of, and nothing that is shown."""
BY_ITSELF = {Title, Play, Ending, Ruling, After, Entries, TakeBack}
"""What the tour comes to without being told: a day, its ending, its box."""


def kinds(base: type = Screen) -> set[type]:
    """Every kind of screen that is made of `base`, in any module of the screens."""
    for module in pkgutil.walk_packages(game.ui.screens.__path__, "game.ui.screens."):
        import_module(module.name)
    found = set()
    for kind in base.__subclasses__():
        found |= {kind, *kinds_of(kind)}
    return {kind for kind in found if kind.__module__.startswith("game.ui.screens.")}


def kinds_of(base: type) -> set[type]:
    return {kind for sub in base.__subclasses__() for kind in (sub, *kinds_of(sub))}


def test_every_kind_of_screen_is_pictured(opened, lift_day, begun):
    window = opened(days={lift_day.case.id: lift_day})
    around = {type(make(window.shell)) for make in pictures.AROUND.values()}
    play = begun(window).app.top
    over = {type(make(play)) for make in pictures.OVER.values()}
    missing = kinds() - BASES - around - over - BY_ITSELF - SHOWN_ELSEWHERE - set(ALL)
    assert {kind.__name__ for kind in missing} == set()


def test_names_of_pictures_differ():
    names = [*pictures.AROUND, *pictures.OVER]
    assert len(names) == len(set(names)) and all(name == name.lower() for name in names)
