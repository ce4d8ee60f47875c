import Catalog

/// Why a file gave no picture. Nothing was decoded, or what was decoded has been thrown away.
public enum ImageFault: Error, Sendable, Equatable {
    /// Nothing could be read; `reason` is what the system says.
    case unreadable(path: String, reason: Phrase<String>)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    case empty
    case tooManyBytes(Int)
    case foreign(OtherFormat)
    case unknown
    case damaged(ImageFormat)
    /// The file ends before the picture does.
    case cut(ImageFormat)
    /// A rare kind of the format, such as a compressed BMP.
    case rareKind(ImageFormat)
    case tooManyPixels(width: Int, height: Int)
    /// Few enough pixels, but of a kind that has to be in memory at once.
    case tooMuchMemory(ImageFormat)
    case noMemory
    /// The process that decodes could not be started.
    case noDecoder
    /// It crashed, or met one of its limits.
    case decoderEnded(ImageFormat)
    /// Something else was chosen meanwhile.
    case cancelled
}

extension ImageFault {
    /// A stable code for scripts and tests.
    public var code: String {
        switch self {
        case .unreadable: "picture-unreadable"
        case .notAFile: "picture-not-a-file"
        case .empty: "picture-empty"
        case .tooManyBytes: "picture-too-many-bytes"
        case .foreign: "picture-foreign-format"
        case .unknown: "picture-unknown-format"
        case .damaged: "picture-damaged"
        case .cut: "picture-cut"
        case .rareKind: "picture-rare-kind"
        case .tooManyPixels: "picture-too-many-pixels"
        case .tooMuchMemory: "picture-too-much-memory"
        case .noMemory: "picture-no-memory"
        case .noDecoder: "picture-no-decoder"
        case .decoderEnded: "picture-decoder-ended"
        case .cancelled: "picture-cancelled"
        }
    }
}

extension ImageFault: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .unreadable(let path, let reason): messages.pictureFileUnreadable(path, reason.said(in: messages))
        case .notAFile(let path): messages.pictureNotAFile(path)
        case .empty: messages.pictureEmpty
        case .tooManyBytes(let count): messages.imageTooManyBytes(count, limit: ImageLimits.bytes)
        case .foreign(let format): messages.imageOfOtherFormat(format.rawValue, command: format.remedy)
        case .unknown: messages.imageOfUnknownFormat
        case .damaged(let format): messages.imageDamaged(format.rawValue)
        case .cut(let format): messages.imageCut(format.rawValue)
        case .rareKind(let format): messages.imageOfRareKind(format.rawValue)
        case .tooManyPixels(let width, let height):
            messages.imageTooManyPixels(width, height, limit: ImageLimits.pixels)
        case .tooMuchMemory(let format): messages.imageTooMuchMemory(format.rawValue)
        case .noMemory: messages.imageWithoutMemory
        case .noDecoder: messages.imageWithoutDecoder
        case .decoderEnded(let format): messages.imageDecoderEnded(format.rawValue)
        case .cancelled: messages.imageGivenUp
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in messages: Messages) -> String {
        switch self {
        case .unreadable(_, let reason): reason.said(in: messages)
        case .notAFile: messages.notAFile
        case .foreign, .unknown: messages.notAPicture
        case .tooManyBytes, .tooManyPixels, .tooMuchMemory, .noMemory: messages.tooLarge
        case .rareKind, .noDecoder: messages.cannotBeDecoded
        case .empty, .damaged, .cut, .decoderEnded: messages.damaged
        case .cancelled: ""
        }
    }
}
