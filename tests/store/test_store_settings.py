"""Settings survive other versions, and what cannot be read is the default, with a sentence."""

import json
import tempfile
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.store import Settings, Store

WORD = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,12}", fullmatch=True)
KNOWN = {
    "text_scale": st.floats(1, 2),
    "spacing": st.integers(0, 20),
    "scan_seconds": st.floats(1, 6),
    "speech_rate": st.integers(80, 400),
    **dict.fromkeys(("quiet", "binds"), st.frozensets(WORD)),
    **dict.fromkeys(("contrast", "font", "language", "scan"), WORD),
    **dict.fromkeys(
        ("volume", "volume_music", "volume_rooms", "volume_number", "volume_effects", "volume_speech"), st.integers(0, 100)
    ),
    **dict.fromkeys(
        (
            "reduced_motion",
            "captions",
            "mono",
            "timers_on",
            "hold_toggle",
            "fullscreen",
            "seen_access",
            "speech",
            "voice_captions",
        ),
        st.booleans(),
    ),
}
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
JSON = PLAIN | st.lists(PLAIN, max_size=2) | st.dictionaries(st.text(max_size=3), PLAIN, max_size=2)


def test_every_setting_is_tried():
    assert set(KNOWN) == {f.name for f in fields(Settings)} - {"other"}


@given(values=st.fixed_dictionaries({}, optional=KNOWN))
def test_settings_come_back_as_they_were_put(values):
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.put_settings(Settings(**values))
        assert Store(Path(folder)).settings() == replace(Settings(**values), other={"format": 1}) and store.notices() == ()


@given(values=st.dictionaries(st.sampled_from(sorted(KNOWN)) | WORD, JSON, max_size=4))
def test_no_settings_file_crashes_and_what_does_not_fit_is_the_default(values):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_text(json.dumps(values))
        store = Store(Path(folder))
        found = store.settings()
        said = " ".join(store.notices())
        for name in set(values) & set(KNOWN):
            kept = getattr(found, name)
            assert kept == getattr(Settings(), name) or _listed(kept) == _sorted(values[name])
            assert name in said or _sorted(values[name]) == _listed(kept)
        assert 1 <= found.text_scale <= 2


def _listed(kept: object) -> object:
    """A setting as a file spells it."""
    return sorted(kept) if isinstance(kept, frozenset) else kept


def _sorted(value: object) -> object:
    return sorted(set(value)) if isinstance(value, list) and all(isinstance(v, str) for v in value) else value


@given(other=st.dictionaries(WORD.filter(lambda name: name not in KNOWN), JSON.filter(lambda v: v == v), max_size=3))
def test_what_a_newer_game_wrote_is_kept(other):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_text(json.dumps({**other, "format": 9, "mono": True}))
        store = Store(Path(folder))
        store.put_settings(replace(store.settings(), volume=11))
        written = json.loads(path.read_text())
        assert written["format"] == 9 and written["volume"] == 11 and written["mono"] is True
        assert {name: written[name] for name in other if name != "format"} == json.loads(
            json.dumps({name: value for name, value in other.items() if name != "format"})
        )


@pytest.mark.parametrize("cut", [0, 1, 20, 100])
def test_a_truncated_file_gives_defaults_and_a_sentence_and_is_kept(tmp_path, cut):
    path = tmp_path / "settings.json"
    Store(tmp_path).put_settings(Settings(volume=11))
    text = path.read_text()[:cut]
    path.write_text(text)
    store = Store(tmp_path)
    assert store.settings() == Settings()
    assert "settings.json.damaged-1" in store.notices()[0] and store.notices() == ()
    store.put_settings(Settings(volume=12))
    assert (tmp_path / "settings.json.damaged-1").read_text() == text


def test_the_settings_of_the_first_version_keep_their_meaning(tmp_path):
    old = {
        "format": 1, "text_scale": 1.5, "contrast": "high", "font": "house", "language": "en", "reduced_motion": True,
        "captions": False, "mono": True, "timers_on": False, "hold_toggle": True, "quiet": ["fade"], "volume": 40,
        "volume_music": 30, "volume_effects": 20, "volume_speech": 10, "fullscreen": False, "seen_access": True,
    }  # fmt: skip
    (tmp_path / "settings.json").write_text(json.dumps(old))
    store = Store(tmp_path)
    found = store.settings()
    assert store.notices() == ()
    assert {name: getattr(found, name) for name in old if name not in ("format", "quiet")} == {
        name: value for name, value in old.items() if name not in ("format", "quiet")
    }
    assert (found.quiet, found.spacing, found.scan, found.speech, found.binds) == ({"fade"}, 0, "off", False, frozenset())


@pytest.mark.parametrize(("scan", "toggle", "toggled"), [("off", False, False), ("one", False, True), ("off", True, True)])
def test_a_hold_is_a_press_that_stays_for_a_switch(scan, toggle, toggled):
    assert Settings(scan=scan, hold_toggle=toggle).toggled == toggled
