"""The opened pile: what lies in it, who wrote each sheet and why, and which sheets each reader minds."""

from random import Random

import pytest

from game.audit.pile import pile
from game.content import load_day
from game.play import begin
from game.rating.dossier import Book
from game.tools.robots import ROBOTS, Mind, play


@pytest.fixture(scope="module")
def night():
    return load_day("the-envelope")


@pytest.fixture(scope="module")
def nights(night):
    return [play(night, robot, Mind(Random(seed)), seed).session for robot in ROBOTS.values() for seed in range(3)]


def test_a_system_without_a_pile_has_none():
    day = load_day("the-lift")
    assert pile(day, begin(day, 1, intake=False)) is None


def test_sheets_are_oldest_first_and_each_says_who_and_why(night, nights):
    for session in nights:
        sheets = pile(night, session).sheets
        assert [s.id for s in sheets[:9]] == [f"r{n}" for n in range(1, 10)]
        assert [s.year for s in sheets] == sorted(s.year for s in sheets)
        assert all(s.text and s.by and s.why for s in sheets)
        assert [s.today for s in sheets] == [False] * 9 + [True] * (len(sheets) - 9)


def test_a_sheet_of_the_day_is_by_somebody_who_was_met(night, nights):
    for session in nights:
        assert all(s.face and s.by == night.case.cast[s.face].name for s in pile(night, session).sheets if s.today)


def test_the_leaning_of_each_reader_comes_of_first_last_and_worst_alone(night, nights):
    for session in nights:
        for reader in pile(night, session).readers:
            first, last, worst = (reader.heard[at] for at in (reader.first, reader.last, reader.worst))
            a, b, c = reader.minds
            assert worst == min(reader.heard)
            assert abs(reader.leans - 2000 - (a * first + b * last + c * worst) / (a + b + c)) < 1
            assert {name for at in range(len(reader.heard)) for name in reader.lit(at)} == {"first", "last", "worst"}


def test_before_the_day_all_three_rooms_were_shut(night, nights):
    for reader in pile(night, nights[0]).readers:
        assert reader.began_tier == "shut"


def test_the_reader_who_read_leans_as_the_book_says(night, nights):
    for session in nights:
        book = session.world.book
        assert isinstance(book, Book)
        leans = {reader.id: reader.leans for reader in pile(night, session).readers}
        assert book.reader == "" or leans[book.reader] == book.value


def test_readers_write_beside_a_sheet_and_some_leave_it_as_it_was(night, nights):
    readers = {"sommer", "faulk", "strand"}
    sheets = {sheet.id: dict(sheet.margins) for session in nights for sheet in pile(night, session).sheets}
    assert sheets["r1"] == {"sommer": "“Forward.”", "faulk": "“Good.”", "strand": "“Warned by whom?”"}
    assert set(sheets["r2"]) == {"strand"}
    assert all(set(margins) <= readers for margins in sheets.values())


def test_whoever_left_no_mark_heard_nothing_in_it(night, nights):
    for session in nights:
        found = pile(night, session)
        for reader in found.readers:
            for n, sheet in enumerate(found.sheets):
                if reader.heard[n]:
                    assert reader.id in dict(sheet.margins), (reader.id, sheet.id)
