import Catalog

/// Why a file gave no picture. Nothing was decoded, or what was decoded has been thrown away.
public enum ImageFault: Error, Sendable, Equatable {
    /// Nothing could be read; `reason` is the system's own words.
    case unreadable(path: String, reason: String)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    case empty
    case tooManyBytes(Int)
    case foreign(ForeignFormat)
    case unknown
    case damaged(ImageFormat)
    /// The file ends before the picture does.
    case cut(ImageFormat)
    /// A rare kind of the format, such as a compressed BMP.
    case rareKind(ImageFormat)
    case tooManyPixels(width: Int, height: Int)
    /// Few enough pixels, but of a kind that has to be in memory at once.
    case tooMuchMemory(ImageFormat)
    /// This system lacks the library for the format.
    case noLibrary(ImageFormat)
    case noMemory
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
        case .noLibrary: "picture-no-library"
        case .noMemory: "picture-no-memory"
        case .cancelled: "picture-cancelled"
        }
    }

    public func sentence(in words: Words) -> String {
        switch self {
        case .unreadable(let path, let reason): words.pictureUnreadable(path, reason)
        case .notAFile(let path): words.pictureIsNoFile(path)
        case .empty: words.pictureIsEmpty
        case .tooManyBytes(let count): words.pictureHasTooManyBytes(count, most: ImageLimits.bytes)
        case .foreign(let format): words.pictureIsForeign(format.rawValue)
        case .unknown: words.pictureIsUnknown
        case .damaged(let format): words.pictureIsDamaged(format.rawValue)
        case .cut(let format): words.pictureIsCut(format.rawValue)
        case .rareKind(let format): words.pictureIsRare(format.rawValue)
        case .tooManyPixels(let width, let height): words.pictureHasTooManyPixels(width, height)
        case .tooMuchMemory(let format): words.pictureTakesTooMuchMemory(format.rawValue)
        case .noLibrary(let format): words.pictureHasNoLibrary(format.rawValue)
        case .noMemory: words.pictureFoundNoMemory
        case .cancelled: words.pictureWasGivenUp
        }
    }

    public func advice(in words: Words) -> String {
        switch self {
        case .unreadable, .notAFile: words.checkPathOfPicture
        case .empty, .damaged, .cut, .cancelled: words.chooseAnotherPicture
        case .tooManyBytes, .tooManyPixels, .noMemory: words.scalePictureDown
        case .foreign(let format): words.convertPicture(by: format.remedy)
        case .unknown: words.choosePictureOfKnownFormat
        case .rareKind(let format), .tooMuchMemory(let format), .noLibrary(let format):
            words.convertPicture(by: "convert picture.\(format.rawValue.lowercased()) -resize 512x512 picture.png")
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in words: Words) -> String {
        switch self {
        case .unreadable(_, let reason): reason
        case .notAFile: words.notAFile
        case .foreign, .unknown: words.notAPicture
        case .tooManyBytes, .tooManyPixels, .tooMuchMemory, .noMemory: words.tooLarge
        case .rareKind, .noLibrary: words.cannotBeDecoded
        case .empty, .damaged, .cut: words.damaged
        case .cancelled: ""
        }
    }
}
