"""Out of Five. Starts one thing, and imports no more than that needs."""

import sys
from argparse import Namespace
from collections.abc import Mapping


def play(asked: Namespace, words: Mapping[str, str]) -> int:
    """The window; where there can be none, a sentence and the terminal."""
    from game.errors import Unready

    try:
        from game.ui import app, opening

        if asked.command == "graph":
            from game.tools.graph import charted

            asked.chart = charted(asked, words)
        return app.run(**opening.wanted(asked))
    except Unready as unready:
        why = str(unready)
    except ModuleNotFoundError as missing:
        if missing.name != "pygame":
            raise
        why = words["cli.no-pygame"]
    print(words["cli.no-window"].format(why=why) if "plain" in asked else why)
    return text(asked, words) if "plain" in asked else 1


def text(asked: Namespace, words: Mapping[str, str]) -> int:
    """The terminal, for a day or for the Cabinet."""
    from game.text import cabinet
    from game.text.start import run

    if asked.command == "cabinet":
        return cabinet.run(asked.drawer, plain=asked.plain)
    return run(asked.case, seed=asked.seed, short=asked.short, form=asked.form, plain=asked.plain)


def bench(asked: Namespace, words: Mapping[str, str]) -> int:
    """The figures of the game and those of the window; those of the rating systems or of writing a case need none."""
    if asked.what:
        from game.tools.command import tool

        return tool(asked)
    from game.tools.bench import figures, run, windowed
    from game.ui.bench import measure, memory

    return run(figures, lambda: windowed(measure(), memory()), as_data=asked.json)


def day(asked: Namespace, words: Mapping[str, str]) -> int:
    """A finished day under several systems, in the words of the terminal."""
    from game.text.weighed import told
    from game.tools.day import run

    return run(asked, told(words))


def main(argv: list[str]) -> int:
    """Does what the command line asks; 1 and a sentence where that cannot be done."""
    from game.content import load_words
    from game.errors import OutOfFive
    from game.tools.command import parse, tool

    asked = parse(argv, words := load_words())
    cabinet = text if "plain" in asked and asked.plain else play
    starts = {"play": play, "cabinet": cabinet, "text": text, "day": day, "bench": bench, "preview": play}
    try:
        return starts.get("preview" if vars(asked).get("window") else asked.command, lambda asked, _: tool(asked))(asked, words)
    except OutOfFive as wrong:
        if "debug" in asked:
            raise
        print(wrong, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
