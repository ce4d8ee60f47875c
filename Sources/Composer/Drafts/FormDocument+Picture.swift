import Bitrix24
import Settings
import TerminalKit

extension FormDocument {
    /// Keeps a picture that came in a structure, which no file of the user's holds: the document itself has only its
    /// digest. To be called before the document is written.
    public func keepPicture(in folder: PictureFolder) throws(FileError) {
        guard form.avatar.path.isEmpty, let picture = form.avatar.picture else { return }
        try folder.keep(picture.bytes, digest: PictureDigest(picture).sha256)
    }

    /// Puts the picture that was kept back into the form.
    ///
    /// - Returns: false if it should be there and is not, or is another one.
    public mutating func fetchPicture(from folder: PictureFolder) throws(FileError) -> Bool {
        guard let awaited = awaitedPicture else { return true }
        guard let bytes = try folder.picture(digest: awaited.sha256), let picture = try? Picture(bytes: bytes),
            PictureDigest(picture) == awaited
        else { return false }
        form.avatar = PictureField(picture)
        awaitedPicture = nil
        return true
    }
}
