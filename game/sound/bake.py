"""`python -m game.sound.bake [names]` makes the sounds named, or all, and writes them as Ogg Vorbis, the same bytes each time."""

import io
import sys
import time
import zlib

import numpy as np

from game.sound.files import FOLDER, file
from game.sound.make.wave import RATE, Wave

SEAM = 1.5
"""How far the step at a loop's join may stand out from the steps of the whole file."""
TRIES = 7


def made(name: str) -> bytes:
    """One sound as an Ogg file. Raises KeyError for a name without a recipe.

    A loop is made without a seam, but the encoder knows nothing of rings; where its noise does not meet at the ends, it is asked
    again for a little more. The best of all is taken.
    """
    from game.sound.listen import seam
    from game.sound.make.recipes import RECIPES
    from game.sound.ogg import steady

    recipe = RECIPES[name]
    sound = recipe.sound()
    best, least = b"", float("inf")
    for n in range(TRIES if recipe.loop else 1):
        data = encoded(sound, recipe.fine + 0.04 * n)
        stands_out = seam(decoded(data)) if recipe.loop else 0.0
        if stands_out < least:
            best, least = data, stands_out
        if least <= SEAM:
            break
    return steady(best, zlib.crc32(name.encode()))


def encoded(sound: Wave, fine: float) -> bytes:
    """As Ogg Vorbis, `fine` 0 to 1."""
    import soundfile  # type: ignore[import-untyped]

    data = io.BytesIO()
    sides = 1 if sound.ndim == 1 else sound.shape[1]
    with soundfile.SoundFile(data, "w", RATE, sides, "VORBIS", format="OGG", compression_level=1 - fine) as out:
        # In pieces: the encoder keeps what it is given at once on its stack.
        for start in range(0, len(sound), 8_192):
            out.write(sound[start : start + 8_192])
    return data.getvalue()


def decoded(data: bytes) -> Wave:
    """The samples of an Ogg file, (n,) or (n, 2)."""
    import soundfile

    return np.asarray(soundfile.read(io.BytesIO(data), dtype="float64")[0])


def main(names: list[str]) -> None:
    """Bakes and says how long each took."""
    from game.sound.make.recipes import RECIPES

    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names or RECIPES:
        start = time.perf_counter()
        data = made(name)
        file(name).write_bytes(data)
        print(f"{name}: {len(data) // 1024} kB, {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
