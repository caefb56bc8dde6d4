"""The operations of a service as data: what the clients of all languages read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Mapping, Optional


class Operation:
    """All that a call needs to know of an operation. Read from ``operations.gen.json``."""

    def __init__(self, operation: Mapping[str, Any], service: Mapping[str, Any]) -> None:
        self.id: str = operation["id"]
        own = operation.get("endpoint")
        self.service = service if own is None else {**service, "endpoint": own}
        self.required_options: List[str] = operation.get("requiredOptions", [])
        self.method: str = operation["method"]
        self.path: str = operation["path"]
        self.parameters: List[Mapping[str, Any]] = operation["parameters"]
        self.body: Optional[Mapping[str, Any]] = operation.get("body")
        self.input: Mapping[str, Any] = operation["input"]
        self.output: Optional[Mapping[str, Any]] = operation.get("output")
        self.response_type: Optional[str] = operation.get("responseType")
        self.envelope: Mapping[str, Any] = operation.get("envelope") or service["envelope"]
        self.errors: Mapping[str, Any] = operation["errors"]
        self.timeout: Optional[float] = operation.get("timeout")
        self.idempotent: bool = operation.get("idempotent", False)
        self.rate_limit: Optional[Mapping[str, Any]] = operation.get("rateLimit")
        self.paging: Optional[Mapping[str, Any]] = operation.get("paging")
        self.parameter_names = {parameter["name"] for parameter in self.parameters}
        self.members = _members(self.input)

    def constant(self, *names: str) -> Optional[str]:
        """The value of the first constant parameter of one of these names."""
        for name in names:
            for parameter in self.parameters:
                if parameter["name"] == name and "const" in parameter:
                    return str(parameter["const"])
        return None

    def error_info(self, code: str, status: int, message: str) -> Optional[Mapping[str, str]]:
        """Kind and retry advice of a documented code; ``None`` for any other."""
        info = self.errors.get(code) or self.service["errors"].get(code)
        if not info:
            return None
        case: Mapping[str, Any] = next(
            (one for one in info.get("cases", ()) if one["status"] == status and message.startswith(one["message"])), {}
        )
        return {
            "kind": case.get("kind", info["kind"]),
            "retry": case.get("retry", info.get("retry", "never")),
        }


class Operations:
    """The operations of one service, read when the first of them is needed."""

    def __init__(self, client: str, file: str) -> None:
        self.models = f"{client.rpartition('.')[0]}.models"
        """The name of the module with the models, imported when the first of them is used."""
        self._client_file = file
        self._data: Optional[Dict[str, Any]] = None
        self._operations: Dict[str, Operation] = {}

    @property
    def service(self) -> Mapping[str, Any]:
        service: Mapping[str, Any] = self._read()["service"]
        return service

    @property
    def ids(self) -> List[str]:
        return list(self._read()["operations"])

    def __getitem__(self, operation: str) -> Operation:
        found = self._operations.get(operation)
        if found is None:
            found = Operation(self._read()["operations"][operation], self.service)
            self._operations[operation] = found
        return found

    def _read(self) -> Dict[str, Any]:
        if self._data is None:
            import json  # which only a call needs
            from pathlib import Path

            self._data = json.loads(Path(self._client_file).with_name("operations.gen.json").read_bytes())
        return self._data


def _members(schema: Mapping[str, Any]) -> Dict[str, Mapping[str, Any]]:
    """The schemas of the input's members, in whichever branch of a union they stand."""
    found: Dict[str, Mapping[str, Any]] = {}
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())):
        for name, member in _members(branch).items():
            found.setdefault(name, member)
    found.update(schema.get("properties", {}))
    return found
