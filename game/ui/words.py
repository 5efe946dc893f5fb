"""The words of the window, read once. Screens ask their frame; this is for what is said where there is no frame."""

from functools import cache

from game.content import load_words


@cache
def words() -> dict[str, str]:
    """All words of the interface by key."""
    return load_words()


def sentence(key: str, **values: object) -> str:
    """One sentence of the window's own, with its `{holes}` filled."""
    text = words().get(f"ui.{key}", key)
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text
