import Avatar
import Bitrix24
import Catalog

/// Why there is no picture, or why it cannot be sent.
public enum PictureRefusal: Error, Sendable, Equatable {
    case image(ImageFault)
    case download(DownloadFault)
    case picture(PictureFault)
}

extension PictureRefusal: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .image(let fault): fault.explanation(in: messages)
        case .download(let fault): fault.explanation(in: messages)
        case .picture(let fault): fault.explanation(in: messages)
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in messages: Messages) -> String {
        switch self {
        case .image(let fault): fault.label(in: messages)
        case .download: messages.notFetched
        case .picture: messages.tooLarge
        }
    }

    /// As a fault of the avatar.
    ///
    /// - Parameter path: the file that it is about, where the sentence does not name it.
    public func fault(path: String? = nil) -> ValidationIssue {
        let place = path.map { "\($0): " } ?? ""
        return ValidationIssue(.badPicture, .avatar) { messages in
            Explanation(place + sentence(in: messages), advice(in: messages))
        }
    }
}
