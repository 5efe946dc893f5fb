"""The opened box and the ruling. This package is being written by a second engineer at this very moment, on the screens, nodes and
sprites of `game.ui`: the window's author leaves it to them and only pushes `box.opened(...)` after an ending."""
