#!/usr/bin/env python3
"""Puts other spellings of known names into reports, to see how much an understanding rests on the spelling.

usage: respell.py REPORTS.jsonl > RESPELLED.jsonl

Each name below that stands in a report is replaced everywhere by the spelling behind it in its row, the last by the first.
The spellings are those that Arabic newspapers print of one name.
"""
import json
import sys

SPELLINGS = [
    "بوتين بوتن", "ترامب ترمب", "أردوغان إردوغان اردوغان", "نتنياهو نتانياهو", "ميركل ماركل", "أون اون", "جونغ جونج",
    "جاي جيه", "شي تشي", "بينغ بينج", "آبي أبي", "أفورقي افورقي", "قاديروف قديروف", "لودريان لو_دريان", "هولاند أولاند",
    "قرغيزستان قيرغيزستان", "الأميركي الأمريكي الامريكي", "الأميركية الأمريكية الامريكية", "سوريا سورية", "سول سيول",
    "إريتريا أريتريا", "بيونغ_يانغ بيونغيانغ", "إفريقيا أفريقيا", "عبدالعزيز عبد_العزيز", "عبدالفتاح عبد_الفتاح",
]


def respelled(text):
    rows = [[s.replace("_", " ") for s in row.split()] for row in SPELLINGS]
    change = {s: row[(i + 1) % len(row)] for row in rows for i, s in enumerate(row)}
    out, at = [], 0
    names = sorted(change, key=len, reverse=True)
    while at < len(text):
        name = next((n for n in names if text.startswith(n, at)), None)
        whole = name and not text[at + len(name):at + len(name) + 1].isalpha() and (
            at == 0 or not text[at - 1].isalpha() or (text[at - 1] in "وفبل" and (at == 1 or not text[at - 2].isalpha())))
        out.append(change[name] if whole else text[at])
        at += len(name) if whole else 1
    return "".join(out)


def main(reports):
    with open(reports, encoding="utf-8") as lines:
        for line in lines:
            report = json.loads(line)
            for field in ("title", "text"):
                if report.get(field):
                    report[field] = respelled(report[field])
            print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
