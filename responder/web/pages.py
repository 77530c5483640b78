"""HTML pages: where the templates are, and how they are rendered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from responder.errors import SettingError

HERE = Path(__file__).resolve().parent
STATIC = HERE / "static"


def find_templates(given: str = "") -> Path:
    """The folder of the page templates: `given`, or the checkout's, or the working directory's.

    Raises SettingError naming the places that were looked at.
    """
    places = [Path(given)] if given else [HERE.parents[1] / "templates", Path.cwd() / "templates"]
    for place in places:
        if (place / "demo").is_dir():
            return place
    looked = " and ".join(str(place) for place in places)
    raise SettingError(
        f"The page templates are not in {looked}; set RESPONDER_TEMPLATES to the folder 'templates' of the product."
    )


@lru_cache(maxsize=8)
def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader([folder, HERE / "pages"]),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def below(base: str, path: str) -> str:
    """A path without `base` before it, if it is there."""
    return path[len(base) :] or "/" if path == base or path.startswith(f"{base}/") else path


def base_of(request: Request) -> str:
    """The path that everything here is below, before every address in a page; empty where it is the root."""
    found: str = request.scope.get("app_root_path", request.scope["root_path"])
    return found


def page(
    request: Request,
    name: str,
    values: Mapping[str, Any],
    *,
    status: int = 200,
    templates: str = "",
    headers: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The template `name` rendered with everything escaped; `base` in it is what its own addresses begin with."""
    folder = find_templates(templates) if name.startswith("demo/") else HERE
    told = _environment(folder).get_template(name).render({**values, "base": base_of(request)})
    return HTMLResponse(told, status, headers)
