"""Kinds of problems of choices, the way through, systems, evidence and what is seen and heard, by short name."""

from game.content.kinds import Kind

OF_CASES: dict[str, Kind] = {
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
