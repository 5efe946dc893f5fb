"""A case as a chart: scenes as plates in reading order, ways between them, endings; laid out and drawn without a window."""

from game.art.graph.chart import LARGEST, Chart, Line, Medal, Plate, chart, cut, said_of
from game.art.graph.draw import TILE, ground, tile
from game.art.graph.whole import two, whole

__all__ = ["LARGEST", "TILE", "Chart", "Line", "Medal", "Plate", "chart", "cut", "ground", "said_of", "tile", "two", "whole"]
