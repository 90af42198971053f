#!/usr/bin/env bash
# The pages in a real browser: serve on the reports of ../shared/seeds where they are, else on the samples, and app/browser/check.mjs. Called by
# ./test after the build. Where the browser cannot be had, says so in one line; under CI=true that is a failure.
#   build/browser-checks.sh [FOLDER]    puts pictures of the main pages there as well
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. build/toolchain.sh
require jdk

without_browser() {
  echo "The pages were not looked at in a browser: $1." >&2
  [ "${CI:-}" != true ] || exit 1
  exit 0
}

(require node chromium) || without_browser "Node and Chromium could not be installed"
[ -e app/browser/node_modules/playwright-core ] ||
  quietly "fetching what the browser checks need …" npm --prefix app/browser ci || without_browser "npm could not fetch playwright-core and axe-core"

work=$(mktemp -d)
if [ -d ../shared/seeds ]; then
  reports=seeds folder=../shared/seeds day=2025-11-25
else
  reports=samples folder=samples day=2026-05-03
fi
"$JAVA_HOME/bin/java" -jar app/target/taqwim.jar serve --port 0 --data "$work/desk" --as-of "$day" "$folder" >"$work/out" 2>"$work/err" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do
  address=$(sed -n 's#^\(http://[0-9.:]*\)/$#\1#p' "$work/out")
  [ -z "$address" ] || break
  kill -0 $server 2>/dev/null || { cat "$work/err" >&2; echo "FAILS: serve ended" >&2; exit 1; }
  sleep 0.2
done
CHROMIUM=$(command -v chromium) TOKEN=$(sed -n 's/.*token //p' "$work/out") node app/browser/check.mjs "$address" "$reports" "$@"
