"""What has to hold for the tree of any screen."""

from itertools import combinations

from game.ui.nodes import LEAST_TARGET, Node, Set, targets, walk


def faults(tree: Node, width: float, height: float) -> list[str]:
    """Everything that is wrong with a tree on a canvas of this size, in words."""
    found = []
    for node in walk(tree):
        found += _of_one(node, width, height)
    acting = targets(tree)
    keys = [node.key for node in acting]
    found += [f"two things are called {key}" for key in set(keys) if keys.count(key) > 1]
    found += [f"{a.key} overlaps {b.key}" for a, b in combinations(acting, 2) if _overlap(a, b) > 1]
    number = next((n for n in walk(tree) if n.key == "number"), None)
    found += [f"{a.key} lies over the number" for a in acting if number and _overlap(a, number) > 1]
    texts = [n for n in walk(tree) if n.role in ("text", "heading") and any(isinstance(p, Set) for p in n.paint)]
    found += [f"words of {a.key} lie over {b.key}" for a, b in combinations(texts, 2) if _covers(a, b)]
    return found


def _of_one(node: Node, width: float, height: float) -> list[str]:
    x, y, w, h = node.bounds
    found = []
    if node.actions and not node.name:
        found.append(f"{node.key} can be acted on and has no name")
    if node.actions and (w < LEAST_TARGET or h < LEAST_TARGET):
        found.append(f"{node.key} is too small to touch: {w:.0f} by {h:.0f}")
    if node.role not in ("image", "group") and (x < -1 or y < -1 or x + w > width + 1 or y + h > height + 1):
        found.append(f"{node.key} lies outside: {[round(v) for v in node.bounds]} of {width:.0f} by {height:.0f}")
    for paint in node.paint:
        if isinstance(paint, Set) and node.role != "group":
            found += _of_words(node, paint, width, height)
    return found


def _of_words(node: Node, words: Set, width: float, height: float) -> list[str]:
    """Words stay inside their node (a little air for what hangs) and inside the canvas."""
    x, y, w, h = node.bounds
    lines = words.block.lines
    right = max((words.x + line.x + line.width for line in lines), default=0)
    low = words.y + words.block.height
    if right > width or low > height + 1:
        return [f"words of {node.key} are clipped by the window"]
    if node.actions and (right > x + w + 1 or low > y + h + 12):
        return [f"words of {node.key} do not fit in it"]
    return []


def _overlap(a: Node, b: Node) -> float:
    across, down = _shared(a, b)
    return min(across, down)


def _covers(a: Node, b: Node) -> bool:
    across, down = _shared(a, b)
    return across > 4 and down > 8


def _shared(a: Node, b: Node) -> tuple[float, float]:
    (ax, ay, aw, ah), (bx, by, bw, bh) = a.bounds, b.bounds
    return min(ax + aw, bx + bw) - max(ax, bx), min(ay + ah, by + bh) - max(ay, by)
