"""Ogg pages: how long a file is without decoding it, and the same bytes each time for the same sound. Standard library only."""

import struct
from collections.abc import Iterator

_HEAD = struct.Struct("<4sBBqIIIB")


def _table() -> tuple[int, ...]:
    rows = []
    for n in range(256):
        r = n << 24
        for _ in range(8):
            r = ((r << 1) ^ 0x04C11DB7 if r & 0x80000000 else r << 1) & 0xFFFFFFFF
        rows.append(r)
    return tuple(rows)


_CRC = _table()


def _sum(page: bytes) -> int:
    r = 0
    for byte in page:
        r = (r << 8 & 0xFFFFFFFF) ^ _CRC[r >> 24 ^ byte]
    return r


def pages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each page as (its granule position, its bytes). Raises ValueError for what is not Ogg."""
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"OggS":
            raise ValueError(f"no Ogg page at byte {at}")
        *_, granule, _serial, _number, _crc, segments = _HEAD.unpack_from(data, at)
        end = at + _HEAD.size + segments + sum(data[at + _HEAD.size : at + _HEAD.size + segments])
        yield granule, data[at:end]
        at = end


def frames(data: bytes) -> int:
    """How many samples a side the file has."""
    return max(granule for granule, _ in pages(data))


def steady(data: bytes, serial: int) -> bytes:
    """The same file under a serial number of ours: encoders draw one by lot, and each page's checksum hangs on it."""
    out = []
    for _, page in pages(data):
        bare = page[:14] + struct.pack("<I", serial) + page[18:22] + bytes(4) + page[26:]
        out.append(bare[:22] + struct.pack("<I", _sum(bare)) + bare[26:])
    return b"".join(out)
