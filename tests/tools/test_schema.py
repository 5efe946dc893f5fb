"""The schemas of editors are made from the code: fresh, sound, satisfied by all that is shipped, and of some use."""

import json
import re
from pathlib import Path
from typing import ClassVar

import jsonschema
import pytest
import yaml

from game.content.keys import KEYS
from game.content.library import LEVELS
from game.story.manners import MANNERS
from game.tools import pages, schema
from game.tools.schema_shapes import ONLY_HERE, SHAPES

MADE = schema.schemas()
GOOD = Path(__file__).parents[1] / "levels" / "good"
FILES = [
    *(("case", path) for path in sorted((LEVELS / "cases").glob("*.yaml"))),
    ("case", LEVELS / "templates" / "my-case.yaml"),
    *(("case", path) for path in sorted((GOOD / "cases").glob("*.yaml"))),
    *(("system", path) for path in sorted((LEVELS / "systems").glob("*.yaml"))),
    *(("system", path) for path in sorted((GOOD / "systems").glob("*.yaml"))),
    *(("words", path) for path in sorted(LEVELS.glob("words*.yaml"))),
    ("facts", LEVELS / "facts.yaml"),
    ("cabinet", LEVELS / "cabinet.yaml"),
]


class Editor(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML 1.2 as editors read it: only true and false are switches, and 16:40 is a text."""

    yaml_implicit_resolvers: ClassVar = {}


for tag, letters, pattern in (
    ("bool", "tfTF", r"^(?:true|True|TRUE|false|False|FALSE)$"),
    ("int", "-+0123456789", r"^[-+]?[0-9]+$"),
    ("float", "-+.0123456789", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$"),
    ("null", ["~", "n", "N", ""], r"^(?:~|null|Null|NULL|)$"),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(letters))


def read(text: str):
    return as_text_keys(yaml.load(text, Editor))


def as_text_keys(part):
    """Keys are texts to JSON."""
    if isinstance(part, dict):
        return {str(key): as_text_keys(value) for key, value in part.items()}
    return [as_text_keys(item) for item in part] if isinstance(part, list) else part


def problems(name: str, text: str) -> list[str]:
    found = jsonschema.Draft7Validator(MADE[name]).iter_errors(read(text))
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


@pytest.mark.parametrize("name", MADE)
def test_each_schema_is_one(name):
    jsonschema.Draft7Validator.check_schema(MADE[name])


@pytest.mark.parametrize("name", MADE)
def test_what_is_checked_in_is_what_the_code_makes(name):
    assert json.loads((LEVELS / "schema" / f"{name}.json").read_text(encoding="utf-8")) == MADE[name], "run main.py pages"


@pytest.mark.parametrize("name,path", FILES, ids=lambda part: part.stem if isinstance(part, Path) else part)
def test_all_that_is_shipped_satisfies_its_schema(name, path):
    assert problems(name, path.read_text(encoding="utf-8")) == []


TINY = (GOOD / "cases" / "tiny.yaml").read_text()


@pytest.mark.parametrize(
    "old,new",
    [
        ("place: tower-lobby", "plaice: tower-lobby"),
        ("tastes: {cheer: 1,", "tastes: {cheerfulness: 1,"),
        ("stance: {honesty: against}", "stance: {honesty: aginst}"),
        ("bo (laughing)", "bo (laughin)"),
        ("minutes: 2,", "minutes: two,"),
        ('from: "11:50"', "from: noon"),
        ("mirrors: [honesty, solidarity]", "mirrors: [honesty, bravery]"),
        ("nudge: {countdown: 8}", "nudge: {countdown: 800}"),
        ("want: To be let in.\n", ""),
    ],
)
def test_an_editor_sees_what_is_wrong(old, new):
    assert old in TINY and problems("case", TINY) == [] != problems("case", TINY.replace(old, new, 1))


def test_parameters_are_those_of_the_model():
    text = (LEVELS / "systems" / "meridian.yaml").read_text()
    assert problems("system", text.replace("prior:", "priors:")) != []


def test_every_key_has_a_shape_and_nearly_every_key_a_hover():
    keys = {(kind, name.rstrip("!")) for kind, names in KEYS.items() for name in names}
    assert [one for one in keys if one not in ONLY_HERE and one[1] not in SHAPES] == []
    said = [one for one in keys if one[1] in schema.hovers() or ": ".join(one) in schema.hovers()]
    assert len(said) > 0.9 * len(keys)


def test_completion_offers_the_cast_places_manners_and_signals():
    text = json.dumps(MADE["case"])
    assert all(word in text for word in ('"goran"', '"tower-lobby"', '"punctuality"', '"solidarity"', *MANNERS))


def test_every_file_says_which_schema_it_has():
    for name, path in FILES:
        if LEVELS in path.parents:
            first = path.read_text(encoding="utf-8").splitlines()[0]
            where = "schema" if path.parent == LEVELS else "../schema"
            assert first == f"# yaml-language-server: $schema={where}/{name}.json", path


def test_pages_are_all_checked_in():
    for path, text in pages.made():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run main.py pages"
