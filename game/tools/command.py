"""The command line: what can be asked for, in the words of levels/words.yaml."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence


def size(text: str) -> tuple[int, int]:
    """Width and height of `1280x720`. Raises ValueError for anything else, which argparse reports."""
    width, _, height = text.partition("x")
    return int(width), int(height)


CASE = ("case", {"nargs": "?", "default": ""})
NUMBER = {"type": int, "metavar": "N"}
FLAG = {"action": "store_true"}
TEXT = (("--form", FLAG), ("--plain", FLAG))

COMMANDS: dict[str, tuple[tuple[str, Mapping[str, object]], ...]] = {
    "play": (
        *(CASE, ("--seed", NUMBER), ("--short", FLAG)),
        *(("--size", {"metavar": "WxH", "type": size}), ("--fullscreen", FLAG), *TEXT),
    ),
    "text": (CASE, ("--seed", NUMBER), ("--short", FLAG), *TEXT),
    "cabinet": (
        *(("drawer", {"nargs": "?", "default": ""}), ("--plain", FLAG)),
        *(("--size", {"metavar": "WxH", "type": size}), ("--fullscreen", FLAG)),
    ),
    "check": (
        *(("case", {"nargs": "*"}), ("--plain", FLAG), ("--json", FLAG)),
        *(("--sarif", {"metavar": "FILE", "default": ""}), ("--grade", FLAG)),
    ),
    "new": (("name", {}), ("folder", {"nargs": "?", "default": ""})),
    "pages": (),
    "autoplay": (("case", {}), ("--plays", NUMBER), ("--seed", NUMBER), ("--cores", NUMBER), ("--json", FLAG)),
    "stands": (("cases", {"nargs": "*"}), ("--plays", NUMBER), ("--seed", NUMBER), ("--json", FLAG)),
    "transcript": (
        ("case", {}),
        *(("--seed", NUMBER), ("--short", FLAG), ("--robot", {"metavar": "NAME"})),
        *(("--choices", {"metavar": "FILE"}), ("--ending", {"metavar": "ID"})),
        ("--through", {"metavar": "SCENES"}),
    ),
    "day": (
        *(("case", {}), ("--choices", {"metavar": "FILE"}), ("--robot", {"metavar": "NAME"}), ("--seed", NUMBER)),
        *(("--short", FLAG), ("--under", {"metavar": "IDS", "default": ""}), ("--json", FLAG)),
    ),
    "graph": (
        *(("case", {}), ("--out", {"metavar": "FILE", "default": ""}), ("--coverage", FLAG), ("--plays", NUMBER)),
        *(("--window", FLAG), ("--size", {"metavar": "WxH", "type": size}), ("--fullscreen", FLAG)),
    ),
    "preview": (("case", {}), ("--seed", NUMBER), ("--size", {"metavar": "WxH", "type": size}), ("--fullscreen", FLAG)),
    "workshop": (
        *(
            ("do", {"choices": ("import", "export", "list", "folder"), "metavar": "WHAT"}),
            ("thing", {"nargs": "?", "default": ""}),
        ),
        *(("--out", {"metavar": "FILE", "default": ""}), ("--replace", FLAG)),
    ),
    "bench": (
        *(("what", {"nargs": "?", "default": "", "choices": ("", "systems", "authoring"), "metavar": "WHAT"}), ("--json", FLAG)),
    ),
    "pictures": (("--full", {"metavar": "FOLDER"}),),
    "version": (),
}
"""Each command with its arguments; what they do is said under `cli` in the words."""


def parse(argv: Sequence[str], words: Mapping[str, str]) -> argparse.Namespace:
    """What is asked for; `command` names it. Prints help or what is wrong, and leaves, as command lines do."""
    always = argparse.ArgumentParser(add_help=False)
    always.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=words["cli.debug"])
    parser = argparse.ArgumentParser(prog="main.py", description=words["cli.program"], parents=[always])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, arguments in COMMANDS.items():
        each = commands.add_parser(name, help=words[f"cli.{name}"], description=words[f"cli.{name}"], parents=[always])
        for argument, how in arguments:
            key = argument.lstrip("-")
            said = words.get(f"cli.{name}-{key}") or words[f"cli.{key}"]
            each.add_argument(argument, help=said.replace("{names}", "chance, unseen, nudge, honest, number, slow"), **how)  # type: ignore[arg-type]
    asked = parser.parse_args(argv or ["play"])
    return _named(parser.parse_args([*argv, "play"]) if asked.command is None else asked)


def _named(asked: argparse.Namespace) -> argparse.Namespace:
    """A case of the player's own is named as a shipped one is: by its id."""
    if isinstance(vars(asked).get("case"), str) and asked.case:
        from game.store.workshop import located

        asked.case = str(located(asked.case))
    return asked


def tool(asked: argparse.Namespace) -> int:
    """Does what a command of the tools asks; the exit status. Raises OutOfFive."""
    tools: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": _check,
        "new": _new,
        "pages": _pages,
        "autoplay": _autoplay,
        "stands": _stands,
        "transcript": _transcript,
        "bench": _bench,
        "graph": _graph,
        "workshop": _workshop,
        "pictures": _pictures,
        "version": _version,
    }
    try:
        return tools[asked.command](asked)
    except BrokenPipeError:
        sys.stdout = None  # whoever reads has read enough; nothing is to be flushed
        return 0


def _check(asked: argparse.Namespace) -> int:
    from game.tools import checking

    if asked.grade:
        from game.tools import grade

        return grade.run(tuple(asked.case))
    return checking.run(asked.case, plain=asked.plain, as_data=asked.json, sarif=asked.sarif)


def _new(asked: argparse.Namespace) -> int:
    from pathlib import Path

    from game.tools import beginning

    return beginning.run(asked.name, Path(asked.folder) if asked.folder else None)


def _pages(asked: argparse.Namespace) -> int:
    from game.tools import pages

    return pages.run()


def _autoplay(asked: argparse.Namespace) -> int:
    """1 when anything was not reached or a play could not go on."""
    import json

    from game.content import load_day
    from game.tools import report
    from game.tools.autoplay import autoplay
    from game.tools.coverage import chart

    day = load_day(asked.case)
    seed, told = 1 if asked.seed is None else asked.seed, progress() if sys.stderr.isatty() else None
    to, tally = chart(day), autoplay(day, asked.plays or 10_000, seed, asked.cores or 0, told)
    if asked.json:
        print(json.dumps(report.data(day, to, tally), indent=1, ensure_ascii=False))
    else:
        print("\n".join(report.lines(day, to, tally)))
    return 1 if report.missed(to, tally) or tally.broken else 0


def _stands(asked: argparse.Namespace) -> int:
    from game.tools import stands

    return stands.run(asked)


def progress(width: int = 40) -> Callable[[int, int], None]:
    """Draws a bar on the terminal as plays are done, and takes it away after the last."""

    def told(done: int, all: int) -> None:
        bar = "━" * (width * done // all)
        end = "\r\033[K" if done == all else ""
        print(f"\r{bar:·<{width}} {done:,} / {all:,}{end}", end="", file=sys.stderr, flush=True)

    return told


def _transcript(asked: argparse.Namespace) -> int:
    from game.content import load_day
    from game.tools import transcript

    day = load_day(asked.case)
    seed = 1 if asked.seed is None else asked.seed
    if asked.choices:
        session = transcript.by_list(day, _text(asked.choices), seed=asked.seed, short=asked.short)
    elif asked.ending or asked.through:
        scenes = tuple((asked.through or "").replace(",", " ").split())
        session = transcript.passing(day, scenes, asked.ending or "", seed, short=asked.short)
    else:
        session = transcript.by_robot(day, asked.robot or "chance", seed, short=asked.short)
    print("\n".join(transcript.script(day, session)))
    return 0


def _text(file: str) -> str:
    """The text of a file, or of standard input for `-`. Raises Unready."""
    from pathlib import Path

    from game.errors import Unready

    if file == "-":
        return sys.stdin.read()
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, ValueError) as wrong:
        raise Unready(str(wrong)) from wrong


def _bench(asked: argparse.Namespace) -> int:
    """The figures that need no window."""
    from game.tools import bench, bench_authoring, bench_systems

    figures = bench_systems.figures if asked.what == "systems" else bench_authoring.figures
    return bench.run(figures, as_data=asked.json)


def _graph(asked: argparse.Namespace) -> int:
    from game.content import load_words
    from game.tools import graph

    return graph.run(asked, load_words())


def _workshop(asked: argparse.Namespace) -> int:
    from game.content import load_words
    from game.tools import workshop

    return workshop.run(asked, load_words())


def _pictures(asked: argparse.Namespace) -> int:
    from pathlib import Path

    from game.tools import pictures

    return pictures.run(Path(asked.full) if asked.full else pictures.FULL)


def _version(asked: argparse.Namespace) -> int:
    import platform
    import tomllib
    from importlib.metadata import version
    from pathlib import Path

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    print(f"Out of Five {project['version']}, Python {platform.python_version()}, pygame-ce {version('pygame-ce')}")
    return 0
