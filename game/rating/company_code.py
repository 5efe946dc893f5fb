"""The 18-character code of a company: what matching by code relies on, and where strict software goes wrong.

    check = (31 - sum(3^i * place of character i) mod 31) mod 31, as a character                       i from 0 to 16

GB 32100-2015, in force 1 October 2015: 1 character for the authority, 1 class, 6 division, 9 body, 1 check; digits, then letters
without I, O, S, V and Z. An identity number, not a score. Genuine codes that fail the check have been issued.
"""

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LENGTH = 18


def check_character(code: str) -> str:
    """The check character that belongs to the first 17 of a code. Raises ValueError for characters that the
    alphabet does not have, or too few."""
    if len(code) < LENGTH - 1:
        raise ValueError(f"“{code}” is too short")
    total = sum(3**i * ALPHABET.index(character) for i, character in enumerate(code[: LENGTH - 1]))
    return ALPHABET[(31 - total % 31) % 31]


def passes(code: str) -> bool:
    """Whether strict software takes a code for valid."""
    return len(code) == LENGTH and not set(code) - set(ALPHABET) and check_character(code) == code[-1]
