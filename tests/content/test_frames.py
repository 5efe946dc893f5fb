"""The five frames of a system: all five or none, each with what it holds and one sentence; those of the cases are all there."""

from pathlib import Path

import pytest

from game.content import case_ids, check_system, load_case, load_system
from game.content.frames import FRAMES
from game.content.library import LEVELS
from game.rating.system import System

PLAIN = (LEVELS / "systems" / "plainscore.yaml").read_text(encoding="utf-8")
FIVE = [f"  {id}: {{holds: partly, because: For a reason.}}" for id in FRAMES]


def written(folder: Path, *lines: str) -> Path:
    """A shipped system without frames, with these lines for its frames."""
    path = folder / "plainscore.yaml"
    path.write_text("\n".join((PLAIN, "frames:", *lines, "")), encoding="utf-8")
    return path


def judges() -> list[System]:
    """The systems of the cases that there are."""
    return [load_system(load_case(id).system) for id in case_ids()]


def test_the_five_frames_are_read_in_their_order_whatever_the_order_of_the_file(tmp_path):
    path = written(tmp_path, *reversed(FIVE))
    assert check_system(path) == ()
    assert [(one.id, one.holds, one.because) for one in load_system(path).frames] == [
        (id, "partly", "For a reason.") for id in FRAMES
    ]


@pytest.mark.parametrize(
    ("line", "number", "said"),
    [
        ("", "L016", "the frames needs 'noticed'"),
        ("  noticed: {holds: often, because: For a reason.}", "L031", "'holds' cannot be 'often'"),
        ("  noticed: {holds: yes}", "L016", "a frame needs 'because'"),
        ('  noticed: {holds: yes, because: ""}', "L027", "a text is expected here"),
        ("  noticed: yes", "L017", "expected a frame with keys"),
        ("  seen: {holds: yes, because: For a reason.}", "L015", "the frames has no key 'seen'"),
    ],
)
def test_a_frame_that_is_wrong_is_told_where_it_stands(tmp_path, line, number, said):
    rest = [one for one in FIVE if "noticed" not in one]
    found = [one for one in check_system(written(tmp_path, *rest, line)) if one.number == number]
    assert [one for one in found if said in one.sentence and one.line > PLAIN.count("\n")]


def test_every_case_is_judged_by_a_system_that_can_be_held_against_the_others():
    for system in judges():
        assert [one.id for one in system.frames] == list(FRAMES), system.id
        for one in system.frames:
            assert one.because.endswith(".") and one.because.count(". ") == 0 and len(one.because.split()) <= 24, one
            assert one.because[0].isupper() and "'" not in one.because, one


def test_only_the_fair_one_holds_in_all_five_and_has_a_line_by_hand():
    fair = {system.id for system in judges() if all(one.holds == "yes" for one in system.frames)}
    assert fair == {"clean-plate"} == {system.id for system in judges() if system.note}


def test_a_system_that_tells_nobody_its_rules_never_claims_to_be_noticed():
    for system in judges():
        held = {one.id: one.holds for one in system.frames}
        assert held["noticed"] != "yes" or system.disclosure.rules == "full", system.id
        assert held["contestable"] != "yes" or system.versions[-1].terms.appeal, system.id
