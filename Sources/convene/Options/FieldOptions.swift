import ArgumentParser
import Bitrix24
import Catalog

/// The options of the fields, made of their descriptions.
struct FieldOptions {
    private static let fields = ChatField.allCases.filter { $0.option != nil }

    private var single: [ChatField: Option<String?>] = [:]
    /// Those that are lists: given twice, both count.
    private var lists: [ChatField: Option<[String]>] = [:]

    init() {
        for field in Self.fields {
            if field.editor.isList { lists[field] = .list(of: field) } else { single[field] = .single(for: field) }
        }
    }

    /// What was given, each with its texts; of several lists each one.
    var given: [(field: ChatField, texts: [String])] {
        Self.fields.compactMap { field in
            let texts = lists[field]?.wrappedValue ?? single[field]?.wrappedValue.map { [$0] } ?? []
            return texts.isEmpty ? nil : (field, texts)
        }
    }

    var children: [(field: ChatField, child: Mirror.Child)] {
        Self.fields.compactMap { field in
            let name = OptionKey(field).stringValue
            if let list = lists[field] { return (field, (name, list)) }
            return single[field].map { (field, (name, $0)) }
        }
    }

    init(from container: KeyedDecodingContainer<OptionKey>) throws {
        for field in Self.fields {
            let key = OptionKey(field)
            if field.editor.isList {
                lists[field] = try container.decode(Option<[String]>.self, forKey: key)
            } else {
                single[field] = try container.decode(Option<String?>.self, forKey: key)
            }
        }
    }
}

/// The name by which the parser knows an option.
struct OptionKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(_ field: ChatField) { stringValue = field.option ?? "" }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Option<String?> {
    fileprivate static func single(for field: ChatField) -> Self {
        Option(
            name: .customLong(field.option ?? ""), parsing: .unconditional, help: ArgumentHelp(of: field),
            completion: .init(of: field))
    }
}

extension Option<[String]> {
    fileprivate static func list(of field: ChatField) -> Self {
        Option(
            wrappedValue: [], name: .customLong(field.option ?? ""), parsing: .unconditionalSingleValue,
            help: ArgumentHelp(of: field), completion: .init(of: field))
    }
}

extension ArgumentHelp {
    fileprivate init(of field: ChatField) {
        self.init(field.text(in: messages).asOption, value: field.descriptor.option?.value ?? "")
    }
}

extension CompletionKind {
    fileprivate init(of field: ChatField) {
        self =
            switch field.editor {
            case .kind: .list(ChatKind.allCases.map { $0.rawValue.lowercased() })
            case .color: .list(ChatColor.allCases.map { $0.rawValue.lowercased() })
            case .picture: .file()
            case .line, .area, .people, .person, .departments, .rights: .default
            }
    }
}
