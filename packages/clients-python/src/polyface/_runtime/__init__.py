"""The hand-written part of the clients. The public names are in ``polyface``.

``lazy_names`` is here, and not in a module of its own, because every import of a client needs it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple


def lazy_names(
    package: Dict[str, Any], homes: Mapping[str, Sequence[str]], other: str
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """Names of a package that are imported when they are used, so that importing a client stays cheap.

    Returns ``__getattr__`` and ``__dir__`` for the globals of a package with ``__all__``. ``homes``: the names in each
    module; every other name is in the module ``other``.
    """
    public = package["__all__"]

    def get(name: str) -> Any:
        if name not in public:
            raise AttributeError(f"module {package['__name__']!r} has no attribute {name!r}")
        home = next((module for module, names in homes.items() if name in names), other)
        value = package[name] = getattr(__import__(home, fromlist=[name]), name)
        return value

    return get, lambda: sorted({*package, *public})
