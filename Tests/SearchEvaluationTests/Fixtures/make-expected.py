#!/usr/bin/env python3
"""Makes the files beside it: random judgements, two random runs, and the figures that pytrec_eval gives them.

    python3 make-expected.py        # needs pytrec_eval (https://github.com/cvangysel/pytrec_eval), here 0.5.11

The seed is fixed, so the files come out the same. They hold what evaluation programs disagree on: equal scores, scores that
differ beyond single precision only, documents without judgement, grades from -1 to 3, judged queries without a relevant document
or without any result, results for queries that nobody judged, and queries with fewer results than a measure looks at.
"""
import random
import struct
from pathlib import Path

import pytrec_eval

HERE = Path(__file__).parent
CUTOFFS = [1, 3, 5, 10, 20, 100]
# Our name of a measure with a cut-off, and pytrec_eval's.
CUT_OFF = {"ndcg": "ndcg_cut", "recall": "recall", "precision": "P", "success": "success"}
WHOLE = {"ndcg": "ndcg", "map": "map", "mrr": "recip_rank"}


def single(score):
    """A score as trec_eval holds it."""
    return struct.unpack("f", struct.pack("f", score))[0]


def make_qrels(rng, documents):
    qrels = {}
    for number in range(30):
        judged = rng.sample(documents, rng.choice([1, 2, 8, 15, 40]))
        grades = [-1, 0] if number in (4, 17) else [-1, 0, 0, 0, 1, 1, 2, 3]
        qrels[f"q{number}"] = {document: rng.choice(grades) for document in judged}
    return qrels


def make_run(rng, qrels, documents, missing):
    run = {}
    for query in list(qrels) + ["unjudged1", "unjudged2"]:
        if query in missing:
            continue
        found = set(rng.sample(documents, rng.choice([1, 4, 30])))
        found |= {document for document in qrels.get(query, {}) if rng.random() < 0.6}
        found = rng.sample(sorted(found), len(found))
        kind = rng.randrange(3)
        if kind == 0:
            scores = [rng.randint(-2, 4) for _ in found]
        elif kind == 1:
            scores = [7 + rng.randint(0, 9) * 1e-8 for _ in found]
        else:
            scores = [rng.uniform(0, 20) + 3 * max(0, qrels.get(query, {}).get(document, 0)) for document in found]
        run[query] = dict(zip(found, scores))
    return run


def cut(run, cutoff):
    """The run without all but its first results, in trec_eval's order."""
    return {
        query: dict(sorted(found.items(), key=lambda item: (single(item[1]), item[0].encode()), reverse=True)[:cutoff])
        for query, found in run.items()
    }


def expected(qrels, run):
    cutoffs = ",".join(str(cutoff) for cutoff in CUTOFFS)
    names = {f"{name}.{cutoffs}" for name in CUT_OFF.values()} | set(WHOLE.values())
    whole = pytrec_eval.RelevanceEvaluator(qrels, names).evaluate(run)
    figures = {}
    for query in qrels:
        values = whole.get(query, {})
        for ours, theirs in WHOLE.items():
            figures[ours, query] = values.get(theirs, 0)
        for cutoff in CUTOFFS:
            for ours, theirs in CUT_OFF.items():
                figures[f"{ours}@{cutoff}", query] = values.get(f"{theirs}_{cutoff}", 0)
    for cutoff in CUTOFFS:
        first = pytrec_eval.RelevanceEvaluator(qrels, {"recip_rank"}).evaluate(cut(run, cutoff))
        for query in qrels:
            figures[f"mrr@{cutoff}", query] = first.get(query, {}).get("recip_rank", 0)
    return figures


def main():
    rng = random.Random(1993)
    documents = [f"d{number}" for number in range(200)] + ["å1", "ä1", "ö1", "Z1", "é1"]
    qrels = make_qrels(rng, documents)
    with open(HERE / "qrels.txt", "w", encoding="utf-8") as file:
        for query, grades in qrels.items():
            for document, grade in grades.items():
                file.write(f"{query} 0 {document} {grade}\n")
    with open(HERE / "expected.tsv", "w", encoding="utf-8") as table:
        for name, missing in [("a.run", {"q3", "q9"}), ("b.run", {"q9"})]:
            run = make_run(rng, qrels, documents, missing)
            with open(HERE / name, "w", encoding="utf-8") as file:
                for query, found in run.items():
                    for rank, (document, score) in enumerate(found.items()):
                        file.write(f"{query} Q0 {document} {rank} {score} {name}\n")
            for (measure, query), value in expected(qrels, run).items():
                table.write(f"{name}\t{measure}\t{query}\t{value:.6f}\n")


if __name__ == "__main__":
    main()
