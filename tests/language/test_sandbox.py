"""Nothing gets out of a text or condition, and nothing in it can burn time or memory."""

import time
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.errors import TemplateError
from responder.language.expressions import compile_condition, compile_text
from tests.tables import each


class Trap:
    """An object that must never be asked for anything."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"someone asked for {name}")

    def __call__(self) -> object:
        raise AssertionError("someone called it")


NAMES: Mapping[str, object] = {
    "x": "text",
    "n": 7,
    "items": ["a", "b"],
    "contact": {"first_name": "Kari", "__class__": "never", "_secret": "never"},
    "trap": Trap(),
}

# Texts that compile nowhere.
ESCAPES = [
    "{{ x.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ x['__class__'] }}",
    "{{ x['__cla' ~ 'ss__'] }}",
    "{{ x[('__class__')] }}",
    "{{ x|attr('__class__') }}",
    "{{ x|attr('format') }}",  # CVE-2025-27516
    "{{ (x|attr('format'))('{0.__class__}') }}",
    "{{ '{0.__class__.__init__.__globals__}'.format(x) }}",  # CVE-2016-10745
    "{{ '{a.__class__}'.format_map({'a': x}) }}",  # CVE-2019-10906
    "{% set f = '{0.__class__}'.format %}{{ f(x) }}",  # CVE-2024-56326
    "{{ ['{0.__class__}']|map('format', x)|first }}",
    "{% for f in ['{0.__class__}'.format] %}{{ f(x) }}{% endfor %}",
    "{{ x.format }}{{ x.format(x) }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ lipsum() }}",
    "{{ range(10**9) }}",
    "{{ dict(a=1) }}",
    "{{ x.upper() }}",
    "{{ trap() }}",
    "{{ contact.items() }}",
    "{{ contact.pop('first_name') }}",
    "{{ items.append('c') }}",
    "{{ request.application.__globals__ }}",
    "{{ config.items() }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{% import 'os' as os %}",
    "{% from 'x' import y %}",
    "{% include '/etc/passwd' %}",
    "{% extends '/etc/passwd' %}",
    "{% block a %}{% endblock %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% call(x) y() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% with a = 1 %}{{ a }}{% endwith %}",
    "{% autoescape false %}{% endautoescape %}",
    "{% for a in items %}{{ a }}{% endfor %}",
    "{% for a in range(99999999) %}{% endfor %}",
    "{% set a = 1 %}",
    "{% set a %}x{% endset %}",
    "{% do x %}",
    "{% debug %}",
    "{% trans %}x{% endtrans %}",
    "{% raw %}{{ x }}",
    "{{ 'a' * 1000000000 }}",
    "{{ x * 'a' }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 'a' + 'b' }}",
    "{{ 99999999999999999999 }}",
    "{{ 1e400 }}",
    "{{ {'a': 1} }}",
    "{{ items[1:] }}",
    "{{ items[n] }}",
    "{{ items['_x'] }}",
    "{{ contact._secret }}",
    "{{ contact['__class__'] }}",
    "{{ _private }}",
    "{{ x | map('upper') }}",
    "{{ x | tojson }}",
    "{{ x | safe }}",
    "{{ x | xmlattr }}",  # CVE-2024-22195, CVE-2024-34064
    "{{ x | pprint }}",
    "{{ x | format(1) }}",
    "{{ items | sort(attribute='__class__') }}",
    "{{ items | sum(start='') }}",
    "{{ items | batch(1000000) }}",
    "{{ x | center(100000000) }}",
    "{{ x | indent(100000000) }}",
    "{{ '%1000000000d' | format(1) }}",
    "{{ x is callable }}",
    "{{ x is sameas y }}",
    "{{ x is filter('upper') }}",
    "{{ x | default(value='y') }}",
    "{{ x | default(*items) }}",
    "{{ x | replace('a') }}",
    "{{ lambda: 1 }}",
    "{{ x; y }}",
    "{{ x := 1 }}",
    "{{ f'{x}' }}",
    "{{ `id` }}",
    "{{ ${x} }}",
    "{{ await x }}",
    "{{ caller() }}",
    "{{ super() }}",
    "{{ loop.index() }}",
    "{{ ''|string|attr('join') }}",
    "{{ x }}{% endif %}",
    "{% if x %}",
    "{{",
    "{%",
]


@each("source", ESCAPES)
def test_an_escape_does_not_compile(source: str) -> None:
    with pytest.raises(TemplateError) as refusal:
        compile_text(source)
    assert len(str(refusal.value)) < 400


@each("source", [text[2:-2] for text in ESCAPES if text.startswith("{{ ") and text.count("{{") == 1])
def test_nor_as_a_condition(source: str) -> None:
    with pytest.raises(TemplateError):
        compile_condition(source)


@pytest.mark.parametrize(
    "source",
    ["{{ x.upper or '-' }}", "{{ trap.anything or '-' }}", "{{ items.append or '-' }}", "{{ n.real or '-' }}",
     "{{ x.gi_frame or '-' }}", "{{ range or '-' }}", "{{ self or '-' }}", "{{ loop or '-' }}", "{{ cycler or '-' }}",
     "{{ contact.items or '-' }}", "{{ contact.keys or '-' }}", "{{ x[0] or '-' }}", "{{ trap[0] or '-' }}",
     "{{ (trap | length and '') or '-' }}"],
)  # fmt: skip
def test_an_attribute_is_never_read(source: str) -> None:
    if "length" in source:
        with pytest.raises(TemplateError):
            compile_text(source).render(NAMES)
    else:
        assert compile_text(source).render(NAMES) == "-"


BOMBS = [
    "{{ x" + " ~ x" * 3000 + " }}",
    "{{ x | replace('t', '"
    + "t" * 3000
    + "') | replace('t', '"
    + "t" * 3000
    + "') | replace('t', 'tttttttttttttttt') }}",
    "{{ 999999999999999 * 999999999999999 }}",
    "{{ 1" + " * 999999" * 40 + " }}",
    "{{ (" * 60 + "x" + ")" * 60 + " }}",
    "{{ " + "not " * 3000 + "x }}",
    "{{ " + "-" * 3000 + "1 }}",
    "{{ x" + ".a" * 3000 + " }}",
    "{{ x" + "[0]" * 3000 + " }}",
    "{{ " + "x if x else " * 1000 + "x }}",
    "{{ x" + " == x" * 3000 + " }}",
    "{% if x %}" * 300 + "{% endif %}" * 300,
    "{% if x %}a{% elif x %}b" * 300 + "{% endif %}" * 300,
    "{{ x | truncate(999999999) }}",
    "{{ 1 | round(999999999) }}",
    "{{ 1 | round(-999999999) }}",
    "{{ 1e15 | round(6) }}",
    "{{ [" + "x," * 5000 + "] | join('" + "-" * 3000 + "') }}",
    "{{ x | upper" + " | upper" * 3000 + " }}",
]


@pytest.mark.parametrize("source", BOMBS, ids=[source[:40] for source in BOMBS])
@pytest.mark.parametrize("value", ["t" * 16_000, "ŉ" * 16_000, 10**14])
def test_a_bomb_does_not_go_off(source: str, value: object) -> None:
    began = time.process_time()
    try:
        written = compile_text(source).render({"x": value}, missing="empty")
    except TemplateError:
        written = ""
    assert len(written) <= 16_384
    assert time.process_time() - began < 2


SYMBOLS = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", "if", "else", "elif", "endif", "x", "n", ".", "[", "]", "(", ")", "'", '"', "|",
     "upper", "money", "date", "default", "replace", "1", "0", "1e9", "*", "**", "+", "-", "/", "%", "~", "and", "or",
     "not", "in", "is", "none", "defined", ",", ":", "==", "<=", "=", "__class__", "for", " ", "\n", "\\", "é", "\x00"]
)  # fmt: skip


@settings(max_examples=300)
@given(
    st.lists(SYMBOLS, max_size=40).map(" ".join),
    st.one_of(st.none(), st.text(), st.integers(), st.floats(), st.lists(st.text())),
)
def test_any_source_and_value(source: str, value: object) -> None:
    for compile_one in (compile_text, compile_condition):
        try:
            compiled = compile_one(source)
        except TemplateError:
            continue
        names = {"x": value, "n": {"x": value}}
        try:
            if hasattr(compiled, "render"):
                assert len(compiled.render(names, missing="empty")) <= 16_384
            else:
                compiled.evaluate(names)
        except TemplateError:
            pass
