"""Short ways to write a script in a test, and to hear what is wrong with it."""

from pathlib import Path

from responder.errors import ScriptError
from responder.language import MerchantFile, Mistake, Script, check_script, read_merchant, read_script

EXAMPLES = Path(__file__).parent / "examples"
HEAD = "name: N\nchannel: sms\npurpose: service\nstart: {keyword: GO}\nsteps:\n"
ONE_STEP = HEAD + "  - end\n"


def steps(*lines: str) -> str:
    """A whole script around these lines, the first of which is line 6."""
    return HEAD + "\n".join(f"  {line}" for line in lines) + "\n"


def mistakes(text: str, translations: dict[str, str] | None = None) -> list[Mistake]:
    """Every mistake that reading a script tells, none if it reads."""
    try:
        read_script(text, "n", translations=translations or {})
    except ScriptError as error:
        found = list(error.mistakes)
        assert found
        assert all(isinstance(mistake, Mistake) for mistake in found)
        return found  # type: ignore[return-value]
    return []


def told(found: list[Mistake]) -> list[str]:
    return [f"{mistake.line}:{mistake.column} {mistake.text}; {mistake.remedy}" for mistake in found]


def example(name: str) -> str:
    return (EXAMPLES / f"{name}.yaml").read_text()


def shop() -> MerchantFile:
    return read_merchant(example("merchant"))


def checked(text: str, others: dict[str, str] | None = None, merchant: MerchantFile | None = None) -> list[str]:
    """What the checker says of a script that reads: `line severity: text; remedy`."""
    dialogs = {name: read_script(other, name) for name, other in (others or {}).items()}
    script: Script = read_script(text, "n")
    found = check_script(script, dialogs=dialogs, merchant=merchant)
    return [f"{mistake.line} {mistake.severity}: {mistake.text}; {mistake.remedy}" for mistake in found]
