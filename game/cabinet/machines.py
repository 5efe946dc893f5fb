"""Every machine by the id of its drawer."""

from types import MappingProxyType

from game.cabinet.city import CITY
from game.cabinet.guessing import GUESSING
from game.cabinet.money import MONEY
from game.cabinet.work import WORK

MACHINES = MappingProxyType({**WORK, **MONEY, **CITY, **GUESSING})
