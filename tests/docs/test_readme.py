"""The README is true: its blocks are read and played, and every word of the product is in it."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import fields
from datetime import UTC, datetime

import pytest

from responder.cli import COMMANDS, parser
from responder.config import Settings
from responder.language import check_script, read_merchant, read_script, read_transcripts
from responder.language.channel_file import CHANNEL_KEYS
from responder.language.merchant import MERCHANT_KEYS
from responder.language.verbs import TOP_KEYS, TRIGGER_KEYS, TRIGGERS, VERBS
from responder.service.contacts.as_json import read_contacts
from responder.simulator import play
from responder.web.api import read_event
from responder.web.api_contacts import read_request
from tests.docs.readme import README, ROOT, Block, blocks
from tests.tables import each

BLOCKS = blocks()
LANGUAGE = README[README.index("## The language") : README.index("## Commands")]


def at(block: Block) -> str:
    return f"line {block.line}"


def test_there_is_something_to_test() -> None:
    assert [block.is_script for block in BLOCKS].count(True) >= 1
    assert [block.is_merchant for block in BLOCKS].count(True) >= 1
    assert [block.is_transcripts for block in BLOCKS].count(True) >= 1


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.is_script], ids=at)
def test_scripts_have_no_mistakes(block: Block) -> None:
    script = read_script(block.text, "coffee", "README.md")
    assert [str(m) for m in check_script(script, dialogs={"coffee": script}, merchant=None)] == []


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "json"], ids=at)
def test_what_a_shop_posts_is_taken(block: Block) -> None:
    if "contacts" not in json.loads(block.text):
        assert read_event(block.text.encode())["contact"]["first_name"] == "Kari"
        return
    told = read_contacts(read_request(block.text.encode()).contacts, "NO", datetime(2026, 6, 1, tzinfo=UTC))
    assert told.mistakes == []
    assert [len(one.consents) for one in told.people] == [1]


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.is_merchant], ids=at)
def test_merchants_are_read(block: Block) -> None:
    assert read_merchant(block.text, "README.md").name == "Fjord Kaffe"


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.is_transcripts], ids=at)
def test_transcripts_play(block: Block) -> None:
    above = [b for b in BLOCKS if b.is_script and b.line < block.line][-1]
    script = read_script(above.text, "coffee", "README.md")
    transcripts = read_transcripts(block.text, "README.md")
    assert transcripts
    for transcript in transcripts:
        assert [str(failure) for failure in play([script], None, transcript, dialog="coffee")] == []


@each("word", [*VERBS, *TOP_KEYS, *TRIGGERS, *TRIGGER_KEYS])
def test_the_reference_names_every_word_of_the_language(word: str) -> None:
    assert f"`{word}" in LANGUAGE, f"the README's language reference does not name {word}"


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: str(verb.name))
def test_the_reference_names_every_key_of_a_verb(verb: object) -> None:
    for key in verb.keys:  # type: ignore[attr-defined]
        assert f"`{key.name}" in LANGUAGE, f"{key.name} beside {verb}"


@each("key", [*MERCHANT_KEYS, *CHANNEL_KEYS["sms"], *CHANNEL_KEYS["email"]])
def test_every_key_of_a_merchant_is_explained(key: str) -> None:
    assert f"`{key}`" in README


@pytest.mark.parametrize("setting", fields(Settings), ids=lambda setting: str(setting.name))
def test_every_setting_is_listed_with_its_default(setting: object) -> None:
    name, default = setting.metadata["name"], setting.default  # type: ignore[attr-defined]
    row = next((line for line in README.splitlines() if line.startswith(f"| `{name}` |")), "")
    assert row, f"the README does not list {name}"
    assert default == "" or f"`{default}`" in row


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_listed(command: str) -> None:
    assert f"`responder {command}" in README


def test_what_the_readme_runs_is_understood() -> None:
    for block in (b for b in BLOCKS if b.language == "sh"):
        for line in block.text.splitlines():
            words = shlex.split(line, comments=True)
            if words[:1] == ["responder"]:
                parser(words[1:]).parse_args(words[1:])


def test_links_and_pictures_exist() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
