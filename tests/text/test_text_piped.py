"""A list through a pipe is taken whole where it was closed, and else line by line as it comes."""

import os

from game.text.piped import comes


def piped(first: bytes):
    out, into = os.pipe()
    os.write(into, first)
    return os.fdopen(out), into


def test_a_closed_pipe_is_read_whole():
    source, into = piped(b"seed=7 short\n1\n2")
    os.close(into)
    with source:
        text, further = comes(source)
        assert text == "seed=7 short\n1\n2" and not list(further)


def test_lines_of_an_open_pipe_are_there_before_it_ends():
    source, into = piped("seed=7\n1\n“ho".encode())
    with source:
        text, further = comes(source)
        assert text == "seed=7\n1"
        os.write(into, "me”\n2\n".encode())
        assert next(further) == "“home”" and next(further) == "2"
        os.write(into, b"3")
        os.close(into)
        assert list(further) == ["3"]


def test_what_is_no_pipe_is_read_whole(tmp_path):
    (tmp_path / "list").write_text("1\n2\n", encoding="utf-8")
    with (tmp_path / "list").open(encoding="utf-8") as source:
        assert comes(source)[0] == "1\n2\n"
