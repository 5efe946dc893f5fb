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
