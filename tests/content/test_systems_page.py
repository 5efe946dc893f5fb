"""docs/write-a-system.md: every example is run, every parameter and every kind of evidence is there as it is."""

import re
from pathlib import Path

import pytest
import reference
import spelling

from game.act import Ratee
from game.content import LEVELS, check_system, load_system
from game.content.scalars import shown
from game.ledger import RATED
from game.rating.models import MODELS, NAMES
from game.rating.past import Past, judged

PAGE = (LEVELS.parent / "docs" / "write-a-system.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml (\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
IN_A_VERSION = ("rules", "tiers")
SAYS = dict.fromkeys(RATED, ("", "", ""))


def parts(text: str) -> dict[str, str]:
    """The top-level keys of a text, each with its lines."""
    found = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)
    return {part.partition(":")[0]: part for part in found if part.strip() and not part.startswith("#")}


def example(model: str, text: str) -> str:
    """A whole system with what an example says in place of what it would have."""
    if model == "whole":
        return text
    base, said = parts(spelling.system(model, MODELS[model], MODELS[model].RULES(), "mine")), parts(text)
    for key in IN_A_VERSION:
        if key in said:
            block = re.sub(r"^", "    ", said.pop(key), flags=re.MULTILINE).rstrip() + "\n"
            base["versions"] = re.sub(rf"^    {key}:.*\n", lambda _, b=block: b, base["versions"], flags=re.MULTILINE)
    return "".join((base | said).values())


@pytest.mark.parametrize(("model", "text"), EXAMPLES, ids=[f"{n}-{model}" for n, (model, _) in enumerate(EXAMPLES)])
def test_an_example_is_a_system_without_a_problem_and_leads_where_it_says(model: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(example(model, text))
    assert check_system(path) == ()
    leads = re.search(r"^# from (\S+) to (\S+)$", text, re.MULTILINE)
    if leads:
        system = load_system(path)
        start = round(float(leads[1]) * system.unit)
        past = Past(Ratee("somebody", "Somebody", start), evidence=system.evidence)
        found = judged(MODELS[system.model], system.versions, past, SAYS)
        assert (shown(found.start, system.unit), shown(found.book.value, system.unit)) == leads.groups()


def test_every_model_has_an_example_and_they_are_short() -> None:
    assert set(NAMES) <= {model for model, _ in EXAMPLES}
    assert max(text.count("\n") for model, text in EXAMPLES if model != "whole") <= 10


@pytest.mark.parametrize("model", NAMES)
def test_every_parameter_and_kind_of_evidence_is_on_the_page_as_it_is(model: str) -> None:
    section = PAGE.partition(f"### {model}\n")[2].partition("\n### ")[0]
    assert reference.evidence(model) in section
    assert [row for row in section.splitlines() if row.startswith("| `")] == list(reference.parameters(model))
