import Catalog

/// The fields of the chat structure, in the order of the form. Each is described once, in `descriptor`.
public enum ChatField: Int, CaseIterable, Sendable {
    case title, kind, color, members, owner, avatar, description, message
    case managers, departments, rights, entityType, entityID, copilotRole

    /// How many there are.
    public static let count = allCases.count

    public var wireName: String { descriptor.wireName }
    public var editor: FieldDescriptor.Editor { descriptor.editor }
    public var place: FieldDescriptor.Place { descriptor.place }
    public var stage: FieldDescriptor.Stage { descriptor.stage }
    /// The option of the command line, without dashes.
    public var option: String? { descriptor.option?.name }
    public var limit: TextLimit? { descriptor.limit }

    public func text(in messages: Messages) -> FieldText { descriptor.text.said(in: messages) }
    /// As the form and messages call it.
    public func label(in messages: Messages) -> String { text(in: messages).label }

    /// Those that the composer offers there.
    public static func offered(in place: FieldDescriptor.Place) -> [ChatField] {
        allCases.filter { $0.place == place }
    }

    /// Finds a field by its wire name in any case, as portals do.
    public init?(name: String) {
        let name = name.uppercased()
        guard let field = Self.allCases.first(where: { $0.wireName == name }) else { return nil }
        self = field
    }
}
