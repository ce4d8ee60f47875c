import Avatar
import Bitrix24
import Catalog

/// Why there is no picture, or why it cannot be sent.
public enum PictureRefusal: Error, Sendable, Equatable {
    case image(ImageFault)
    case download(DownloadFault)
    case picture(PictureFault)
}

extension PictureRefusal {
    public func sentence(in words: Words) -> String {
        switch self {
        case .image(let fault): fault.sentence(in: words)
        case .download(let fault): fault.sentence(in: words)
        case .picture(let fault): fault.sentence
        }
    }

    public func advice(in words: Words) -> String {
        switch self {
        case .image(let fault): fault.advice(in: words)
        case .download(let fault): fault.advice(in: words)
        case .picture(let fault): fault.advice
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
    public func fault(in words: Words, path: String? = nil) -> Fault {
        let place = path.map { "\($0): " } ?? ""
        return Fault(.badPicture, .avatar, place + sentence(in: words), advice: advice(in: words))
    }
}
