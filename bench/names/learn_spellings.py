#!/usr/bin/env python3
"""Writes how name words of a script are mostly spelled in Latin letters.

usage: learn_spellings.py TRAIN.tsv LANGUAGE COUNTS.tsv GAZETTEER-LEADERS.tsv > languages/LANGUAGE/names/latin.tsv

TRAIN.tsv holds a Latin name word and the same word in the script of LANGUAGE (its column has the language's code), from
steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels). Of several Latin spellings the one
is taken that most people of the gazetteer carry, then one without signs, then the one in the middle of the alphabet's order:
none of them is wrong. Words that stand in COUNTS.tsv more often than MOST are left out: they are words first.
"""
import collections
import csv
import sys

from learn import fold

MOST = 2500


def main(train, language, counts, leaders):
    with open(counts, encoding="utf-8") as table:
        common = {fold(r[0]) for r in csv.reader(table, delimiter="\t") if len(r) == 2 and r[1].isdigit() and int(r[1]) > MOST}
    carried = collections.Counter()
    with open(leaders, encoding="utf-8") as table:
        rows = csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t")
        for person in {r["person"] for r in rows}:
            carried.update(set(person.lower().replace("-", " ").split()))
    spellings = collections.defaultdict(set)
    with open(train, encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            spellings[fold(row[language])].add(row["latin"])
    print("# Name words as they are mostly spelled in Latin letters; made by bench/names/learn_spellings.py.")
    print("# From steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels).")
    print("form\tlatin")
    for form in sorted(spellings):
        if len(form) < 2 or form in common:
            continue
        found = sorted(spellings[form])
        middle = found[len(found) // 2]
        best = sorted(found, key=lambda s: (-carried[s], not (s.isascii() and s.isalpha()), s != middle, s))[0]
        print("%s\t%s" % (form, best))


if __name__ == "__main__":
    main(*sys.argv[1:])
