"""The walk that has nothing to do with anything."""

from itertools import pairwise

from tests.rating.vectors import deed, run


def test_noise_walks_the_same_whatever_is_done_and_minds_its_manners():
    kind, unkind = ([(i, deed(f"{s}={i}", signals=((s, 2),))) for i in range(60)] for s in ("kindness", "dissent"))
    walks = [run("noise", 2500, deeds=d, seed=3) for d in (kind, unkind)]
    assert [e.delta for e in walks[0].entries] == [e.delta for e in walks[1].entries]
    assert run("noise", 2500, deeds=kind, seed=4).book.value != walks[0].book.value
    falls = "".join("-" if e.delta < 0 else "+" for e in run("noise", 2500, deeds=kind, seed=3, manners=2).entries)
    assert "--" in falls and "---" not in falls


def test_momentum_carries_steps_on():
    deeds = [(i, deed(f"c={i}")) for i in range(200)]
    turns = []
    for momentum in (0, 90):
        up = [e.delta > 0 for e in run("noise", 2500, deeds=deeds, seed=1, momentum=momentum, manners=100, most=20).entries]
        turns.append(sum(a != b for a, b in pairwise(up)))
    assert turns[0] > turns[1]
