"""One case as a `.case.zip`: data only, and read as if whoever made it wished us ill. Nothing is written before all is known.

An archive holds `cases/<id>.yaml` and perhaps `systems/<id>.yaml`. Names that are not spelled exactly so are refused, which
leaves no room for absolute names, names that climb out of the folder, links, or letters that only look alike.
"""

import io
import re
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from game.content import case_ids, system_ids
from game.content.problems import BadContent, Log
from game.content.source import Limits, parse
from game.errors import OutOfFive, Refused, Unready
from game.store import files, workshop
from game.store.words import workshop_sentence as sentence

ENDING = ".case.zip"
LARGEST = 2_000_000
"""Bytes of the largest archive that is opened."""
ENTRIES, SYSTEMS = 16, 4
EACH, TOGETHER = 1_000_000, 2_000_000
"""Bytes of one file, and of all together, once unpacked."""
RATIO = 60
"""How many times smaller than itself a file may have been packed: YAML by people packs to a third, a bomb to a thousandth."""
LIMITS = Limits(bytes=EACH, depth=40, parts=120_000, beats=12_000)
"""How much a case from elsewhere may hold: several times the largest of ours, and read in about a second."""
ALLOWED = re.compile(rf"(cases|systems)/({workshop.NAME.pattern})\.yaml")
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names that are devices and not files on some systems, whatever ends them."""
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError, NotImplementedError, MemoryError)
"""What reading a damaged archive may raise: among them struct's and unicode's errors, and locked entries."""


class Taken(OutOfFive):
    """Something with a name of the archive is there already, and is not the same. `names` are the files."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(sentence("taken", names=", ".join(names)))
        self.names = names


@dataclass(frozen=True, slots=True)
class Parcel:
    """What an archive holds: the id of its case, and its files by names such as `cases/my-case.yaml`."""

    case: str
    files: tuple[tuple[str, bytes], ...]


def packed(id: str, levels: Path | None = None) -> bytes:
    """The archive of one of the player's cases with the systems of theirs that it names. Raises Refused where there is none."""
    levels = levels or workshop.folder()
    if id not in workshop.names(levels=levels):
        raise Refused(sentence("no-case", case=id))
    case = _bytes(workshop.path(id, levels=levels))
    named = re.search(rb"^system: *[\"']?([a-z0-9-]+)", case, re.MULTILINE)
    system = named[1].decode() if named else ""
    found = [(f"cases/{id}.yaml", case)]
    if system in workshop.names("systems", levels):
        found.append((f"systems/{system}.yaml", _bytes(workshop.path(system, "systems", levels))))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in found:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as wrong:
        raise Unready(sentence("unreadable", file=path.name, why=wrong.strerror or str(wrong))) from wrong


def opened(path: Path) -> Parcel:
    """What the archive in a file holds. Raises Refused with a sentence for one that is not as it should be."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as wrong:
        raise Refused(sentence("unreadable", file=path.name, why=wrong.strerror or str(wrong))) from wrong
    return unpacked(data)


def unpacked(data: bytes) -> Parcel:
    """What the bytes of an archive hold; nothing is written anywhere. Raises Refused."""
    if len(data) > LARGEST:
        raise Refused(sentence("large", most=LARGEST // 1000))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = _entries(archive)
            found = tuple((info.filename, _read(archive, info)) for info in entries)
    except _BROKEN as wrong:
        raise Refused(sentence("broken")) from wrong
    return _parcel(found)


def _entries(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files of an archive, after everything that can be known of them without unpacking. Raises Refused."""
    infos = archive.infolist()
    if len(infos) > ENTRIES:
        raise Refused(sentence("many", most=ENTRIES))
    found = [info for info in infos if info.filename not in ("cases/", "systems/") or info.file_size]
    for info in found:
        _fit(info)
    names = [info.filename for info in found]
    if len(set(names)) < len(names):
        raise Refused(sentence("twice"))
    if sum(info.file_size for info in found) > TOGETHER:
        raise Refused(sentence("bomb"))
    return found


def _fit(info: zipfile.ZipInfo) -> None:
    """Raises Refused for an entry that is anything but a small text file with one of the names that there can be."""
    spelled = ALLOWED.fullmatch(info.filename)
    shown = ascii(info.filename[:60])
    if spelled is None or info.orig_filename != info.filename or spelled[2] in DEVICES:
        raise Refused(sentence("name", name=shown))
    mode = info.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise Refused(sentence("link", name=shown))
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused(sentence("locked", name=shown))
    if info.file_size > EACH or info.file_size > RATIO * max(1, info.compress_size):
        raise Refused(sentence("bomb"))


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """One file, never more of it than was announced."""
    with archive.open(info) as file:
        data = file.read(EACH + 1)
    if len(data) > EACH or len(data) != info.file_size:
        raise Refused(sentence("bomb"))
    return data


def _parcel(found: tuple[tuple[str, bytes], ...]) -> Parcel:
    """The parcel, if it is one case with few systems, none of them with a name of ours, and all of it can be read as YAML."""
    cases = [name for name, _ in found if name.startswith("cases/")]
    if len(cases) != 1 or len(found) > 1 + SYSTEMS:
        raise Refused(sentence("one-case"))
    ours = {f"cases/{id}.yaml" for id in case_ids()} | {f"systems/{id}.yaml" for id in system_ids()}
    if clash := [name for name, _ in found if name in ours]:
        raise Refused(sentence("ours", name=clash[0]))
    for name, data in found:
        try:
            parse(data, Log(name), LIMITS)
        except BadContent as bad:
            raise Refused(sentence("yaml", problem=str(bad.problems[-1]))) from bad
    return Parcel(Path(cases[0]).stem, found)


def put(parcel: Parcel, levels: Path | None = None, *, replace: bool = False) -> tuple[Path, ...]:
    """Writes a parcel into the player's folder; gives the files written. What has the same name and is not the same raises Taken
    and nothing is written; with `replace` a copy of it is kept beside as `….before-1`. Raises Unready where it cannot be."""
    levels = levels or workshop.folder()
    places = [(levels / name, data) for name, data in parcel.files]
    fresh = [(path, data) for path, data in places if not _same(path, data)]
    taken = [path for path, _ in fresh if path.exists() or path.is_symlink()]
    if taken and not replace:
        raise Taken(tuple(path.name for path in taken))
    for path in taken:
        _kept(path)
    for path, data in fresh:
        files.put(path, data)
    return tuple(path for path, _ in fresh)


def _kept(path: Path) -> None:
    try:
        files.keep(path, "before")
    except OSError as wrong:
        raise Unready(sentence("unreadable", file=path.name, why=wrong.strerror or str(wrong))) from wrong


def _same(path: Path, data: bytes) -> bool:
    try:
        return not path.is_symlink() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
