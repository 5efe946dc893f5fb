"""Every kind of problem that a file can have, by a short name: the number, a title, a sentence, a suggestion and how bad it is.

Numbers are never used again for something else. The broken files under tests/levels/bad are called by number and name, and the
pages of the manual are made from this table.
"""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem. `sentence` and `suggestion` have holes that the place where it is found fills."""

    number: str
    title: str
    sentence: str
    suggestion: str = ""
    severity: Severity = "error"


KINDS: dict[str, Kind] = {
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
    # choices
    "few-options": Kind("L051", "Nothing to choose", "{what} '{name}' has fewer than two options"),
    "all-locked": Kind(
        "L052",
        "Every option can be closed",
        "nothing at '{name}' is open {situation}",
        "leave one option without lock and condition, so that nobody is stuck",
        "warning",
    ),
    "open-guess": Kind(
        "L053",
        "A guess without an answer",
        "every answer of this guess has a condition, so that none may be true",
        "let the last line have only `is`",
    ),
    "unlike-pair": Kind(
        "L054", "A question unlike its choice", "'{name}' is no option of the choice '{choice}' that the question mirrors"
    ),
    "two-nudges": Kind(
        "L055", "Two nudges of which one can act", "a second option of '{name}' is {nudge}", "keep one", "warning"
    ),
    "no-minutes": Kind(
        "L056", "Near, but for no time", "'near' needs minutes", "write `minutes` in the act, or `{{dez: 2 m for 5 min}}`"
    ),
    "not-one-rater": Kind(
        "L057",
        "Not one person",
        "'{name}' is a group or has no number, so that nobody can rate them",
        "rate one person of the cast",
    ),
    "choice-in-block": Kind(
        "L058", "A choice in a block used twice", "the block '{name}' holds a choice and is used twice", "make a scene of it"
    ),
    "block-in-itself": Kind("L059", "A block in itself", "the block '{name}' plays itself"),
    "unused-block": Kind(
        "L060",
        "A block never used",
        "nothing plays the block '{name}'",
        "play it with `block: {name}`, or leave it out",
        "warning",
    ),
    # holds, lines
    "no-release": Kind(
        "L061", "A hold without a release", "nothing releases the hold '{name}' in this scene", "end it with `release: {name}`"
    ),
    "no-hold": Kind("L062", "A release without a hold", "no hold '{name}' is open here"),
    "hold-inside": Kind(
        "L063", "A hold in the wrong place", "a hold stands only among a scene's own beats, and not in another hold"
    ),
    "no-last-line": Kind(
        "L064",
        "Nothing for all other cases",
        "every line of {what} has a condition, so that nothing may be said",
        "let the last line have no `if`",
    ),
    "after-last-line": Kind(
        "L065",
        "A line that is never reached",
        "the line before this one always holds",
        "put the line without `if` last",
        "warning",
    ),
    # the way through
    "unreachable": Kind("L066", "A scene that nobody reaches", "nothing leads to the scene '{name}'"),
    "leads-nowhere": Kind(
        "L067",
        "A scene that leads nowhere",
        "the scene '{name}' can run out here without a `go` or an `end`",
        "end it with `go: a scene` or `end: an ending`",
    ),
    "goes-round": Kind("L068", "No way to an ending", "no ending can be reached from the scene '{name}'"),
    "unreached-ending": Kind(
        "L069",
        "An ending that nobody reaches",
        "nothing ends with '{name}'",
        "write `end: {name}` somewhere, or leave it out",
        "warning",
    ),
    "not-at-stake": Kind(
        "L070", "A value never at stake", "'{name}' is promised in `mirrors`, but no option takes a stance on it"
    ),
    "one-sided": Kind(
        "L071",
        "A value with one side",
        "every stance on '{name}' is {side}",
        "let some option stand on the other side",
        "warning",
    ),
    "never-holds": Kind("L072", "A condition that never holds", "this can never hold", "", "warning"),
    "always-holds": Kind("L073", "A condition that always holds", "this always holds", "leave it out", "warning"),
    # time, systems, facts
    "unquoted-time": Kind(
        "L074",
        "A time without quotes",
        "{found} stands without quotes; many programs read that as a number",
        'write "{found}"',
        "warning",
    ),
    "wrong-clock": Kind("L075", "The clock runs backwards", "{found} is before {start}"),
    "tiers-order": Kind(
        "L076", "Tiers out of order", "the tier '{name}' does not begin below the one before it", "list tiers from the top down"
    ),
    "tiers-floor": Kind("L077", "No lowest tier", "the lowest tier begins at {found}", "let the last tier have `from: {low}`"),
    "versions-order": Kind(
        "L078",
        "Rule versions out of order",
        "the version '{name}' does not begin after the one before it",
        'the first begins at "00:00"',
    ),
    "wrong-scale": Kind("L079", "A scale that the model has not", "the model {model} counts {wanted}"),
    "off-scale": Kind("L080", "Not on the scale", "{found} is no number on the scale of {system}, {low} to {high} by the {unit}"),
    "fact-source": Kind(
        "L081",
        "A fact that nobody can check",
        "the fact '{name}' has no {missing}",
        "give every fact a date, a source and a confidence",
    ),
    "not-dated": Kind("L082", "A date without a year", "'{found}' names no year"),
    "comma-in-text": Kind(
        "L083",
        "A comma in a text",
        "a comma in braces ends a text, so that '{name}' is read as a key",
        "put the whole text in double quotes",
    ),
    "never-late": Kind("L084", "Nothing to land", "stars of '{name}' land here, but none of theirs are ever late", "", "warning"),
    "never-lands": Kind(
        "L085",
        "Stars that never land",
        "stars of '{name}' are late here, but never land",
        "write `lands: {name}` on a later beat",
        "warning",
    ),
    # what a system is made of
    "rules-clash": Kind("L086", "Rules that do not fit together", "{said}"),
    "unknown-evidence": Kind("L087", "Unknown evidence", "the model {model} knows no evidence of the kind '{name}'"),
    "unknown-part": Kind("L088", "Filed under nothing", "there is no '{name}' to file this under"),
    "no-amount": Kind(
        "L089", "An amount of nothing", "evidence of the kind '{name}' has no amount in the model {model}", "leave it out"
    ),
    "bad-line": Kind(
        "L090",
        "Not a condition of a gate",
        "'{found}' is not a condition",
        "write it as `stays at least 10`, `cancelled under 1%` or `stars at least 4.8 stars`",
    ),
    # what a day puts on file
    "unknown-paper": Kind("L091", "Unknown evidence of the case", "the case has no evidence '{name}'"),
    "unknown-tier": Kind("L092", "Unknown tier", "{system} has no tier '{name}'"),
    "unknown-register": Kind("L093", "Unknown register", "{system} keeps nothing called '{name}'"),
    "unknown-version": Kind("L094", "Unknown rule version", "{system} has no rule version '{name}'"),
    "unknown-count": Kind("L095", "Unknown count", "nothing counts '{name}'"),
    "never-filed": Kind(
        "L096",
        "Evidence that is never filed",
        "nothing files '{name}'",
        "file it at a beat, a choice, an hour or in the history, or leave it out",
        "warning",
    ),
    "before-start": Kind(
        "L097",
        "Filed before the day",
        "this arrives before the clock starts",
        "put what is on file already into the ratee's `history`",
    ),
    # all ways through the case at once
    "never-so": Kind("L098", "Never so here", "on no way through the case does this hold here", "", "warning"),
    "always-so": Kind("L099", "Always so here", "on every way through the case this holds here", "", "warning"),
    "never-open": Kind("L100", "An option that never opens", "on no way through the case is '{name}' open", "", "warning"),
    "never-reached": Kind(
        "L101",
        "A scene that conditions shut off",
        "something leads to the scene '{name}', but what it asks is never so",
        "look at the conditions on the way to it",
        "warning",
    ),
    "never-ends": Kind(
        "L102",
        "An ending that conditions shut off",
        "something ends with '{name}', but what it asks is never so",
        "look at the conditions on the way to it",
        "warning",
    ),
    "dead-end": Kind(
        "L103",
        "A choice at which nothing is ever open",
        "every option of '{name}' is closed {situation}",
        "leave one option without lock and condition",
    ),
    "never-out": Kind(
        "L104",
        "No way out under these conditions",
        "nobody who comes to the scene '{name}' can come to an ending",
        "look at the conditions on the ways out of it",
        "warning",
    ),
    # what is seen and heard
    "unknown-sound": Kind("L105", "Unknown sound", "there is no sound '{name}'", "", "warning"),
    "unknown-light": Kind("L106", "Unknown light", "there is no light '{name}'", "", "warning"),
    "unknown-music": Kind("L107", "Unknown music", "there is no music '{name}'", "", "warning"),
    "no-letter": Kind(
        "L108",
        "A letter that a font lacks",
        "not every font of the game has '{letter}' ({code})",
        "write it in other letters, so that nobody reads an empty box",
        "warning",
    ),
    "too-wide": Kind(
        "L109",
        "More than its box holds",
        "the {what} “{text}” is {wide} letters wide; its box holds {limit} where letters are largest",
        "say it shorter",
        "warning",
    ),
    "switch-as-text": Kind(
        "L110",
        "A text that YAML reads as a switch",
        "{found} without quotes is no text to other programs",
        "put it in quotes",
        "warning",
    ),
    "hash-in-text": Kind(
        "L111",
        "A # that ends the text",
        "YAML takes '{found}' for a comment, and the text ends before it",
        "put the whole text in quotes; a comment has a space after its #",
        "warning",
    ),
    "same-label": Kind(
        "L112",
        "Two tiers of one name",
        "a tier above is called '{name}' too, so that nobody can tell them apart",
        "give each tier a name of its own",
        "warning",
    ),
    "too-tangled": Kind(
        "L114",
        "Too tangled to be walked",
        "after {limit} steps the ways through this case were not all walked, so that what is never so is not told",
        "let less hang on what was remembered long ago",
        "warning",
    ),
    "unknown-case": Kind("L113", "Unknown case", "there is no case '{name}' for a chance to follow", "", "warning"),
}

BY_NUMBER: dict[str, tuple[str, Kind]] = {kind.number: (name, kind) for name, kind in KINDS.items()}
"""Short name and kind by number."""
