"""The first case in its short form, from the title to the stamp, with one device only."""

import pytest
from robots import ByKeys, ByMouse, ByOneSwitch, ByPad, ByTouch, ByTwoSwitches, finish

ROBOTS = {
    ByKeys: {},
    ByMouse: {},
    ByTouch: {},
    ByPad: {},
    ByOneSwitch: {"scan": "one", "scan_seconds": 1.0, "timers_on": False},
    ByTwoSwitches: {"scan": "two", "timers_on": False},
}


@pytest.mark.parametrize("robot", ROBOTS)
def test_the_short_form_is_finished_from_title_to_ruling_with_one_device(opened, lift_day, robot):
    window = opened(days={lift_day.case.id: lift_day}, reduced_motion=True, **ROBOTS[robot])
    window.shell.short = True
    player = robot(window)
    met = finish(player)
    assert met[:3] == ["Title", "Before", "Play"] and "Ending" in met and met[-1] == "Ruling"
    assert sum(window.shell.store.results()[lift_day.case.id].rulings.values()) == 1


@pytest.mark.parametrize("robot", [ByOneSwitch, ByTwoSwitches, ByTouch, ByPad])
def test_a_day_with_a_hold_stars_and_closed_answers_is_lived_with_one_device(opened, begun, robot):
    window = begun(opened(reduced_motion=True, **ROBOTS[robot]))
    player = robot(window)
    player.play()
    assert type(window.app.top).__name__ == "Ending"
    assert "hold" in player.seen and any(key.startswith("star-") for key in player.seen)
