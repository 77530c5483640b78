"""Settings of the web side."""

from pathlib import Path

import pytest

from responder.config import Settings
from responder.errors import SettingError
from responder.web.options import read_options, read_tokens
from responder.web.pages import find_templates

LONG = "x" * 32


def test_tokens_are_kept_as_digests_only() -> None:
    options = read_options(Settings(api_tokens=f"fjord={LONG}, nord={LONG}2"))
    assert (options.merchant_of(LONG), options.merchant_of(LONG + "2"), options.merchant_of("")) == (
        "fjord",
        "nord",
        None,
    )
    assert LONG not in repr(options)


@pytest.mark.parametrize("given", ["fjord", f"={LONG}", "fjord=short", f"fjord={LONG} nord={LONG}"])
def test_tokens_that_cannot_be_used_are_named_without_being_told(given: str) -> None:
    with pytest.raises(SettingError) as caught:
        read_tokens(given)
    assert LONG not in str(caught.value)


def test_the_demo_stays_at_home_unless_asked() -> None:
    assert not read_options(Settings()).demo_anywhere
    assert read_options(Settings(demo_anywhere="yes")).demo_anywhere


def test_missing_templates_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="RESPONDER_TEMPLATES"):
        find_templates(str(tmp_path))
    (tmp_path / "demo").mkdir()
    assert find_templates(str(tmp_path)) == tmp_path
    assert (find_templates() / "demo" / "page.html").is_file()
