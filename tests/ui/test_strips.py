"""The strip of a case: every scene that something is asked in, once and in their order, laid in rows."""

import pygame
import pytest

from game.content import load_day
from game.play import begin
from game.ui import pictures, strips
from game.ui.screens.play import Play


class Still:
    """A camera that takes no pictures."""

    def __init__(self, shell, play):
        self.app, self.clock = self, 0.0
        self.shell, self.top = shell, play

    def wait(self, seconds):
        self.clock += seconds

    def on(self, screen):
        """The day is on already."""

    def go(self, move):
        self.top = self.top if self.top.session.phase == "day" else None


@pytest.mark.parametrize("many", [1, 4, 5])
def test_pictures_stand_in_rows_of_four(many):
    sheet = strips.laid([pygame.Surface(strips.EACH)] * many)
    (w, h), rows = strips.EACH, 1 if many < 5 else 2
    assert sheet.size == (4 * (w + strips.GAP) + strips.GAP, rows * (h + strips.GAP) + strips.GAP)


def test_each_scene_is_met_once_and_in_its_order(tmp_path, monkeypatch):
    from everything import shell_of

    day = load_day("four-point-six")
    shell = shell_of(tmp_path, day)
    camera = Still(shell, Play(shell, day, begin(day, 1, intake=False)))
    monkeypatch.setattr(strips, "lived", lambda *_, **__: None)
    met = list(strips.scenes(camera, "four-point-six"))
    assert met[:6] == ["rank", "couple", "choir", "hallam", "nurse", "kit"] and len(met) == len(set(met)) == 11
    assert pictures.LONGEST >= 300


def test_a_row_goes_from_the_first_picture_to_the_last():
    made = [pygame.Surface((1, 1)) for _ in range(11)]
    row = strips.spread(made, 4)
    assert row[0] is made[0] and row[-1] is made[-1] and len({id(p) for p in row}) == 4
