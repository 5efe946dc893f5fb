"""Files are bounded before they are believed."""

import pytest
import yaml
from broken import GOOD

from game.content import source
from game.content.problems import BadContent, Log
from game.content.source import Limits, Listing, Mapping, Node, Scalar, parse


def numbers(text: str, limits: Limits | None = None) -> list[str]:
    log = Log("file")
    try:
        parse(text.encode(), log, limits or Limits())
    except BadContent as bad:
        return [problem.number for problem in bad.problems]
    return [problem.number for problem in log.sorted()]


def laughs(levels: int) -> str:
    rows = ["l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    rows += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, levels)]
    return "\n".join(rows)


def test_a_few_repeats_are_welcome_and_a_billion_are_not() -> None:
    assert numbers(laughs(3)) == []
    assert numbers(laughs(9)) == ["L008"]


def test_repeats_count_towards_depth() -> None:
    rows = ["l0: &l0 [x]"] + [f"l{n}: &l{n} [*l{n - 1}]" for n in range(1, 80)]
    assert numbers("\n".join(rows)) == ["L007"]


def test_nothing_repeats_itself() -> None:
    assert numbers("a: &a [*a]") == ["L009"]
    assert numbers("a: &a {b: *a}") == ["L009"]


def test_brackets_without_end_are_refused_before_they_are_followed() -> None:
    assert numbers("[" * 90) == ["L007"]
    assert len(numbers("[" * 100_000)) == 1
    assert numbers("- " * 100_000 + "x") == ["L007"]


def test_nothing_is_resolved() -> None:
    tree = parse(b"a: no\nb: 16:40\nc: 1_000\nd: ~\ne: 0o7\n", Log("file"), Limits())
    assert isinstance(tree, Mapping)
    assert [value.text for _, value in tree.pairs if isinstance(value, Scalar)] == ["no", "16:40", "1_000", "~", "0o7"]


def plain(node: Node) -> object:
    match node:
        case Scalar():
            return node.text, node.line, node.column, node.plain, node.wrapped
        case Listing():
            return [plain(item) for item in node.items]
    return [(plain(key), plain(value)) for key, value in node.pairs]


@pytest.mark.parametrize("name", ["cases/tiny", "systems/tinystars", "facts"])
def test_the_parser_in_python_gives_the_same_tree(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = (GOOD / f"{name}.yaml").read_bytes()
    quick = plain(parse(data, Log("file"), Limits()))
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert plain(source.parse(data, Log("file"), Limits())) == quick
