"""What happens at the clerk's desk, as a case spells it."""

from game.content import case_ids, load_case
from game.story.model import AtDesk


def test_lines_are_said_by_the_messenger_or_the_supervisor_or_told():
    desk = load_case("the-envelope").desk
    assert desk[0] == AtDesk("", "Pip puts down an envelope instead of a file. It has been forwarded eleven times.")
    assert desk[1].who == "pip" and {line.who for line in desk} <= {"", "pip", "odile"}


def test_every_case_is_brought_by_somebody_and_every_ruling_is_spoken_of_later():
    for id in case_ids():
        case = load_case(id)
        assert any(line.who == "pip" for line in case.desk), id
        assert all(stamp.later for stamp in case.ruling.stamps), id


def test_cases_stand_on_the_shelf_in_the_order_of_their_numbers(tmp_path):
    (tmp_path / "cases").mkdir()
    for id, head in (("b", "number: 12"), ("c", "number: 3"), ("a", "title: none"), ("d", 'number: "3"')):
        (tmp_path / "cases" / f"{id}.yaml").write_text(f"case: {id}\n{head}\n")
    assert case_ids(tmp_path) == ("c", "b", "a", "d")
    assert case_ids()[0] == "the-lift"
