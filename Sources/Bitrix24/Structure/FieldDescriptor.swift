import Catalog

/// What a field of the structure is, apart from its value. Form, review, line form, options, tables, request, checks,
/// comparison, drafts, `convene structure` and the documentation walk over these descriptions; none names the fields
/// itself.
public struct FieldDescriptor: Sendable {
    /// What kind of value it has, which decides how it is read, edited, shown, kept and sent.
    public enum Editor: Sendable, Equatable {
        /// A text of one line.
        case line
        /// A text of several lines.
        case area
        case kind
        case color
        case people
        /// One person at most.
        case person
        case picture
        /// Departments whose people are members as long as they work there.
        case departments
        /// Who may do what.
        case rights
    }

    /// When a chat takes it.
    public enum Stage: Sendable, Equatable {
        /// With the request that makes it, and never afterwards.
        case creation
        /// With that request, and it can be changed later.
        case always
        /// Only once there is a chat: what is asked of a new one becomes steps.
        case afterCreation
    }

    /// Where the composer offers it.
    public enum Place: Sendable, Equatable {
        case form
        /// In the part of the form that is folded away.
        case more
        /// Nowhere: it comes with a structure or a table, and is shown before it is sent.
        case shownOnly
    }

    /// How the command line takes it.
    public struct Option: Sendable, Equatable {
        /// Without dashes.
        public let name: String
        /// What its value is called in the help.
        public let value: String
    }

    /// How what the portal stored of a text is laid beside what was asked.
    public enum ReadBack: Sendable, Equatable {
        /// The portal does not tell it.
        case untold
        case title
        /// White space at the ends makes no difference.
        case description
        case exact
    }

    public let wireName: String
    public let editor: Editor
    public let stage: Stage
    public let place: Place
    /// Nil where the contract has none.
    public let option: Option?
    /// The most the portal stores; more is cut or refused.
    public let limit: TextLimit?
    /// Whether the form shows how much of the limit is used.
    public let showsCount: Bool
    /// Whether a number in JSON means its digits.
    let takesNumbers: Bool
    /// What is wrong with a text beside its length and its characters.
    let check: @Sendable (String) -> [ValidationIssue]
    let readBack: ReadBack
    /// What it is called, and what for.
    public let text: Phrase<FieldText>

    init(
        _ wireName: String, _ editor: Editor, at stage: Stage = .always, in place: Place = .form,
        option: Option? = nil, limit: TextLimit? = nil, showsCount: Bool = false, takesNumbers: Bool = false,
        compared readBack: ReadBack = .untold, text: @escaping @Sendable (Messages) -> FieldText,
        check: @escaping @Sendable (String) -> [ValidationIssue] = { _ in [] }
    ) {
        self.wireName = wireName
        self.editor = editor
        self.stage = stage
        self.place = place
        self.option = option
        self.limit = limit
        self.showsCount = showsCount
        self.takesNumbers = takesNumbers
        self.readBack = readBack
        self.text = Phrase(text)
        self.check = check
    }
}

extension FieldDescriptor.Editor {
    public var isText: Bool { self == .line || self == .area }
    public var isPeople: Bool { self == .people || self == .person }
    /// Whether its option can be given several times, and all count.
    public var isList: Bool { self == .people || self == .departments || self == .rights }

    /// An empty value of the type that a structure wants.
    public var empty: JSONValue {
        switch self {
        case .people, .departments: .array([])
        case .rights: .object([])
        case .line, .area, .kind, .color, .person, .picture: .string("")
        }
    }
}
