"""`new`: a small case that plays as it is, for an author to change."""

from pathlib import Path

from game.content import case_ids
from game.content.library import LEVELS
from game.errors import Refused, Unready
from game.store import workshop

TEMPLATE = LEVELS / "templates" / "my-case.yaml"
CALLED = "my-case"
SCHEMA = "../schema/case.json"


def text(name: str, folder: Path) -> str:
    """The case under another name, with its comment for editors pointing at the schema from a folder."""
    title = " ".join(part.capitalize() for part in name.split("-"))
    made = TEMPLATE.read_text(encoding="utf-8").replace(CALLED, name).replace("title: My Case", f"title: {title}")
    return made.replace(SCHEMA, schema(folder))


def schema(folder: Path) -> str:
    """Where the schema of cases lies for an editor: beside the shipped levels, or with its whole path."""
    return SCHEMA if folder.resolve().parent == LEVELS else (LEVELS / "schema" / "case.json").as_uri()


def run(name: str, folder: Path | None = None) -> int:
    """Writes a new case and says what to do next. Nothing is ever written over. Raises Refused for a name that is none or is
    taken, Unready where nothing can be written."""
    if not workshop.NAME.fullmatch(name) or not name[0].isalpha() or name.endswith("-") or "--" in name:
        raise Refused(f"“{name}” is no name for a case: small letters, digits and single hyphens, and a letter first.")
    if folder is None and name in case_ids():
        raise Refused(f"A case called “{name}” comes with the game. Call yours something else.")
    path = folder / f"{name}.yaml" if folder else workshop.path(name)
    if path.exists():
        raise Refused(f"{path} is there already. Nothing was changed.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text(name, path.parent))
    except OSError as wrong:
        raise Unready(f"{path} cannot be written: {wrong.strerror}.") from wrong
    wanted = str(path) if folder else name
    print(f"{path}\nChange it in any editor, then:")
    for command in ("preview", "check", "text"):
        print(f"  python main.py {command} {wanted}")
    return 0
