"""Opening a library: what is made, what is refused, and that a refused file keeps every byte."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.errors import (
    LibraryError,
    NewerLibraryError,
    NewsreaderError,
    NotALibraryError,
    ReadOnlyLibraryError,
)
from newsreader.store.database import LIBRARY_NAME, open_library
from newsreader.store.library_file import APPLICATION_ID, SCHEMA_VERSION, packed
from newsreader.usecases.open_library import open_to_read

NOBODY = 65534
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")


def test_a_library_is_made_where_there_is_none(folder: Path) -> None:
    with open_library(folder / "deep" / "down") as library:
        assert library.path == folder / "deep" / "down" / LIBRARY_NAME
        assert library.articles.entries() == ()
    assert [path.name for path in library.path.parent.iterdir()] == [LIBRARY_NAME]


@posix_only
def test_only_its_owner_may_look_into_it(folder: Path) -> None:
    with open_library(folder) as library:
        library.views.save("key", {})
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len(modes) == 3
    assert set(modes.values()) == {0o600}


def test_the_file_says_what_it_is(folder: Path) -> None:
    open_library(folder).close()
    header = (folder / LIBRARY_NAME).read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == packed(SCHEMA_VERSION)


def test_what_was_saved_is_there_after_opening_again(folder: Path) -> None:
    with open_library(folder) as library:
        library.views.save("window", {"width": 1200})
    with open_library(folder) as library:
        assert library.views.load("window") == {"width": 1200}


def test_opening_a_library_that_is_up_to_date_does_not_load_alembic(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from newsreader.store.database import open_library;"
        "[open_library(Path(sys.argv[1])).close() for _ in range(2)];"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script, folder], check=False).returncode == 0


def test_programs_that_start_at_once_share_one_new_library(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from newsreader.store.database import open_library;"
        "sys.stdin.readline(); library = open_library(Path(sys.argv[1]));"
        "library.stories.add('one more'); library.close()"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", script, folder], stdin=subprocess.PIPE)
        for _ in range(4)
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
    assert [program.wait(timeout=30) for program in programs] == [0] * 4
    with open_library(folder) as library:
        assert len(library.stories.all()) == 4
    assert [path.name for path in folder.iterdir()] == [LIBRARY_NAME]


def not_a_database() -> bytes:
    return b"Dear diary, this is not a database.\n" * 30


def a_database_of_another_program() -> bytes:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "other.sqlite"
        connection = sqlite.connect(path)
        connection.execute("CREATE TABLE photograph (id INTEGER PRIMARY KEY)")
        connection.close()
        return path.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"SQLite format 3\0",
        not_a_database(),
        a_database_of_another_program(),
        b"SQLite format 3\0".ljust(5000, b"\xff"),
    ],
    ids=["empty", "a magic number only", "prose", "another program's", "nonsense"],
)
def test_a_file_that_is_no_library_is_refused_and_left_alone(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / LIBRARY_NAME).write_bytes(content)
    with pytest.raises(NotALibraryError, match=f"{LIBRARY_NAME}.*not a Newsreader library"):
        open_library(folder)
    assert [path.name for path in folder.iterdir()] == [LIBRARY_NAME]
    assert (folder / LIBRARY_NAME).read_bytes() == content


def test_a_folder_in_the_librarys_place_is_refused(folder: Path) -> None:
    (folder / LIBRARY_NAME).mkdir(parents=True)
    with pytest.raises(LibraryError, match=LIBRARY_NAME):
        open_library(folder)


def test_a_file_in_the_folders_place_is_refused(folder: Path) -> None:
    folder.write_bytes(b"mine")
    for asked in (folder, folder / "deep" / "down"):
        with pytest.raises(LibraryError, match=r"newsreader is a file, not a folder; choose"):
            open_library(asked)
    assert folder.read_bytes() == b"mine"


def test_a_newer_library_is_refused_kindly_and_left_alone(folder: Path) -> None:
    open_library(folder).close()
    path = folder / LIBRARY_NAME
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA user_version = {2 << 16}")
    connection.execute("UPDATE library_info SET value = '7.5'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerLibraryError, match=r"Newsreader 7\.5.*install the newer version"):
        open_library(folder)
    assert path.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [LIBRARY_NAME]


def test_a_library_that_is_newer_only_by_what_its_log_holds_is_refused_too(folder: Path) -> None:
    open_library(folder).close()
    newer = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
    newer.execute(f"PRAGMA user_version = {2 << 16}")
    newer.execute("UPDATE library_info SET value = '7.5'")
    with pytest.raises(NewerLibraryError, match=r"Newsreader 7\.5"):
        open_library(folder)
    newer.close()


def test_a_newer_library_without_a_name_is_refused_too(folder: Path) -> None:
    open_library(folder).close()
    connection = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
    connection.execute(f"PRAGMA user_version = {9 << 16 | 3}")
    connection.execute("DROP TABLE library_info")
    connection.close()
    with pytest.raises(NewerLibraryError, match="newer than this one"):
        open_library(folder)


def test_a_library_with_additions_only_is_opened(folder: Path) -> None:
    open_library(folder).close()
    connection = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
    connection.execute(f"PRAGMA user_version = {1 << 16 | 999}")
    connection.execute("ALTER TABLE story ADD COLUMN mood TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE library_info SET value = '1.5'")
    connection.close()
    with open_library(folder) as library:
        library.stories.add("The bridge")
        assert len(library.stories.all()) == 1


def test_a_new_library_is_not_laid_beside_the_log_of_a_lost_one(folder: Path) -> None:
    folder.mkdir()
    log = folder / f"{LIBRARY_NAME}-wal"
    log.write_bytes(b"what was last written")
    with pytest.raises(LibraryError, match="no longer beside it"):
        open_library(folder)
    assert [path.name for path in folder.iterdir()] == [log.name]


def test_a_library_is_made_where_the_disk_knows_no_hard_links(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    open_library(folder).close()
    open_library(folder).close()
    assert [path.name for path in folder.iterdir()] == [LIBRARY_NAME]


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere: give that up for a moment, where we have it."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach: pytest's own are for the user who runs it."""
    name = tempfile.mkdtemp()
    folder = Path(name)
    folder.chmod(0o755)
    if not os.geteuid():
        os.chown(folder, NOBODY, -1)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@posix_only
def test_a_read_only_folder_without_a_library_is_refused(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with as_nobody(), pytest.raises(ReadOnlyLibraryError, match=r"read-only.*choose another"):
        open_library(open_folder)
    assert list(open_folder.iterdir()) == []


@posix_only
@pytest.mark.parametrize(("of_folder", "of_file"), [(0o555, 0o600), (0o755, 0o400), (0o555, 0o400)])
def test_a_read_only_library_is_refused_and_left_alone(
    open_folder: Path, of_folder: int, of_file: int
) -> None:
    path = open_folder / LIBRARY_NAME
    with as_nobody():
        open_library(open_folder).close()
        before = path.read_bytes()
        path.chmod(of_file)
        open_folder.chmod(of_folder)
        with pytest.raises(ReadOnlyLibraryError, match=f"{LIBRARY_NAME}.*read-only"):
            open_library(open_folder)
        assert path.read_bytes() == before
        assert [path.name for path in open_folder.iterdir()] == [LIBRARY_NAME]


@posix_only
def test_a_library_that_may_not_be_read_is_refused(open_folder: Path) -> None:
    with as_nobody():
        open_library(open_folder).close()
        (open_folder / LIBRARY_NAME).chmod(0)
        with pytest.raises(NewsreaderError, match="cannot be read"):
            open_library(open_folder)


@posix_only
@pytest.mark.parametrize(("of_folder", "of_file"), [(0o555, 0o600), (0o755, 0o400), (0o555, 0o400)])
def test_a_library_on_a_disk_that_takes_nothing_can_be_read(
    open_folder: Path, of_folder: int, of_file: int
) -> None:
    with as_nobody():
        with open_library(open_folder) as library:
            library.stories.add("The bridge")
        path = open_folder / LIBRARY_NAME
        before = path.read_bytes()
        path.chmod(of_file)
        open_folder.chmod(of_folder)
        with open_to_read(open_folder) as library:
            assert "read-only" in library.read_only
            assert [story.title for story in library.stories.all()] == ["The bridge"]
            with pytest.raises(ReadOnlyLibraryError, match=r"read-only.*choose another"):
                library.stories.add("The ferry")
        assert path.read_bytes() == before
        assert [file.name for file in open_folder.iterdir()] == [LIBRARY_NAME]


@posix_only
def test_where_there_is_nothing_to_read_a_read_only_folder_is_refused(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with as_nobody(), pytest.raises(ReadOnlyLibraryError, match="read-only"):
        open_to_read(open_folder)


@posix_only
def test_a_change_that_a_power_cut_halved_is_taken_back(folder: Path) -> None:
    open_library(folder).close()
    path = folder / LIBRARY_NAME
    script = (
        "import os, sys; from pysqlite3 import dbapi2 as sqlite;"
        "connection = sqlite.connect(sys.argv[1], isolation_level=None);"
        "connection.execute('PRAGMA journal_mode = DELETE');"
        "connection.execute('PRAGMA cache_size = 1');"
        "connection.execute('BEGIN');"
        "[connection.execute('INSERT INTO view_state VALUES (?, ?)', (str(n), 'x' * 9000))"
        " for n in range(50)];"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, path], check=False)
    assert path.with_name(f"{LIBRARY_NAME}-journal").exists()
    with open_library(folder) as library:
        assert library.rescued is None
        assert library.views.load("1") == {}
