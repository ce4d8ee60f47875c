import CLibrary
import FoundationEssentials

struct PrivateFolder {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The names of what is in it, in no order; none if there is no folder.
    func names() throws(FileError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw FileError(.read, path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The names of what nobody has written to for a day.
    func oldNames(now: Date) throws(FileError) -> [String] {
        try names().filter { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
            guard let changed = attributes?[.modificationDate] as? Date else { return false }
            return now.timeIntervalSince(changed) > 86_400
        }
    }
}
