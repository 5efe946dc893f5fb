"""The way through the box: by keys alone, by mouse alone, never past somebody else's shoes, to one stamp."""

import pygame
import pytest
from walking import LONGEST, press

from game.ui.nodes import find, targets
from game.ui.screens.box.day import TheDay
from game.ui.screens.box.entries import Entries
from game.ui.screens.box.ruling import Ruling
from game.ui.screens.box.shoes import OtherShoes
from game.ui.screens.title import Title


def names(window, step) -> list[str]:
    """The screens met while `step` is done until the title comes back."""
    met = []
    for _ in range(LONGEST):
        met.append(type(window.app.top).__name__)
        if isinstance(window.app.top, Title):
            return met
        step()
        if isinstance(window.app.top, Ruling):
            window.pass_time(2)
    raise AssertionError(f"no way out of {met[-1]}")


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_one_key_is_enough_from_the_first_page_to_the_title(unpacked, text):
    window = unpacked(text_scale=text)
    met = names(window, lambda: window.key(pygame.K_RETURN))
    pages = ["TheDay", "OtherShoes", "OtherRules", "OtherSystems", "FromOutside", "Carriers", "TheScreen", "ThreeHands"]
    pages += ["Voices", "LookBack", "Ruling", "After", "Title"]
    assert list(dict.fromkeys(met)) == pages


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_mouse_is_enough(unpacked, text):
    window = unpacked(text_scale=text)

    def click() -> None:
        ruling = isinstance(window.app.top, Ruling) and window.app.top.fell is None
        window.click(find(window.tree, "stamp-upheld" if ruling else "on"))

    assert names(window, click)[-1] == "Title"


def test_tabs_beyond_the_shoes_are_shut_until_they_are_worn(unpacked):
    window = unpacked()
    later = ("rules", "across", "outside", "carried", "screen", "hands", "voices", "ruling")
    for id in later:
        assert "disabled" in find(window.tree, f"tab-{id}").state
        press(window, f"tab-{id}")
        assert isinstance(window.app.top, TheDay), id
    press(window, "on")
    assert isinstance(window.app.top, OtherShoes)
    for id in later:
        assert find(window.tree, f"tab-{id}").actions == ("press",), id


def test_no_way_leads_past_the_shoes(unpacked):
    """Everything that can be pressed on the first page, on its entries and on what is taken back."""
    window = unpacked()
    seen, ahead = set(), [window.app.top]
    while ahead:
        screen = ahead.pop()
        window.app.stack[-1] = screen
        window.app.draw()
        for node in targets(window.tree):
            if (type(screen).__name__, node.key) in seen or (node.key in ("on",) and isinstance(screen, TheDay)):
                continue
            seen.add((type(screen).__name__, node.key))
            window.app.stack[-1] = screen
            press(window, node.key)
            screen.box.seen.discard("shoes")
            there = window.app.top
            assert isinstance(there, OtherShoes) or there.id == "day", node.key
            if there is not screen and there.id == "day":
                ahead.append(there)


def test_back_goes_to_the_page_before_and_nowhere_from_the_first(unpacked):
    window = unpacked()
    window.key(pygame.K_BACKSPACE)
    assert isinstance(window.app.top, TheDay)
    press(window, "on")
    window.key(pygame.K_BACKSPACE)
    assert isinstance(window.app.top, TheDay)


def test_a_window_of_the_day_opens_its_entries_by_keys(unpacked):
    window = unpacked()
    window.key(pygame.K_UP)
    assert window.app.top.focus.startswith("step-")
    window.key(pygame.K_RETURN)
    assert isinstance(window.app.top, Entries)


def test_arrows_reach_everything_on_the_first_page(unpacked):
    window = unpacked()
    ahead = [window.app.top.focus]
    reached = set(ahead)
    while ahead:
        here = ahead.pop()
        for key in (pygame.K_UP, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_DOWN):
            window.app.top.focus = here
            window.app.draw()
            window.key(key)
            if window.app.top.focus not in reached:
                reached.add(window.app.top.focus)
                ahead.append(window.app.top.focus)
    assert {n.key for n in targets(window.tree)} <= reached


def test_the_inked_stamp_has_the_cursor(unpacked):
    window = unpacked()
    while not isinstance(window.app.top, Ruling):
        press(window, "on")
    assert window.app.top.focus == "stamp-reduced"
    assert "lit" in find(window.tree, "stamp-reduced").state


def test_a_stamp_falls_once_is_kept_and_counted(unpacked, small):
    window = unpacked()
    while not isinstance(window.app.top, Ruling):
        press(window, "on")
    ruling = window.app.top
    window.app.go(ruling.act("stamp-upheld"))
    window.app.draw()
    assert find(window.tree, "falling") and not find(window.tree, "mark")
    window.app.go(ruling.act("stamp-reduced"))
    window.pass_time(2)
    assert find(window.tree, "mark").name == "UPHELD"
    assert ruling.box.session.choices[-1].option == "upheld"
    assert ruling.box.session.phase == "over"
    assert dict(window.shell.store.results()["tray"].rulings) == {"upheld": 1}
    assert window.shell.store.load(window.shell.store.saves("tray")[0].name, small[0]).session.phase == "over"


def test_after_the_ruling_there_is_no_way_back_to_it(unpacked):
    window = unpacked()
    while not isinstance(window.app.top, Ruling):
        press(window, "on")
    press(window, "stamp-not-ours")
    window.key(pygame.K_BACKSPACE)
    assert isinstance(window.app.top, Ruling)
    press(window, "on")
    window.key(pygame.K_BACKSPACE)
    assert isinstance(window.app.top, Title)


def test_with_calm_motion_the_stamp_is_there_at_once(unpacked):
    window = unpacked(reduced_motion=True)
    while not isinstance(window.app.top, Ruling):
        press(window, "on")
    window.app.go(window.app.top.act("stamp-reduced"))
    window.app.draw()
    assert find(window.tree, "mark") and not find(window.tree, "falling")


def test_a_finger_chooses_a_step_first_and_opens_it_then(unpacked):
    window = unpacked()

    def tap(node) -> None:
        x, y, w, h = node.bounds
        where = {"x": (x + w / 2) / window.app.canvas.w, "y": (y + h / 2) / window.app.canvas.h}
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
            window.send(pygame.event.Event(kind, finger_id=1, touch_id=1, dx=0, dy=0, pressure=1, **where))

    other = next(i for i in range(6) if i != window.app.top.box.step)
    tap(find(window.tree, f"step-{other}"))
    assert isinstance(window.app.top, TheDay) and window.app.top.box.step == other
    tap(find(window.tree, f"step-{other}"))
    assert isinstance(window.app.top, Entries)


def test_the_wheel_goes_from_step_to_step(unpacked):
    window = unpacked()
    was = window.app.top.box.step
    window.send(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1, touch=False))
    assert window.app.top.box.step == was + 1


def test_the_menu_key_pauses_and_comes_back_to_the_page(unpacked):
    window = unpacked()
    press(window, "on")
    window.key(pygame.K_ESCAPE)
    assert type(window.app.top).__name__ == "Pause"
    window.key(pygame.K_RETURN)
    assert isinstance(window.app.top, OtherShoes)
