"""Numbers as the opened box writes them: all places that there are, a sign where one moved."""

MINUS = "−"


def places(unit: int) -> int:
    """Decimals of a system whose point has `unit` smallest units."""
    return len(str(unit)) - 1


def plain(value: int, unit: int) -> str:
    """A value: `4.230`."""
    digits = places(unit)
    whole = f"{abs(value) // unit}.{abs(value) % unit:0{digits}d}" if digits else str(abs(value))
    return (MINUS if value < 0 else "") + whole


def signed(delta: int, unit: int) -> str:
    """A change: `+0.021`, `−0.310`, or `0`."""
    if delta == 0:
        return "0"
    return ("+" if delta > 0 else MINUS) + plain(abs(delta), unit)


def floor(value: int, unit: int) -> str:
    """A bar of a tier, without needless noughts: `4.5`."""
    text = plain(value, unit)
    if "." not in text:
        return text
    text = text.rstrip("0")
    return f"{text}0" if text.endswith(".") else text


def stars(thousandths: int | None) -> str:
    """Somebody's own number to one place: `4.8`; a bar for none."""
    return "–" if thousandths is None else f"{thousandths // 1000}.{thousandths % 1000 // 100}"
