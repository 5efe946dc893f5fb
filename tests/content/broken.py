"""Reading a broken file as its first lines say: `# expect: L014 at 12:9`, then `# as: system` and the like."""

import re
from pathlib import Path

from game.content import Limits, Problem, check_case, check_facts, check_system

GOOD = Path(__file__).parents[1] / "levels" / "good"
BAD = Path(__file__).parents[1] / "levels" / "bad"


def directives(path: Path) -> dict[str, str]:
    """The `# key: value` lines at the top of a file."""
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()[:4]
    return {match[1]: match[2] for line in lines if (match := re.fullmatch(r"# (\w+): (.*)", line))}


def found(path: Path) -> tuple[Problem, ...]:
    """Every problem of a broken file, read among the good levels."""
    said = directives(path)
    if said.get("as") == "system":
        return check_system(path, levels=GOOD)
    if said.get("as") == "facts":
        return check_facts(path)
    limits = Limits(**{key: int(value) for key, _, value in [said["limits"].partition("=")]}) if "limits" in said else None
    kinds = ("places", "faces", "sounds", "lights", "music")
    staging = {key: frozenset(said[key].split()) if key in said else None for key in kinds}
    return check_case(said.get("load", path), levels=GOOD, limits=limits, **staging)
