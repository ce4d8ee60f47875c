import Bitrix24
import TerminalKit

/// The fields as drafts keep them: under their wire names, with what is typed and unfinished.
extension Form {
    /// - Parameter awaitedPicture: what the picture is, as long as it is not fetched.
    func members(awaitedPicture: PictureDigest?) -> [JSONValue.Member] {
        let fields = ChatField.allCases.compactMap { field in
            kept(field, awaitedPicture).map { JSONValue.Member(field.wireName, $0) }
        }
        return fields + [.init("more", .bool(showsMore))] + unread["form"]
    }

    private func kept(_ field: ChatField, _ awaitedPicture: PictureDigest?) -> JSONValue? {
        switch field.editor {
        case .line, .area: .string(self[text: field].text)
        case .kind: .string(kind.rawValue)
        case .color: color.map { .string($0.rawValue) }
        case .departments: .object(departments.members + unread[field.wireName])
        case .rights: rights.isEmpty ? nil : .object(rights.sorted.map { .init($0.rawValue, .string($1.rawValue)) })
        case .people, .person: .object(self[people: field].members + unread[field.wireName])
        case .picture: .object(avatar.members(awaited: awaitedPicture) + unread[field.wireName])
        }
    }

    /// A form, and the digest of the picture that belongs into it.
    static func read(_ value: JSONValue) throws(FormDocumentFault) -> (Form, awaitedPicture: PictureDigest?) {
        var fields = try KeptObject(value)
        var form = Form()
        var awaited: PictureDigest?
        for field in ChatField.allCases {
            switch field.editor {
            case .line: form[text: field] = TextBuffer(TextBuffer.inOneLine(try fields.text(field.wireName)))
            case .area: form[text: field] = TextBuffer(try fields.text(field.wireName))
            case .kind:
                let kind = try fields.take(field.wireName) { $0.string.flatMap { ChatKind(rawValue: $0) } }
                form.kind = kind ?? .closed
            case .color:
                form.color = try fields.take(field.wireName) { $0.string.flatMap { ChatColor(rawValue: $0) } }
            case .departments:
                var departments = try fields.object(field.wireName)
                form.departments = try DepartmentField(&departments)
                form.unread[field.wireName] = departments.rest
            case .rights:
                for member in try fields.object(field.wireName).rest {
                    guard let (right, level) = ChatRight.reading("\(member.key)=\(member.value.string ?? "")") else {
                        throw .damaged
                    }
                    form.rights[right] = level
                }
            case .people, .person:
                var people = try fields.object(field.wireName)
                let isSingle = field.editor == .person
                form[people: field] = try PeopleField(&people, single: isSingle)
                form.unread[field.wireName] = people.rest
            case .picture:
                var picture = try fields.object(field.wireName)
                awaited = try form.avatar.read(&picture)
                form.unread[field.wireName] = picture.rest
            }
        }
        // Once the folded part held the link alone.
        let showsLink = try fields.take("link", as: \.bool)
        form.showsMore = try fields.take("more", as: \.bool) ?? showsLink ?? false
        form.unread["form"] = fields.rest
        return (form, awaited)
    }
}

extension PeopleField {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("chosen", .array(chosen.map { .integer($0.rawValue) })), .init("typed", .string(entry.text)),
        ]
    }

    fileprivate init(_ kept: inout KeptObject, single: Bool) throws(FormDocumentFault) {
        var ids: [UserID] = []
        for item in try kept.take("chosen", as: \.items) ?? [] {
            guard let id = UserID(item) else { throw .damaged }
            ids.append(id)
        }
        self.init(chosen: single ? Array(ids.prefix(1)) : ids, single: single)
        entry = TextBuffer(TextBuffer.inOneLine(try kept.text("typed")))
    }
}

extension DepartmentField {
    fileprivate var members: [JSONValue.Member] {
        [.init("chosen", .array(chosen.map { .string($0.text) })), .init("typed", .string(entry.text))]
    }

    fileprivate init(_ kept: inout KeptObject) throws(FormDocumentFault) {
        var links: [DepartmentLink] = []
        for item in try kept.take("chosen", as: \.items) ?? [] {
            guard let link = item.string.flatMap({ DepartmentLink(text: $0) }) else { throw .damaged }
            links.append(link)
        }
        self.init(chosen: links)
        entry = TextBuffer(TextBuffer.inOneLine(try kept.text("typed")))
    }
}

extension PictureField {
    fileprivate func members(awaited: PictureDigest?) -> [JSONValue.Member] {
        var members = [JSONValue.Member("path", .string(path.text))]
        if path.isEmpty, let digest = picture.map({ PictureDigest($0) }) ?? awaited {
            members.append(.init("digest", digest.value))
        }
        if isTakenAway { members.append(.init("takenAway", .bool(true))) }
        // The file is sent as it is.
        if !path.isEmpty, sendsOriginal { members.append(.init("original", .bool(true))) }
        return members
    }

    /// - Returns: what the picture is, where no file of the user's has it.
    fileprivate mutating func read(_ kept: inout KeptObject) throws(FormDocumentFault) -> PictureDigest? {
        // The first drafts had it inside.
        if let picture = try kept.take("base64", as: { $0.string.flatMap { try? Picture(base64: $0) } }) {
            self = PictureField(picture)
        }
        path = TextBuffer(TextBuffer.inOneLine(try kept.text("path")))
        sendsOriginal = try kept.take("original", as: \.bool) ?? sendsOriginal
        isTakenAway = try kept.take("takenAway", as: \.bool) ?? false
        return try kept.take("digest") { PictureDigest($0) }
    }
}
