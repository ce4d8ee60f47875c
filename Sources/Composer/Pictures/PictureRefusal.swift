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
    public func explanation(in words: Words) -> Explanation {
        switch self {
        case .image(let fault): fault.explanation(in: words)
        case .download(let fault): fault.explanation(in: words)
        case .picture(let fault): fault.explanation(in: words)
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in words: Words) -> String {
        switch self {
        case .image(let fault): fault.label(in: words)
        case .download: words.notFetched
        case .picture: words.tooLarge
        }
    }

    /// As a fault of the avatar.
    ///
    /// - Parameter path: the file that it is about, where the sentence does not name it.
    public func fault(path: String? = nil) -> Fault {
        let place = path.map { "\($0): " } ?? ""
        return Fault(.badPicture, .avatar) { words in
            Explanation(place + sentence(in: words), advice(in: words))
        }
    }
}
