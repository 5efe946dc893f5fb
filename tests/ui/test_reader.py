"""Reading: the number waits, moves between beats and never on one; nothing is skipped."""

from itertools import pairwise

from game.ui.motion import MOVE, WAIT, Travel, spoken
from game.ui.reader import Reader
from game.views import BeatView, Number, PlayerView


def number(share: int) -> Number:
    """A number of so many thousandths of the scale."""
    return Number(f"{share / 200:.2f}", share, "b", "B")


def view(*beats: BeatView, after: Number | None = None) -> PlayerView:
    """A view of a step with these beats."""
    last = after or beats[-1].number
    return PlayerView("c", "C", "", "S", "day", "s", "", "", "", "", "12:00", beats, last, None, None)


def test_the_number_moves_between_beats_and_the_next_beat_begins_after_it():
    reader = Reader()
    reader.begin(view(BeatView("one", number=number(800)), BeatView("two", number=number(700))), 10.0)
    reader.press(10.0)
    reader.press(10.0)
    assert reader.beat.text == "one" and reader.travel and reader.number.share == 800
    reader.tick(10.0 + WAIT / 2)
    assert reader.travel.at(10.0 + WAIT / 2) == 800
    reader.tick(10.0 + WAIT + MOVE / 2)
    assert 700 < reader.travel.at(10.0 + WAIT + MOVE / 2) < 800
    reader.tick(10.0 + WAIT + MOVE + 0.01)
    assert reader.beat.text == "two" and reader.number.share == 700 and not reader.travel


def test_a_press_while_the_number_moves_brings_it_there_at_once():
    reader = Reader()
    reader.begin(view(BeatView("one", number=number(800)), BeatView("two", number=number(700))), 0.0)
    for _ in range(3):
        reader.press(0.0)
    assert reader.beat.text == "two" and reader.number.share == 700


def test_with_less_movement_nothing_travels():
    reader = Reader(calm=True)
    reader.begin(view(BeatView("one", number=number(800)), BeatView("two", number=number(700))), 0.0)
    reader.press(0.0)
    assert reader.beat.text == "two" and not reader.travel and reader.complete(0.0)


def test_the_question_comes_by_itself_only_beside_its_beat():
    reader = Reader(waits=True)
    reader.begin(view(BeatView("one", number=number(800))), 0.0)
    reader.tick(60.0)
    assert reader.asking
    reader = Reader(waits=True)
    reader.begin(view(BeatView("Nice!", channel="notice", number=number(800))), 0.0)
    reader.tick(60.0)
    assert not reader.asking
    reader.press(60.0)
    assert reader.asking


def test_beats_that_only_stage_are_passed_and_told():
    reader = Reader()
    reader.begin(view(BeatView("", place="x", number=number(800)), BeatView("one", number=number(800))), 0.0)
    assert reader.beat.text == "one" and reader.passed == [0, 1]


def test_words_appear_whole_and_all_of_them():
    text = "The queue for soup bends round a column"
    shown = [spoken(text, 0.0, t / 10, False) for t in range(30)]
    assert shown[0] == 0 and shown[-1] == -1
    assert all(a <= b for a, b in pairwise(shown) if b >= 0)


def test_a_travel_starts_and_ends_exactly():
    travel = Travel(5.0, 846, 777)
    assert travel.at(5.0) == 846 and travel.at(5.01 + WAIT + MOVE) == 777
