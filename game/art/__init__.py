"""Pictures as functions that give SVG, and the cache that rasters them. Nothing here knows pygame or the story."""
