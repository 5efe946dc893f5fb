"""How a day is begun or gone on with."""

from game.play import begin
from game.ui.screen import Screen
from game.ui.shell import Shell
from game.views import recap


def beginning(shell: Shell, case: str) -> Screen:
    """What comes before a case: what it is, what is in it, whether to sit at the desk first. Raises OutOfFive for a bad case."""
    from game.ui.screens.before import Before

    return Before(shell, shell.day(case))


def lived(shell: Shell, case: str, *, intake: bool = True) -> Screen:
    """A new day."""
    from game.ui.screens.play import Play

    day = shell.day(case)
    session = begin(day, shell.new_seed(day), short=shell.short, intake=intake, quiet=shell.quiet)
    return Play(shell, day, session)


def resumed(shell: Shell, case: str, slot: str) -> Screen:
    """A saved day where it was left, with what has to be known of it first. Raises OutOfFive when it cannot be read."""
    from game.ui.screens.play import Play
    from game.ui.screens.recap import Recap

    day = shell.day(case)
    loaded = shell.store.load(slot, day)
    shell.notices += loaded.notices
    play = Play(shell, day, loaded.session, resumed=True)
    lines = recap(day, loaded.session, shell.words)
    return Recap(play, shell.say("recap.title"), lines, below=False) if lines else play
