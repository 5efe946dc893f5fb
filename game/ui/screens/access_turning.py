"""What screens of settings have in common: rows that are turned left and right, by key, by wheel or on their arrows."""

from game.ui.inputs import Action
from game.ui.nodes import at
from game.ui.screen import STAY, Move, Screen
from game.ui.screens.access_choices import changed
from game.ui.screens.access_rows import lowers


class Turning(Screen):
    """A screen whose rows are settings."""

    def rows(self) -> tuple[str, ...]:
        """The keys of the rows that can be turned now."""
        raise NotImplementedError

    def turn(self, n: int) -> Move:
        """Left and right, or the wheel."""
        changed(self.shell, self.focus, n, round_=False)
        return STAY

    def _lift(self, action: Action) -> Move:
        """On a value's left arrow a press is a step back."""
        node = at(self.tree, action.x, action.y) if self.tree else None
        if node and node.key == self.down and lowers(node, action.x):
            self.down = ""
            return self.turn(-1)
        return super()._lift(action)

    def _step(self, way: str) -> Move:
        """Left and right change the row; up and down go from row to row."""
        if way in ("left", "right") and self.focus in self.rows():
            self.keyed = True
            return self.turn(1 if way == "right" else -1)
        return super()._step(way)
