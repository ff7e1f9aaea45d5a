extension Lemmatizer { func debug(_ w: Bytes) -> [WordReading] { readings(of: w, lexicon.flags(of: w)) } }
