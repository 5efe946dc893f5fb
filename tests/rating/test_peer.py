"""The peer model keeps the invariants of every model, whatever the rules, the raters and the acts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.act import SIGNALS, Act, Near, Ratee, Witness
from game.ledger import RATED, total
from game.rating import peer
from game.rating.system import PeerRules, RuleVersion, System, Tier

MUTE = dict.fromkeys(RATED, ("", "", ""))
TIERS = (Tier("top", "top", 4400), Tier("middle", "middle", 3000), Tier("none", "none", 0))
NAMES = ("ann", "ben", "col", "dee")

scale = st.integers(0, 5000)
taste = st.tuples(st.sampled_from(SIGNALS), st.integers(-3000, 3000))
rules = st.builds(
    PeerRules,
    prior=st.integers(1, 600),
    weights=st.sampled_from(("flat", "step", "power")),
    power=st.sampled_from((10, 20, 30)),
    halo=st.integers(0, 100),
    ingroup=st.integers(0, 800),
    habit=st.integers(0, 100),
    eager=st.integers(0, 100),
    near=st.just(((2, 62), (8, 20))),
    near_below=scale,
    kind=st.integers(0, 20),
    kind_floor=scale,
    still=st.integers(0, 20),
    agree=st.integers(0, 20),
    above=st.integers(0, 20),
    low=scale,
)


def witness(name):
    return st.builds(
        Witness,
        st.just(name),
        st.none() | scale,
        st.integers(1000, 5000),
        st.lists(taste, max_size=3, unique_by=lambda t: t[0]).map(tuple),
        st.lists(st.tuples(st.sampled_from(("canal", "hill")), st.integers(-2000, 2000)), max_size=2).map(tuple),
        st.booleans(),
        st.booleans(),
    )


everybody = st.tuples(*(witness(name) for name in NAMES))
who = st.sampled_from(NAMES)
some = st.lists(who, unique=True).map(tuple)
signals = st.lists(st.tuples(st.sampled_from(SIGNALS), st.integers(-2, 2)), max_size=4, unique_by=lambda s: s[0]).map(tuple)
acts = st.builds(
    Act,
    signals,
    st.integers(0, 12),
    some,
    st.lists(st.builds(Near, who, st.integers(1, 12), st.integers(0, 9)), max_size=2).map(tuple),
    st.lists(st.tuples(who, st.integers(1, 5)), max_size=2, unique_by=lambda v: v[0]).map(tuple),
    st.integers(1, 5),
    st.none() | st.tuples(who, st.integers(1, 5), st.integers(1, 5)),
    late=some,
)
ratees = st.builds(Ratee, st.just("noor"), st.just("Noor"), scale, st.lists(st.sampled_from(("canal", "hill"))).map(tuple))
days = st.tuples(rules, everybody, ratees, st.lists(acts, max_size=8), st.integers(0, 1 << 70), st.booleans())


def version(rules):
    return RuleVersion("v", 0, "announced", TIERS, rules)


def lived(rules, people, ratee, acts, seed, watched):
    """The books after each act, and the entries of each."""
    known = {w.id: (w,) for w in people}
    books, ledgers = [peer.opened(ratee, rules)], []
    for at, act in enumerate(acts):
        deed = peer.Deed(act, f"choice-{at}=do", [known[w][0] for w in act.seen_by], known, watched)
        book, entries = peer.judge(books[-1], peer.prepare(deed, ratee, version(rules)), at * 30, seed, MUTE)
        books.append(book)
        ledgers.append(entries)
    for name in NAMES:
        book, entries = peer.land(books[-1], name, 1000, MUTE)
        books.append(book)
        ledgers.append(entries)
    return books, ledgers


@given(days)
def test_start_and_deltas_are_the_value_after_every_entry(day):
    books, ledgers = lived(*day)
    value = day[2].start
    for book, entries in zip(books[1:], ledgers, strict=True):
        for entry in entries:
            value += entry.delta
            assert entry.value == value
        assert book.value == value
    assert value == day[2].start + sum(total(entries) for entries in ledgers)


@given(days)
def test_the_same_acts_seed_and_rules_give_the_same_entries_byte_for_byte(day):
    assert repr(lived(*day)) == repr(lived(*day))


@given(days)
def test_judging_leaves_the_book_that_it_was_given(day):
    rules, people, ratee, acts, seed, watched = day
    before = peer.opened(ratee, rules)
    copy = repr(before)
    lived(*day)
    for act in acts:
        known = {w.id: (w,) for w in people}
        deed = peer.Deed(act, "c=o", [known[w][0] for w in act.seen_by], known, watched)
        peer.judge(before, peer.prepare(deed, ratee, version(rules)), 0, seed, MUTE)
    assert repr(before) == copy


@given(days)
def test_the_value_stays_on_its_scale(day):
    books, ledgers = lived(*day)
    assert all(0 <= book.value <= 5000 for book in books)
    assert all(0 <= entry.value <= 5000 and 0 <= entry.stars <= 5 for entries in ledgers for entry in entries)


@given(days)
def test_the_mean_on_file_rounds_to_the_value(day):
    for book in lived(*day)[0]:
        assert (2 * book.weighted + book.weight) // (2 * book.weight) == book.value


@given(days)
def test_nothing_is_counted_twice_and_every_entry_has_a_cause(day):
    _, _, _, acts, _, _ = day
    _, ledgers = lived(*day)
    every = [entry for entries in ledgers for entry in entries]
    assert all(entry.cause for entry in every)
    for at, act in enumerate(acts):
        mine = [e for e in every if e.cause == f"choice-{at}=do"]
        for name in NAMES:
            spoken = sum(act.times for rater, _ in act.votes if rater == name)
            given_back = 1 if act.gave and act.gave[0] == name else 0
            stars = [e for e in mine if e.kind in ("vote", "answer") and e.by == name]
            assert len(stars) <= max(spoken, 1) + given_back
            assert sum(e.kind == "near" and e.by == name for e in mine) <= sum(n.minutes for n in act.near if n.who == name)
        assert sum(e.kind in ("kind", "still") for e in mine) <= 1


@given(days)
def test_company_comes_after_what_was_seen_at_once(day):
    for entries in lived(*day)[1]:
        kinds = [e.kind == "near" for e in entries]
        assert kinds == sorted(kinds)
        at_once = {e.at for e in entries if e.kind != "near"}
        assert len(at_once) <= 1 and all(e.at > min(at_once, default=0) for e in entries if e.kind == "near")


@given(scale, st.lists(scale, min_size=1, max_size=5, unique=True))
def test_a_value_on_the_line_is_in_the_tier_and_one_below_is_not(value, floors):
    lines = sorted({*floors, 0}, reverse=True)
    tiers = tuple(Tier(str(f), str(f), f) for f in lines)
    system = System("s", "S", "peer", 1000, 5, (RuleVersion("v", 0, "announced", tiers, PeerRules()),))
    found = system.tier(value, system.versions[0])
    assert found.floor == max(f for f in lines if f <= value)
    for line in lines:
        assert system.tier(line, system.versions[0]).floor == line


@pytest.mark.parametrize(("number", "after"), [(4800, 3667), (2500, 3857), (900, 4000)])
def test_one_star_weighs_as_much_as_its_rater(number, after):
    """From 4.0 with 40 units on file: (40 * 4 + 5 * 1) / 45, (40 * 4 + 2 * 1) / 42, and a rater under 1 weighs nothing."""
    rater, ratee = Witness("r", number), Ratee("noor", "Noor", 4000)
    rules = PeerRules(prior=40, weights="step")
    deed = peer.Deed(Act(votes=(("r", 1),)), "a=b", (), {"r": (rater,)})
    book, entries = peer.judge(peer.opened(ratee, rules), peer.prepare(deed, ratee, version(rules)), 0, 0, MUTE)
    assert (book.value, [e.delta for e in entries]) == (after, [after - 4000])


@pytest.mark.parametrize(
    ("number", "weight"),
    [(0, 0), (999, 0), (1000, 1), (1999, 1), (2000, 2), (3000, 3), (3999, 3), (4000, 4), (4499, 4), (4500, 5), (None, 0)],
)
def test_weights_step_on_their_lines(number, weight):
    assert peer.weight(number, PeerRules(weights="step")) == weight


def test_cubic_weights_follow_the_cube_and_flat_ones_nothing():
    cubic = [peer.weight(n, PeerRules(weights="power", power=30)) for n in (0, 2000, 3000, 4000, 5000)]
    assert cubic == [0, 0, 1, 3, 5]
    assert {peer.weight(n, PeerRules(weights="flat")) for n in (0, 2500, 5000)} == {3}


@given(st.integers(0, 5000), st.integers(1, 50), st.integers(1, 20))
def test_power_weights_take_tenths_of_a_power_of_what_the_top_weighs(number, power, full):
    exact = full * (number / 5000) ** (power / 10)
    found = peer.weight(number, PeerRules(weights="power", power=power, full=full))
    assert abs(found - exact) <= 0.5 + 1e-9


@given(days, st.integers(0, 5000))
def test_more_halo_pulls_the_stars_towards_the_number(day, value):
    _, people, ratee, acts, _, _ = day
    for act in acts:
        for each in people:
            lean = peer.Lean(each.id, each.number, peer.leaning(each, act, ratee), 1, False)
            blind, dazzled = (version(PeerRules(halo=h)) for h in (0, 100))
            assert peer.stars(lean, value, dazzled) == min(5, max(1, (value + 500) // 1000))
            assert peer.stars(lean, value, blind) == min(5, max(1, (lean.lean + 500) // 1000))


NOOR = Ratee("noor", "Noor", 4000)


def one(act, people, seen, rules, ratee=NOOR, watched=False):
    known = {w.id: (w,) for w in people}
    deed = peer.Deed(act, "a=b", [known[s][0] for s in seen], known, watched)
    return peer.judge(peer.opened(ratee, rules), peer.prepare(deed, ratee, version(rules)), 600, 1, MUTE)[1]


SHY = {"habit": 0, "eager": 0}
LOW, HIGH, DOOR = Witness("low", 2900), Witness("high", 4300), Witness("door", None)


def test_company_costs_each_minute_by_distance_and_only_while_somebody_looks_on():
    rules = PeerRules(near=((2, 62), (8, 20)), near_below=3000, **SHY)
    close, away, off = (Act(minutes=3, near=(Near("low", m, 3),)) for m in (2, 8, 9))
    assert [(e.at, e.delta, e.by) for e in one(close, [LOW, HIGH], ["high"], rules)] == [
        (601, -62, "low"),
        (602, -62, "low"),
        (603, -62, "low"),
    ]
    assert [e.delta for e in one(away, [LOW, HIGH], ["high"], rules)] == [-20, -20, -20]
    assert one(off, [LOW, HIGH], ["high"], rules) == one(close, [LOW, HIGH], [], rules) == []
    assert len(one(close, [LOW], [], rules, watched=True)) == 3
    assert one(Act(minutes=3, near=(Near("high", 2, 3),)), [HIGH, LOW], ["low"], rules) == []


def test_kindness_counts_for_each_witness_who_counts_and_else_stands_still():
    rules = PeerRules(kind=2, kind_floor=4000, still=3, **SHY)
    kind = Act((("kindness", 2), ("care", 1), ("cheer", 2)), 5)
    assert [(e.kind, e.delta) for e in one(kind, [HIGH, LOW], ["high", "low"], rules)] == [("kind", 6)]
    assert [(e.kind, e.delta) for e in one(kind, [HIGH, LOW], ["low"], rules)] == [("still", -15)]
    assert one(kind, [HIGH, LOW], [], rules) == []
    assert [(e.kind, e.delta) for e in one(Act(minutes=5), [LOW], [], rules, watched=True)] == [("still", -15)]


def test_late_stars_wait_and_land_once():
    rules = PeerRules(prior=40, **SHY)
    act = Act(gave=("ben", 5, 4), late=("ben",))
    ben, ratee = Witness("ben", 4100, answers=True), Ratee("noor", "Noor", 4000)
    deed = peer.Deed(act, "rate-ben=5", (), {"ben": (ben,)})
    book, entries = peer.judge(peer.opened(ratee, rules), peer.prepare(deed, ratee, version(rules)), 600, 1, MUTE)
    assert (entries, book.value) == ([], 4000)
    landed, entries = peer.land(book, "ben", 700, MUTE)
    assert [(e.at, e.cause, e.stars, e.weight, e.note) for e in entries] == [(700, "rate-ben=5", 5, 4, "late 600")]
    assert landed.value > 4000 and peer.land(landed, "ben", 800, MUTE) == (landed, [])


def test_agreeing_with_the_crowd_about_somebody_low_pays_and_more_stars_cost():
    rules = PeerRules(agree=5, above=7, low=3500, **SHY)
    for gave, suggested, delta in ((2, 2, 5), (1, 2, 5), (3, 2, -7), (5, 2, -21)):
        assert [e.delta for e in one(Act(gave=("low", gave, suggested)), [LOW], [], rules)] == [delta]
    assert one(Act(gave=("high", 5, 2)), [HIGH], [], rules) == []


def test_prejudice_changes_what_one_act_earns():
    rules = PeerRules(habit=100, eager=0, halo=0)
    rater = Witness("high", 4300, 4000, prejudices=(("canal", -1500),))
    here, there = (Ratee("n", "N", 4000, (tag,)) for tag in ("hill", "canal"))
    assert [e.stars for e in one(Act(seen_by=("high",)), [rater], ["high"], rules, here)] == [4]
    assert [e.stars for e in one(Act(seen_by=("high",)), [rater], ["high"], rules, there)] == [3]


def test_words_are_told_by_kind_and_sign():
    system = System("s", "S", "peer", 1000, 5, (), told={"vote+": ("Lovely!", "Grand!"), "vote": ("Noted.",), "near-": ("Hm.",)})
    assert system.says("vote") == ("Noted.", "Lovely!", "Noted.")
    assert system.says("near") == ("", "", "Hm.")
    says = MUTE | {"vote": system.says("vote")}
    rules = PeerRules(prior=40, **SHY)
    ratee = Ratee("noor", "Noor", 4000)
    for stars, words in ((5, "Lovely!"), (4, "Noted."), (1, "Noted.")):
        deed = peer.Deed(Act(votes=(("high", stars),)), "a=b", (), {"high": (HIGH,)})
        _, entries = peer.judge(peer.opened(ratee, rules), peer.prepare(deed, ratee, version(rules)), 0, 0, says)
        assert [e.told for e in entries] == [words]
