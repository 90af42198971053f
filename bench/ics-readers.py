"""What five calendar programs find in feeds, held against the model by the rules of docs/feeds.md, written here a second time."""

import datetime
import functools
import http.server
import json
import logging
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unicodedata

import icalendar
from khal.icalendar import split_ics
from khal.khalendar import CalendarCollection
from khal.khalendar.vdir import Item
from khal.settings import get_config

logging.disable(logging.CRITICAL)
INSTANCE = "bench.example.org"
WORDS = {
    "ar": {"mooted": "غير مؤكد", "lapsed": "غير مؤكد", "postponed": "مؤجل", "rescheduled": "موعد جديد", "cancelled": "ملغى"},
    "en": {"mooted": "Unconfirmed", "lapsed": "Unconfirmed", "postponed": "Postponed", "rescheduled": "New date", "cancelled": "Cancelled"},
}
DAY = datetime.timedelta(days=1)


# --- the model ---


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def drawn(text):
    """On one line, without what acts on a terminal, turns directions or cannot be seen."""
    kept = []
    for c in text.replace("\\", "/"):  # escaped or not, three of the readers take an n behind a backslash for a line break
        category = unicodedata.category(c)
        if (c.isspace() and c != "\x85") or category[0] == "Z":
            kept.append(" ")
        elif c in "\u200c\u200d" or not (category in ("Cc", "Cf", "Cs") or "\ufdd0" <= c <= "\ufdef" or ord(c) & 0xFFFE == 0xFFFE):
            kept.append(c)
    return re.sub(" +", " ", "".join(kept)).strip()


def shown_days(event):
    if event["precision"] == "day":
        first = day(event["start"]) or day(event["end"])
        return first, day(event["end"]) or first
    if event["status"] in ("cancelled", "postponed"):
        for move in reversed(event["history"]):
            start, end = day(move["start"]), day(move["end"]) or day(move["start"])
            if start and end - start < 7 * DAY:
                return start, end
    return None


def within(event):
    first = day(event["start"]) or day(event["end"])
    return (first, day(event["end"]) or first) if first else None


def leaves(event, days):
    if event["status"] in ("cancelled", "postponed"):
        since = [day(move["asOf"]) for move in event["history"] if move["asOf"]] + ([days[1]] if days else [])
        return max(since) + 90 * DAY if since else None
    if days:
        return days[1] + 30 * DAY
    told = [day(claim["published"]) for claim in event["claims"] if claim["published"]]
    return max(told) + 365 * DAY if told else None


def expected(model, language, undated):
    """[uid, first day, day after the last, title] of each event that the feed has to hold."""
    by_id = {event["id"]: event for event in model}
    found = []
    for event in model:
        days = within(event) if undated else shown_days(event)
        if event["background"] or days is None or (undated and event["precision"] == "day"):
            continue
        line, at = [], event
        while at and at not in line:
            line.append(at)
            at = by_id.get(at["partOf"])
        last = [leaves(one, within(one) if undated else shown_days(one)) for one in line]
        as_of = day(event["asOf"])
        if as_of and all(one and as_of > one for one in last):
            continue
        word = WORDS[language].get(event["status"])
        title = drawn(event["title"][language])
        found.append([f"{event['id']}@{INSTANCE}", str(days[0]), str(days[1] + DAY), f"{word}: {title}" if word else title])
    return sorted(found)


# --- the readers ---


def with_icalendar(path):
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return sorted([str(e["UID"]), str(e["DTSTART"].dt), str(e["DTEND"].dt), str(e["SUMMARY"])] for e in events)


def khal_collection(folder, name="vdir"):
    settings = pathlib.Path(folder) / "khal.conf"
    vdir = pathlib.Path(folder) / name
    vdir.mkdir(exist_ok=True)
    settings.write_text(f"[calendars]\n[[feed]]\npath = {vdir}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n")
    config = get_config(str(settings))
    calendars = {"feed": {"name": "feed", "path": str(vdir), "readonly": False, "color": "", "priority": 10, "ctype": "calendar"}}
    return CalendarCollection(calendars=calendars, dbpath=":memory:", locale=config["locale"])


def in_khal(collection):
    start, end = datetime.datetime(2024, 1, 1), datetime.datetime(2029, 1, 1)
    found = {(str(e.uid), str(e.start), str(e.end + DAY), str(e.summary)) for e in collection.get_floating(start, end)}
    return sorted(map(list, found))


def with_khal(path):
    with tempfile.TemporaryDirectory() as folder:
        collection = khal_collection(folder)
        for item in split_ics(path.read_bytes().decode("utf-8")):
            collection.new(Item(item), collection="feed")
        return in_khal(collection)


def with_calcurse(path):
    """Days and titles: calcurse keeps no identifiers. Several days are one that recurs daily."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["calcurse", "-q", "-D", folder, "-C", folder, "-i", str(path)], check=True, capture_output=True)
        found = []
        for line in (pathlib.Path(folder) / "apts").read_text(encoding="utf-8").splitlines():
            parts = re.fullmatch(r"(\S+) \[1\] (?:\{1D -> (\S+)\} )?(?:>[0-9a-f]{40} )?(.*)", line)
            first, last = (datetime.datetime.strptime(d, "%m/%d/%Y").date() for d in (parts[1], parts[2] or parts[1]))
            found.append([str(first), str(last + DAY), parts[3]])
        return sorted(found)


def with_node(work, paths):
    names = "\n".join(map(str, paths))
    out = subprocess.run(["node", str(work / "read.mjs")], input=names, check=True, capture_output=True, text=True).stdout
    return {pathlib.Path(found["path"]): found for found in map(json.loads, out.splitlines())}


# --- the two comparisons ---


def read_model(folder):
    model = [json.loads(line) for line in (folder / "model.jsonl").read_text(encoding="utf-8").splitlines()]
    return model, (folder / "language").read_text()


def random_calendars(work):
    folders = sorted((work / "feeds").glob("calendar-*"))
    feeds = [folder / name for folder in folders for name in ("feed.ics", "undated.ics")]
    node = with_node(work, feeds)
    differ, events = dict.fromkeys(["ical.js", "node-ical", "icalendar", "khal", "calcurse"], 0), 0
    for path in feeds:
        model, language = read_model(path.parent)
        wanted = expected(model, language, path.name == "undated.ics")
        events += len(wanted)
        found = {
            "ical.js": sorted(node[path]["ical.js"]),
            "node-ical": sorted(node[path]["node-ical"]),
            "icalendar": with_icalendar(path),
            "khal": with_khal(path),
            "calcurse": with_calcurse(path),
        }
        for reader, has in found.items():
            want = sorted(event[1:] for event in wanted) if reader == "calcurse" else wanted
            if has != want:
                differ[reader] += 1
                print(f"{reader} differs in {path}: missing {[e for e in want if e not in has][:3]}, added {[e for e in has if e not in want][:3]}")
    print(f"{len(folders)} calendars, {len(feeds)} feeds, {events} events; feeds in which a reader differs: {differ}")
    return sum(differ.values())


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def histories(work):
    """
    A server on this machine, vdirsyncer as the subscriber, and khal to look into its store. vdirsyncer gives what it fetches by HTTP
    identifiers of its own, so a second store follows the same bytes as a file and keeps ours.
    """
    served = work / "served"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(served)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    bad = steps = 0
    for history in sorted((work / "feeds").glob("history-*")):
        with tempfile.TemporaryDirectory() as folder:
            sync = ["vdirsyncer", "-v", "ERROR", "-c", subscriber(pathlib.Path(folder), server.server_port, served / "feed.ics")]
            for step in range(len(list(history.iterdir()))):
                shutil.rmtree(served, ignore_errors=True)
                shutil.copytree(history / f"step-{step}", served)
                for command in ["discover", "sync"] if step == 0 else ["sync"]:
                    subprocess.run([*sync, command], check=True, capture_output=True)
                model, language = read_model(history / f"step-{step}")
                want = expected(model, language, False)
                fetched, filed = (in_khal(khal_collection(folder, name)) for name in ("fetched", "filed"))
                steps += 1
                if filed != want or sorted(event[1:] for event in fetched) != sorted(event[1:] for event in want):
                    bad += 1
                    print(f"khal differs in {history.name} step {step}: missing {[e for e in want if e not in filed][:3]}, added {[e for e in filed if e not in want][:3]}")
    server.shutdown()
    print(f"{steps} steps of histories followed by vdirsyncer and khal; steps that differ: {bad}")
    return bad


def subscriber(folder, port, file):
    for name in ("fetched", "filed"):
        (folder / name).mkdir()
    settings = folder / "vdirsyncer.conf"
    settings.write_text(f"""
[general]
status_path = "{folder}/status/"
[pair fetch]
a = "fetched"
b = "server"
collections = null
[storage fetched]
type = "filesystem"
path = "{folder}/fetched/"
fileext = ".ics"
[storage server]
type = "http"
url = "http://127.0.0.1:{port}/feed.ics"
[pair file]
a = "filed"
b = "disk"
collections = null
[storage filed]
type = "filesystem"
path = "{folder}/filed/"
fileext = ".ics"
[storage disk]
type = "singlefile"
path = "{file}"
read_only = true
""")
    return str(settings)


if __name__ == "__main__":
    work = pathlib.Path(sys.argv[1]).resolve()
    sys.exit(1 if random_calendars(work) + histories(work) else 0)
