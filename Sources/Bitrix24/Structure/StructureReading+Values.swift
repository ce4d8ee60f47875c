import Catalog
import Pictures

extension StructureReading {
    /// Puts a value of JSON into a field; null and empty values mean absent.
    mutating func read(_ value: JSONValue, into field: ChatField) {
        switch (field.editor, value) {
        case (_, .null), (_, .string("")): break
        case (.people, .array(let items)): readMembers(items)
        case (.people, .string(let text)): readMembers(inText: text)
        case (.people, _): refuse(field) { $0.notAList(field.wireName) }
        case (.person, _): readOwner(value)
        case (.picture, .integer), (.picture, .fraction): faults.append(ValidationIssue(PictureError.isFileNumber))
        case (.line, .integer(let number)) where field.descriptor.takesNumbers: structure[text: field] = String(number)
        case (.line, .string(let text)), (.area, .string(let text)), (.kind, .string(let text)),
            (.color, .string(let text)), (.picture, .string(let text)):
            read(text, into: field)
        default: refuse(field) { $0.notAText(field.wireName) }
        }
    }

    /// Puts what somebody has written into a field, as an option, a cell of a table or a structure gives it; an empty text
    /// means absent. People are a list of its own (`PeopleList`) and are not read here.
    public mutating func read(_ text: String, into field: ChatField) {
        switch field.editor {
        case .line, .area: structure[text: field] = text
        case .kind: readKind(text)
        case .color: readColor(text)
        case .picture: readAvatar(text)
        case .people, .person: break
        }
    }

    /// Takes a type by its name.
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
        if text.isEmpty { return structure.avatar = nil }
        if text.hasPrefix("file:") {
            avatarPath = String(text.dropFirst("file:".count))
            return
        }
        do throws(PictureError) {
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
    public init?(_ value: JSONValue) {
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
