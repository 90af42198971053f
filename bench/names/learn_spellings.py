#!/usr/bin/env python3
"""Writes how name words of a script are mostly spelled in Latin letters.

usage: learn_spellings.py TRAIN.tsv LANGUAGE COUNTS.tsv PEOPLE.tsv SAME-NAME.tsv > languages/LANGUAGE/names/latin.tsv

TRAIN.tsv holds a Latin name word and the same word in the script of LANGUAGE (its column has the language's code), from
steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels). PEOPLE.tsv are the names of the gazetteer's
people in LANGUAGE: where both names of a person have as many words, they stand beside each other. The spelling is taken that
most people of the gazetteer carry, then one without signs, then the one that answers best to the letters by SAME-NAME.tsv (what
learn.py made). Words that no two people carry and that stand in COUNTS.tsv more often than MOST are left out: they are words first.
"""
import collections
import csv
import sys

from learn import RIGHT, best, fold, people

MOST = 2500
SCRIPT = {"ar": "arabic", "ru": "cyrillic"}


def main(train, language, counts, people_table, same_name):
    with open(counts, encoding="utf-8") as table:
        common = {fold(r[0]) for r in csv.reader(table, delimiter="\t") if len(r) == 2 and r[1].isdigit() and int(r[1]) > MOST}
    carried = collections.defaultdict(collections.Counter)
    for person, forms in people(people_table):
        latin = person.lower().replace("-", " ").split()
        for form in forms[:1]:
            if len(form) == len(latin):
                for word, spelled in zip(form, latin):
                    carried[word][spelled] += 1
    with open(same_name, encoding="utf-8") as table:
        rows = csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        weights = {(r["group"], r["others"]): int(r["weight"]) / 1000 for r in rows if (r["script"], r["other"]) == ("latin", SCRIPT[language])}
    spellings = collections.defaultdict(set)
    with open(train, encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            spellings[fold(row[language])].add(row["latin"])
    print("# Name words as they are mostly spelled in Latin letters; made by bench/names/learn_spellings.py.")
    print("# From steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels).")
    print("form\tlatin")
    for form in carried:
        if sum(carried[form].values()) > 1:
            spellings[form].add(carried[form].most_common(1)[0][0])
    for form in sorted(spellings):
        known = sum(carried[form].values()) > 1
        if len(form) < 2 or (form in common and not known):
            continue
        found = sorted(spellings[form])
        first = min(found, key=lambda s: (
            -carried[form][s], not (s.isascii() and s.isalpha()), -round(best(fold(s), form, weights, RIGHT)[0], 6), s))
        print("%s\t%s" % (form, first))


if __name__ == "__main__":
    main(*sys.argv[1:])
