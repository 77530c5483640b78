"""Every command: its help, its exit codes, and what it says when something is wrong."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from responder.cli import COMMANDS
from tests.cli.command import DIALOGS, GREETING, GREETING_TEST, copy_of, process, run, shop


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_a_help_with_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, command, "--help")
    assert code == 0
    assert f"responder {command}" in out
    assert "example" in out


def test_help_is_there_at_once() -> None:
    quickest = 9.0
    for _ in range(4):
        begun = time.perf_counter()
        assert process("--help", cold=True).returncode == 0
        quickest = min(quickest, time.perf_counter() - begun)
    plain = min(_bare_start() for _ in range(4))
    assert quickest - plain < 0.2


def _bare_start() -> float:
    import subprocess
    import sys

    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return time.perf_counter() - begun


def test_help_loads_nothing_heavy() -> None:
    import subprocess
    import sys

    told = "import sys, responder.cli as c\ntry: c.main(['--help'])\nexcept SystemExit: pass\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"sqlalchemy", "yaml", "jinja2", "twilio", "uvicorn", "asyncio", "phonenumbers"})


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["serve", "--port", "99999"],
        ["explain"],
        ["explain", "reply", "x", "--expect", "wish"],
        ["chat", "--what"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, *arguments)[0] == 2


@pytest.mark.parametrize("command", ["check", "test", "publish", "chat", "translate"])
def test_a_missing_file_is_told_in_a_sentence(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["translate", "nowhere", "sv"] if command == "translate" else [command, "/nowhere/x.yaml"]
    code, out, err = run(capsys, *arguments)
    assert code == 1
    assert "there is no" in out + err
    assert "Traceback" not in out + err


def test_check_is_content_with_what_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "check", DIALOGS / "demo", DIALOGS / "library")
    assert (code, err) == (0, "")
    assert "21 dialogs checked: 0 mistakes" in out


BROKEN = """\
name: Broken
channel: fax
purpose: service
colour: red
steps:
  - ask: "Hello {{ contact.name"
    within: 3d
    replies:
      stop:
        - end
  - sned: "x"
"""


def test_check_tells_every_mistake_with_line_and_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", broken=BROKEN, greeting=GREETING)
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    lines = [line for line in out.splitlines() if ": mistake: " in line]
    assert [int(line.split("broken.yaml:")[1].split(":")[0]) for line in lines] == [2, 4, 6, 7, 9, 11]
    assert "'3d' is not a duration; write it like" in out
    assert "did you mean 'send'?" in out
    assert all(";" in line for line in lines)


def test_check_tells_of_the_named_file_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", broken=BROKEN, greeting=GREETING)
    code, out, _ = run(capsys, "check", folder / "greeting.yaml")
    assert (code, "broken" in out) == (0, False)


def test_check_reads_translations_transcripts_and_merchant_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shop(
        tmp_path / "shop",
        greeting=GREETING,
        greeting__sv='- text: "So do we."\n  sv: "{{ nonsense }}"\n',
        greeting__test="Talk:\n  - shopp: hi\n",
    )
    with (folder / "merchant.yaml").open("a") as opened:
        opened.write("quiet hours: never\n")
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    for place in ("greeting.sv.yaml:2:", "greeting.test.yaml:2:", "merchant.yaml:"):
        assert place in out


def test_a_file_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    (folder / "greeting.yaml").write_bytes(GREETING.replace("Tea, then", "Té").encode("latin-1"))
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    assert "greeting.yaml:14:1: mistake: the file is not in UTF-8; save it as UTF-8" in out


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_a_file_in_utf_16_is_told(encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    (folder / "greeting.yaml").write_bytes(GREETING.encode(encoding))
    out = run(capsys, "check", folder)[1]
    assert "greeting.yaml:1:1: mistake: the file is not in UTF-8; save it as UTF-8" in out


def test_a_document_of_an_office_program_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    (folder / "greeting.yaml").write_bytes(b"PK\x03\x04\x14\x00\xff\xfe")
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    assert "the file is a document of an office program; save it as plain text, in UTF-8" in out


def test_a_layout_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mail = '  - send: "Hi"\n    by: email\n    subject: "S"\n    template: {}\n'
    folder = shop(tmp_path / "shop", greeting=GREETING + mail.format("ofer"), other=GREETING + mail.format("offer"))
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    assert [line for line in out.splitlines() if "there is no layout 'ofer'; did you mean 'offer'?" in line]
    assert not [line for line in out.splitlines() if "other.yaml:" in line and "no layout" in line]


def test_the_folders_of_several_shops_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("tea", "wool"):
        shop(tmp_path / name, greeting=GREETING)
    code, _, err = run(capsys, "check", tmp_path)
    assert code == 1
    assert "there is no dialog here; name one of its folders: tea, wool" in err


def test_talks_that_cannot_be_read_are_not_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING, greeting__test="Talk:\n  - shopp: hi\n")
    code, out, _ = run(capsys, "test", folder)
    assert code == 1
    assert "greeting: its talks cannot be read" in out


def test_files_that_are_not_read_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING, greting__test=GREETING_TEST)
    (folder / "other.yml").write_text(GREETING, "utf-8")
    code, out, _ = run(capsys, "check", folder)
    assert code == 0
    assert "greting.test.yaml:1:1: warning: there is no dialog 'greting.yaml'" in out
    assert "other.yml:1:1: warning: files ending in .yml are not read; name it 'other.yaml'" in out
    assert run(capsys, "check", folder, "--strict")[0] == 1


@pytest.mark.parametrize("name", ["other.yaml.txt", "other.YAML", "other.yml", "other.Yml", "other.yaml.docx"])
def test_a_dialog_under_the_name_of_another_kind(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    (folder / name).write_text(GREETING, "utf-8")
    out = run(capsys, "check", folder)[1]
    assert (
        f"{name}:1:1: warning: files ending in {name.removeprefix('other')} are not read; name it 'other.yaml'" in out
    )


@pytest.mark.parametrize(
    "name", ["greeting.sv.po", "greeting.yaml~", ".greeting.yaml.txt", "notes.txt", "greeting.yaml.bak"]
)
def test_other_files_of_a_folder(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    before = run(capsys, "check", folder)
    (folder / name).write_text("anything", "utf-8")
    assert run(capsys, "check", folder) == before


def test_the_file_of_the_merchant_in_capitals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    (folder / "merchant.yaml").rename(folder / "Merchant.yaml")
    out = run(capsys, "check", folder)[1]
    assert "the file of the merchant is not read under this name; name it 'merchant.yaml'" in out
    assert "not a key" not in out


def test_one_file_is_not_published_without_those_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Beside it stands a dialog that is live and has got a mistake: it would have been taken down without a word."""
    folder = shop(tmp_path / "shop", greeting=GREETING, other=GREETING.replace("HELLO", "OTHER"))
    database = f"sqlite:///{tmp_path / 'r.db'}"
    assert run(capsys, "publish", folder, "--database", database)[0] == 0
    (folder / "other.yaml").write_text("name: Broken\n", "utf-8")
    code, _, err = run(capsys, "publish", folder / "greeting.yaml", "--database", database)
    assert code == 1
    assert f"go live together; write 'responder publish {folder}'" in err


def test_an_unknown_ready_made_dialog_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING)
    with (folder / "merchant.yaml").open("a") as opened:
        opened.write("library: [nps, npss]\n")
    code, out, _ = run(capsys, "check", folder)
    assert code == 1
    assert "'npss' is not a ready-made dialog; did you mean 'nps'?" in out


def test_test_plays_and_tells_where_a_talk_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING, greeting__test=GREETING_TEST)
    code, out, err = run(capsys, "test", folder)
    assert (code, out) == (0, "greeting: 1 talk, fine\n")
    assert "1 talk played, 0 failures" in err
    (folder / "greeting.test.yaml").write_text(GREETING_TEST.replace("So do we", "We do not"), "utf-8")
    code, out, err = run(capsys, "test", folder / "greeting.yaml")
    assert code == 1
    assert 'greeting.test.yaml:5: expected shop: "We do not." but the shop said "So do we."' in out


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "schema")
    assert code == 0
    assert "properties" in json.loads(out)


def test_secrets_are_long_and_differ(capsys: pytest.CaptureFixture[str]) -> None:
    made = {run(capsys, "secret")[1].strip() for _ in range(3)}
    assert len(made) == 3
    assert all(len(secret) >= 32 for secret in made)


def test_translate_makes_fills_and_exchanges(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dialog = copy_of("csat", tmp_path)
    code, out, _ = run(capsys, "translate", dialog, "fi")
    assert code == 0
    assert "6 sentences, 6 sentences are not translated yet" in out
    code, _, err = run(capsys, "translate", dialog, "en")
    assert (code, "is written in 'en' itself; name another language" in err) == (1, True)
    assert not (tmp_path / "csat.en.yaml").exists()
    before = (tmp_path / "csat.sv.yaml").read_text("utf-8")
    code, out, _ = run(capsys, "translate", dialog, "sv")
    assert "all is translated" in out
    for line in before.splitlines():
        assert line in (tmp_path / "csat.sv.yaml").read_text("utf-8")
    code, out, _ = run(capsys, "translate", "csat", "fi", "--po", "--folder", tmp_path)
    po = tmp_path / "csat.fi.po"
    text = po.read_text("utf-8")
    entry = 'msgid "Thank you, we\'ll pass it on."\nmsgstr ""'
    assert entry in text
    po.write_text(text.replace(entry, entry[:-2] + '"Kiitos, välitämme sen."'), "utf-8")
    code, out, _ = run(capsys, "translate", "csat", "fi", "--po", po, "--folder", tmp_path)
    assert code == 0
    assert "5 sentences are not translated yet" in out
    assert "Kiitos, välitämme sen." in (tmp_path / "csat.fi.yaml").read_text("utf-8")


def test_escape_codes_in_a_file_do_not_reach_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shop(tmp_path / "shop", greeting=GREETING.replace("keyword: HELLO", 'nonsense: "\\x1b[2J"'))
    _, out, err = run(capsys, "check", folder)
    assert "\x1b" not in out + err


def test_nothing_is_coloured_where_no_terminal_looks_on(tmp_path: Path) -> None:
    folder = shop(tmp_path / "shop", broken=BROKEN)
    done = process("check", str(folder))
    assert done.returncode == 1
    assert b"\x1b" not in done.stdout + done.stderr
