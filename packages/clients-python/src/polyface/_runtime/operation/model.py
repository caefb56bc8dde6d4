"""The base of the generated models."""

from typing import Any, Dict, List, Mapping, Tuple

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """An immutable object of a request or a response. Its ``repr`` shows no sensitive member."""

    model_config = ConfigDict(
        frozen=True,
        populate_by_name=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        defer_build=True,
    )

    def __repr_args__(self) -> List[Tuple[str, Any]]:
        fields = type(self).model_fields
        values = self.__dict__
        return [
            (name, values[name] if field.repr else "***")
            for name, field in fields.items()
            if values.get(name) is not None
        ]

    def to_wire(self) -> Dict[str, Any]:
        """The members by the vendor's names, without those that are ``None``."""
        values = self.__dict__
        return {
            field.serialization_alias or name: wire_value(values[name])
            for name, field in type(self).model_fields.items()
            if values.get(name) is not None
        }


class InputModel(Model):
    """An input of an operation: unknown members are refused. Errors name members as the caller writes them."""

    model_config = ConfigDict(extra="forbid", loc_by_alias=False)


class OutputModel(Model):
    """An output of an operation: members that are not documented are kept in ``model_extra``."""

    model_config = ConfigDict(extra="allow")


def wire_value(value: Any) -> Any:
    """A value of a model as the wire has it."""
    if isinstance(value, Model):
        return value.to_wire()
    if isinstance(value, (list, tuple)):
        return [wire_value(item) for item in value]
    if isinstance(value, Mapping):
        return {name: wire_value(member) for name, member in value.items()}
    return value
