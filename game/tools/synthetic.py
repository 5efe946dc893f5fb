"""A made-up case of any size for measuring: layers of scenes, three options each, acts that are judged, memory and conditions."""

from collections.abc import Iterator

LAYERS = 20
"""Scenes on a path, and so choices in a play."""

PEOPLE = 8


def text(scenes: int) -> str:
    """The case as YAML, with at least `scenes` scenes, each of them reached."""
    sizes = next(found for width in range(1, scenes) if sum(found := _sizes(width)) >= scenes)
    layers = (_scene(layer, place, sizes) for layer, size in enumerate(sizes) for place in range(size))
    return "".join(line for part in (_head(), *layers, _tail()) for line in part)


def _sizes(width: int) -> list[int]:
    """Scenes in each layer: three times as many in each as in the one before, up to a width."""
    return [min(width, 3**layer) for layer in range(LAYERS)]


def _head() -> Iterator[str]:
    yield "case: synthetic\ntitle: Synthetic\nsystem: meridian\nwant: To be measured.\n"
    yield 'clock: {from: "06:00", to: "23:00"}\nratee: {id: me, name: Me, start: 4.23}\n'
    yield "mirrors: [honesty]\nfirst: s-0-0\ncast:\n"
    for n in range(PEOPLE):
        rates = f"rating: {3.2 + 0.2 * n:.1f}, temper: 4, tastes: {{cheer: 0.5}}, answers: yes"
        yield f"  p{n}: {{name: Person {n}, {rates}, face: noor}}\n"
    yield "scenes:\n"


def _scene(layer: int, place: int, sizes: list[int]) -> Iterator[str]:
    """A scene with two lines that vary and a choice of three; each option leads to another scene of the next layer."""
    id = f"{layer}-{place}"
    yield f"  s-{id}:\n    title: Scene {id}\n    here: [p{place % PEOPLE}]\n    beats:\n"
    yield f"      - A line of narration in scene {id}, about as long as most lines are.\n"
    again = f"(m-{place % 9} or chance 50% of a) and chance 50% of b"  # may hold and may not, wherever it stands
    yield f'      - p{place % PEOPLE}: "{{if {again}: You again. | otherwise: Good morning.}}"\n'
    yield f"      - choose: c-{id}\n        options:\n"
    for n, (signal, side) in enumerate((("cheer: 1", "against"), ("honesty: 1", "for"), ("kindness: 1", "for"))):
        on = f"go: s-{layer + 1}-{(place * 3 + n) % sizes[layer + 1]}" if layer + 1 < LAYERS else ""
        seen = f"[p{(place + n) % PEOPLE}, p{(place + n + 3) % PEOPLE}]"
        act = f"{{{signal}, minutes: 1, seen by: {seen}}}"
        on = on or f"end: {'low' if n else 'high'}"
        does = f"act: {act}, stance: {{honesty: {side}}}, remember: m-{(place + n) % 9}, {on}"
        yield f"          o{n}: {{text: Option {n}., {does}}}\n"


def _tail() -> Iterator[str]:
    yield "endings:\n  high: {title: High}\n  low: {title: Low}\n"
    yield "ruling:\n  appeals: [{text: Measured., causes: []}]\n  stamps:\n    upheld: {text: UPHELD, lines: [{say: Yes.}]}\n"
    yield "    not: {text: NOT, lines: [{say: No.}]}\n"
