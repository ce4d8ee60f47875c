import Bitrix24
import Pictures
import TerminalKit

/// The path or address of a picture, and what was found there.
public struct PictureField: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
        case none
        /// An address that was typed; it is fetched when the user says so.
        case unfetched
        /// The file is being read, or the address fetched.
        case reading
        case picture(ChosenPicture)
        case refused(PictureError)
    }

    public var path = TextBuffer()
    public internal(set) var content = Content.none
    /// What the path could go on with, as the rest of the one name that fits best; shown behind the cursor.
    public internal(set) var completion = ""
    /// The file is sent as it is, not made smaller.
    public internal(set) var sendsOriginal = false
    /// The picture that the chat has is to go.
    var isTakenAway = false
    /// A picture that came in a structure instead of a file; a path takes its place.
    let given: Picture?

    /// - Parameter given: is sent as the structure has it, unless the user wants it smaller.
    init(_ given: Picture? = nil) {
        self.given = given
        sendsOriginal = given != nil
    }

    /// Where the picture comes from; nil for none.
    var source: PictureSource? {
        path.isEmpty ? given.map { .given($0) } : PictureSource(text: path.text)
    }

    /// Another path is another picture, of which nobody has said how it is to be sent.
    mutating func forgetChoices() {
        isTakenAway = false
        sendsOriginal = path.isEmpty && given != nil
    }

    /// What is sent.
    var picture: Picture? {
        if case .picture(let chosen) = content { return try? chosen.sent(original: sendsOriginal) }
        return path.isEmpty && sendsOriginal ? given : nil
    }

    /// The picture that was read, whatever is sent of it.
    var chosen: ChosenPicture? {
        if case .picture(let chosen) = content { chosen } else { nil }
    }
}
