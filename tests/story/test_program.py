"""A scene laid flat keeps every beat once, in order, and every jump inside; owners know which decision a beat hangs on."""

from hypothesis import given
from hypothesis import strategies as st

from game.story import words
from game.story.conditions import parse
from game.story.model import Choose, Go, Hold, Option, Release, Say, Scene
from game.story.owners import holds, owners
from game.story.program import Ask, Grip, Jump, Stop, flatten
from tests.play.small import case

said = st.builds(lambda when: ("say", when), st.booleans())
beats = st.recursive(
    st.lists(said, max_size=3),
    lambda inner: st.lists(
        st.one_of(said, st.tuples(st.just("choose"), st.booleans(), st.lists(inner, min_size=1, max_size=3))), max_size=4
    ),
    max_leaves=12,
)


class Namer:
    """Turns the shapes that are generated into beats with ids of their own."""

    def __init__(self):
        self.count = 0

    def id(self, kind):
        self.count += 1
        return f"{kind}{self.count}"

    def beats(self, shapes):
        return tuple(self.beat(shape) for shape in shapes)

    def beat(self, shape):
        when = parse("sat") if shape[1] else None
        if shape[0] == "say":
            return Say(self.id("s"), words.read("Words."), when=when)
        id = self.id("c")
        options = tuple(Option(f"o{n}", words.read("O"), then=self.beats(inner)) for n, inner in enumerate(shape[2]))
        return Choose(id, options, when=when)


def says(beats):
    for beat in beats:
        if isinstance(beat, Say):
            yield beat
        elif isinstance(beat, Choose):
            for option in beat.options:
                yield from says(option.then)


@given(beats, st.booleans())
def test_every_beat_is_laid_once_and_every_jump_lands(shapes, held):
    made = Namer().beats(shapes)
    wrapped = (Hold("grin", replies=((Say("r1"),),), jumped=(Say("j1"),)), *made, Release("grin")) if held else made
    ops, labels = flatten(Scene("a", words.read("A"), (*wrapped, Go("a"))))
    laid = [op for op in ops if isinstance(op, Say) and not op.id.startswith(("r", "j"))]
    assert sorted(s.id for s in laid) == sorted(s.id for s in says(made))
    for op in ops:
        targets = [op.to] if isinstance(op, Jump) else [*op.starts.values(), op.after] if isinstance(op, Ask) else []
        targets += [op.after, op.jumped, *op.lets] if isinstance(op, Grip) else []
        assert all(0 <= to < len(ops) for to in targets)
        if isinstance(op, Ask):
            assert set(op.starts) == {o.id for o in op.choose.options} and ops[labels[op.choose.id]] is op
    assert sum(isinstance(op, Stop) for op in ops) == 1
    if held:
        assert sum(isinstance(op, Grip) for op in ops) == sum(isinstance(b, Say) for b in made)


@given(beats)
def test_an_option_leads_through_its_own_beats_and_back(shapes):
    made = Namer().beats(shapes)
    ops, _ = flatten(Scene("a", words.read("A"), (*made, Go("a"))))
    for op in ops:
        if isinstance(op, Ask):
            for option in op.choose.options:
                assert [s.id for s in through(ops, op.starts[option.id], op.after)] == [
                    b.id for b in option.then if isinstance(b, Say)
                ]


def through(ops, at, after):
    """The beats from an option's start to where its choice goes on, nested choices passed over."""
    while at != after:
        op = ops[at]
        assert at != after - 1, "back at the choice itself"
        if isinstance(op, Say):
            yield op
        at = op.to if isinstance(op, Jump) and op.unless is None else at + 1


@given(beats)
def test_a_beat_belongs_to_the_innermost_choice_that_it_stands_in(shapes):
    made = Namer().beats(shapes)
    found = owners(case((Scene("a", words.read("A"), made),)))

    def expected(beats, owner):
        for beat in beats:
            if isinstance(beat, Say) and owner:
                yield beat.id, owner
            elif isinstance(beat, Choose):
                for option in beat.options:
                    yield from expected(option.then, beat.id)

    assert found == dict(expected(made, ""))


def test_replies_of_a_hold_belong_to_the_hold():
    assert owners(case())["bench/smile/1/1"] == owners(case())["bench/smile/jumped/1"] == "smile"
    assert set(holds(case())) == {"smile"}
