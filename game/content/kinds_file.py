"""Kinds of problems of the file itself, of its values and of names in it, by short name."""

from game.content.kinds import Kind

OF_FILES: dict[str, Kind] = {
    # the file
    "no-file": Kind("L001", "No such file", "the file cannot be read: {reason}"),
    "too-large": Kind(
        "L002", "Too large", "the file has more than {limit} bytes", "split it, or look for something pasted twice"
    ),
    "not-utf-8": Kind("L003", "Not UTF-8", "the byte {byte} is not text in UTF-8", "save the file as UTF-8"),
    "not-yaml": Kind(
        "L004", "Not YAML", "this cannot be read as YAML: {said}", "look for a missing quote, bracket, colon or dash just before"
    ),
    "tab": Kind("L005", "A tab", "a tab stands where spaces are expected", "indent with spaces"),
    "empty-file": Kind("L006", "Empty file", "there is nothing in the file", "copy a small case and change it"),
    "too-deep": Kind(
        "L007", "Nested too deeply", "more than {limit} levels stand inside each other", "use `go` and scenes of their own"
    ),
    "too-many": Kind(
        "L008",
        "Too many parts",
        "the file holds more than {limit} parts when repeats are written out",
        "use fewer aliases or blocks",
    ),
    "bad-alias": Kind(
        "L009", "An alias of nothing", "*{name} repeats something that has no anchor, or itself", "quote text that begins with *"
    ),
    "tag": Kind(
        "L010",
        "A tag",
        "the tag {tag} asks for something to be made; files here are only data",
        "leave it out, or quote text that begins with !",
    ),
    "two-documents": Kind("L011", "A second document", "a second document begins here", "keep one case or system in a file"),
    "double-key": Kind("L012", "The same key twice", "'{name}' stands here twice", "keep one of them"),
    "odd-key": Kind(
        "L013",
        "A key that is no text",
        "a key has to be text, not a list or mapping",
        "a text that begins with {{ or [ needs quotes",
    ),
    "unknown-goal": Kind("L014", "Goes to nowhere", "this goes to unknown scene or choice '{name}'"),
    "unknown-key": Kind("L015", "Unknown key", "{what} has no key '{name}'"),
    "missing-key": Kind("L016", "A key is missing", "{what} needs '{name}'"),
    "wrong-shape": Kind("L017", "Wrong shape", "expected {wanted}, found {found}"),
    "bad-name": Kind(
        "L018", "Not a name", "'{name}' is not a name", "names are small letters, digits and hyphens, and begin with a letter"
    ),
    "not-number": Kind("L019", "Not a number", "expected {wanted}, found '{found}'"),
    "too-fine": Kind("L020", "Too many decimals", "{found} has more than three decimals; thousandths are the smallest unit"),
    "out-of-range": Kind("L021", "Out of range", "{found} is outside {low} to {high}"),
    "not-time": Kind("L022", "Not a time", "expected a time of day, found '{found}'", 'write it as "17:05"'),
    "not-yes": Kind("L023", "Not yes or no", "expected yes or no, found '{found}'"),
    "bad-condition": Kind("L024", "A condition that cannot be read", "{said}"),
    "bad-words": Kind(
        "L025", "A text with a broken hole", "{said}", "a hole is {{if this: one | if that: two | otherwise: three}}"
    ),
    "colon-in-text": Kind(
        "L026", "A colon in a text", "the “: ” in this text makes YAML read it as a key", "put the whole text in double quotes"
    ),
    "empty-text": Kind("L027", "Empty text", "a text is expected here", "write it, or leave the key out"),
    "too-long": Kind("L028", "Too many words", "a beat of {count} words; more than {limit} do not fit", "make two of it"),
    "reserved": Kind("L029", "A word of the language", "'{name}' is a word of the language itself", "choose another name"),
    "double-name": Kind(
        "L030", "The same name twice", "{what} '{name}' is there already", "names of this kind are unique in the case"
    ),
    "not-among": Kind("L031", "Not one of the list", "{what} cannot be '{name}'"),
    # names
    "unknown-speaker": Kind("L032", "Unknown speaker", "nobody in the cast is called '{name}'"),
    "unknown-manner": Kind("L033", "Unknown manner", "nobody can speak '{name}'"),
    "unknown-person": Kind("L034", "Unknown person", "nobody in {what} is called '{name}'"),
    "unknown-signal": Kind("L035", "Unknown signal", "an act has no signal or key '{name}'"),
    "unknown-value": Kind("L036", "Unknown value", "there is no value '{name}'"),
    "unknown-nudge": Kind("L037", "Unknown nudge", "there is no nudge '{name}'"),
    "unknown-ending": Kind("L038", "Unknown ending", "there is no ending '{name}'"),
    "unknown-scene": Kind("L039", "Unknown scene", "there is no scene '{name}'"),
    "unknown-choice": Kind("L040", "Unknown choice", "there is no choice '{name}'"),
    "unknown-option": Kind("L041", "Unknown option", "the choice '{choice}' has no option '{name}'"),
    "unknown-block": Kind("L042", "Unknown block", "there is no block '{name}'"),
    "unknown-system": Kind("L043", "Unknown system", "there is no system '{name}'"),
    "unknown-fact": Kind("L044", "Unknown fact", "there is no fact '{name}'"),
    "unknown-place": Kind("L045", "Unknown picture of a place", "there is no picture of a place '{name}'"),
    "unknown-face": Kind("L046", "Unknown face", "there is no picture of a face '{name}'"),
    "never-opened": Kind("L047", "Nothing opens this", "no tier of {system} opens '{name}'"),
    "never-set": Kind("L048", "Read but never remembered", "'{name}' is read here, but nothing remembers it"),
    "never-read": Kind(
        "L049",
        "Remembered but never read",
        "'{name}' is remembered here, but nothing reads it",
        "read it in a condition, or leave it out",
        "warning",
    ),
    "other-id": Kind("L050", "Not the file's name", "the file is called '{file}', but this says '{name}'"),
}
