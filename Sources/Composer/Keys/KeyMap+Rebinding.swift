import Catalog
import Settings
import TerminalKit

/// What is wrong with a line of `[keys]`.
public struct KeyFault: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable {
        case noSuchCommand
        /// Neither a key in quotes nor a list of them.
        case noKeys
        /// Without a key of its own nobody could leave.
        case isNeeded
        case noSuchKey(String)
        /// A terminal sends the same for both.
        case indistinguishable(String, from: String)
        /// It would no longer be typed.
        case isText(String)
        case taken(String, by: String)
    }

    /// The name to the left of the equals sign.
    public let command: String
    public let problem: Problem
}

extension KeyMap {
    /// The keys with the user's in place of those that they name, and everything that is wrong with these.
    public func rebound(_ wanted: [KeyBinding]) -> (keys: KeyMap, faults: [KeyFault]) {
        var faults: [KeyFault] = []
        var bindings: [(command: Command, keys: [Key])] = []
        for binding in wanted {
            do throws(KeyFault) {
                bindings.append(try Self.binding(binding))
            } catch {
                faults.append(error)
            }
        }
        let keys = KeyMap(
            sections.map { section in
                section.changing { rows in
                    rows.map { row in
                        let binding = bindings.first { $0.command.action == row.action }
                        return binding.map { row.with(keys: $0.keys.filter(row.takes)) } ?? row
                    }
                }
            })
        // In whatever language: `д` sends in Russian.
        faults += bindings.flatMap { binding in
            let own = keys.spoken(in: .russian).faults(of: binding.command, binding.keys)
            return own.isEmpty ? [faultOfNoneInForm(binding.command, binding.keys)].compactMap(\.self) : own
        }
        return (keys.withoutRepetitions(names: keys.names(of: bindings.map(\.command))), faults)
    }

    /// The ways out, which keep a key.
    private static let needed: [Action] = [.back, .interrupt]

    private static func binding(_ wanted: KeyBinding) throws(KeyFault) -> (Command, [Key]) {
        func fault(_ problem: KeyFault.Problem) -> KeyFault { KeyFault(command: wanted.command, problem: problem) }
        guard let command = Command.named(wanted.command) else { throw fault(.noSuchCommand) }
        guard let names = wanted.keys else { throw fault(.noKeys) }
        if names.isEmpty, Self.needed.contains(command.action) { throw fault(.isNeeded) }
        var keys: [Key] = []
        for name in names {
            guard let key = Key(name: name) else { throw fault(.noSuchKey(name)) }
            if let same = key.indistinguishable { throw fault(.indistinguishable(key.name, from: same.name)) }
            keys.append(key)
        }
        return (command, keys)
    }

    /// Keys of a command that no row of it takes, or that do something else already where it is to work.
    private func faults(of command: Command, _ keys: [Key]) -> [KeyFault] {
        let own = table.rows.filter { $0.action == command.action }
        return keys.compactMap { key in
            let rows = own.filter { $0.keys.contains(key) }
            if rows.isEmpty { return KeyFault(command: command.name, problem: .isText(key.name)) }
            let contexts = rows.reduce([]) { $0.union($1.contexts) } as KeyContexts<Context>
            let other = table.rows.first {
                $0.action != command.action && $0.keys.contains(key) && !$0.contexts.isDisjoint(with: contexts)
            }
            guard let other else { return nil }
            let name = Command.doing(other.action)?.name ?? key.name
            return KeyFault(command: command.name, problem: .taken(key.name, by: name))
        }
    }

    /// The first key of a command that works in the fields of the form, where none of its keys would: all are typed.
    private func faultOfNoneInForm(_ command: Command, _ keys: [Key]) -> KeyFault? {
        let fields = KeyContexts.form.intersection(.text)
        let rows = table.rows.filter { $0.action == command.action && !$0.contexts.isDisjoint(with: fields) }
        guard !rows.isEmpty, let key = keys.first, !keys.contains(where: { key in rows.contains { $0.takes(key) } })
        else { return nil }
        return KeyFault(command: command.name, problem: .isText(key.name))
    }

    /// Without keys that an earlier row has for the same action in all the places of a later one.
    private func withoutRepetitions(names: KeyNames) -> KeyMap {
        var earlier: [Keys.Table.Row] = []
        return KeyMap(
            sections.map { section in
                section.changing { rows in
                    rows.compactMap { row in
                        let wider = earlier.filter {
                            $0.action == row.action && $0.contexts.isSuperset(of: row.contexts)
                        }
                        let keys = row.keys.filter { key in !wider.contains { $0.keys.contains(key) } }
                        earlier.append(row)
                        return keys.isEmpty ? nil : row.with(keys: keys)
                    }
                }
            }, names: names)
    }

    /// What sentences call the keys of commands that were bound anew: the first one that the command has anywhere; where
    /// it has none, the command.
    private func names(of commands: [Command]) -> KeyNames {
        var names: [SpokenKey: String] = [:]
        for command in commands {
            guard let spoken = SpokenKey(rawValue: command.name) else { continue }
            let key = table.rows.first { $0.action == command.action && !$0.keys.isEmpty }?.keys.first
            names[spoken] = key?.name ?? command.name
        }
        return KeyNames(names)
    }
}

extension Keys.Table.Row {
    /// Where text is typed, or a list is narrowed by typing, only a key that types nothing can be a command.
    fileprivate func takes(_ key: Key) -> Bool {
        key.text == nil || contexts.isDisjoint(with: .text) && !KeyContexts.narrowed.isSuperset(of: contexts)
    }
}

extension Key {
    /// The key that a terminal cannot tell this chord from.
    fileprivate var indistinguishable: Key? {
        switch self {
        case .ctrl("m"), .ctrl("j"): .enter
        case .ctrl("i"): .tab
        case .ctrl("h"): .backspace
        case .ctrl("["): .escape
        default: nil
        }
    }
}
