"""What the loader makes of the small case that uses every feature."""

from dataclasses import replace
from hashlib import blake2b

import pytest
from broken import GOOD

from game.act import Act, Near, Witness
from game.content import (
    BadContent,
    check_case,
    check_facts,
    check_system,
    check_words,
    load_case,
    load_day,
    load_facts,
    load_words,
)
from game.play import Day
from game.story.conditions import All, Not, Remembered, Short
from game.story.model import Beat, Case, Choose, Finish, Go, Hold, Nudge, Option, Release, Say
from game.story.program import Ask


def choice(day: Day, id: str) -> Choose:
    return day.choices[id]


def option(day: Day, choice: str, id: str) -> Option:
    return day.option(choice, id)


def all_beats(case: Case) -> list[Beat]:
    found: list[Beat] = []
    todo = [beat for scene in case.scenes.values() for beat in scene.beats]
    while todo:
        beat = todo.pop()
        found.append(beat)
        if isinstance(beat, Choose):
            todo += [inner for one in beat.options for inner in one.then]
        if isinstance(beat, Hold):
            todo += [inner for reply in beat.replies for inner in reply] + list(beat.jumped)
    return found


def test_the_good_levels_have_no_problem_but_one_condition_that_always_holds() -> None:
    assert [(p.number, p.line) for p in check_case("tiny", levels=GOOD)] == [("L099", 107)]
    assert check_system("tinystars", levels=GOOD) == ()
    assert check_facts(GOOD / "facts.yaml") == ()
    assert check_words(GOOD / "words.yaml") == ()


def test_a_path_and_an_id_give_the_same_case() -> None:
    assert load_case(GOOD / "cases" / "tiny.yaml") == load_case("tiny", levels=GOOD)


def test_ratings_are_whole_thousandths_of_what_is_written(tiny_day: Day) -> None:
    bo = tiny_day.case.cast["bo"]
    assert bo.shown == "4.02"
    assert bo.witnesses == (Witness("bo", 4020, 4000, (("cheer", 1000), ("honesty", -500)), (("canal", -250),), answers=True),)
    assert tiny_day.ratee.start == 3900


def test_somebody_without_a_number_rates_nobody_but_can_be_near(tiny_day: Day) -> None:
    (elder,) = tiny_day.case.cast["elder"].witnesses
    assert elder.number is None and not elder.rates


def test_a_group_is_one_witness_for_each_number(tiny_day: Day) -> None:
    assert [(w.id, w.number) for w in tiny_day.case.cast["queue"].witnesses] == [
        ("queue.1", 3600),
        ("queue.2", 4100),
        ("queue.3", 4400),
    ]
    assert [w.number for w in tiny_day.case.cast["choir"].witnesses] == [4200] * 4


def test_late_stars_of_a_group_wait_for_each_of_them(tiny_day: Day) -> None:
    assert option(tiny_day, "door", "front").act.late == ("choir.1", "choir.2", "choir.3", "choir.4")


def test_nearness_is_for_the_acts_minutes_or_its_own(tiny_day: Day) -> None:
    assert option(tiny_day, "wait", "near").act.near == (Near("cy", 2, 5),)
    assert option(tiny_day, "wait", "far").act.near == (Near("cy", 8, 3),)
    assert option(tiny_day, "wait", "far").act.departs == (715, 725)


def test_a_card_of_the_feed_is_five_options_of_which_the_suggested_is_lit(tiny_day: Day) -> None:
    card = choice(tiny_day, "feed-bo")
    assert (card.way, card.person, card.suggested) == ("rate", "bo", 4)
    assert [one.id for one in card.options] == ["1", "2", "3", "4", "5"]
    assert [one.act for one in card.options] == [
        Act(minutes=int(star != 4), gave=("bo", star, 4), late=("bo",)) for star in range(1, 6)
    ]
    assert [one.nudges for one in card.options] == [(), (), (), (Nudge("preselected"),), ()]
    assert [one.change.remember for one in card.options] == [("bo-under-four",)] * 3 + [()] * 2


def test_a_bands_act_is_joined_with_the_stars_given(tiny_day: Day) -> None:
    act = option(tiny_day, "rate-cy", "5").act
    assert act.gave == ("cy", 5, 2) and act.signals == (("kindness", 1),) and act.seen_by == ("camera",)


def test_every_kind_of_nudge_is_read(tiny_day: Day) -> None:
    kinds = {nudge.kind for one in tiny_day.choices.values() for o in one.options for nudge in o.nudges}
    assert kinds == {"preselected", "fade", "confirm", "crowd", "countdown", "order", "praise"}
    assert option(tiny_day, "door", "side").locks


def test_a_system_says_one_text_or_several_that_take_turns(tiny_day: Day) -> None:
    assert tiny_day.system.told == {"vote+": ("Lovely!", "Lovely again!"), "vote-": ("Oh.",)}
    assert tiny_day.system.says("vote") == ("", "Lovely!", "Oh.")


def test_only_long_is_a_condition_on_the_short_form(tiny_day: Day) -> None:
    assert choice(tiny_day, "really").when == Not(Short())
    assert option(tiny_day, "wait", "leave").when == All((Not(Short()), Not(Remembered("beside-cy"))))


def test_beats_are_called_by_scene_and_place_and_a_block_counts_for_itself(tiny_day: Day) -> None:
    says = {id(beat): beat for beat in all_beats(tiny_day.case) if isinstance(beat, Say)}  # stars of one band share their beats
    ids = [say.id for say in says.values()]
    assert len(ids) == len(set(ids))
    assert {"step/1", "step/bell/1", "step/bell/2", "inside/bell/1", "stairs/2"} <= set(ids)


def test_two_forms_of_a_question_share_an_id_and_mirror_a_choice(tiny_day: Day) -> None:
    for pair in tiny_day.case.intake:
        a, b = pair
        assert a.id == b.id and a.mirrors == b.mirrors and a.words != b.words
        assert {o.id for o in a.options} <= {o.id for o in choice(tiny_day, a.mirrors).options}


def test_every_kind_of_beat_is_there(tiny_day: Day) -> None:
    beats = all_beats(tiny_day.case)
    assert {type(beat) for beat in beats} == {Say, Choose, Hold, Release, Go, Finish}
    says = [beat for beat in beats if isinstance(beat, Say)]
    assert {say.channel for say in says} == {"narration", "speech", "phone", "notice", "sign", "recorder"}
    assert any(say.rests for say in says) and any(say.rules_told for say in says) and any(say.lands == ("bo",) for say in says)
    assert any(isinstance(op, Ask) for ops, _ in tiny_day.programs.values() for op in ops)


def test_the_digest_is_of_the_files_bytes(tiny_day: Day) -> None:
    data = (GOOD / "cases" / "tiny.yaml").read_bytes()
    assert tiny_day.case.digest == blake2b(data, digest_size=8).hexdigest()


def test_another_system_can_judge_the_same_day() -> None:
    day = load_day("tiny", levels=GOOD, system="tinystars")
    assert replace(day.system) == load_day("tiny", levels=GOOD).system
    with pytest.raises(BadContent, match="did you mean 'tinystars'"):
        load_day("tiny", levels=GOOD, system="tinystar")


def test_facts_have_a_date_a_source_and_a_confidence() -> None:
    fact = load_facts(GOOD)["small-fact"]
    assert (fact.date, fact.confidence) == ("2016", "H")


def test_words_of_the_interface_lie_flat() -> None:
    assert load_words(GOOD) == {"title.begin": "Begin", "title.leave": "Leave", "ending.again": "Once more"}
