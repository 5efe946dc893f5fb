"""JSON Schemas of what authors write, made from the keys and the closed lists of the code; editors complete and explain by them.

Every kind of mapping in `content.keys` is a definition; what stands at a key is said by `schema_shapes`, what a hover says by
levels/schema/hovers.yaml. A schema is looser than `check`, which alone knows whether names lead anywhere.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import yaml

from game.content.keys import HEADS, KEYS
from game.content.library import LEVELS
from game.rating.models import MODELS
from game.story.manners import MANNERS
from game.tools import schema_rules
from game.tools.schema_shapes import FORMS, NAME, ONLY_HERE, SHAPES, TEXT, ref

DRAFT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]
ABOUT = {
    "case": "A case of Out of Five: one day, one want, one system. docs/level-language.md has every spelling.",
    "system": "A rating system of Out of Five. docs/write-a-system.md explains each part.",
    "words": "Words of the interface: texts by their keys, nested as you like.",
    "facts": "Dated facts, each with its source and how sure it is.",
    "cabinet": "The drawers of the Cabinet: a real system each, with knobs.",
}


def schemas() -> dict[str, Schema]:
    """Every schema by the name of its file."""
    roots: dict[str, Schema] = {
        "case": ref("a case"),
        "system": {"allOf": [ref("a system"), *_by_model()]},
        "words": {"type": "object", "additionalProperties": {"anyOf": [TEXT, {"$ref": "#"}]}},
        "facts": {"type": "object", "additionalProperties": ref("a fact")},
        "cabinet": {"type": "object", "additionalProperties": ref("a drawer")},
    }
    definitions = {slug: made for kind in KEYS for slug, made in _definitions(kind)} | schema_rules.rules()
    return {name: _whole(name, root, definitions) for name, root in roots.items()}


def _whole(name: str, root: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """A schema with just the definitions that it needs."""
    needed, todo = dict[str, Schema](), [root]
    while todo:
        for slug in _refs(todo.pop()):
            if slug not in needed:
                needed[slug] = definitions[slug]
                todo.append(definitions[slug])
    head = {"$schema": DRAFT, "title": name, "description": ABOUT[name]}
    return head | root | ({"definitions": dict(sorted(needed.items()))} if needed else {})


def _refs(part: Any) -> Iterable[str]:
    if isinstance(part, dict):
        at = part.get("$ref", "")
        if at.startswith("#/definitions/"):
            yield at.removeprefix("#/definitions/")
        for value in part.values():
            yield from _refs(value)
    elif isinstance(part, list):
        for value in part:
            yield from _refs(value)


def _definitions(kind: str) -> Iterable[tuple[str, Schema]]:
    """The definition of a kind of mapping."""
    slug = kind.replace(" ", "-")
    if kind == "a beat":
        yield "a-beat", _beat()
        yield "beats", {"type": "array", "items": ref("a beat")}
        yield "said", _said()
    elif kind in FORMS:
        head, shape = FORMS[kind]
        yield slug, _mapping(kind, {head: shape}, (head,))
    else:
        yield slug, _mapping(kind, {}, ())


def _mapping(kind: str, more: Schema, needed: tuple[str, ...]) -> Schema:
    names = [name.rstrip("!") for name in KEYS[kind]]
    known = {name: _key(kind, name) for name in names} | {name: _explained(name, shape) for name, shape in more.items()}
    needed = (*needed, *(name[:-1] for name in KEYS[kind] if name.endswith("!")))
    made: Schema = {"type": "object", "properties": known, "additionalProperties": False}
    if kind in hovers():
        made["description"] = hovers()[kind]
    return made | ({"required": list(needed)} if needed else {})


def _key(kind: str, name: str) -> Schema:
    """What stands at a key of a kind."""
    shape = ONLY_HERE.get((kind, name)) or SHAPES.get(name, {})
    said = hovers().get(f"{kind}: {name}")
    return {**shape, "description": said} if said and "$ref" not in shape else _explained(name, shape, said or "")


def _explained(name: str, shape: Schema, said: str = "") -> Schema:
    """A shape with what a hover says; a reference has no room beside it in this draft, and is wrapped."""
    said = said or hovers().get(name, "")
    if not said:
        return shape
    return {"allOf": [shape], "description": said} if "$ref" in shape else {**shape, "description": said}


def _beat() -> Schema:
    return {"anyOf": [TEXT, *(ref(kind) for kind in FORMS), {"$ref": "#/definitions/said"}]}


def _said() -> Schema:
    """What is told, said, read or only staged; any other key is a speaker with a manner."""
    made = _mapping("a beat", dict.fromkeys(("say", "sign", "notice", "recorder"), TEXT), ())
    manner = "|".join(("phone", *MANNERS))
    others = "|".join((*made["properties"], *HEADS))
    speaker = rf"^(?!({others})$){NAME}( \(({manner})(, ?({manner}))*\))?$"
    made["patternProperties"] = {speaker: {**TEXT, "description": hovers()["speaker"]}}
    return made


def _by_model() -> Iterable[Schema]:
    """For each model the parameters that its rules may have."""
    for model in MODELS:
        version = {"properties": {"rules": {"$ref": f"#/definitions/rules-{model}"}}}
        versions = {"versions": {"items": version}}
        yield {"if": {"properties": {"model": {"const": model}}, "required": ["model"]}, "then": {"properties": versions}}


@cache
def hovers() -> dict[str, str]:
    """What is said of keys, and of kinds of mappings."""
    found: dict[str, str] = yaml.safe_load((LEVELS / "schema" / "hovers.yaml").read_text(encoding="utf-8"))
    return found
