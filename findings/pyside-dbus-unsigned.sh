#!/bin/sh
# PySide6 6.11.3, QtDBus: an unsigned number can't be sent. Python's `int` goes out as "i", also from a QDBusArgument, so a method that wants
# "u", such as org.freedesktop.Notifications.Notify, can't be called by a message. (A list of a{sv}, which a plain Python list isn't, can be
# made with beginArray and appendVariant.) Needs dbus-daemon. Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet PySide6-Essentials==6.11.3
dbus-run-session -- "$folder/venv/bin/python" - <<'PYTHON'
import os

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusVirtualObject

application = QCoreApplication([])
address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
ours, theirs = (QDBusConnection.connectToBus(address, name) for name in ("ours", "theirs"))
seen = []


class Listening(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        seen.append(message.signature())
        connection.send(message.createReply())
        return True


listening = Listening()
theirs.registerVirtualObject("/a", listening)
number = QDBusArgument()
number.appendVariant(5)
for argument in (5, 2**31, number):
    message = QDBusMessage.createMethodCall(theirs.baseService(), "/a", "a.b", "c")
    message.setArguments([argument])
    ours.asyncCall(message)
QTimer.singleShot(1000, application.quit)
application.exec()
print(seen)
assert "u" not in "".join(seen), "changed"
PYTHON
