#!/bin/sh
# mcp 2.3.0's stdio_client leaves running what a server has started, when the server itself ends as soon as its input is closed.
# Seen: the server's child still sleeps after the client was left. One would expect the whole process group to end, as it does when the server is slow.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet mcp==2.3.0
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import os, signal, sys
import anyio
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
SERVER = """
import subprocess, sys
from mcp.server.mcpserver import MCPServer
print(subprocess.Popen(["sleep", "300"]).pid, file=sys.stderr, flush=True)
MCPServer("parent").run()
"""
async def main():
    with open("errors", "w+") as errors:
        async with Client(stdio_client(StdioServerParameters(command=sys.executable, args=["-c", SERVER]), errlog=errors)) as client:
            await client.list_tools()
        errors.seek(0)
        return int(errors.readline())
child = anyio.run(main)
alive = os.path.exists(f"/proc/{child}")
print(f"mcp 2.3.0: the server's child {'still runs' if alive else 'has ended'}")
if alive:
    os.kill(child, signal.SIGKILL)
assert alive, "changed"
PYTHON
