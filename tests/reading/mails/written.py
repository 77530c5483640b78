"""Tables of answers that are filled row by row: a text, a page, both, or bytes as they come."""

from typing import Any

from .case import Case, alternative, answer, html, plain


class Answers(list[Case]):
    """Answers of people; `fields` are header fields that stand before those of the content."""

    def text(self, name: str, said: str, body: str, fields: str = "", **more: Any) -> None:
        """One of text alone."""
        self.append(answer(name, said, fields + plain(body), **more))

    def page(self, name: str, said: str, body: str, fields: str = "", **more: Any) -> None:
        """One of HTML alone."""
        self.append(answer(name, said, fields + html(body), **more))

    def both(self, name: str, said: str, words: str, body: str, fields: str = "", **more: Any) -> None:
        """One of text and HTML."""
        self.append(answer(name, said, fields + alternative(words, body), **more))

    def raw(self, name: str, said: str, fields: str, body: bytes, **more: Any) -> None:
        """A body of bytes behind its fields."""
        made = answer(name, said, fields + "\n", **more)
        self.append(Case(name, made.raw.rstrip(b"\r\n") + b"\r\n\r\n" + body, made.expected))

    def known(self, name: str, said: str, body: str, parent: str, **more: Any) -> None:
        """One of text to a mail of ours that is known."""
        self.text(name, said, body, **more)
        self[-1].options["parent_text"] = parent
