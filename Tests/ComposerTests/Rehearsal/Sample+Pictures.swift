import Foundation

@testable import Composer

extension Sample {
    /// A picture without compression, dark at the top left and bright at the bottom right.
    static func shaded(_ width: Int, _ height: Int) throws -> ChosenPicture {
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xff) } }
        let stride = (width * 3 + 3) / 4 * 4
        var bytes = Array("BM".utf8) + little(54 + stride * height, 4) + little(0, 4) + little(54, 4)
        bytes += little(40, 4) + little(width, 4) + little(-height & 0xffff_ffff, 4) + little(1, 2) + little(24, 2)
        bytes += [UInt8](repeating: 0, count: 24)
        for row in 0..<height {
            for column in 0..<width {
                let shade = UInt8((row * 255 / height + column * 255 / width) / 2)
                bytes += [shade, shade, 255 - shade]
            }
            bytes += [UInt8](repeating: 0, count: stride - width * 3)
        }
        return try ChosenPicture(Data(bytes))
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
