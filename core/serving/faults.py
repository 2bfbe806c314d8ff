"""What went wrong, as programs that speak OpenAI's protocol read it."""

from __future__ import annotations

from typing import Any

from core.errors import InvalidRequest, RememoraError

INVALID = "invalid_request_error"


class Fault(Exception):
    """A request that isn't carried out.

    Attributes:
        status: of HTTP.
        param: which field is meant.
        code, kind: names that programs know.
    """

    def __init__(
        self, status: int, message: str, *, param: str | None = None, code: str | None = None, kind: str = INVALID
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.kind = kind

    def body(self) -> dict[str, Any]:
        """The JSON object that says so."""
        return {"error": {"message": self.message, "type": self.kind, "param": self.param, "code": self.code}}


def fault_of(error: RememoraError) -> Fault:
    """What the core refused, for a program."""
    problem = error.problem
    message = " ".join(part for part in (problem.what, problem.next_step) if part)
    if isinstance(error, InvalidRequest):
        return Fault(400, message)
    return Fault(503, message, code=problem.code, kind="server_error")


def internal() -> Fault:
    """A fault of ours; its traceback is in the log."""
    return Fault(500, "Something went wrong inside Rememora.", code="internal", kind="server_error")
