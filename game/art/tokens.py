"""The one source of colours, type, spacing, ring geometry and motion: `assets/tokens.json`, read once."""

import json
from functools import cache
from pathlib import Path
from typing import Any

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@cache
def tokens() -> dict[str, Any]:
    """The token table."""
    table: dict[str, Any] = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
    return table


def colour(path: str) -> str:
    """A colour by dotted name, such as `inks.coral` or `text.on_paper`. Raises KeyError for an unknown name."""
    node: Any = tokens()["colour"]
    for part in path.split("."):
        node = node[part]
    return str(node)
