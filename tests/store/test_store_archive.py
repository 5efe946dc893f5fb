"""A case from elsewhere: what is good goes round and comes back; what is hostile gets a sentence, and nothing is written."""

import io
import stat
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_store_workshop import own

from game.errors import OutOfFive, Refused
from game.store import archive, workshop
from game.store.archive import Taken, packed, put, unpacked

CASE = b"case: theirs\ntitle: Theirs\n"


def zipped(*entries, method=zipfile.ZIP_DEFLATED):
    """An archive of (name or ZipInfo, bytes)."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as found:
        for name, data in entries:
            found.writestr(name, data, method)
    return made.getvalue()


def entry(name, mode):
    """An entry with the mode of a file on a disk."""
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def bytes_of(path):
    return {p.relative_to(path).as_posix(): p.read_bytes() for p in path.rglob("*") if p.is_file()}


def test_a_case_goes_out_with_its_system_and_comes_back_the_same(tmp_path):
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.mkdir()
    own(mine)
    put(unpacked(packed("tiny-ride", mine)), theirs)
    assert bytes_of(theirs) == bytes_of(mine)
    assert put(unpacked(packed("tiny-ride", mine)), theirs) == (), "a second time nothing is new"


def test_an_archive_made_by_hand_is_taken(tmp_path):
    data = zipped((entry("cases/", stat.S_IFDIR | 0o755), b""), (entry("cases/theirs.yaml", stat.S_IFREG | 0o644), CASE))
    (path,) = put(unpacked(data), tmp_path)
    assert path == workshop.path("theirs", levels=tmp_path) and path.read_bytes() == CASE


NAMES = {
    "climbs": "../cases/theirs.yaml",
    "climbs within": "cases/../../theirs.yaml",
    "climbs the other way": "cases\\..\\..\\theirs.yaml",
    "absolute": "/etc/cron.d/theirs.yaml",
    "a drive": "C:/cases/theirs.yaml",
    "a share": "//host/cases/theirs.yaml",
    "a device": "cases/con.yaml",
    "another device": "systems/lpt1.yaml",
    "a stream": "cases/theirs.yaml:hidden",
    "a dot": "cases/.yaml",
    "another ending": "cases/theirs.py",
    "two endings": "cases/theirs.yaml.exe",
    "an archive within": "cases/inner.case.zip",
    "another folder": "saves/theirs.yaml",
    "deeper": "cases/deep/theirs.yaml",
    "no folder": "theirs.yaml",
    "letters that look alike": "cases/thеirs.yaml",
    "full width": "cases/．．/theirs.yaml",
    "turned round": "cases/\u202eyaml.srieht.yaml",
    "large letters": "cases/Theirs.yaml",
    "a space at its end": "cases/theirs.yaml ",
    "a line": "cases/theirs.yaml\n",
    "endless": f"cases/{'a' * 41}.yaml",
    "nothing": "cases/-.yaml",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_that_is_no_case_is_refused(name, tmp_path):
    with pytest.raises(Refused, match="something else than a case"):
        unpacked(zipped(("cases/theirs.yaml", CASE), (name, b"x: y")))
    assert list(tmp_path.iterdir()) == []


def test_a_name_cut_by_a_zero_is_refused():
    data = zipped(("cases/theirs.yaml\x2f../x", CASE)).replace(b"theirs.yaml/../x", b"theirs.yaml\x00../x")
    with pytest.raises(Refused):
        unpacked(data)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK, stat.S_IFBLK])
def test_a_link_or_a_device_is_refused(kind):
    with pytest.raises(Refused, match="link or a device"):
        unpacked(zipped((entry("cases/theirs.yaml", kind | 0o777), b"/etc/passwd")))


def test_a_bomb_is_refused_by_what_it_says_and_by_what_it_is():
    with pytest.raises(Refused, match="far more"):
        unpacked(zipped(("cases/theirs.yaml", b"a" * 900_000)))
    with pytest.raises(Refused, match="far more"):
        unpacked(zipped(("cases/theirs.yaml", b"ab" * 600_000), method=zipfile.ZIP_STORED))
    honest = zipped(("cases/theirs.yaml", b"#" + bytes(range(65, 91)) * 40))
    lying = honest.replace(struct.pack("<L", 1041), struct.pack("<L", 20))
    with pytest.raises(Refused):
        unpacked(lying)


def test_an_archive_in_an_archive_is_no_case():
    with pytest.raises(Refused, match="cannot be read"):
        unpacked(zipped(("cases/theirs.yaml", zipped(("cases/theirs.yaml", CASE)))))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_what_is_there_twice_is_refused():
    with pytest.raises(Refused, match="twice"):
        unpacked(zipped(("cases/theirs.yaml", CASE), ("cases/theirs.yaml", CASE + b"#")))


def test_too_much_is_refused():
    with pytest.raises(Refused, match="too much"):
        unpacked(zipped(*((f"systems/s{n}.yaml", b"x: y") for n in range(40))))
    with pytest.raises(Refused, match="too large"):
        unpacked(b"PK" + b"\0" * archive.LARGEST)
    for entries in ([("systems/s.yaml", b"x: y")], [("cases/a.yaml", CASE), ("cases/b.yaml", CASE)]):
        with pytest.raises(Refused, match="exactly one case"):
            unpacked(zipped(*entries))


def test_a_locked_archive_and_odd_packing_are_refused():
    data = bytearray(zipped(("cases/theirs.yaml", CASE)))
    at = data.rindex(b"PK\x01\x02")
    data[6] |= 1
    data[at + 8] |= 1
    with pytest.raises(Refused, match="locked"):
        unpacked(bytes(data))
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        with pytest.raises(Refused, match="packed in a way"):
            unpacked(zipped(("cases/theirs.yaml", CASE), method=method))


def test_names_of_the_game_are_its_own():
    for name in ("cases/the-lift.yaml", "systems/meridian.yaml"):
        with pytest.raises(Refused, match="game’s own"):
            unpacked(zipped(("cases/theirs.yaml", CASE), (name, CASE)) if "sys" in name else zipped((name, CASE)))


HOSTILE = {
    "laughs": b"a: &a [x,x]\n" + b"".join(b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 9)) for n in range(98, 110)),
    "deep": b"a: " + b"[" * 5000 + b"]" * 5000,
    "wide": b"a: [" + b"x," * 200_000 + b"x]",
    "code": b"a: !!python/object/apply:os.system ['true']\n---\nb: c",
    "not text": bytes(range(128, 256)) * 20,
    "empty": b"",
}  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_yaml_gets_a_sentence(data):
    with pytest.raises(Refused, match=r"cannot be read\. L0\d\d|far more"):
        unpacked(zipped(("cases/theirs.yaml", data)))


def test_what_is_there_is_asked_about_and_kept(tmp_path):
    parcel = unpacked(zipped(("cases/theirs.yaml", CASE)))
    put(parcel, tmp_path)
    path = workshop.path("theirs", levels=tmp_path)
    path.write_bytes(b"mine")
    with pytest.raises(Taken) as taken:
        put(parcel, tmp_path)
    assert taken.value.names == ("theirs.yaml",) and path.read_bytes() == b"mine"
    put(parcel, tmp_path, replace=True)
    assert path.read_bytes() == CASE and (path.parent / "theirs.yaml.before-1").read_bytes() == b"mine"


def test_a_link_in_the_players_folder_is_not_written_through(tmp_path):
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious")
    (tmp_path / "own" / "cases").mkdir(parents=True)
    workshop.path("theirs", levels=tmp_path / "own").symlink_to(outside)
    parcel = unpacked(zipped(("cases/theirs.yaml", CASE)))
    with pytest.raises(Taken):
        put(parcel, tmp_path / "own")
    put(parcel, tmp_path / "own", replace=True)
    assert outside.read_bytes() == b"precious"


def test_a_case_that_is_not_there_cannot_be_given_away(tmp_path):
    for id in ("nowhere", "../tiny-ride", "the-lift"):
        with pytest.raises(Refused, match="no case called"):
            packed(id, tmp_path)


GOOD = zipped(("cases/theirs.yaml", CASE * 3), ("systems/s.yaml", b"x: y\n"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=6), st.integers(0, 40))
def test_whatever_is_done_to_an_archive_it_is_read_or_refused(changes, cut):
    data = bytearray(GOOD)
    for at, value in changes:
        data[at] = value
    try:
        parcel = unpacked(bytes(data[: len(data) - cut]))
    except OutOfFive as wrong:
        assert str(wrong)
    else:
        assert all(archive.ALLOWED.fullmatch(name) and len(data) <= archive.EACH for name, data in parcel.files)
