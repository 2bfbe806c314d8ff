#!/bin/sh
# Puts the manuals that questions.jsonl asks about into FOLDER/files/ and the questions beside them.
# They come from packages of Debian 12 through apt (nothing is installed); a second run only does what is missing.
# Usage: sh fetch.sh FOLDER        (needs apt-get, dpkg-deb and gzip; run "apt-get update" before if apt knows no packages)
set -u

if [ $# -ne 1 ]; then
    echo "usage: sh fetch.sh FOLDER" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/files" || exit 2
target=$(cd "$1" && pwd)
files=$target/files
work=$target/.fetch
missing=0

for tool in apt-get dpkg-deb gzip; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "missing: the program $tool" >&2
        exit 1
    fi
done

# take PACKAGE PATH-IN-PACKAGE NAME: one file of a package under its name in the library
take() {
    package=$1; path=$2; name=$3
    if [ -s "$files/$name" ]; then
        return
    fi
    root=$work/$package
    if [ ! -d "$root" ]; then
        mkdir -p "$work/deb" "$root"
        if (cd "$work/deb" && apt-get download "$package" >"$work/log" 2>&1); then
            for deb in "$work/deb/${package}"_*.deb; do
                dpkg-deb -x "$deb" "$root"
                rm -f "$deb"
            done
        else
            echo "missing: package $package ($(tail -n 1 "$work/log"))" >&2
        fi
    fi
    if [ -s "$root/$path.gz" ]; then
        gzip -dc "$root/$path.gz" >"$files/$name.part" && mv "$files/$name.part" "$files/$name"
    elif [ -s "$root/$path" ]; then
        cp -L "$root/$path" "$files/$name.part" && mv "$files/$name.part" "$files/$name"
    else
        echo "missing: $name ($path of package $package)" >&2
        missing=$((missing + 1))
    fi
}

take debian-history           usr/share/doc/debian-history/docs/project-history.en.pdf          project-history.en.pdf
take r-doc-pdf                usr/share/R/doc/manual/R-data.pdf                                 R-data.pdf
take r-doc-pdf                usr/share/R/doc/manual/R-intro.pdf                                R-intro.pdf
take bash-doc                 usr/share/doc/bash/bashref.pdf                                    bashref.pdf
take debian-policy            usr/share/doc/debian-policy/policy.epub                           policy.epub
take doc-debian               usr/share/doc/debian/constitution.txt                             constitution.txt
take debian-reference-de      usr/share/debian-reference/debian-reference.de.pdf                debian-reference.de.pdf
take developers-reference-fr  usr/share/developers-reference/fr/developers-reference.pdf        developers-reference.fr.pdf
take installation-guide-amd64 usr/share/doc/installation-guide-amd64/es/install.es.pdf          install.es.pdf
take texlive-lang-spanish     usr/share/doc/texlive-doc/generic/es-tex-faq/FAQ-CervanTeX.pdf    FAQ-CervanTeX.pdf
take maint-guide-ja           usr/share/doc/maint-guide-ja/maint-guide.ja.pdf                   maint-guide.ja.pdf
take debian-faq-ja            usr/share/doc/debian/FAQ/ja/choosing.ja.html                      choosing.ja.html
take debian-faq-ja            usr/share/doc/debian/FAQ/ja/ftparchives.ja.html                   ftparchives.ja.html
take texlive-lang-chinese     usr/share/doc/texlive-doc/latex/lshort-chinese/lshort-zh-cn.pdf   lshort-zh-cn.pdf
take debian-faq-zh-cn         usr/share/doc/debian/FAQ/zh-cn/compatibility.zh-cn.html           compatibility.zh-cn.html
take debian-faq-zh-cn         usr/share/doc/debian/FAQ/zh-cn/kernel.zh-cn.html                  kernel.zh-cn.html
take debian-faq-it            usr/share/doc/debian/FAQ/debian-faq.it.pdf                        debian-faq.it.pdf
take aptitude-doc-ru          usr/share/doc/aptitude/html/ru/ch01s01s04.html                    aptitude-packages.ru.html
take aptitude-doc-ru          usr/share/doc/aptitude/html/ru/ch02s05s04.html                    aptitude-layout.ru.html

cp "$here/questions.jsonl" "$target/questions.jsonl"
rm -rf "$work"
if [ "$missing" -gt 0 ]; then
    echo "$missing of 19 files are missing in $files" >&2
    exit 1
fi
echo "all 19 files are in $files"
