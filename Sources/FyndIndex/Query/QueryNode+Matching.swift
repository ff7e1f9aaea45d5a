import FyndAPI

extension QueryNode {
    /// The query with its plain words standing for as much as `matching` says.
    func limited(to matching: WordMatching) -> QueryNode {
        switch self {
        case .text(let text): .text(text.limited(to: matching))
        case .phrase(let text): .phrase(text.limited(to: matching))
        case .near(let operands, let reach): .near(operands.map { $0.limited(to: matching) }, reach)
        case .filter: self
        case .and(let nodes): .and(nodes.map { $0.limited(to: matching) })
        case .or(let nodes): .or(nodes.map { $0.limited(to: matching) })
        case .not(let node): .not(node.limited(to: matching))
        }
    }
}

extension NearOperand {
    fileprivate func limited(to matching: WordMatching) -> NearOperand {
        NearOperand(
            alternatives: alternatives.map { alternative in
                switch alternative {
                case .text(let text): .text(text.limited(to: matching))
                case .phrase(let text): .phrase(text.limited(to: matching))
                }
            })
    }
}

extension QueryText {
    fileprivate func limited(to matching: WordMatching) -> QueryText {
        var text = self
        text.form = form.limited(to: matching)
        return text
    }
}

extension QueryText.Form {
    /// How a text is matched that was written in this form: what is not marked is matched as `matching` says.
    func limited(to matching: WordMatching) -> QueryText.Form {
        guard self == .inflected else { return self }
        return switch matching {
        case .wide: .inflected
        case .lemma: .lemma
        case .form: .exact
        }
    }
}
