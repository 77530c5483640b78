"""Word tables, written as text."""


def words(table: str) -> frozenset[str]:
    """The words of a table, lower case."""
    return frozenset(table.lower().split())
