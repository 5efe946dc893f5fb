"""What has to hold for the tree of any screen."""

from itertools import combinations, pairwise

from game.ui.hud import heads
from game.ui.nodes import LEAST_TARGET, Node, Set, targets, walk

LEAST_TEXT = 18.0
"""Logical pixels: what a window of 1080 lines shows as so many pixels."""
LEAST_REACH = 20.0
"""Millimetres that a target has at least where the size of a pixel is known."""
IN_ORDER = ("option", "star", "setting", "tab", "step", "rule", "rater", "nudge")
"""What is read in rows from the top: focus takes it in that order."""


def faults(tree: Node, width: float, height: float, *, millimetres: float = 0.0) -> list[str]:
    """Everything that is wrong with a tree on a canvas of this size, in words. With the millimetres of a logical pixel (of a
    kiosk, say) targets have to be large enough for a finger there as well."""
    least = max(LEAST_TARGET, LEAST_REACH / millimetres if millimetres else 0.0)
    found = []
    for node in walk(tree):
        found += _of_one(node, width, height, least)
    acting = targets(tree)
    keys = [node.key for node in acting]
    found += [f"two things are called {key}" for key in set(keys) if keys.count(key) > 1]
    found += [f"{a.key} overlaps {b.key}" for a, b in combinations(acting, 2) if _overlap(a, b) > 1]
    number = next((n for n in walk(tree) if n.key == "number" and n.role == "status"), None)
    found += [f"{a.key} lies over the number" for a in acting if number and _overlap(a, number) > 1]
    texts = [n for n in walk(tree) if n.role in ("text", "heading") and any(isinstance(p, Set) for p in n.paint)]
    found += [f"words of {a.key} lie over {b.key}" for a, b in combinations(texts, 2) if _covers(a, b)]
    found += [f"words of {a.key} lie under the number" for a in texts if number and _covers(a, number)]
    return found + _disorder(acting) + _asides(tree)


ASIDES = ("caption", "said")
"""What comes and goes by itself: it stands where nothing else does."""


def _asides(tree: Node) -> list[str]:
    """Sounds in words and the system's line keep off everything that is to be read, pressed or looked at."""
    mine = [n for n in walk(tree) if n.key in ASIDES]
    others = [(n.key, n) for n in walk(tree) if n.key not in ASIDES and (n.actions or _worded(n))]
    people = tuple(n for n in walk(tree) if n.key.startswith(("figure-", "going-")))
    others += [("a face", Node("face", "image", bounds=head)) for head in heads(people)]
    found = [f"{a.key} lies over {name}" for a in mine for name, b in others if _overlap(a, b) > 2]
    return found + [f"{a.key} lies over {b.key}" for a, b in combinations(mine, 2) if _overlap(a, b) > 2]


def _worded(node: Node) -> bool:
    return node.role in ("text", "heading", "status", "image") and any(isinstance(p, Set) for p in (*node.paint, *node.over))


def _disorder(acting: list[Node]) -> list[str]:
    """Focus goes as one reads: rows from the top, each from the left, among things of one kind."""
    found = []
    for role in IN_ORDER:
        mine = [n for n in acting if n.role == role]
        found += [f"focus goes from {a.key} back to {b.key}" for a, b in pairwise(mine) if _earlier(b, a)]
    return found


def _earlier(b: Node, a: Node) -> bool:
    """Whether b is read before a."""
    (ax, ay, _, ah), (bx, by, _, bh) = a.bounds, b.bounds
    if by + bh <= ay + 1:
        return True
    level = min(ay + ah, by + bh) - max(ay, by) > min(ah, bh) / 2
    return level and bx < ax - 1


def _of_one(node: Node, width: float, height: float, least: float) -> list[str]:
    x, y, w, h = node.bounds
    found = []
    if node.actions and not node.name:
        found.append(f"{node.key} can be acted on and has no name")
    if node.actions and (w < least - 0.01 or h < least - 0.01):
        found.append(f"{node.key} is too small to touch: {w:.0f} by {h:.0f} of {least:.0f}")
    if node.role not in ("image", "group") and (x < -1 or y < -1 or x + w > width + 1 or y + h > height + 1):
        found.append(f"{node.key} lies outside: {[round(v) for v in node.bounds]} of {width:.0f} by {height:.0f}")
    for paint in (*node.paint, *node.over):
        if isinstance(paint, Set):
            if paint.block.style.size < LEAST_TEXT:
                found.append(f"words of {node.key} are too small to read: {paint.block.style.size:.1f}")
            if node.role != "group":
                found += _of_words(node, paint, width, height)
    return found


def _of_words(node: Node, words: Set, width: float, height: float) -> list[str]:
    """Words stay inside their node (a little air for what hangs) and inside the canvas."""
    x, y, w, h = node.bounds
    lines = words.block.lines
    right = max((words.x + line.x + line.width for line in lines), default=0)
    left = min((words.x + line.x for line in lines), default=0)
    low = words.y + words.block.height
    if right > width or low > height + 1 or left < -1 or words.y < -1:
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
