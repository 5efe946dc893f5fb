"""What a reader makes of a pile of remarks."""

from game.rating.model import Evidence
from game.rating.models import MODELS
from tests.rating.vectors import many, run, version


def test_a_reader_minds_the_first_the_last_and_the_worst():
    found = run("dossier", 3000, many("remark", -1000, 1000, 200))
    assert found.book.value == 2000 + (30 * 1000 + 30 * 200 + 40 * -1000 + 50) // 100
    assert MODELS["dossier"].standing(found.book, version(MODELS["dossier"].RULES())).value is None


def test_sealing_hides_the_words_and_not_the_seal_and_a_lost_file_is_read_as_lost():
    bad = many("remark", -2000)
    sealed = Evidence("s", "sealed", 5, key="remark.0")
    values = [run("dossier", 2000, more).book.value for more in (bad, (*bad, sealed))]
    assert values == [600, 1650]
    lost, back = Evidence("l", "lost", 6), Evidence("f", "found", 7)
    assert [run("dossier", 2000, more).book.value for more in ((lost,), (lost, back))] == [1200, 2000]


READERS = {
    "readers": (("window", 6, 2, 2), ("loft", 1, 7, 2)),
    "heard": (("quiet", "window", -1000), ("handy", "loft", 2000)),
    "blank": 1,
}


def test_each_reader_hears_a_remark_in_their_own_way():
    told = [Evidence("quiet", "remark", 0, 0), Evidence("b", "remark", 1, 1000, "handy")]
    found = run("dossier", 0, told, **READERS)
    rules = MODELS["dossier"].RULES(**READERS)
    assert [MODELS["dossier"].view(found.book, rules, who) for who in ("window", "loft")] == [2000 - 600, 2000 + 1400]
    assert found.book.value == 2000 - 600
    loft = run("dossier", 0, [*told, Evidence("up", "reader", 2, key="loft")], **READERS)
    assert (loft.book.value, loft.entries[-1].delta) == (3400, 2000)


def test_a_blank_file_leans_nobody():
    assert run("dossier", 4000, **READERS).book.value == 2000
