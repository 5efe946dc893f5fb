"""The box in words: short at first, all of it on request, every line a sentence, the same answer to the same question."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content import load_words
from game.content.facts import Fact
from game.errors import Refused
from game.measure import wilson
from game.play import Day
from game.rating.system import Disclosure
from game.story.model import Shoes
from game.text import facts, recall
from game.text.across import read
from game.text.box import Box
from game.text.figures import bare, stopped
from game.text.hands import guessed, hands, screen
from game.text.others import carried, rules, shoes
from game.text.typed import further, thing
from game.text.voice import Voice
from tests.play import small
from tests.play.build import lived

VOICE = Voice(load_words())
SMALL = small.day()
picks = st.lists(st.integers(0, 9), min_size=14, max_size=40)
seeds = st.integers(0, 1 << 40)


def opened(ways, seed, today=SMALL):
    return Box(VOICE, today, lived(today, ways, seed, on=0))


def changed(box, **parts):
    """The figures of a box with parts of its debrief replaced."""
    return replace(box.say, box=replace(box.say.box, **parts))


def everything(box):
    return [*box.opened(), *(line for n in range(len(box.leaves)) for line in box.leaf(str(n + 1)))]


@given(picks, seeds)
@settings(max_examples=25)
def test_every_line_is_a_sentence_that_ends_once(ways, seed):
    for line in everything(opened(ways, seed)):
        assert not re.search(
            r"(?<!\.)\.\.(?!\.)|[!?…]”?\.(?!\d)|[.:]\s*[.,:]|\s[.,:;]|  |[^\d]\.\d|^[.,]|: *$",
            line.replace("Up:", "").replace("Down:", ""),
        ), line
        assert "{" not in line and not re.search(r"[a-z]\d?=[a-z]", line), line


@given(picks, seeds)
@settings(max_examples=25)
def test_changes_have_a_whole_number_before_the_point(ways, seed):
    assert not re.search(r"[-+ ]\.\d", "\n".join(everything(opened(ways, seed))))


@given(picks, seeds)
@settings(max_examples=25)
def test_the_box_is_short_at_first_and_what_they_say_comes_first(ways, seed):
    box = opened(ways, seed)
    short = box.opened()
    assert len(" ".join(short).split()) < 700
    heads = [page.title for page in box.leaves]
    assert heads[0] == VOICE("box.voices") or not box.say.box.witnesses
    assert [line for line in short if re.match(r"\d+\. [A-Z ,’?]+$", line)] == [f"{n}. {h}" for n, h in enumerate(heads, 1)]


@given(picks, seeds)
@settings(max_examples=25)
def test_every_entry_that_moved_the_number_is_in_the_full_page(ways, seed):
    box = opened(ways, seed)
    n = next(i for i, page in enumerate(box.leaves, 1) if page.title == VOICE("box.day"))
    said = "\n".join(box.leaf(str(n)))
    moved = [e for e in box.say.box.walk.entries if e.delta]
    if moved:
        assert f"makes {box.say.number(moved[-1].value)}." in said
        sums = [round(float(d) * 1000) for d in re.findall(r"([-+]\d\.\d{3}), makes", said)]
        assert sum(sums) == box.say.box.walk.end - box.say.box.walk.start


def test_minutes_of_one_thing_are_one_line_and_stars_that_differ_are_not():
    box = opened((3, 7, 4, 0, 6, 8, 1, 2, 4, 1, 5, 8), 2)
    near = [e for e in box.say.box.walk.entries if e.kind == "near" and e.delta]
    said = box.leaf(str(next(i for i, page in enumerate(box.leaves, 1) if page.title == VOICE("box.day"))))
    decisions = {e.decision or e.cause for e in near}
    assert len(near) > len(decisions) == len([line for line in said if f"Near {near[0].name}, " in line])
    stars = {(e.cause, e.name, e.stars, e.weight) for e in box.say.box.walk.entries if e.stars and e.delta and e.kind == "vote"}
    assert len([line for line in said if re.search(r"\d by .*, weight \d\.|, for \d\d:", line)]) >= len(stars)


def test_more_goes_through_the_pages_and_stops():
    box = opened((), 0)
    for n, page in enumerate(box.leaves, 1):
        assert box.leaf("")[1] == f"{n}. {page.title}"
    with pytest.raises(Refused, match="last page"):
        box.leaf("")
    assert box.leaf("2")[1].startswith("2. ") and box.leaf("")[1].startswith("3. ")
    for wrong in ("0", "99", "x", "-1"):
        with pytest.raises(Refused, match="no page"):
            box.leaf(wrong)


def test_the_rule_that_changed_is_said_with_when_and_how_long_nobody_told():
    box = opened((0, 0, 1), 1)
    (change,) = box.say.box.changes
    said = "\n".join(next(page for page in box.leaves if page.title == VOICE("box.rule-title")).short)
    assert "Until 12:00: Kindness counts whoever sees it. From 12:00 on: Kindness counts before a 4.0." in said
    assert f"{change.untold} minutes" in said
    untold = changed(box, changes=(replace(change, told=None),))
    from game.text.ledger import rule

    assert "nobody told you" in rule(untold).short[1]


def test_higher_in_other_shoes_is_said_and_why():
    box = opened((0, 0, 2, 1, 3), 2)
    run = box.say.box.shoes[0]
    above = replace(
        run,
        end=box.say.box.walk.end + 12,
        parted=tuple(replace(p, delta_here=0, delta_there=12 - i) for i, p in enumerate(run.parted)),
    )
    said = "\n".join(shoes(changed(box, shoes=(above,))).short)
    assert "higher than yours by 0.012" in said and "+0.012 there" in said and "lower than yours" not in said
    helped = replace(above, parted=tuple(replace(p, delta_there=-9) for p in above.parted))
    said = "\n".join(shoes(changed(box, shoes=(helped,))).short)
    assert VOICE("box.shoes-small") in said and "-0.009" not in said, "what pulled the other way explains nothing"


def test_who_began_lower_is_not_said_to_end_lower_for_something_else():
    low = replace(SMALL.ratee, id="low", name="Low", start=SMALL.ratee.start - 600)
    said = shoes(opened((0, 0, 2), 5, Day(small.case(shoes=(Shoes(low, "The same."),)), small.system())).say).short
    assert VOICE("box.shoes-start") in said


def test_in_ones_own_shoes_it_ends_alike():
    own = Day(small.case(shoes=(Shoes(replace(SMALL.ratee, id="twin", name="Twin"), "The same."),)), small.system())
    assert "It ends where yours did" in "\n".join(shoes(opened((0, 0, 2), 5, own).say).short)


@given(picks, seeds)
@settings(max_examples=25)
def test_rules_that_changed_nothing_share_a_line(ways, seed):
    box = opened(ways, seed)
    said = rules(box.say).short
    for run in box.say.box.rules:
        name = bare(VOICE(f"box.rule.{run.id}", summary=run.summary))
        assert sum(name in line for line in said) == 1
    assert sum(line.startswith("No different:") for line in said) <= 1


@given(picks, seeds)
@settings(max_examples=25)
def test_who_helped_is_named_before_who_did_not_each_with_the_sum_of_all_their_stars(ways, seed):
    box = opened(ways, seed)
    page = carried(box.say)
    if page is None:
        return
    sums: dict[str, int] = {}
    for rater in box.say.box.carried.raters:
        sums[rater.name] = sums.get(rater.name, 0) + rater.delta
    up = next((line for line in page.short if line.startswith("Up")), "")
    down = next((line for line in page.short if line.startswith("Down")), "")
    assert all(f"{n} {box.say.delta(d)}" in (up if d > 0 else down) for n, d in sums.items() if d and len(sums) <= 3)
    assert "-" not in up and "+" not in down and bool(up) == any(d > 0 for d in sums.values())


def test_a_faded_answer_is_left_or_taken_in_plain_words():
    box = opened((0, 0, 0, 0, 3, 1), 1)
    acted = [replace(k, kind="fade", times=4, followed=wilson(3, 4)) for k in box.say.box.screen.kinds[:1]]
    said = screen(changed(box, screen=replace(box.say.box.screen, kinds=tuple(acted)))).short
    assert said == ["It made an answer smaller and greyer, 4 times: you left the faded answer 3 times of 4."]


@pytest.mark.parametrize(
    ("count", "n", "words"),
    [
        (0, 1, "never went back"),
        (1, 1, "went back that time"),
        (1, 2, "back once of 2"),
        (2, 2, "both times"),
        (5, 5, "every time"),
    ],
)
def test_how_often_of_how_many_is_said_in_words_that_agree(count, n, words):
    box = opened((0, 0, 0, 0, 3, 1), 1)
    acted = [replace(k, kind="confirm", times=n, followed=wilson(count, n)) for k in box.say.box.screen.kinds[:1]]
    (said,) = screen(changed(box, screen=replace(box.say.box.screen, kinds=tuple(acted)))).short
    assert words in said and not re.search(r"\b(0|1) times", said)


def test_every_kind_of_nudge_has_words():
    from game.story.model import NUDGES

    assert all(VOICE.has(f"box.nudge.{kind}") for kind in NUDGES)
    assert all(VOICE.has(f"box.value.{value}") for value in ("honesty", "solidarity", "privacy", "dissent", "care", "fairness"))


def test_said_and_did_and_guesses_come_with_their_intervals():
    box = opened((0, 0, 2), 3)
    told = replace(
        box.say.box.hands, same=wilson(1, 2), said_for=wilson(5, 5), did_for=wilson(1, 5), right=wilson(1, 5), apart=False
    )
    said = "\n".join(hands(changed(box, hands=told)).short)
    assert (
        "stood up for somebody or something every time; nineteen times in twenty" in said and VOICE("box.bands-overlap") in said
    )
    assert "Guesses that were so: 1 of 5; nineteen times in twenty such a habit lies between 4 and 63 in a hundred." in said


def test_of_fewer_than_five_no_band_is_told():
    box = opened((0, 0, 2), 3)
    few = {"same": wilson(0, 4), "said_for": wilson(0, 4), "did_for": wilson(1, 4), "right": wilson(1, 2)}
    said = hands(changed(box, hands=replace(box.say.box.hands, **few, apart=False))).short
    assert "nineteen" not in " ".join(said) and "overlap" not in " ".join(said)
    assert VOICE("box.same-of-never") in said and "Guesses that were so: 1 of 2." in said


def test_a_guess_is_told_with_what_was_so_in_figures_right_or_not():
    box = next(b for b in (opened((0, 0, n), n) for n in range(30)) if b.say.box.guesses and b.say.box.guesses[0].moved)
    guess = replace(box.say.box.guesses[0], text="Ada.", truths=("Ada.", "one person"), moved=(("Ada", -56), ("Bo", 9)))
    right, wrong = (guessed(box.say, replace(guess, right=each)) for each in (True, False))
    assert right.endswith("So it was: Ada or one person. In figures: Ada -0.056, Bo +0.009.")
    assert wrong.endswith("It was otherwise: Ada or one person. In figures: Ada -0.056, Bo +0.009.")


def test_what_the_appeal_asks_and_what_without_takes_back_are_one_answer():
    for seed in range(20):
        now = lived(SMALL, (0, 0, 0, 0, 3, seed), seed, on=0)
        box = Box(VOICE, SMALL, now)
        asked = box.say.box.appeal
        for made in recall.done(VOICE, SMALL, now):
            if made.decision in asked.causes:
                assert f"ends at {box.say.number(asked.end_without)}" in "\n".join(box.without(made))
    more = changed(box, appeal=replace(asked, causes=("soup", "bench"), end_without=4172))
    box.say = more
    soup = next(d for d in recall.done(VOICE, SMALL, now) if d.decision == "soup")
    said = box.without(soup)
    left = next(t for t in box.say.box.taken if t.decision == "bench")
    assert "This leaves" in said[-1] and bare(left.text) in said[-1] and "ends at 4.172" in said[-1]


@given(picks, seeds)
@settings(max_examples=15)
def test_what_was_chosen_is_listed_in_words_and_every_other_way_can_be_tried(ways, seed):
    now = lived(SMALL, ways, seed, on=0)
    box, made = Box(VOICE, SMALL, now), recall.done(VOICE, SMALL, now)
    assert [d.n for d in made] == list(range(1, len(made) + 1)) and all(d.text and "=" not in d.text for d in made)
    for each in made[:6]:
        assert thing(VOICE, made, str(each.n)) == each
        for n, (id, text) in enumerate(each.others, 1):
            assert recall.other(VOICE, each, str(n)) in ((id, text), next(((i, t) for i, t in each.others if i == str(n)), None))
            assert f"With “{bare(text)}” instead" in box.instead(each, id, text)[0]
            assert any(text in line for line in recall.others(VOICE, each))


def test_things_that_were_not_chosen_are_refused_with_a_sentence():
    made = recall.done(VOICE, SMALL, lived(SMALL, (), 0, on=0))
    for wrong in ("nowhere", "0", "99"):
        with pytest.raises(Refused, match="none of the things"):
            thing(VOICE, made, wrong)
    assert thing(VOICE, made, "") is None and thing(VOICE, made, "SOUP").decision == "soup"
    with pytest.raises(Refused):
        recall.other(VOICE, made[0], "99")
    assert further("7 2") == further("7=2") == ("7", "2") and further("bench") == ("bench", "") and further("") == ("", "")


def test_facts_are_titles_first_and_texts_on_request():
    known = tuple(Fact(str(n), f"Title {n}", f"Text {n}.", "2016", f"Source {n}.", "H") for n in (1, 2))
    titles = "\n".join(facts.titles(VOICE, known))
    assert "1. Title 1 (2016)" in titles and "Text" not in titles
    assert facts.read(VOICE, known, "2", True) == ["2. Title 2 (2016). Text 2. Source: Source 2."]
    assert len(facts.read(VOICE, known, "", True)) == 2
    for typed, open_, some in (("3", True, known), ("x", True, known), ("", False, known), ("", True, ())):
        with pytest.raises(Refused):
            facts.read(VOICE, some, typed, open_)


def test_a_text_is_stopped_once():
    assert [stopped(t) for t in ("a", "a.", "“A!”", "*a*", "")] == ["a.", "a.", "“A!”", "*a*.", ""]
    assert [bare(t) for t in ("a.", "“A.”", "a…", "a")] == ["a", "“A.”", "a…", "a"]


def test_a_rule_on_the_wall_is_read_out_and_not_guessed_at():
    card = SMALL.system
    for shows in ("number", "grade"):
        wall = replace(card, disclosure=Disclosure(value="full", inputs="full", rules="full", raters="full", shows=shows))
        said = read(opened((0, 0, 2), 5, Day(SMALL.case, wall)).say).short
        assert said and all(line.startswith("The rule was on the wall: ") for line in said)


UNFIGURED = [
    Disclosure(value="rounded", shows="label"),
    Disclosure(value="none", shows="label"),
    Disclosure(value="rounded", shows="grade"),
]


@pytest.mark.parametrize("shown", UNFIGURED)
def test_where_no_figure_was_shown_the_box_tells_tiers_and_ways(shown):
    today = Day(SMALL.case, replace(SMALL.system, disclosure=shown))
    box = opened((0, 0, 2, 1, 3), 2, today)
    beside = (VOICE("across.title"), VOICE("box.carried"))
    pages = [page for page in box.leaves if page.title not in beside]
    said = "\n".join([box.opened()[2], *(line for page in pages for line in (*page.short, *page.more))])
    assert not re.search(r"[-+]\d|\d\.\d{3}", said), said
    start = today.system.tier(box.say.box.walk.start, today.system.version(box.say.box.walk.begins)).name
    assert f"“{start}”" in box.opened()[2] and VOICE("box.up-way") in said


def test_small_print_of_a_card_is_a_figure():
    card = Day(SMALL.case, replace(SMALL.system, disclosure=Disclosure(value="full", shows="grade")))
    assert re.search(r"\d\.\d{3} at the end", opened((0, 0, 2), 5, card).opened()[2])


def test_other_shoes_begin_where_they_stand_when_the_day_does():
    box = opened((0, 0, 2), 5)
    run = replace(box.say.box.shoes[0], start=box.say.box.walk.start)
    run = replace(run, ratee=replace(run.ratee, start=1))
    said = shoes(changed(box, shoes=(run,))).short[0]
    assert f"It begins at {box.say.number(run.start)}, as yours did." in said


class Other:
    """A day under the name of another model."""

    def __init__(self, day, model):
        self.day, self.system = day, replace(day.system, model=model)

    def __getattr__(self, name):
        return getattr(self.day, name)


def test_what_began_lower_is_told_in_the_words_of_its_model():
    low = replace(SMALL.ratee, id="low", name="Low", start=SMALL.ratee.start - 600)
    said = opened((0, 0, 2), 5, Day(small.case(shoes=(Shoes(low, "The same."),)), small.system())).say
    for model, words in (("records", "registers"), ("dossier", "file"), ("scorecard", "sheet"), ("points", "where it began")):
        other = replace(said, day=Other(said.day, model))
        assert any(words in line and "slowly" not in line for line in shoes(other).short), model


def test_what_nobody_decided_is_told_as_it_was_entered_and_counts_are_left_out_where_all_is_listed():
    from game.text.ledger import walk

    box = opened((0, 0, 2, 1, 3), 2)
    moved = [e for e in box.say.box.walk.entries if e.delta]
    for n, some in ((0, "unmoved"), (1, ""), (len(moved), "entries")):
        kept = replace(box.say.box.walk, entries=tuple(moved[:n]))
        steps = tuple(replace(step, first=0, after=0) for step in kept.steps)
        short = walk(changed(box, taken=(), walk=replace(kept, steps=steps))).short
        assert len(short) == (min(n, 3) + bool(some) if n != 1 else 1)
        assert (VOICE("box.unmoved") in short) == (n == 0) and ("in all" in short[-1]) == (n > 3)
