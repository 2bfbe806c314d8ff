#!/bin/sh
# Builds the .dmg from the frozen Rememora.app: signs, packs, notarises, staples.
#   build.sh PYTHON FROZEN OUT
# REMEMORA_CODESIGN_IDENTITY  "Developer ID Application: …"; without it the app is signed for this computer only (ad hoc).
# REMEMORA_NOTARY_PROFILE     a profile stored with `xcrun notarytool store-credentials`; without it nothing is notarised.
set -eu

python=$1
frozen=$2
out=$3
here=$(cd "$(dirname "$0")" && pwd)
app=$frozen/Rememora.app
identity=${REMEMORA_CODESIGN_IDENTITY:--}
profile=${REMEMORA_NOTARY_PROFILE:-}

version=$("$python" -c 'import sys; sys.path.insert(0, sys.argv[1]); import product; print(product.version())' "$here/..")
image=$out/rememora-$version-macos-$(uname -m).dmg
mkdir -p "$out"

cp "$frozen/THIRD-PARTY-NOTICES.txt" "$frozen/sbom.cdx.json" "$app/Contents/Resources/"

# Inside out: what is signed last seals what is in it. A time stamp needs an identity.
stamp=--timestamp
[ "$identity" != - ] || stamp=--timestamp=none
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 50 codesign --force $stamp --options runtime --sign "$identity"
for program in rememora-core rememora; do
    codesign --force $stamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" \
        "$app/Contents/MacOS/$program"
done
codesign --force $stamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -quiet -volname Rememora -srcfolder "$folder" -fs HFS+ -format ULMO "$image"
[ "$identity" = - ] || codesign --force --timestamp --sign "$identity" "$image"

if [ -n "$profile" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
cp "$frozen/sbom.cdx.json" "$image.cdx.json"
echo "$image"
