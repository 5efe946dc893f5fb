"""Where castes come from: not from weights alone."""

from statistics import mean

from game.rating.sixty import gap
from game.rating.system import PeerRules

SEEDS = (1, 2)


def gaps(**rules):
    """The gap after equal conduct, in stars, that began at one: the middle of two runs."""
    return mean(gap(PeerRules(prior=40, **rules), seed) for seed in SEEDS) / 1000


def test_weights_alone_make_no_castes_halo_keeps_them_and_taste_with_cubic_weights_makes_them_stay():
    """The study had .07 under any weights, .32 with halo alone, .56 with halo, in-group taste and cubic weights."""
    weights = [gaps(weights="flat"), gaps(weights="step"), gaps(weights="power", power=30)]
    halo = gaps(weights="step", halo=60)
    all_three = gaps(weights="power", power=30, halo=60, ingroup=200)
    assert max(weights) < 0.14 < 0.25 < halo < 0.42 < 0.48 < all_three < 0.65


def test_the_same_seed_gives_the_same_gap():
    assert gap(PeerRules(), 7, 20) == gap(PeerRules(), 7, 20)
