struct ListPage: Sendable {
    let offset: Int
    let limit: Int

    func slice<Element>(_ selection: [Element]) -> ArraySlice<Element> {
        selection.dropFirst(offset).prefix(limit)
    }

    /// Where the next page begins; `nil` on the last.
    func next(of total: Int) -> Int? {
        // The offset came over the wire: adding to it first could overflow.
        offset < total - limit ? offset + limit : nil
    }
}

extension Call {
    /// The page that a call asks for by `LIMIT` and `OFFSET` or `start`; where both are sent, `start` wins.
    ///
    /// A limit of 0 or less means the largest.
    func page(limit usual: Int, atMost largest: Int) -> ListPage {
        let asked = parameters["LIMIT"].map(\.integer) ?? usual
        return ListPage(offset: offset, limit: asked <= 0 ? largest : min(asked, largest))
    }

    /// The page of methods that know no `LIMIT`: fifty.
    var page: ListPage { ListPage(offset: offset, limit: 50) }

    private var offset: Int {
        max(0, start > 0 ? start : max(self["OFFSET"].integer, self["START"].integer))
    }
}
