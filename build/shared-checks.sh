#!/usr/bin/env bash
# The bars on the two real reports of ../shared/seeds, and the same bytes on every machine. Called by ./test after the build.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. build/toolchain.sh
require jdk python

seeds=(../shared/seeds/*.txt)
other_order=("${seeds[1]}" "${seeds[0]}")
bench=../shared/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

taqwim() { "$JAVA_HOME/bin/java" -jar app/target/taqwim.jar "$@"; }

fails() {
  echo "FAILS: $*"
  failed=1
}

calendar_of_the_seeds() {
  local held
  taqwim calendar --json "${seeds[@]}" >"$work/calendar.jsonl" || fails "calendar of the seeds: exit $?"
  "$bench/calendar/seeds_check.py" "$work/calendar.jsonl" >"$work/seeds_check.txt" || true # its exit status asks for all 26
  cat "$work/seeds_check.txt"
  held=$(sed -n 's/^\([0-9]*\) of [0-9]* hold$/\1/p' "$work/seeds_check.txt")
  [ "${held:-0}" -ge 26 ] || fails "seeds_check: all 26 expectations must hold, not ${held:-0}"
  ! grep -q '^fails:.*conflict' "$work/seeds_check.txt" || fails "seeds_check: the three about the conflict must hold"
}

events_of_the_seeds() {
  local reports=$bench/events/seeds.reports.jsonl
  taqwim understand --json "$reports" >"$work/events.jsonl" || fails "understand on the seeds: exit $?"
  "$bench/events/validate.py" "$work/events.jsonl" "$reports" --system || fails "validate: a fault in what understand prints"
  "$bench/events/score.py" "$bench/events/seeds.gold.jsonl" "$work/events.jsonl" --json >"$work/score.json"
  python3 - "$work/score.json" <<'PY' || fails "score: a bar is not reached"
import json, sys

score = json.load(open(sys.argv[1], encoding="utf-8"))
bars = {"found F1": (score["found"]["f1"], 0.85), "quotes_true": (score["quotes_true"], 1.0), "evidence": (score["evidence"], 0.9)}
for name, (value, bar) in bars.items():
    print(f"{name} {value} (bar {bar})")
sys.exit(any((value or 0) < bar for value, bar in bars.values()))
PY
}

# same_bytes NAME COMMAND…: the command prints the calendar that calendar_of_the_seeds saw.
same_bytes() {
  local name=$1
  shift
  if "$@" >"$work/other.jsonl" && cmp -s "$work/calendar.jsonl" "$work/other.jsonl"; then
    echo "same bytes: $name"
  else
    fails "the calendar of the seeds differs: $name"
  fi
}

same_bytes_everywhere() {
  local locale jdk command=(-jar app/target/taqwim.jar calendar --json "${seeds[@]}")
  same_bytes "reports in the other order" taqwim calendar --json "${other_order[@]}"
  for locale in ar_EG tr_TR; do
    same_bytes "LC_ALL=$locale.UTF-8" env LC_ALL=$locale.UTF-8 "$JAVA_HOME/bin/java" "${command[@]}"
    # The system may not have that locale installed, and then Java never hears of it; so it is told.
    same_bytes "Java in $locale" "$JAVA_HOME/bin/java" -Duser.language=${locale%_*} -Duser.country=${locale#*_} "${command[@]}"
  done
  same_bytes "LC_ALL=C" env LC_ALL=C "$JAVA_HOME/bin/java" "${command[@]}"
  same_bytes "TZ=Pacific/Kiritimati" env TZ=Pacific/Kiritimati "$JAVA_HOME/bin/java" "${command[@]}"
  for jdk in $(readlink -f /usr/lib/jvm/* | sort -u); do
    [ "$(jdk_version "$jdk")" -lt 17 ] || same_bytes "Java $(jdk_version "$jdk")" "$jdk/bin/java" "${command[@]}"
  done
}

calendar_of_the_seeds
events_of_the_seeds
same_bytes_everywhere
exit $failed
