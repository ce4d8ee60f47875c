import Catalog
import Pictures

extension StructureReading {
    /// Puts a value of JSON into a field; null and empty values mean absent.
    mutating func read(_ value: JSONValue, into field: ChatField) {
        switch (field.editor, value) {
        case (_, .null), (_, .string("")): break
        case (.people, .array(let items)): read(items, into: field)
        case (.people, .string(let text)): readPeople(inText: text, into: field)
        case (.departments, .array(let items)): for item in items { readDepartments(item.plain) }
        case (.departments, .integer), (.departments, .string): readDepartments(value.plain)
        case (.people, _), (.departments, _): refuse(field) { $0.notAList }
        case (.rights, .object(let members)): for member in members { readRight("\(member.key)=\(member.value.plain)") }
        case (.rights, .string(let text)): read(text, into: field)
        case (.rights, _): refuse(field) { $0.notRights }
        case (.person, _): readOwner(value)
        case (.picture, .integer), (.picture, .fraction): faults.append(ValidationIssue(PictureError.isFileNumber))
        case (.line, .integer(let number)) where field.descriptor.takesNumbers: structure[text: field] = String(number)
        case (.line, .string(let text)), (.area, .string(let text)), (.kind, .string(let text)),
            (.color, .string(let text)), (.picture, .string(let text)):
            read(text, into: field)
        default: refuse(field) { $0.notAText }
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
        case .departments where text.isEmpty: structure.departments = []
        case .departments: readDepartments(text)
        case .rights where text.isEmpty: structure.rights = [:]
        case .rights: for part in text.listed { readRight(part) }
        case .people, .person: break
        }
    }

    /// Takes departments by their numbers, `7` or `7+`.
    private mutating func readDepartments(_ text: String) {
        for part in text.listed {
            if let link = DepartmentLink(text: part) {
                if !structure.departments.contains(link) { structure.departments.append(link) }
            } else {
                faults.append(ValidationIssue(.unknownDepartment, .departments) { $0.notADepartment(part) })
            }
        }
    }

    private mutating func readRight(_ text: String) {
        if let (right, level) = ChatRight.reading(text) {
            structure.rights[right] = level
        } else {
            faults.append(ValidationIssue(.unknownRight, .rights) { $0.unknownRight(text) })
        }
    }

    /// Takes a type by its name.
    public mutating func readKind(_ name: String) {
        if name.isEmpty { return structure.kind = nil }
        structure.kind = ChatKind(spoken: name)
        guard structure.kind == nil else { return }
        faults.append(ValidationIssue(.unknownKind, .kind) { $0.unknownKind(name) })
    }

    /// Takes a color by its code or its name in any language, in any case.
    public mutating func readColor(_ name: String) {
        if name.isEmpty { return structure.color = nil }
        structure.color = ChatColor(spoken: name)
        guard structure.color == nil else { return }
        let codes = ChatColor.allCases.map(\.rawValue)
        let meant = ChatColor(hex: name)?.rawValue ?? Spelling.nearest(to: name.uppercased(), in: codes)
        faults.append(
            ValidationIssue(.unknownColor, .color) { messages in
                messages.unknownColor(
                    name, meant: meant, codes: ChatColor.codes,
                    names: ChatColor.allCases.map { $0.label(in: messages).lowercased() }.joined(separator: ", "))
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

    private mutating func read(_ items: [JSONValue], into field: ChatField) {
        for item in items {
            guard let id = UserID(item) else {
                faults.append(ValidationIssue(.badMember, field) { $0.memberMalformed(item.text()) })
                continue
            }
            if !structure[people: field].contains(id) { structure[people: field].append(id) }
        }
    }

    /// A text that is itself a list in JSON, which portals parse; anything else they take for nobody.
    private mutating func readPeople(inText text: String, into field: ChatField) {
        if text.hasPrefix("["), case .array(let items)? = try? JSONValue(parsing: text) {
            read(items, into: field)
        } else {
            refuse(field) { $0.notAList }
        }
    }

    private mutating func readOwner(_ value: JSONValue) {
        structure.owner = UserID(value)
        guard structure.owner == nil else { return }
        faults.append(Self.badOwner(value.text()))
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

extension JSONValue {
    /// As somebody would type it.
    fileprivate var plain: String { string ?? text() }
}

extension String {
    /// The parts of a list between commas, semicolons and line ends.
    public var listed: [String] {
        split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
