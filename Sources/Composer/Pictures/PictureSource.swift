import Bitrix24

/// Where the picture of a form comes from.
public enum PictureSource: Sendable, Equatable {
    /// As the user wrote it: `~` stands for their folder.
    case file(path: String)
    case address(String)
    /// It came in a structure.
    case given(Picture)

    /// What the field holds: an address, or the path of a file.
    init(text: String) {
        let isAddress = ["https://", "http://"].contains { text.lowercased().hasPrefix($0) }
        self = isAddress ? .address(text) : .file(path: text)
    }
}
