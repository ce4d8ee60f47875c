import FoundationEssentials

/// One call of a method, by somebody whose credential was good.
struct Call: Sendable {
    /// Top-level keys in upper case; those that the portal keeps for itself are gone.
    var parameters: Table
    /// The paging offset that came as `start`.
    var start = 0
    /// The HTTP method of the request.
    var verb = "POST"
    let caller: Person
    let grant: Grant
    let moment: Date
    let site: Site
    /// Scheme and host for links.
    let origin: String

    /// A parameter; `null` if it was not given.
    subscript(name: Table.Key) -> Value { parameters[name] ?? .null }

    /// What the caller changes now.
    var edit: ChatEdit {
        ChatEdit(author: caller.id, date: moment, directory: site.directory, texts: site.texts)
    }

    /// The keys that never reach a method (rest.md A1).
    static let reserved: Set<String> = [
        "auth", "access_token", "auth_connector", "ap", "aplogin", "sessid", "start", "state", "token", "method",
    ]

    /// Takes out the reserved keys and writes the others in upper case; of two spellings the later wins.
    static func handlerParameters(_ table: Table, keepsCase: Bool = false) -> Table {
        var parameters = Table()
        for (key, value) in table.entries where !reserved.contains(key.text) {
            parameters[keepsCase ? key : Table.Key(key.text.uppercased())] = value
        }
        return parameters
    }
}
