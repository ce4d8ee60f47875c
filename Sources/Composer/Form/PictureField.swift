import Bitrix24
import TerminalKit

/// The path of a picture, and what was found there.
public struct PictureField: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
        case none
        /// The file is being read.
        case reading
        case picture(Picture)
        case refused(PictureFileFault)
    }

    public var path = TextBuffer()
    public internal(set) var content = Content.none
    /// What the path could go on with, as the rest of the one name that fits best; shown behind the cursor.
    public internal(set) var completion = ""

    init() {}

    /// A picture that came in a structure instead of a file.
    init(_ picture: Picture?) {
        if let picture { content = .picture(picture) }
    }

    var picture: Picture? {
        if case .picture(let picture) = content { picture } else { nil }
    }
}
