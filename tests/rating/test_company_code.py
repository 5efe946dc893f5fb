"""The check character of the 18-character code."""

import pytest

from game.rating import company_code


@pytest.mark.parametrize("code", ["914403001922038216", "9144030071526726XG", "91330100799655058B"])
def test_the_code_of_a_company_has_its_check_character(code):
    assert company_code.passes(code)
    assert not company_code.passes(code[:-1] + ("0" if code[-1] != "0" else "1"))


def test_a_genuine_code_fails_the_check():
    code = "91350211M0000XUF46"
    assert not company_code.passes(code)
    assert company_code.check_character(code) == "R"


def test_a_code_is_eighteen_characters_of_the_alphabet():
    assert not company_code.passes("91330100799655058") and not company_code.passes("9133010079965505OB")
    with pytest.raises(ValueError, match="too short"):
        company_code.check_character("9133")
