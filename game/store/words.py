"""What the store says when something is wrong, in the words of levels/words.yaml."""


def sentence(key: str, **values: object) -> str:
    """The sentence of a key under `store`, filled in. Words are read only when something has to be said."""
    from game.content import load_words

    return load_words()[f"store.{key}"].format(**values)


def workshop_sentence(key: str, **values: object) -> str:
    """The same of a key under `workshop.zip` in levels/words-workshop.yaml."""
    from game.content import load_words

    return load_words()[f"workshop.zip.{key}"].format(**values)
