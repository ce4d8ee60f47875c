import Catalog

extension StructureReading {
    /// Puts a value of JSON into a field; null and empty values mean absent.
    mutating func read(_ value: JSONValue, into field: ChatField) {
        switch (field, value) {
        case (_, .null), (_, .string("")): break
        case (.members, .array(let items)): readMembers(items)
        case (.members, .string(let text)): readMembers(inText: text)
        case (.members, _): refuse(field) { $0.notAList(field.wireName) }
        case (.owner, _): readOwner(value)
        case (.kind, .string(let name)): readKind(name)
        case (.color, .string(let name)): readColor(name)
        case (.avatar, .string(let text)): readAvatar(text)
        case (.avatar, .integer), (.avatar, .fraction): faults.append(ValidationIssue(PictureFault.isFileNumber))
        case (.title, .string(let text)): structure.title = text
        case (.description, .string(let text)): structure.description = text
        case (.message, .string(let text)): structure.message = text
        case (.entityType, .string(let text)): structure.entityType = text
        case (.entityID, .string(let text)): structure.entityID = text
        case (.entityID, .integer(let number)): structure.entityID = String(number)
        case (.copilotRole, .string(let text)): structure.copilotRole = text
        default: refuse(field) { $0.notAText(field.wireName) }
        }
    }

    /// Takes a type by its name, as an option or a structure gives it.
    public mutating func readKind(_ name: String) {
        if name.isEmpty { return structure.kind = nil }
        structure.kind = ChatKind(name: name)
        guard structure.kind == nil else { return }
        faults.append(ValidationIssue(.unknownKind, .kind) { $0.unknownKind(name) })
    }

    /// Takes a color by its name, in any case.
    public mutating func readColor(_ name: String) {
        if name.isEmpty { return structure.color = nil }
        structure.color = ChatColor(name: name)
        guard structure.color == nil else { return }
        let known = ChatColor.allCases.map(\.rawValue)
        let meant = ChatColor(hex: name)?.rawValue ?? Spelling.nearest(to: name.uppercased(), in: known)
        faults.append(
            ValidationIssue(.unknownColor, .color) {
                $0.unknownColor(name, meant: meant, known: ChatColor.codes)
            })
    }

    /// Takes a picture as base64, or remembers the path after `file:`.
    private mutating func readAvatar(_ text: String) {
        if text.hasPrefix("file:") {
            avatarPath = String(text.dropFirst("file:".count))
            return
        }
        do throws(PictureFault) {
            structure.avatar = try Picture(base64: text)
        } catch {
            faults.append(ValidationIssue(error))
        }
    }

    private mutating func readMembers(_ items: [JSONValue]) {
        for item in items {
            guard let id = UserID(item) else {
                faults.append(Self.badMember(item.text()))
                continue
            }
            structure.add(member: id)
        }
    }

    /// A text that is itself a list in JSON, which portals parse; anything else they take for nobody.
    private mutating func readMembers(inText text: String) {
        if text.hasPrefix("["), case .array(let items)? = try? JSONValue(parsing: text) {
            readMembers(items)
        } else {
            refuse(.members) { $0.notAList(ChatField.members.wireName) }
        }
    }

    private mutating func readOwner(_ value: JSONValue) {
        structure.owner = UserID(value)
        guard structure.owner == nil else { return }
        faults.append(Self.badOwner(value.text()))
    }

    static func badMember(_ text: String) -> ValidationIssue {
        ValidationIssue(.badMember, .members) { $0.memberMalformed(text) }
    }

    /// What is wrong with an owner that is no id.
    public static func badOwner(_ text: String) -> ValidationIssue {
        ValidationIssue(.badOwner, .owner) { $0.notAnOwner(text) }
    }

    private mutating func refuse(_ field: ChatField, _ text: @escaping @Sendable (Messages) -> Explanation) {
        faults.append(ValidationIssue(.wrongType, field, text))
    }
}

extension UserID {
    /// An id as JSON has it: a whole number from 1, or its digits as text.
    init?(_ value: JSONValue) {
        switch value {
        case .integer(let number): self.init(rawValue: number)
        case .string(let text): self.init(text: text.trimmed)
        default: return nil
        }
    }
}

extension ChatStructure {
    /// Adds a person once, at the end.
    public mutating func add(member id: UserID) {
        if !members.contains(id) { members.append(id) }
    }
}
