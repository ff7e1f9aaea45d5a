/// What the text before a block says of what the block is.
struct ReadingContext {
    /// The list that is being read.
    var list = ListContext()
    /// The table that is being read.
    var table: TableColumns?
    /// The bodies that advice in this section was last addressed to by name.
    var focus: [String] = []
    /// Whether the text right before says that audit questions follow.
    var announcesQuestions = false
    /// Whether the text right before asks an audit question.
    var followsQuestion = false

    /// Opens the section of a heading.
    mutating func open(_ heading: TextUnit, reader: AdviceReader) {
        let bodies = reader.names(BodyReader.mentions(in: heading.words[...]).filter { !$0.isGeneric })
        let isAdvising = heading.section == .recommendations && !bodies.isEmpty
        let named = AdviceLeadIn(reader: reader).addressees(in: heading) ?? (isAdvising ? bodies : nil)
        // A list of recommendations goes on under headings that only name the bodies.
        if case .recommendations = list.content, let named {
            list.content = .recommendations(named)
            list.takesParagraphs = true
        } else {
            list = ListContext(heading: heading)
            if case .recommendations = list.content, let named { list.content = .recommendations(named) }
        }
        table = nil
        announcesQuestions = false
        followsQuestion = false
        if CanonicalSection.of(key: TitleKey.make(heading.block.text.bytes[...])) == nil {
            focus = bodies.count == 1 ? bodies : []
        }
    }
}

/// What the list that is being read is a list of.
struct ListContext {
    /// The kinds of list that matter.
    enum Content {
        case recommendations([String])
        case questions
        case other
    }

    /// What the items are, where a lead-in or heading has said it.
    var content: Content = .other
    /// Whether the list is open because of its heading, not of a lead-in.
    var isByHeading = false
    /// Whether paragraphs without a mark may be items too: a lead-in or such an item stands right before.
    var takesParagraphs = false
    /// The indent of the first item.
    var indent: Int?
    /// The indent of the item that leads in to items of its own, and the addressees from outside it.
    var parent: (indent: Int, addressees: [String])?

    /// A list that nothing is known of.
    init() {}

    /// The list that a heading announces.
    init(heading: TextUnit) {
        isByHeading = true
        if heading.section == .recommendations {
            content = .recommendations(BodyReader.mentions(in: heading.words[...]).map(\.name))
            takesParagraphs = true
        } else if heading.section == .questions {
            content = .questions
        }
    }
}
