extension CompoundSplitter { func debug(_ word: Bytes) {
  for start in 0..<word.count - 2 where word[start] & 0xC0 != 0x80 {
    if let l = lasts.candidate(Bytes(rebasing: word[start...])) { print("  last", start, String(decoding: l.lemma, as: UTF8.self), l.cost) }
    firsts.forEachCandidate(in: word, from: start) { c in print("  first", start, c.end, String(decoding: lexicon.word(c.entry), as: UTF8.self), c.cost) }
  } } }
