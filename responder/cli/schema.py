"""`responder schema`: the JSON Schema of a dialog, for the completion of editors."""

from __future__ import annotations

import argparse

EPILOG = """example:
  responder schema > dialog.schema.json

Editors with a YAML language server complete and check a dialog that begins with
  # yaml-language-server: $schema=dialog.schema.json"""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the JSON Schema of a dialog."
    parser.epilog = EPILOG
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    import json

    from responder.cli.terminal import say
    from responder.language.schema import json_schema

    say(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
