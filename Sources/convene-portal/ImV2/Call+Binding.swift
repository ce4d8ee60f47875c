/// How controllers take their parameters: by their names in camel case, with types (chats.md J1). `null` is there, but
/// of no type.
extension Call {
    /// A number, or a text that is one.
    func int(_ name: Table.Key) throws(Refusal) -> Int {
        guard let value = parameters[name] else { throw .missing(name) }
        guard value.isNumeric else { throw .mistyped(name, "int") }
        return value.integer
    }

    func int(_ name: Table.Key, or usual: Int) throws(Refusal) -> Int {
        parameters[name] == nil ? usual : try int(name)
    }

    /// A text; a number is none.
    func string(_ name: Table.Key) throws(Refusal) -> String {
        guard let value = parameters[name] else { throw .missing(name) }
        guard case .string(let text) = value else { throw .mistyped(name, "string") }
        return text
    }

    /// An array or an object.
    func array(_ name: Table.Key) throws(Refusal) -> Table {
        guard let value = parameters[name] else { throw .missing(name) }
        guard let table = value.table else { throw .mistyped(name, "array") }
        return table
    }

    func array(_ name: Table.Key, or usual: Table) throws(Refusal) -> Table {
        parameters[name] == nil ? usual : try array(name)
    }

    /// The people of an array, as ids.
    func people(_ name: Table.Key) throws(Refusal) -> [Int] {
        try array(name).elements.map(\.integer)
    }
}
