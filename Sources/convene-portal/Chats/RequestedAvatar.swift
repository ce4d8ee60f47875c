import FoundationEssentials

/// What an `AVATAR` parameter asks for (rest.md B5).
enum RequestedAvatar {
    case nothing
    /// A number, or a text that is one, names a stored file.
    case file(Int)
    case picture(Data, Picture)

    /// What is no picture is dropped without a word; since G3 also what is too large.
    init(_ value: Value, checksSize: Bool) {
        if value.isNumeric {
            self = .file(value.integer)
            return
        }
        let data = LenientBase64.decode(value.text ?? "")
        guard let picture = Picture(data), !checksSize || picture.hasAllowedSize else {
            self = .nothing
            return
        }
        self = .picture(data, picture)
    }

    func store(in store: inout ChatStore, for chat: Int, by edit: ChatEdit) {
        switch self {
        case .nothing: break
        case .file(let id): store.setAvatar(file: id, of: chat, by: edit)
        case .picture(let bytes, let picture): store.setAvatar(bytes, as: picture.format, of: chat, by: edit)
        }
    }
}
