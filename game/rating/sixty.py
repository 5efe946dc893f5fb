"""Sixty people of equal conduct who rate each other: what is left of a difference that somebody once began with.

    gap = mean number of those who began high - mean number of those who began low           thousandths of a star

Half begin at 4.3, half at 3.3. In each round everybody is rated once, by somebody drawn by chance, who leans to a number between
2.3 and 5.3 stars, drawn by chance too: nobody behaves better than anybody else. All else is the `peer` model's: the rater's
weight, halo, in-group taste, whole stars, the weighted mean. Weights alone make no castes, for a weight changes how much is said
and not what: the gap shrinks as prior / (prior + all weight). With a halo of h it shrinks as that to the power of 1 - h. The
experiment is this project's, after the finding that early differences can persist by themselves: R. K. Merton, "The Matthew
Effect in Science", Science 159, 1968. """

from game.chance import draw
from game.rating import peer
from game.rating.peer import Lean
from game.rating.system import PeerRules, RuleVersion, Tier

HIGH, LOW = 4300, 3300
PEOPLE = 60
LEAST, STEP = 2300, 30
TIERS = (Tier("over", "four and over", 4000), Tier("under", "under four", 0))


def gap(rules: PeerRules, seed: int, rounds: int = 160) -> int:
    """The gap between the two halves after so many rounds, in thousandths of a star; it is 1,000 before the first."""
    version = RuleVersion("sixty", 0, "announced", TIERS, rules)
    half = PEOPLE // 2
    numbers = [HIGH] * half + [LOW] * half
    weighted, heavy = [n * rules.prior for n in numbers], [rules.prior] * PEOPLE
    for turn in range(rounds * PEOPLE):
        ratee, name = turn % PEOPLE, f"{turn}"
        rater = (ratee + 1 + _below(PEOPLE - 1, seed, name)) % PEOPLE
        lean = Lean("", numbers[rater], LEAST + STEP * draw(seed, f"lean {name}"), peer.weight(numbers[rater], rules), False)
        weighted[ratee] += 1000 * lean.weight * peer.stars(lean, numbers[ratee], version)
        heavy[ratee] += lean.weight
        numbers[ratee] = peer.mean(weighted[ratee], heavy[ratee])
    return sum(numbers[:half]) // half - sum(numbers[half:]) // half


def _below(count: int, seed: int, name: str) -> int:
    """A whole number from 0 to `count` - 1."""
    return (100 * draw(seed, f"tens {name}") + draw(seed, f"ones {name}")) * count // 10_000
