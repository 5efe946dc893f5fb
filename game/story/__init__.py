"""Cases, scenes, beats, choices, conditions, nudges and endings. Nothing here knows how a system judges."""
