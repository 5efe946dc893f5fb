"""Score, rooms and effects: which sound when (`plan`, pure), and how they are made (`make`, baked once by `bake`)."""
