/// What is drawn in a cell. Most of the time it is one scalar, which needs neither counting of references nor a search for
/// its parts; the first paint copies and compares thousands.
public enum CellSign: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    /// A base character with its combining marks.
    case cluster(Character)

    init(_ character: Character) {
        let scalars = character.unicodeScalars
        if let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
            self = .scalar(scalar)
        } else {
            self = .cluster(character)
        }
    }

    public var character: Character {
        switch self {
        case .scalar(let scalar): Character(scalar)
        case .cluster(let character): character
        }
    }
}
