#!/usr/bin/env bash
# HostileFolderTest at full size: reports of 5 MB and 100,000 small files. Takes minutes and a gigabyte of the temporary folder.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
. build/toolchain.sh

require jdk maven
mvn -B -ntp -q -Dfast -pl app -am test -Dtest=HostileFolderTest -Dsurefire.failIfNoSpecifiedTests=false \
  -DargLine="-Dhostile.files=100000 -Dhostile.megabytes=5"
