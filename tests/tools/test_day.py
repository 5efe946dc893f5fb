"""A finished day under several systems, from the command line: the same figures in words and as data."""

import json

import pytest

from game.audit import across, retrace
from game.content import load_day, load_systems, load_words
from game.errors import OutOfFive, Refused
from game.rating.shown import figure
from game.store import lists
from game.text.weighed import told
from game.tools.command import parse
from game.tools.day import called, played, run
from game.tools.transcript import by_robot

WORDS = load_words()
UNDER = "amity,thousand,list,envelope"


@pytest.fixture(scope="module")
def lift():
    return load_day("the-lift")


@pytest.fixture(scope="module")
def written(lift):
    """A list of choices from the first to the last."""
    return lists.spell(by_robot(lift, "honest", 5))


def printed(capsys, *argv):
    assert run(parse(["day", "the-lift", *argv], WORDS), told(WORDS)) == 0
    return capsys.readouterr().out


def test_the_same_day_is_printed_five_ways(capsys, written, lift):
    out = printed(capsys, "--choices", written, "--under", UNDER)
    systems = load_systems(called(id) for id in UNDER.split(","))
    found = across(retrace(lift, played(lift, written, "", None)), systems)
    assert len(found.all) == 5
    for one in found.all:
        line = next(line for line in out.splitlines() if line.startswith(f"{one.system.name}:"))
        assert not one.shown or not one.known.relevant or figure(one.system, one.end) in line


def test_the_data_adds_up(capsys, written):
    data = json.loads(printed(capsys, "--choices", written, "--json"))
    assert len(data["systems"]) > 10 and data["systems"][0]["id"] == "meridian"
    for each in data["systems"]:
        if not each["known"]["relevant"]:
            assert each["known"]["why"] and "end" not in each
            continue
        assert each["start"] + sum(e["delta"] for e in each["entries"]) == each["end"]
        shares = each["shares"]
        assert sum(s["delta"] for s in shares["shares"]) + shares["by_itself"] + shares["rest"] == shares["change"]
    assert data["outside"]["fit"] <= data["outside"]["tried"]


def test_it_prints_the_same_twice(capsys):
    first = printed(capsys, "--seed", "4", "--under", UNDER)
    assert first == printed(capsys, "--seed", "4", "--under", UNDER)
    assert first != printed(capsys, "--seed", "5", "--under", UNDER)


def test_a_list_may_lie_in_a_file(capsys, written, tmp_path):
    file = tmp_path / "report.txt"
    file.write_text(written, encoding="utf-8")
    assert printed(capsys, "--choices", str(file), "--under", "amity") == printed(
        capsys, "--choices", written, "--under", "amity"
    )


def test_a_list_that_stops_too_early_says_where(lift):
    with pytest.raises(Refused, match="answer-father"):
        played(lift, "seed=3 soup=beam", "", None)


def test_a_system_that_there_is_not_is_named():
    with pytest.raises(OutOfFive, match="no-such"):
        run(parse(["day", "the-lift", "--under", "no-such"], WORDS), told(WORDS))
    assert (called("list"), called("amity"), called("the-list")) == ("the-list", "amity", "the-list")
