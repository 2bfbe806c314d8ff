"""Who is let in, and who isn't: other computers' names, web pages, programs without a key."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import openai
import pytest

from core import protocol
from core.serving.guard import MAX_BODY_BYTES
from core.serving.keys import key_hash
from tests.unit_core.serving.conftest import Served, free_port

ASKED = {"model": "x", "messages": [{"role": "user", "content": "Hello"}]}


def code(answer: httpx.Response) -> tuple[int, str]:
    assert "access-control-allow-origin" not in answer.headers
    return answer.status_code, answer.json()["error"]["code"]


def test_only_who_has_a_key_is_let_in(served: Served) -> None:
    key = served.let_in()
    with served.http() as nobody:
        assert code(nobody.get("/v1/models")) == (401, "invalid_api_key")
        assert nobody.get("/v1/models").headers["www-authenticate"] == "Bearer"
        assert code(nobody.post("/mcp", json={})) == (401, "invalid_api_key")
        assert code(nobody.get("/anything")) == (401, "invalid_api_key"), "nothing is told, not even what there is"
    with pytest.raises(openai.AuthenticationError):
        served.openai(key[:-1] + ("a" if key[-1] != "a" else "b")).models.list()
    with served.http(key) as known:
        assert known.get("/v1/models").json()["data"][0]["id"] == "Scripted"
        assert known.get("/v1/nothing").status_code == 404
        assert known.get("/v1/chat/completions").status_code == 405


def test_a_key_is_kept_nowhere(served: Served, home: Path) -> None:
    key = served.let_in()
    served.core.settle()
    secret = key.removeprefix("rememora-").encode()
    assert not any(secret in path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert len(key) > 40
    assert key_hash(key) != key_hash(key + "x")


# As a page at another address, one that was opened from a file, and one under a name that leads here ask for it.
PAGES = [
    {"origin": "https://example.org", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"},
    {"origin": "null"},
    {"origin": "http://localhost:3000", "sec-fetch-site": "same-site"},
    {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"},
    {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"},
]


@pytest.mark.parametrize("headers", PAGES)
def test_a_web_page_gets_nothing_even_with_the_key(served: Served, headers: dict[str, str]) -> None:
    with served.http(served.let_in(), **headers) as page:
        assert code(page.get("/v1/models")) == (403, "web_page")
        assert code(page.post("/v1/chat/completions", json=ASKED)) == (403, "web_page")
        assert code(page.post("/mcp", json={})) == (403, "web_page")
        # What a browser asks before it lets a page ask.
        asks = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}
        assert code(page.options("/v1/chat/completions", headers=asks)) == (403, "web_page")


@pytest.mark.parametrize(
    "host", ["example.org", "example.org:80", "127.0.0.1.example.org", "localhost:x", "", "[::2]:1"]
)
def test_another_name_is_refused(served: Served, host: str) -> None:
    with served.http(served.let_in()) as http:
        assert code(http.get("/v1/models", headers={"host": host})) == (421, "wrong_host")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:{port}", "LOCALHOST", "[::1]:{port}"])
def test_its_own_names_are_known(served: Served, host: str) -> None:
    with served.http(served.let_in()) as http:
        assert http.get("/v1/models", headers={"host": host.format(port=served.port)}).status_code == 200


def test_a_form_of_a_page_is_no_request(served: Served) -> None:
    with served.http(served.let_in()) as http:
        answer = http.post("/v1/chat/completions", content=b"{}", headers={"content-type": "text/plain"})
        assert code(answer) == (415, "not_json")


def test_a_body_that_is_too_large_is_refused_before_it_is_read(served: Served) -> None:
    key = served.let_in()
    with served.http(key) as http:
        told = {"content-type": "application/json", "content-length": str(MAX_BODY_BYTES + 1)}
        with socket.create_connection(("127.0.0.1", served.port)) as line:
            head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
            line.sendall(
                f"POST /v1/embeddings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n{head}\r\n".encode()
            )
            assert b"413" in line.recv(64)

        def endless() -> object:
            while True:
                yield b" " * 65536

        try:
            answer = http.post(
                "/v1/chat/completions",
                content=endless(),  # type: ignore[arg-type]
                headers={"content-type": "application/json"},
            )
            assert code(answer) == (413, "too_large")
        except (httpx.WriteError, httpx.ReadError):
            pass  # it was cut off while it was still sending
        assert http.get("/v1/models").status_code == 200


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"messages": 1}', b"\xff\xfe", b"[" * 100_000])
def test_what_isnt_json_is_said(served: Served, body: bytes) -> None:
    with served.http(served.let_in()) as http:
        for path in ("/v1/chat/completions", "/v1/embeddings"):
            answer = http.post(path, content=body, headers={"content-type": "application/json"})
            assert answer.status_code == 400
            assert answer.json()["error"]["type"] == "invalid_request_error"


def test_it_listens_on_loopback_only(served: Served) -> None:
    listening = served.core._core.service._programs._thread
    assert listening is not None
    assert listening._listening.getsockname()[0] == "127.0.0.1"


def test_it_is_off_until_it_is_switched_on_and_can_be_switched_off(served: Served) -> None:
    key = served.let_in()
    listed = served.core.ask(protocol.ListClients(), protocol.ClientsListed)
    assert (listed.serving.on, listed.serving.address) == (True, served.address)
    served.core.ask(protocol.SetServing(on=False), protocol.Done)
    with pytest.raises(openai.APIConnectionError):
        served.openai(key).models.list()
    changed = [item for item in served.core.seen if isinstance(item, protocol.ServingChanged)]
    assert (changed[-1].serving.on, changed[-1].serving.address) == (False, "")
    served.core.ask(protocol.SetServing(on=True, port=served.port), protocol.Done)
    assert served.openai(key).models.list().data[0].id == "Scripted"


def test_a_port_that_another_has_is_refused_and_nothing_changes(served: Served) -> None:
    key = served.let_in()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        failed = served.core.ask(protocol.SetServing(on=True, port=other.getsockname()[1]), protocol.Failed)
        assert "another program has it" in failed.problem.what
    assert served.core.ask(protocol.SetServing(on=True, port=80), protocol.Failed).problem.next_step
    assert served.openai(key).models.list().data
    port = free_port()
    served.core.ask(protocol.SetServing(on=True, port=port), protocol.Done)
    served.address = f"http://127.0.0.1:{port}/v1"
    assert served.openai(key).models.list().data, "the key is as good there"


def test_a_line_that_stalls_holds_up_nobody(served: Served) -> None:
    key = served.let_in()
    with socket.create_connection(("127.0.0.1", served.port)) as stalled:
        stalled.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: loc")
        assert served.openai(key).models.list().data


def test_clients_are_listed_changed_and_have_names_of_their_own(served: Served) -> None:
    served.let_in("Editor", reads=True)
    again = protocol.AddClient(name=" editor ")
    assert "already" in served.core.ask(again, protocol.Failed).problem.what
    assert served.core.ask(protocol.AddClient(name="  "), protocol.Failed)
    client = served.clients["Editor"]
    served.core.ask(protocol.ChangeClient(client_id=client.id, name="My editor", rights=client.rights), protocol.Done)
    (listed,) = served.core.ask(protocol.ListClients(), protocol.ClientsListed).clients
    assert (listed.name, listed.rights.reads, listed.used_at) == ("My editor", True, None)
    served.core.ask(protocol.DeleteEverything(), protocol.Done)
    served.core.settle()
    assert served.core.ask(protocol.ListClients(), protocol.ClientsListed).clients == ()
