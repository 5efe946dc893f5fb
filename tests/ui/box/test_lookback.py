"""The page with the case's own lines about the day."""

from game.ui.nodes import Node
from game.ui.screens.box.lookback import LookBack, firsts_of


def words(node: Node) -> list[str]:
    found = [node.name] if node.key.startswith("own-") else []
    return found + [name for child in node.children for name in words(child)]


def test_leaves_hold_every_slip_once_and_none_is_taller_than_the_room():
    for heights in ([10.0] * 7, [40.0, 90.0, 10.0, 10.0], [200.0, 200.0]):
        firsts = firsts_of(heights, 100.0)
        assert firsts[0] == 0 and firsts == sorted(set(firsts))
        for first, last in zip(firsts, [*firsts[1:], len(heights)], strict=True):
            assert last - first == 1 or sum(heights[first:last]) - 26 <= 100.0


def test_every_line_that_holds_is_read_once_on_the_way_to_the_next_page(unpacked):
    for text in (1.0, 2.0):
        window = unpacked(text_scale=text)
        page = LookBack(window.app.top.box)
        window.app.stack.append(page)
        read: list[str] = []
        for _ in range(20):
            window.app.draw()
            read += words(window.tree)
            if page.leaf + 1 == page.leaves:
                break
            page.ahead()
        assert read == list(page.box.audit.own)
        assert len(read) == 6
