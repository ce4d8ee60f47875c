/// A table while its text is read: which keys it has, and how it came about, which decides who may add to it.
final class TOMLTree {
    enum Origin {
        /// On the way to a table that has a heading.
        case passed
        case heading
        /// By a key with dots.
        case dotted
        /// By a key with dots beneath an earlier heading: such keys add nothing more.
        case closed
    }

    private enum Entry {
        case value(TOMLValue)
        case tree(TOMLTree)
        /// Those of `[[heading]]`.
        case trees([TOMLTree])
    }

    private var origin: Origin
    private var keys: [String] = []
    private var entries: [String: Entry] = [:]

    init(_ origin: Origin) {
        self.origin = origin
    }

    var table: TOMLTable {
        TOMLTable(
            members: keys.compactMap { key in
                entries[key].map { entry in
                    switch entry {
                    case .value(let value): TOMLTable.Member(key: key, value: value)
                    case .tree(let tree): TOMLTable.Member(key: key, value: .table(tree.table))
                    case .trees(let trees): TOMLTable.Member(key: key, value: .array(trees.map { .table($0.table) }))
                    }
                }
            })
    }

    /// Gives a key its value; false where it has one.
    func set(_ path: [String], to value: TOMLValue) -> Bool {
        var tree = self
        for key in path.dropLast() {
            switch tree.entries[key] {
            case nil: tree = tree.add(.dotted, under: key)
            case .tree(let known) where known.origin == .dotted: tree = known
            default: return false
            }
        }
        guard let key = path.last, tree.entries[key] == nil else { return false }
        tree.add(.value(value), under: key)
        return true
    }

    /// The table of a heading; nil where it cannot be one.
    func open(_ path: [String], isList: Bool) -> TOMLTree? {
        guard let key = path.last, let tree = passing(path.dropLast()) else { return nil }
        switch tree.entries[key] {
        case nil where isList:
            let fresh = TOMLTree(.heading)
            tree.add(.trees([fresh]), under: key)
            return fresh
        case nil: return tree.add(.heading, under: key)
        case .trees(let trees) where isList:
            let fresh = TOMLTree(.heading)
            tree.entries[key] = .trees(trees + [fresh])
            return fresh
        case .tree(let known) where !isList && known.origin == .passed:
            known.origin = .heading
            return known
        default: return nil
        }
    }

    private func passing(_ path: ArraySlice<String>) -> TOMLTree? {
        var tree = self
        for key in path {
            switch tree.entries[key] {
            case nil: tree = tree.add(.passed, under: key)
            case .tree(let known): tree = known
            case .trees(let trees):
                guard let last = trees.last else { return nil }
                tree = last
            default: return nil
            }
        }
        return tree
    }

    /// What stands under a heading ends with the next one: keys with dots add nothing to it later.
    func endHeading() {
        for case .tree(let tree) in entries.values where tree.origin == .dotted {
            tree.origin = .closed
            tree.endHeading()
        }
    }

    private func add(_ origin: Origin, under key: String) -> TOMLTree {
        let tree = TOMLTree(origin)
        add(.tree(tree), under: key)
        return tree
    }

    private func add(_ entry: Entry, under key: String) {
        keys.append(key)
        entries[key] = entry
    }
}
