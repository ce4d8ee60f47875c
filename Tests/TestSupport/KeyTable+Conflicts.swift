import TerminalKit

extension KeyTable where Context: KeyContext {
    /// Keys that two rows claim in one context.
    public var conflicts: [(key: Key, context: Context)] {
        Context.allCases.flatMap { context in
            let keys = rows.filter { $0.contexts.contains(context) }.flatMap(\.keys)
            return Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.map { ($0.key, context) }
        }
    }
}
