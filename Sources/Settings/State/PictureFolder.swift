import FoundationEssentials

/// Pictures that drafts and templates hold by their digests, because no file of the user's has them.
public struct PictureFolder: Sendable {
    private let path: String
    /// The folders whose documents refer to pictures.
    private let readers: [String]
    /// Those of which only the leftovers are taken away.
    private let others: [String]

    public init(_ folder: StateFolder) {
        path = folder.root + "/pictures"
        readers = [folder.root, folder.root + "/demo", folder.templates]
        others = [folder.people, folder.corrections, folder.groups]
    }

    /// Keeps a picture under its digest; one that is there already is as young as a new one.
    public func keep(_ picture: Data, digest: String) throws(FileError) {
        guard let file = file(digest), !file.renewDate() else { return }
        try file.replace(with: Array(picture))
    }

    /// Nil if there is none.
    public func picture(digest: String) throws(FileError) -> Data? {
        try file(digest)?.read().map { Data($0) }
    }

    /// Takes away what no draft and no template refers to any more, after a day: another composer may be about to. And
    /// what a crash has left of a file that was being written, in any folder of the state.
    public func sweep(now: Date) throws(FileError) {
        for folder in readers + others {
            for name in try PrivateFolder(folder).oldNames(now: now) where name.hasSuffix(PrivateFile.freshEnding) {
                try PrivateFile("\(folder)/\(name)").remove()
            }
        }
        let old = try PrivateFolder(path).oldNames(now: now)
        guard !old.isEmpty else { return }
        var documents: [String] = []
        for reader in readers {
            for name in try PrivateFolder(reader).names() where name.contains(".json") && !name.contains(".jsonl") {
                documents.append(String(decoding: try PrivateFile("\(reader)/\(name)").read() ?? [], as: UTF8.self))
            }
        }
        for name in old where !documents.contains(where: { $0.contains(name) }) {
            try PrivateFile("\(path)/\(name)").remove()
        }
    }

    /// Nil for what is no digest: it comes from a file that anybody may have written.
    private func file(_ digest: String) -> PrivateFile? {
        guard digest.count == 64, digest.allSatisfy(\.isHexDigit) else { return nil }
        return PrivateFile("\(path)/\(digest)")
    }
}
