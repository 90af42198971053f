#!/usr/bin/env python3
"""Learns from the letters of a word whether it looks like part of a person's name or like an ordinary word.

usage: learn_shape.py TRAIN.tsv COUNTS.tsv > languages/ar/name-shape.tsv

TRAIN.tsv (column ar) is from steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels).
COUNTS.tsv are word forms of Arabic news with their counts (ANT corpora: antcorpus/antcorpus.data, Apache-2.0 and citation;
antcorpus/antcorpus.multisource.data, citation: Chouigui, Ben Khiroun, Elayeb, AICCSA 2017 and AJSE 46, 2021); forms that
stand in TRAIN.tsv are left out. Logistic regression over the groups of up to four letters at either end and of three
letters anywhere; ^ stands before groups at the beginning, $ before those at the end. A generator with a fixed seed shuffles. The weights are given in thousandths.
"""
import csv
import math
import random
import sys
from collections import Counter

from learn import fold

SEEN_AT_LEAST, ROUNDS, KEPT = 12, 8, 120


def groups(word):
    most = min(4, len(word))
    found = {"^" + word[:n] for n in range(1, most + 1)} | {"$" + word[-n:] for n in range(1, most + 1)}
    found |= {word[i:i + 3] for i in range(len(word) - 2)}
    return sorted(found)


def chance(weights, found):
    return 1 / (1 + math.exp(-max(-30, min(30, sum(weights.get(g, 0.0) for g in found)))))


def main(train, counts):
    generator = random.Random(5)
    with open(train, encoding="utf-8") as table:
        names = sorted({fold(r["ar"]) for r in csv.DictReader(table, delimiter="\t")} - {""})
    known = set(names)
    with open(counts, encoding="utf-8") as table:
        words = [fold(line.split("\t")[0]) for line in table if not line.startswith("#")]
    words = sorted({w for w in words if w and w not in known})
    examples = [(w, 1) for w in names if len(w) > 1] + [(w, 0) for w in words if len(w) > 1]
    generator.shuffle(examples)
    held = examples[: len(examples) // 10]
    examples = examples[len(examples) // 10:]
    seen = Counter(g for w, _ in examples for g in groups(w))
    weights, total = {}, Counter()
    rate = 0.15
    balance = len(words) / len(names) / 2
    for _ in range(ROUNDS):
        generator.shuffle(examples)
        for w, y in examples:
            found = [g for g in groups(w) if seen[g] >= SEEN_AT_LEAST]
            step = rate * (y - chance(weights, found)) * (balance if y else 1)
            if abs(step) > 0.001:
                for g in found:
                    weights[g] = weights.get(g, 0.0) * (1 - 1e-5) + step
        rate *= 0.6
    for limit in (-1.0, 0.0, 1.0, 2.0):
        said = [(sum(weights.get(g, 0.0) for g in groups(w)) >= limit, y) for w, y in held]
        hit = sum(s and y for s, y in said)
        print("held out, limit %.1f: precision %.3f recall %.3f" % (
            limit, hit / max(1, sum(s for s, _ in said)), hit / sum(y for _, y in said)), file=sys.stderr)
    print("# How much groups of letters speak for part of a person's name, in thousandths; made by bench/names/learn_shape.py.")
    print("# From word pairs of Wikidata labels (CC0) and word forms of the ANT corpora (see word-counts.tsv). Figures only.")
    print("group\tweight")
    for g in sorted(weights):
        if abs(weights[g]) * 1000 >= KEPT:
            print("%s\t%d" % (g, round(weights[g] * 1000)))


if __name__ == "__main__":
    main(*sys.argv[1:])
