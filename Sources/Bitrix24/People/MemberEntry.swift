import Catalog

/// One entry of a list of people as administrators write it (the contract's "A list of people").
public indirect enum MemberEntry: Sendable, Hashable {
    case person(UserID)
    case email(String)
    /// First and last name in any order.
    case name(String)
    /// The caller.
    case me
    /// The people of a department today; with `branches` those of the departments below it too.
    case department(DepartmentID, branches: Bool)
    /// The same of a department that is named, not numbered.
    case departmentNamed(String, branches: Bool)
    /// The members of a chat today.
    case chat(ChatID)
    /// People who were saved under this name.
    case group(String)
    /// What a link of a portal shows, which may be another portal than this one.
    case link(host: String, MemberEntry)
    /// Leaves out whoever the entry means, as far as the list has got.
    case without(MemberEntry)

    /// As people write it.
    public var text: String {
        switch self {
        case .person(let id): String(id.rawValue)
        case .email(let address): address
        case .name(let name): name
        case .me: "me"
        case .department(let id, let branches): "department:\(id.rawValue)\(branches ? "+" : "")"
        case .departmentNamed(let name, let branches):
            name.contains(where: { ",;+\"".contains($0) })
                ? "department:\"\(name)\"\(branches ? "+" : "")" : "department:\(name)\(branches ? "+" : "")"
        case .chat(let id): "chat:\(id.rawValue)"
        case .group(let name): name.contains(where: ",;".contains) ? "group:\"\(name)\"" : "group:\(name)"
        case .link(let host, .chat(let chat)): "https://\(host)/online/?IM_DIALOG=chat\(chat.rawValue)"
        case .link(let host, let entry): "https://\(host)/company/personal/user/\(entry.text)/"
        case .without(let entry): "-" + entry.text
        }
    }

    /// Why it can be nobody on any portal, or nobody knows whether they are put in or left out: a name without a letter, an address with two at signs, department 0.
    ///
    /// - Parameter field: in which it stands, Members or Owner.
    public func malformed(in field: ChatField) -> ValidationIssue? {
        let code: ValidationIssue.Code = field == .owner ? .badOwner : .badMember
        switch meant {
        case .name(let name) where mayBeBullet:
            return ValidationIssue(code, field) { $0.dashAndSpace(name) }
        case .name(let name) where !name.contains(where: \.isLetter) || name.contains("@"): break
        case .departmentNamed(let name, _) where !name.contains(where: \.isLetter): break
        default: return nil
        }
        return ValidationIssue(code, field) { $0.notAnEntry(text) }
    }

    /// A name behind a dash and a space: the bullet of a list, or somebody to leave out.
    public var mayBeBullet: Bool {
        if case .name(let name) = meant { name.beginsWithDash } else { false }
    }

    /// Whether it means several people, whose number is worth saying.
    public var isGroup: Bool {
        switch self {
        case .department, .departmentNamed, .chat, .group: true
        case .without(let entry), .link(_, let entry): entry.isGroup
        case .person, .email, .name, .me: false
        }
    }

    /// Reads a word that says by its form what it is: a number, an address, `me`, a department by number, a chat, a link
    /// to a chat or to somebody's page. Nil for anything else.
    public init?(word: String) {
        if let person = UserID(text: word) {
            self = .person(person)
        } else if let link = Self.link(word) {
            self = link
        } else if word.lowercased() == "me" {
            self = .me
        } else if let chat = ChatReference.chat(in: word) {
            self = .chat(chat)
        } else if let department = Self.department(word), case .department = department {
            self = department
        } else if let address = Self.address(word) {
            self = .email(address)
        } else {
            return nil
        }
    }

    /// Reads `department:7`, `department:Sales`, `department:"Sales West"+`; nil for anything else.
    static func department(_ text: String) -> MemberEntry? {
        guard let rest = text.after(prefix: "department:") else { return nil }
        let branches = rest.hasSuffix("+")
        let name = rest.dropLast(branches ? 1 : 0).unquoted
        if let id = Int(digits: name).flatMap(DepartmentID.init) { return .department(id, branches: branches) }
        return name.isEmpty ? nil : .departmentNamed(name, branches: branches)
    }

    /// Reads `group:NAME`, `group:"A, B"`; nil for anything else. Were it called like the case, it would call itself.
    static func savedGroup(_ text: String) -> MemberEntry? {
        guard let name = text.after(prefix: "group:")?.unquoted, !name.isEmpty else { return nil }
        return .group(name)
    }

    /// Somebody, an at sign, a host: enough to ask the portal, which knows.
    private static func address(_ text: String) -> String? {
        let text = String(text.after(prefix: "mailto:") ?? text[...])
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard !text.contains(where: { $0.isWhitespace || "<>()[]\",;".contains($0) }) else { return nil }
        return text
    }

    private static func link(_ word: String) -> MemberEntry? {
        // Searching each word of ten thousand rows for a scheme would take a second.
        guard word.utf8.contains(UInt8(ascii: "/")), let host = Portal.host(ofLink: word), !host.isEmpty else {
            return nil
        }
        let shown = linkedPerson(word).map(MemberEntry.person) ?? ChatReference.chat(in: word).map(MemberEntry.chat)
        return shown.map { .link(host: host, $0) }
    }

    /// What a link to this portal shows; a link to another one stays what it is. A portal on this machine may be one
    /// behind a tunnel, whose links have its own name.
    func followed(on portal: Portal) -> MemberEntry {
        switch self {
        case .link(let host, let entry) where portal.isAt(host) || portal.isLoopback: entry
        case .without(let entry): .without(entry.followed(on: portal))
        default: self
        }
    }

    /// The page of a person, as browsers copy it: `…/company/personal/user/17/`.
    private static func linkedPerson(_ text: String) -> UserID? {
        guard text.contains("://"), let range = text.firstRange(of: "/company/personal/user/") else { return nil }
        return UserID(text: String(text[range.upperBound...].prefix(while: \.isNumber)))
    }
}
