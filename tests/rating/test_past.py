"""Appeals, links, stale evidence and disclosure are the same for every model."""

from game.act import Ratee
from game.rating.model import Evidence, disclosed, sent
from game.rating.models import MODELS
from game.rating.past import Claim, Past, appealed, judged
from game.rating.system import Disclosure
from game.rating.terms import Appeal, Link, Terms
from tests.rating.vectors import many, run, version


def wrongly(**appeal):
    """Somebody else's bad finding, mistaken for Noor's and copied, under terms of appeal."""
    terms = Terms(Appeal("office", **appeal), mistaken=(("", 100),))
    versions = (version(MODELS["records"].RULES(live=1), terms=terms),)
    told = (Evidence("case", "finding", 0, 0, "courts", about="other"), Evidence("copy", "copied", 1, 0, "taxes", by="case"))
    return versions, Past(Ratee("noor", "Noor", 2), evidence=told)


def after(versions, past, **claim):
    made = Claim("case", **{"at": 60, "channel": "office", "proof": False} | claim)
    return judged(MODELS["records"], versions, appealed(past, made, versions), {}).book.value


def test_an_appeal_is_a_replay_and_repairs_what_its_terms_say():
    versions, past = wrongly(burden="system", deadline=100)
    assert judged(MODELS["records"], versions, past, {}).book.value == 0
    assert after(versions, past) == 2
    assert after(versions, past, channel="window") == after(versions, past, at=101) == 0
    versions, past = wrongly(burden="ratee")
    assert (after(versions, past), after(versions, past, proof=True)) == (0, 2)
    versions, past = wrongly(burden="system", repairs="nothing")
    assert after(versions, past) == 0


def test_a_repair_of_copies_takes_them_too_and_of_its_own_leaves_those_made_already():
    versions, past = wrongly(burden="system", repairs="copies")
    assert [e.id for e in appealed(past, Claim("case", 9, "office", False), versions).evidence] == []
    versions, past = wrongly(burden="system", repairs="own")
    assert [e.id for e in appealed(past, Claim("case", 9, "office", False), versions).evidence] == ["copy"]


def test_stale_evidence_arrives_late():
    versions = (version(MODELS["points"].RULES(), terms=Terms(stale=90)),)
    assert [e.at for e in run("points", 1000, many("record", 0, key="bill"), versions=versions).entries] == [90]


def test_a_link_sends_what_falls_below_its_line_once():
    link = Link("list", "trigger", 850, "court", 1)
    rules = version(MODELS["points"].RULES(), terms=Terms(links=(link,)))
    book = run("points", 849).book
    assert sent(850, book, rules, 60, "bill") == [("list", Evidence("bill>list", "trigger", 60, 1, "court", "link"))]
    assert sent(849, book, rules, 60, "bill") == sent(850, run("points", 850).book, rules, 60, "bill") == []


def test_what_is_not_disclosed_is_not_read():
    rules = version(MODELS["scorecard"].RULES())
    standing = MODELS["scorecard"].standing(run("scorecard", 740).book, rules)
    assert disclosed(standing, Disclosure("none", "none")) == (None, standing.tier, ())
    assert disclosed(standing, Disclosure("full", "full")) == standing
