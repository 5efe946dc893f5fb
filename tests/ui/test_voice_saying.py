"""What is said of a tree that has come after another, and how written words are read out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content import load_words
from game.ui.nodes import Node
from game.ui.voice.reading import read, sentences
from game.ui.voice.saying import Memory, heard

WORDS = load_words()


def screen(*children: Node, key: str = "play", name: str = "The Lift") -> Node:
    """A screen of these things."""
    return Node(key, "screen", name, children=children)


def text(key: str, name: str, value: str = "") -> Node:
    """A text."""
    return Node(key, "text", name, value)


def option(key: str, name: str, value: str = "", *state: str) -> Node:
    """An answer; one that is disabled cannot be pressed."""
    return Node(key, "option", name, value, actions=() if "disabled" in state else ("press",), state=frozenset(state))


def number(figure: str, *state: str) -> Node:
    """The number in its corner."""
    return Node("number", "status", "Your number, B", figure, state=frozenset(state))


def told(*trees: Node) -> list[str]:
    """Everything said of trees that come one after the other."""
    memory, said = Memory(), []
    for tree in trees:
        memory, new = heard(memory, tree, WORDS)
        said += [one.text for one in new]
    return said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("4.23, down from 4.26", "4 point 2 3, down from 4 point 2 6"),
        ("−0.002", "minus 0 point 0 0 2"),
        ("+0.040", "plus 0 point 0 4 0"),
        ("3.7 – 4.1", "3 point 7 to 4 point 1"),
        ("1 / 3", "1 of 3"),
        ("100 %", "100 percent"),
        ("× 5", "times 5"),
        ("–", "none"),
        ("“That was *me*.”", "That was me."),
        ("I sit — or stand …", "I sit, or stand"),
        ("Father: BRING SOUP. I AM ILL.", "Father: Bring soup. I am ill."),
        ("EXPRESS 4.4 AND OVER, it says", "EXPRESS 4 point 4 AND OVER, it says"),
    ],
)
def test_written_words_are_read_as_one_would_say_them(written, said):
    assert read(written, WORDS) == said


@given(st.text(max_size=60))
def test_whatever_is_written_nothing_is_read_that_a_voice_would_spell(written):
    said = read(written, WORDS)
    assert not set(said) & set("*“”…×|") and "  " not in said


def test_sentences_end_once():
    assert sentences(["Begin", "", "Why?", "(Wrong size.)"]) == "Begin. Why? (Wrong size.)"


def test_a_screen_that_comes_says_its_name_its_words_and_where_the_hand_is():
    begin = Node("begin", "button", "Begin", actions=("press",), state=frozenset({"focused"}))
    leave = Node("leave", "button", "Leave", actions=("press",))
    [said] = told(screen(text("line", "a day at a time"), begin, leave, key="title", name="Out of Five"))
    assert said == "Out of Five. a day at a time. Begin, button. 1 of 2."


def test_a_name_that_its_heading_says_is_said_once():
    [said] = told(screen(Node("heading", "heading", "One a Day"), key="ending", name="One a Day"))
    assert said == "One a Day."


def test_nothing_is_said_twice():
    one = screen(number("4.23"), text("beat", "The queue bends."))
    assert len(told(one, one, one)) == 1


def test_a_beat_says_who_speaks_and_how():
    tree = screen(text("beat-who", "Goran, soup"), text("beat", "“Extra croutons.”", "beaming"))
    assert told(screen(), tree)[-1] == "Goran, soup, beaming: Extra croutons."


def test_a_beat_that_stands_beside_its_question_is_not_said_again():
    beat, answers = text("beat", "She looks at you."), (option("option-a", "Stay."), option("option-b", "Go."))
    said = told(screen(beat), screen(text("earlier", "She looks at you."), beat, *answers))
    assert said[1] == "2 answers. 1: Stay. 2: Go."


def test_a_beat_is_not_lost_when_another_kind_of_sheet_came_between():
    beat, answers = text("beat", "She looks at you."), (option("option-a", "Stay."), option("option-b", "Go."))
    said = told(screen(beat), screen(text("told", "Lovely!")), screen(beat, *answers))
    assert "She looks" not in said[2]


def test_answers_come_with_their_marks_and_locks():
    closed = option("option-c", "A, direct to 40.", "Something to look forward to!", "disabled")
    faded = option("option-b", "Put it away.", "", "faded")
    lit = option("option-a", "Rate them.", "Most people do", "lit", "focused")
    [said] = told(screen(lit, faded, closed))
    assert "1: Rate them. Most people do. already chosen." in said
    assert "2: Put it away. faded." in said
    assert " A, direct to 40. locked, because: Something to look forward to!" in said
    [counted] = told(screen(closed, lit, faded))
    assert "2: Rate them." in counted and counted.endswith("You are at 2.")
    assert said.endswith("You are at 1.")


def test_the_hand_that_moves_is_followed():
    def at(here: str) -> Node:
        one = option("option-a", "Stay.", "", *(["focused"] if here == "option-a" else []))
        return screen(one, option("option-b", "Go.", "", "faded", *(["focused"] if here == "option-b" else [])))

    assert told(at("option-a"), at("option-b"), at("option-b"))[1:] == ["Go. faded. 2 of 2."]


def test_a_countdown_is_said_with_its_answer_and_not_each_second():
    counting = [screen(option("option-a", "Stay.", f"{n} seconds left", "focused"), option("option-b", "Go.")) for n in (7, 6, 5)]
    said = told(*counting)
    assert len(said) == 1 and "7 seconds left" in said[0]


def test_the_number_is_said_when_it_rests_and_from_where():
    said = told(screen(number("4.26")), screen(number("4.25", "moving")), screen(number("4.23")), screen(number("4.24")))
    assert said[1:] == [
        "Your number, B: 4 point 2 3, down from 4 point 2 6.",
        "Your number, B: 4 point 2 4, up from 4 point 2 3.",
    ]


def test_what_the_system_says_waits_for_the_number():
    words = Node("said", "status", "People are warming to you!")
    said = told(screen(number("4.23")), screen(number("4.22", "moving"), words), screen(number("4.20"), words))
    assert said[1:] == ["Your number, B: 4 point 2 0, down from 4 point 2 3. It says: People are warming to you!"]


def test_a_setting_that_changes_says_its_value_only():
    def row(value: str) -> Node:
        return Node("text_scale", "setting", "Size of text", value, actions=("press",), state=frozenset({"focused"}))

    assert told(screen(row("100 %"), key="comfort"), screen(row("125 %"), key="comfort"))[1] == "125 percent."


def test_a_held_smile_says_how_worn_it_is_and_when_the_face_trembles():
    def held(at: int, *state: str) -> Node:
        gauge = Node("gauge", "status", "The smile", f"{at} / 3", state=frozenset(state))
        return screen(gauge, Node("strain", "status", f"Worn, {at} of 3"))

    assert told(held(1), held(2, "trembles"), held(2, "trembles"))[1:] == ["Worn, 2 of 3. your face trembles."]


def test_what_stands_in_a_thing_to_look_at_is_said_when_the_hand_is_on_it():
    def page(*state: str) -> Node:
        rater = Node("rater-a", "rater", "Goran", "−0.021", (0, 0, 100, 100), ("press",), frozenset(state))
        inside = Node("weight-a", "text", "weighs 5", bounds=(10, 40, 50, 20))
        scale = Node("hour-1", "text", "16:40", bounds=(300, 0, 9, 9), state=frozenset({"scale"}))
        return screen(rater, inside, scale, key="box-carried", name="Who carried you?")

    first, second = told(page(), page("focused"))
    assert first == "Who carried you? Raters to look at: 1."
    assert second == "Goran, rater. minus 0 point 0 2 1. weighs 5."


def test_a_sound_in_words_waits_for_its_turn():
    _, said = heard(Memory("play"), screen(Node("caption", "status", "the doors")), WORDS)
    assert [(one.text, one.aside) for one in said] == [("Sound: the doors", True)]


def test_a_crowd_is_said_once_however_it_moves():
    def crowd(*figures: str) -> Node:
        people = tuple(Node(f"badge-{i}", "image", figure, "C") for i, figure in enumerate(figures))
        return screen(Node("stage", "group", "Ground floor", children=people))

    assert told(crowd("3.90", "4.10"), crowd("3.70", "4.10"), crowd()) == [
        "The Lift. Ground floor. Around you: 3 point 9 0, 4 point 1 0."
    ]
