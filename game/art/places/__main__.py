"""`python -m game.art.places out_dir [ids]`: writes each place as one PNG. `id@light` in a light, `id:0.6` drained."""

import sys
import time
from pathlib import Path

from game.art.places import PLACES, flat, place
from game.art.raster import raster


def main(args: list[str]) -> None:
    """Write the places named, or all."""
    out = Path(args[0])
    out.mkdir(parents=True, exist_ok=True)
    for name in args[1:] or PLACES:
        id, _, drain = name.partition(":")
        start = time.perf_counter()
        shown = place(id, float(drain or 0))
        (out / f"{name}.png").write_bytes(raster(flat(shown)))
        print(f"{name}: {time.perf_counter() - start:.2f} s, {sum(len(layer.picture.svg) for layer in shown.layers) // 1024} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
