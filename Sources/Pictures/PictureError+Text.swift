import Catalog

extension PictureError: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .unreadable(let path, let reason): messages.pictureFileUnreadable(path, reason.said(in: messages))
        case .notAFile(let path): messages.pictureNotAFile(path)
        case .notFetched(let explanation): explanation.said(in: messages)
        case .empty: messages.pictureEmpty
        case .tooManyBytes(let count, let limit): messages.pictureTooManyBytes(count, limit: limit)
        case .notBase64: messages.pictureNotBase64
        case .isFileNumber: messages.pictureIsNumber
        case .foreign(let format): messages.pictureOfOtherFormat(format.rawValue, command: format.remedy)
        case .unknown: messages.pictureOfUnknownFormat
        case .damaged(let format): messages.pictureDamaged(format.rawValue)
        case .cut(let format): messages.imageCut(format.rawValue)
        case .rareKind(let format): messages.imageOfRareKind(format.rawValue)
        case .tooLarge(let width, let height, let limit): messages.pictureTooLarge(width, height, limit: limit)
        case .tooManyPixels(let width, let height, let limit):
            messages.imageTooManyPixels(width, height, limit: limit)
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
        case .notFetched: messages.notFetched
        case .foreign, .unknown, .notBase64, .isFileNumber: messages.notAPicture
        case .tooManyBytes, .tooLarge, .tooManyPixels, .tooMuchMemory, .noMemory: messages.tooLarge
        case .rareKind, .noDecoder: messages.cannotBeDecoded
        case .empty, .damaged, .cut, .decoderEnded: messages.damaged
        case .cancelled: ""
        }
    }
}
