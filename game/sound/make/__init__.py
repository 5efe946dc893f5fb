"""Synthesis with NumPy: every sound of the game from sines and noise. Only the bake and tests load this."""
