"""Robots that see only the tree of nodes and have only one device."""

import pygame

from game.ui.nodes import find, targets


class Robot:
    """Plays until a screen that is not the day's. `pick` says which of the open options it takes."""

    def __init__(self, window, pick=lambda n: 0) -> None:
        self.window = window
        self.pick = pick
        self.seen: list[str] = []

    def play(self, steps: int = 2500) -> None:
        """From wherever the day stands to its ending."""
        for _ in range(steps):
            screen = type(self.window.app.top).__name__
            if screen != "Play":
                return
            self.step()
        raise AssertionError(f"the day never ended: {self.seen[-6:]}")

    def step(self) -> None:
        """One thing: go on, hold, answer."""
        tree = self.window.tree
        options = [n for n in targets(tree) if n.role in ("option", "star")]
        if (held := find(tree, "hold")) is not None:
            self.seen.append("hold")
            self.hold(held)
        elif options:
            sure = [n for n in options if n.key == "option-yes"]
            option = (sure or options)[self.pick(len(options)) % len(sure or options)]
            self.seen.append(option.key)
            self.answer(option)
        elif (onward := find(tree, "next")) is not None:
            self.press(onward)
        else:
            self.press(None)
        self.window.pass_time(0.2)

    def answer(self, node) -> None:
        """Takes an answer."""
        self.press(node)


class ByKeys(Robot):
    """Only the keyboard: tabs to what it wants, then Return."""

    def press(self, node) -> None:
        window = self.window
        if node is not None:
            for _ in range(60):
                if window.app.top.focus == node.key:
                    break
                window.key(pygame.K_TAB)
            assert window.app.top.focus == node.key, f"{node.key} cannot be reached"
        window.key(pygame.K_RETURN)

    def hold(self, node) -> None:
        window = self.window
        for _ in range(20):
            if window.app.top.focus == node.key:
                break
            window.key(pygame.K_TAB)
        if "hold" in node.actions:
            window.key_down(pygame.K_SPACE)
            window.pass_time(14)
            window.key_up(pygame.K_SPACE)
            window.pass_time(0.1)
        else:
            window.key(pygame.K_SPACE)


class ByMouse(Robot):
    """Only the mouse: moves there and clicks; holds by holding the button down."""

    def press(self, node) -> None:
        if node is None:
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                self.window.mouse(kind, (12, 12))
            return
        self.window.click(node)

    def hold(self, node) -> None:
        window = self.window
        if "hold" not in node.actions:
            window.click(node)
            return
        window.mouse(pygame.MOUSEMOTION, window.middle(node))
        window.mouse(pygame.MOUSEBUTTONDOWN, window.middle(node))
        window.pass_time(14)
        window.mouse(pygame.MOUSEBUTTONUP, window.middle(node))
        window.pass_time(0.1)


class ByTouch(Robot):
    """Only a finger: down and up where it wants something; a smile is held by leaving it there."""

    def finger(self, kind: int, at: tuple[float, float], finger: int = 7) -> None:
        """One event of a finger at a point of the window."""
        w, h = self.window.surface.get_size()
        self.window.send(pygame.event.Event(kind, finger_id=finger, touch_id=1, x=at[0] / w, y=at[1] / h, dx=0, dy=0, pressure=1))

    def press(self, node) -> None:
        at = self.window.middle(node) if node is not None else (12, 12)
        self.finger(pygame.FINGERDOWN, at)
        self.finger(pygame.FINGERUP, at)

    def hold(self, node) -> None:
        self.finger(pygame.FINGERDOWN, self.window.middle(node))
        self.window.pass_time(14 if "hold" in node.actions else 0.1)
        self.finger(pygame.FINGERUP, self.window.middle(node))
        self.window.pass_time(0.1)


class ByPad(Robot):
    """Only a pad: its cross and shoulder move, its first button takes."""

    def button(self, kind: int, n: int) -> None:
        """One event of a button."""
        self.window.send(pygame.event.Event(kind, joy=0, instance_id=0, button=n))

    def tap(self, n: int) -> None:
        """A button down and up."""
        self.button(pygame.JOYBUTTONDOWN, n)
        self.button(pygame.JOYBUTTONUP, n)

    def reach(self, node) -> None:
        """Goes there."""
        for _ in range(60):
            if self.window.app.top.focus == node.key:
                return
            self.tap(5)
        raise AssertionError(f"{node.key} cannot be reached")

    def press(self, node) -> None:
        if node is not None:
            self.reach(node)
        self.tap(0)

    def hold(self, node) -> None:
        self.reach(node)
        self.button(pygame.JOYBUTTONDOWN, 0)
        self.window.pass_time(14 if "hold" in node.actions else 0.1)
        self.button(pygame.JOYBUTTONUP, 0)
        self.window.pass_time(0.1)


class ByOneSwitch(Robot):
    """Only one switch: waits until the walk stands on what it wants, or on the group that holds it, and presses."""

    def switch(self) -> None:
        """The switch goes down and up; `STEADY` passes first, for a hand is not faster."""
        self.window.pass_time(0.25)
        self.window.key(pygame.K_SPACE)

    def press(self, node) -> None:
        scanner = self.window.app.switches.scanner
        for _ in range(80):
            if node is None or scanner.at == (node.key,):
                self.switch()
                return
            if node.key in scanner.at:
                self.switch()
            else:
                self.go_on()
        raise AssertionError(f"the walk never came to {node.key}: {scanner.steps}")

    def go_on(self) -> None:
        """The walk goes on by itself."""
        self.window.pass_time(self.window.shell.settings.scan_seconds)

    def hold(self, node) -> None:
        self.press(node)
        self.window.pass_time(14)


class ByTwoSwitches(ByOneSwitch):
    """Only two switches: one goes on, the other takes."""

    def go_on(self) -> None:
        """The other switch goes on."""
        self.window.pass_time(0.25)
        self.window.key(pygame.K_TAB)


ON = ("begin", "skip", "on", "open")
"""What leads on where nobody lives: from the title to the stamp."""


def finish(robot: Robot, steps: int = 120) -> list[str]:
    """From the title to a ruling with one robot. Gives the screens that it met."""
    met: list[str] = []
    for _ in range(steps):
        top = robot.window.app.top
        name = type(top).__name__
        if not met or met[-1] != name:
            met.append(name)
        if name == "Play":
            robot.play()
            continue
        found = {node.key: node for node in targets(robot.window.tree)}
        stamps = [node for key, node in found.items() if key.startswith("stamp-")]
        if name == "Ruling" and not stamps:
            return met
        robot.press(stamps[0] if stamps else next(found[key] for key in ON if key in found))
        robot.window.pass_time(0.5)
    raise AssertionError(f"no ruling was reached: {met}")
