# shellcheck shell=sh disable=SC2154
# What goes wrong on people's computers, tried on the installed package: each ends in a clear message and an intact system.
# Sourced by installer_test.sh, which has the clean Debian, its user and its display ready.

other=other

# Ask the core something in the terminal. Its words go to $work/fault.log. Arguments: the user, then VARIABLE=value …
core_chat() {
    who=$1
    shift
    printf 'My sister is called Clara.\n' | as "$who" "$@" \
        "${core_at:-rememora-core}" chat --model "${model_at:-/var/tmp/model.gguf}" >"$work/fault.log" 2>&1
}

# It must end by itself with a failure, and say so in a sentence, not in a traceback.
refused() {
    code=0
    core_chat "$user" "REMEMORA_HOME=$1" || code=$?
    [ $code = 1 ] || { tail -5 "$work/fault.log"; fail "$2: it ended with $code"; }
    ! grep Traceback "$work/fault.log" || fail "$2: a traceback"
    grep -E "$3" "$work/fault.log" || { cat "$work/fault.log"; fail "$2 isn't said"; }
}

say "fault: a data folder that can't be written"
mkdir -p "$root/srv/closed"
refused /srv/closed "a closed folder" "data folder .*can't be used"

say "fault: a disk that can only be read"
mkdir -p "$root/srv/readonly"
mount -t tmpfs -o ro,mode=1777 none "$root/srv/readonly"
refused /srv/readonly "a disk that can only be read" "data folder .*can't be used"
umount "$root/srv/readonly"

say "fault: a full disk, and room again"
mkdir -p "$root/srv/small"
mount -t tmpfs -o size=128k,mode=1777 none "$root/srv/small"
refused /srv/small "a full disk" "disk is full|no space|space left"
mount -o remount,size=300m "$root/srv/small"
core_chat "$user" REMEMORA_HOME=/srv/small || { tail -5 "$work/fault.log"; fail "it doesn't start when there is room again"; }
until_stored "$replied" "nothing is stored when there is room again" "$root/srv/small/data/rememora.db"
umount "$root/srv/small"

say "fault: spaces, umlauts and Chinese in every path"
odd="/home/$user/Prögramme für 我 & \"Co\""
rm -rf "$root$odd"
mkdir -p "$root$odd/Daten 数据"
tar --extract --xz --file "$tar" --directory "$root$odd"
mv "$root$odd"/rememora-* "$root$odd/Rémemora 安装"
cp "$root/var/tmp/model.gguf" "$root$odd/Mödell 模型.gguf"
inside chown -R $user:$user "$odd"
core_at="$odd/Rémemora 安装/rememora-core" model_at="$odd/Mödell 模型.gguf"
core_chat "$user" "REMEMORA_HOME=$odd/Daten 数据" || { tail -5 "$work/fault.log"; fail "it doesn't work there"; }
core_at='' model_at=''
until_stored "$replied" "nothing is stored there" "$root$odd/Daten 数据/data/rememora.db"
as_user REMEMORA_HOME="$odd/Daten 数据" "$odd/Rémemora 安装/rememora" >"$work/window.log" 2>&1 &
until_window
close_window
rm -rf "$root$odd"

say "fault: a second user at the same time"
inside id $other >/dev/null 2>&1 || inside useradd --create-home $other
start
mine=$window
core_chat $other || { tail -5 "$work/fault.log"; fail "a second user can't use it"; }
theirs=$root/home/$other/.local/share/Rememora/rememora.db
until_stored "SELECT count(*) FROM messages" "nothing is stored for the second user" "$theirs"
mode=$(stat -c %a "$theirs")
[ "$mode" = 600 ] || fail "others can read it: $mode"
code=0
core_chat $other "HOME=/home/$user" || code=$?
[ $code = 1 ] || fail "a second user got into the first one's data: $code"
window=$mine
close_window

say "fault: no driver of a graphics processor"
as_user rememora-core doctor >"$work/fault.log" 2>&1 || { tail -5 "$work/fault.log"; fail "doctor, without a driver"; }

if command -v weston >/dev/null; then
    say "under Wayland"
    mkdir -p "$root/run/wayland"
    chmod 700 "$root/run/wayland"
    XDG_RUNTIME_DIR="$root/run/wayland" weston --backend=headless-backend.so --socket=wayland-7 --idle-time=0 >"$work/weston.log" 2>&1 &
    weston=$!
    tries=0
    until [ -S "$root/run/wayland/wayland-7" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || fail "weston doesn't start; see $work/weston.log"
        sleep 0.1
    done
    inside chown -R $user:$user /run/wayland
    as_user DISPLAY= XDG_RUNTIME_DIR=/run/wayland \
        WAYLAND_DISPLAY=wayland-7 XDG_SESSION_TYPE=wayland WAYLAND_DEBUG=1 rememora >"$work/wayland.log" 2>&1 &
    tries=0
    until grep -E 'set_title\("[^"]*Rememora' "$work/wayland.log" >/dev/null 2>&1 && grep 'wl_surface[@#][0-9]*.commit' "$work/wayland.log" >/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { grep -v '^\[' "$work/wayland.log" | tail -5; fail "no window under Wayland"; }
        sleep 0.1
    done
    inside pkill -TERM -x rememora 2>/dev/null || pkill -TERM -x rememora
    until_ended
    kill "$weston" 2>/dev/null || true
else
    say "no weston: Wayland is not tried"
fi

say "fault: the installer is killed in the middle"
inside dpkg --unpack "/var/tmp/rememora_${version}_$architecture.deb" >"$work/killed.log" 2>&1 &
killed=$!
tries=0
# As soon as it has begun to write, but far from its end.
until [ -n "$(find "$root/usr/lib/rememora" -name '*.dpkg-new' -print -quit 2>/dev/null)" ]; do
    tries=$((tries + 1))
    [ $tries -lt 2000 ] || fail "the installer never wrote anything"
    sleep 0.01
done
# dpkg first: one whose helper dies tidies up, and that is no sudden end.
pkill -KILL -x dpkg || true
pkill -KILL -x dpkg-deb || true
wait $killed 2>/dev/null || true
inside dpkg --audit | grep rememora >/dev/null || fail "it was not killed in the middle"
[ -f "$data/rememora.db" ] || fail "what was said is gone"
# What ended before is as whole as it was, and apt says what to do.
as_user rememora-core doctor >"$work/fault.log" 2>&1 || { tail -5 "$work/fault.log"; fail "the version before doesn't start any more"; }
inside dpkg --configure -a
apt install --reinstall --no-install-recommends "/var/tmp/rememora_${version}_$architecture.deb"
[ -z "$(inside dpkg --audit)" ] || fail "the package isn't whole again"
[ -z "$(find "$root/usr/lib/rememora" -name '*.dpkg-new')" ] || fail "pieces were left"
inside dpkg --verify rememora | grep . && fail "files are not as they should be"
as_user rememora-core doctor >"$work/fault.log" 2>&1 || { tail -5 "$work/fault.log"; fail "it doesn't start after it was installed again"; }
