"""The command line: what can be asked for, in the words of levels/words.yaml."""

import argparse
from collections.abc import Mapping, Sequence

CASE = ("case", {"nargs": "?", "default": ""})
NUMBER = {"type": int, "metavar": "N"}
FLAG = {"action": "store_true"}

COMMANDS: dict[str, tuple[tuple[str, Mapping[str, object]], ...]] = {
    "play": (CASE, ("--seed", NUMBER), ("--short", FLAG), ("--size", {"metavar": "WxH"}), ("--fullscreen", FLAG)),
    "text": (CASE, ("--seed", NUMBER), ("--short", FLAG), ("--form", FLAG), ("--plain", FLAG)),
    "check": (("case", {"nargs": "*"}),),
    "autoplay": (("case", {}), ("--plays", NUMBER), ("--seed", NUMBER), ("--cores", NUMBER), ("--json", FLAG)),
    "transcript": (
        ("case", {}),
        *(("--seed", NUMBER), ("--short", FLAG), ("--robot", {"metavar": "NAME"})),
        *(("--choices", {"metavar": "FILE"}), ("--ending", {"metavar": "ID"})),
    ),
    "bench": (("--json", FLAG),),
    "pictures": (),
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
            said = words[f"cli.{argument.lstrip('-')}"]
            each.add_argument(argument, help=said.replace("{names}", "chance, unseen, nudge, honest, number, slow"), **how)  # type: ignore[arg-type]
    asked = parser.parse_args(argv if argv else ["play"])
    return parser.parse_args(["play"]) if asked.command is None else asked
