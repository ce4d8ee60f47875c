import Avatar
import Foundation
import TestSupport

@testable import Composer

extension Sample {
    /// A picture without compression, with a color that changes from corner to corner.
    static func shaded(_ width: Int, _ height: Int) throws -> ChosenPicture {
        try ChosenPicture(Bitmap.shaded(width, height), by: .convene)
    }

    static func listing(
        asked: String, folder: String = "~/pictures/", parent: String? = "~/", wanted: String? = nil,
        recent: [String] = ["~/logos/"], isReadable: Bool = true
    ) -> FolderListing {
        let entries = [
            FolderEntry(name: "Команда", isFolder: true, byteCount: 0),
            FolderEntry(name: "old logos", isFolder: true, byteCount: 0),
            FolderEntry(name: "face.png", isFolder: false, byteCount: 14_541),
            FolderEntry(name: "notes.txt", isFolder: false, byteCount: 812),
            FolderEntry(name: "team.jpeg", isFolder: false, byteCount: 4_299_161),
        ]
        return FolderListing(
            asked: asked, folder: folder, parent: parent, entries: isReadable ? entries : [], wanted: wanted,
            recent: recent, isReadable: isReadable)
    }
}

extension PictureDecoder {
    /// The program under test decodes, as it does for itself.
    static let convene = PictureDecoder(program: Executable.convene.url.path)
}
