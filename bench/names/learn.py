#!/usr/bin/env python3
"""Learns how letters of one script answer to letters of another, for telling whether two spellings are one name.

usage: learn.py TRAIN-DIRECTORY languages/ar/names/people.tsv > languages/same-name.tsv

TRAIN-DIRECTORY holds train-ar.tsv and train-ru.tsv: a Latin name word and the same word in Arabic or Cyrillic letters,
from steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels). Each pair is cut into groups of
up to three Latin and two other letters by expectation maximisation; the weight of two groups is how much more often they stand
together than by chance. Latin spellings that share a Cyrillic spelling give the weights within the Latin script, spellings of
the gazetteer's people in Arabic those within the Arabic one. Then the weights are corrected on true pairs and on false ones
that sound alike: each best cut moves its groups towards the right answer. Generators with fixed seeds make a second run give
the same file.
"""
import collections
import csv
import math
import random
import sys
import unicodedata

LEFT, RIGHT = 3, 2
ROUNDS = 6
FADE = 0.5
KEPT = 2.0
NEVER = -4.0
# A letter that answers to nothing speaks against one name, however often it happens.
ALONE = -1.5
# How many of the false pairs sound alike; among names drawn at random few do.
ALIKE = 0.5


# Letters that are folded into others, or kept though they could be taken apart; written into the table for the engine.
FOLDED = {"ё": "е", "й": "й", "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك"}


def fold(word):
    """Letters as the engine compares them: lower case, without marks and signs; alef forms and final letters of Arabic as one."""
    plain = ""
    for c in word.lower().replace("i\u0307", "i"):
        plain += FOLDED[c] if c in FOLDED else "".join(
            d for d in unicodedata.normalize("NFD", c) if not unicodedata.combining(d) and d.isalpha())
    return plain


def read(path, column):
    with open(path, encoding="utf-8") as table:
        rows = [(fold(r["latin"]), fold(r[column])) for r in csv.DictReader(table, delimiter="\t")]
    return [(a, b) for a, b in rows if a and b]


def cuts(a, b, right):
    return [(i, j) for i in range(0, LEFT + 1) for j in range(0, right + 1) if (i or j) and i <= len(a) and j <= len(b)
            and not (i == 0 and j > 1) and not (j == 0 and i > 1) and not (i == 3 and j == 0)]


def expect(pairs, weight, right):
    counts = collections.Counter()
    for a, b in pairs:
        n, m = len(a), len(b)
        shapes = cuts(a, b, right)
        ahead = [[0.0] * (m + 1) for _ in range(n + 1)]
        ahead[0][0] = 1.0
        for i in range(n + 1):
            for j in range(m + 1):
                total = ahead[i][j]
                for x, y in shapes:
                    if x <= i and y <= j and ahead[i - x][j - y]:
                        total += ahead[i - x][j - y] * weight(a[i - x:i], b[j - y:j])
                ahead[i][j] = total
        if not ahead[n][m]:
            continue
        back = [[0.0] * (m + 1) for _ in range(n + 1)]
        back[n][m] = 1.0
        for i in range(n, -1, -1):
            for j in range(m, -1, -1):
                total = back[i][j]
                for x, y in shapes:
                    if i + x <= n and j + y <= m and back[i + x][j + y]:
                        p = weight(a[i:i + x], b[j:j + y]) * back[i + x][j + y]
                        total += p
                        counts[(a[i:i + x], b[j:j + y])] += ahead[i][j] * p / ahead[n][m]
                back[i][j] = total
    return counts


def learn(pairs, right):
    letters_a, letters_b = collections.Counter(), collections.Counter()
    for a, b in pairs:
        letters_a.update(a)
        letters_b.update(b)
    total_a, total_b = sum(letters_a.values()), sum(letters_b.values())
    start = {(i, j): 10.0 ** -(1 + 2 * max(0, i - 1) + 2 * max(0, j - 1) + (1.5 if 0 in (i, j) else 0))
             for i in range(LEFT + 1) for j in range(right + 1)}
    counts = expect(pairs, lambda x, y: start[(len(x), len(y))] * 0.05 ** max(len(x), len(y)), right)
    for _ in range(ROUNDS):
        counts = {k: v - FADE for k, v in counts.items() if v > FADE}
        total = sum(counts.values())
        chance = {k: v / total for k, v in counts.items()}
        counts = expect(pairs, lambda x, y: chance.get((x, y), 0.0), right)
    total = sum(counts.values())
    weights = {}
    for (x, y), count in counts.items():
        if count < KEPT:
            continue
        by_chance = 1.0
        for c in x:
            by_chance *= letters_a[c] / total_a
        for c in y:
            by_chance *= letters_b[c] / total_b
        weights[(x, y)] = capped(x, y, max(NEVER, math.log(count / total / by_chance)))
    return weights


def capped(x, y, weight):
    return weight if x and y else min(ALONE, weight)


def best(a, b, weights, right):
    """The best score of all cuts, and the groups of that cut; a letter that answers to nothing costs NEVER."""
    n, m = len(a), len(b)
    score = [[-1e9] * (m + 1) for _ in range(n + 1)]
    came = [[None] * (m + 1) for _ in range(n + 1)]
    score[0][0] = 0.0
    for i in range(n + 1):
        for j in range(m + 1):
            here, how = score[i][j], came[i][j]
            for x in range(0, min(LEFT, i) + 1):
                for y in range(0, min(right, j) + 1):
                    if not x and not y:
                        continue
                    w = weights.get((a[i - x:i], b[j - y:j]))
                    if w is None:
                        if x + y > 1:
                            continue
                        w = NEVER
                    s = score[i - x][j - y] + w
                    if s > here:
                        here, how = s, (x, y)
            score[i][j], came[i][j] = here, how
    groups, i, j = [], n, m
    while i or j:
        x, y = came[i][j]
        groups.append((a[i - x:i], b[j - y:j]))
        i, j = i - x, j - y
    return score[n][m] / (n + m), groups


VOWELS = set("aeiouyhw" "اويةءئؤ" "аеиоуыэюяйьъ")


def skeleton(word):
    return "".join(c for i, c in enumerate(word) if i == 0 or c not in VOWELS)


def false_pairs(pairs, random_source):
    """With each name another one: of the same consonants or any."""
    by = collections.defaultdict(list)
    true = collections.defaultdict(set)
    for a, b in pairs:
        by[skeleton(a)].append((a, b))
        true[a].add(b)
    out = []
    for a, _ in pairs:
        near = [b for c, b in by[skeleton(a)] if c != a and b not in true[a]]
        alike = near and random_source.random() < ALIKE
        other = random_source.choice(near) if alike else random_source.choice(pairs)[1]
        if other not in true[a]:
            out.append((a, other))
    return out


def correct(weights, pairs, right, random_source, rounds=3, rate=0.3):
    weights = dict(weights)
    bias = 0.0
    examples = [(a, b, 1) for a, b in pairs] + [(a, b, 0) for a, b in false_pairs(pairs, random_source)]
    scores = [(best(a, b, weights, right)[0], y) for a, b, y in random_source.sample(examples, min(3000, len(examples)))]
    bias = threshold(scores)
    for r in range(rounds):
        random_source.shuffle(examples)
        total, seen = collections.Counter(), 0
        for a, b, y in examples:
            s, groups = best(a, b, weights, right)
            p = 1 / (1 + math.exp(-max(-30, min(30, 4 * (s - bias)))))
            step = rate * (y - p)
            if abs(step) < 0.02:
                continue
            for g in groups:
                if g in weights or len(g[0]) + len(g[1]) == 1:
                    weights[g] = capped(g[0], g[1], weights.get(g, NEVER) + step)
        rate /= 2
    scores = [(best(a, b, weights, right)[0], y) for a, b, y in random_source.sample(examples, min(6000, len(examples)))]
    return weights, threshold(scores)


def threshold(scores):
    """The score from which on calling two spellings one name gives the best F1."""
    scores = sorted(scores, reverse=True)
    positives = sum(y for _, y in scores)
    best_f, best_at, tp = 0.0, 0.0, 0
    for n, (s, y) in enumerate(scores, 1):
        tp += y
        f = 2 * tp / (n + positives)
        if f > best_f:
            best_f, best_at = f, s
    print("F1 on training pairs %.3f from %.3f on" % (best_f, best_at), file=sys.stderr)
    return best_at


def same_script(groups, random_source, most):
    """Pairs of spellings that share a spelling in the other script, and as many words with themselves."""
    pairs = sorted({(a, b) for words in groups.values() for a in words for b in words if a != b})
    random_source.shuffle(pairs)
    return with_themselves(pairs[:most])


def with_themselves(pairs):
    return pairs + [(a, a) for a, _ in pairs[: len(pairs) // 2]]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, c in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, d in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (c != d))
    return row[-1]


def people(path):
    """The spellings of each person of the gazetteer, each as its words."""
    with open(path, encoding="utf-8") as table:
        for row in csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t"):
            forms = [form for form in [row["name"]] + (row.get("variants") or "").split("|") if form]
            yield row["id"], [[fold(word) for word in form.replace("-", " ").split()] for form in forms]


def respelled(path):
    """Pairs of words that the gazetteer's other spellings of one person put in each other's place."""
    pairs = set()
    for _, forms in people(path):
        for one in forms:
            for other in forms:
                if len(one) == len(other):
                    pairs.update((a, b) for a, b in zip(one, other)
                                 if a and b and a != b and distance(a, b) * 2 <= max(len(a), len(b)))
    return sorted(pairs)


def grouped(pairs):
    by_left, by_right = collections.defaultdict(set), collections.defaultdict(set)
    for a, b in pairs:
        by_left[a].add(b)
        by_right[b].add(a)
    return by_left, by_right


def main(directory, arabic_people):
    arabic = read(directory + "/train-ar.tsv", "ar")
    cyrillic = read(directory + "/train-ru.tsv", "ru")
    of_latin_ar, of_arabic = grouped(arabic)
    of_latin_ru, of_cyrillic = grouped(cyrillic)
    both = sorted((a, c) for latin in of_latin_ar if latin in of_latin_ru for a in of_latin_ar[latin] for c in of_latin_ru[latin])
    tasks = [
        ("latin", "arabic", arabic),
        ("latin", "cyrillic", cyrillic),
        ("latin", "latin", same_script(of_cyrillic, random.Random(11), 8000)),
        ("arabic", "arabic", with_themselves(respelled(arabic_people))),
        ("arabic", "cyrillic", both),
    ]
    print("# How groups of letters answer to each other in spellings of one name, in thousandths; made by bench/names/learn.py.")
    print("# From steveash/NETransliteration-COLING2018, commit 5d5f59e5 (CC0, mined from Wikidata labels), and the gazetteer.")
    print("# A row without groups holds the score for each letter from which on two spellings are one name.")
    print("script\tother\tgroup\tothers\tweight")
    for letter, folded in sorted(FOLDED.items()):
        print("fold\tfold\t%s\t%s\t0" % (letter, folded))
    for script, other, pairs in tasks:
        generator = random.Random(11)
        pairs = list(pairs)
        generator.shuffle(pairs)
        print(script, other, len(pairs), file=sys.stderr)
        weights, limit = correct(learn(pairs, RIGHT), pairs, RIGHT, generator)
        print("%s\t%s\t\t\t%d" % (script, other, round(limit * 1000)))
        for (a, b), weight in sorted(weights.items()):
            if len(a) + len(b) > 1 or abs(weight - NEVER) > 0.05:
                print("%s\t%s\t%s\t%s\t%d" % (script, other, a, b, round(weight * 1000)))
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
