"""Which decision a beat belongs to: the one that has to be made some way for the beat to be reached at all."""

from game.story.model import Appeal, Beat, Case, Change, Choose, Hold, Say


def owners(case: Case) -> dict[str, str]:
    """For each beat and paper that stands inside a choice's option or a hold's reply, by its id: the id of the innermost such
    decision."""
    found: dict[str, str] = {}
    for scene in case.scenes.values():
        _walk(scene.beats, "", found)
    return found


def holds(case: Case) -> dict[str, Hold]:
    """All holds by their ids; their decisions are called `hold.n`."""
    return {beat.id: beat for scene in case.scenes.values() for beat in scene.beats if isinstance(beat, Hold)}


def _walk(beats: tuple[Beat, ...], owner: str, found: dict[str, str]) -> None:
    for beat in beats:
        match beat:
            case Say() if owner:
                found[beat.id] = owner
                found.update(dict.fromkeys(_papers(beat.change), owner))
            case Choose():
                for option in beat.options:
                    found.update(dict.fromkeys(_papers(option.change), beat.id))
                    _walk(option.then, beat.id, found)
            case Hold():
                for reply in (*beat.replies, beat.jumped):
                    _walk(reply, beat.id, found)


def _papers(change: Change) -> tuple[str, ...]:
    """Ids of what a change puts on file: its entries have them for a cause."""
    return tuple(f if isinstance(f, str) else f.id for f in change.files if not isinstance(f, Appeal))
