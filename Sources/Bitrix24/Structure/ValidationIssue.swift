import Catalog
import Pictures

/// Something in a structure that the portal would refuse, change or drop. Nothing is sent while there is one.
public struct ValidationIssue: Error, Sendable, Equatable {
    /// Stable codes for scripts and tests.
    public enum Code: String, Sendable, CaseIterable {
        case notAStructure = "structure-unreadable"
        case unknownField = "field-unknown"
        case repeatedField = "field-repeated"
        case reservedField = "field-reserved"
        case wrongType = "value-type"
        case unknownKind = "type-unknown"
        case unknownColor = "color-unknown"
        case tooLong = "text-too-long"
        case controlCharacter = "text-control"
        case titleIgnored = "title-ignored"
        case badMember = "member-malformed"
        case unknownMember = "member-unknown"
        case inactiveMember = "member-inactive"
        case unresolvedMember = "member-unresolved"
        case badOwner = "owner-malformed"
        case badPicture = "picture-refused"
        case unknownDepartment = "department-unknown"
        case unknownRight = "right-unknown"
        case unsupportedStep = "step-unsupported"
        case entityRefused = "entity-refused"
        case entityMalformed = "entity-malformed"
    }

    public let code: Code
    /// Nil where the fault is in no field of the table.
    public let field: ChatField?
    private let text: Phrase<Explanation>

    /// - Parameter text: its entry in the catalog, such as `\.entityMalformed`.
    public init(_ code: Code, _ field: ChatField?, _ text: @escaping @Sendable (Messages) -> Explanation) {
        self.code = code
        self.field = field
        self.text = Phrase(text)
    }
}

extension ValidationIssue: Explained {
    public func explanation(in messages: Messages) -> Explanation { text.said(in: messages) }
}

extension ValidationIssue {
    /// The portal has no department of that number or name.
    public static func absentDepartment(_ text: String) -> ValidationIssue {
        ValidationIssue(.unknownDepartment, .departments) { messages in
            let explanation = messages.noSuchDepartment
            return Explanation("\(text): \(explanation.sentence)", explanation.advice)
        }
    }

    /// What is wrong with a picture.
    ///
    /// - Parameter path: the file that it came from, if any.
    public init(_ fault: PictureError, path: String? = nil) {
        let place = path.map { "\($0): " } ?? ""
        self.init(.badPicture, .avatar) {
            Explanation(place + fault.sentence(in: $0), fault.advice(in: $0))
        }
    }
}
