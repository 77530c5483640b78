"""Publishing and pulling on a real database; what is refused leaves what is live."""

from __future__ import annotations

import filecmp
import re
from pathlib import Path

import pytest

from tests.cli.command import DIALOGS, GREETING, GREETING_TEST, run, shop


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/live.db"


def test_what_was_published_comes_back_as_it_was(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "publish", DIALOGS / "demo", "--database", database)[0] == 0
    code, _, _ = run(capsys, "pull", "demo", "--into", tmp_path / "pulled", "--database", database)
    assert code == 0
    own = {file.name for file in (DIALOGS / "demo").glob("*.yaml")} - {"coffee_club.test.yaml"}
    assert {file.name for file in (tmp_path / "pulled").iterdir()} == own
    match, mismatch, errors = filecmp.cmpfiles(DIALOGS / "demo", tmp_path / "pulled", own, shallow=False)
    assert (set(match), mismatch, errors) == (own, [], [])
    again = run(capsys, "pull", "demo", "--into", tmp_path / "pulled", "--database", database)
    assert "0 files written" in again[1]


def test_a_ready_made_dialog_that_was_changed_comes_back_as_a_file(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    with (folder / "merchant.yaml").open("a") as opened:
        opened.write("library: [welcome]\n")
    own = (DIALOGS / "library" / "welcome.yaml").read_text("utf-8").replace("Good. You can", "Fine. You can")
    (folder / "welcome.yaml").write_text(own, "utf-8")
    assert run(capsys, "publish", folder, "--database", database)[0] == 0
    assert run(capsys, "pull", "shop", "--into", tmp_path / "pulled", "--database", database)[0] == 0
    assert (tmp_path / "pulled" / "welcome.yaml").read_text("utf-8") == own


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        (
            "greeting.yaml",
            GREETING.replace("2 days", "2d").replace("again", "agian"),
            "2 mistakes; nothing was published",
        ),
        (
            "greeting.test.yaml",
            GREETING_TEST.replace("So do", "We do"),
            "1 talk does not go as written; nothing was pub",
        ),
        ("merchant.yaml", "name: X\n", "1 mistake; nothing was published"),
    ],
)
def test_a_broken_folder_is_refused_as_a_whole(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str], file: str, content: str, told: str
) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING, greeting__test=GREETING_TEST)
    assert run(capsys, "publish", folder, "--database", database)[0] == 0
    (folder / file).write_text(content, "utf-8")
    (folder / "other.yaml").write_text(GREETING.replace("HELLO", "HEY"), "utf-8")
    code, _, err = run(capsys, "publish", folder, "--database", database)
    assert code == 1
    assert told in err
    assert run(capsys, "pull", "shop", "--into", tmp_path / "pulled", "--database", database)[0] == 0
    assert (tmp_path / "pulled" / "greeting.yaml").read_text("utf-8") == GREETING
    assert not (tmp_path / "pulled" / "other.yaml").exists()


def test_a_folder_without_merchant_yaml_is_not_published(
    tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "greeting.yaml").write_text(GREETING, "utf-8")
    code, _, err = run(capsys, "publish", tmp_path / "shop", "--database", database)
    assert code == 1
    assert "there is no merchant.yaml" in err


def test_pull_of_what_was_never_published(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "pull", "nobody", "--database", database)
    assert (code, "There is no database" in err) == (2, True)
    run(capsys, "migrate", "--database", database)
    code, _, err = run(capsys, "pull", "nobody", "--database", database)
    assert code == 1
    assert "nothing was published for 'nobody'" in err


def test_migrate_creates_and_then_has_nothing_to_do(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "has been brought up to date" in run(capsys, "migrate", "--database", database)[1]
    assert "is up to date" in run(capsys, "migrate", "--database", database)[1]


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense", "sqlite://"])
def test_a_database_that_is_none_is_wrong_usage(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "migrate", "--database", address)
    assert code == 2
    assert "RESPONDER_DATABASE" in err


def test_what_a_rename_means_is_said(tmp_path: Path, database: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Once, and only where a number or mailbox that was live is not named any more."""
    folder = shop(tmp_path / "shop", greeting=GREETING)
    assert "no longer named" not in "".join(map(str, run(capsys, "publish", folder, "--database", database)))
    file = folder / "merchant.yaml"
    text = file.read_text("utf-8")
    number = re.search(r"\+\d{6,}", text)
    assert number is not None
    file.write_text(text.replace(number[0], "+4759447777"), "utf-8")
    told = "".join(map(str, run(capsys, "publish", folder, "--database", database)))
    assert f"{number[0]} is no longer named" in told
    assert "no longer named" not in "".join(map(str, run(capsys, "publish", folder, "--database", database)))
