"""Synthesis with NumPy: every sound of the game from sines and noise. Only `game.sound.bake` and tests load this; the game plays files."""
