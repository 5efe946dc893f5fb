"""What a kind of problem is: the number, a title, a sentence, a suggestion and how bad it is."""

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
