import CLibrary

extension PrivateFile {
    /// All bytes of a file that only its owner, this user, has access to, in a folder of which the same is true; nil if
    /// there is no file. Through a symbolic link both are asked of what it leads to.
    public func readGuarded() throws(FileError) -> [UInt8]? {
        guard let descriptor = try openToRead() else { return nil }
        defer { close(descriptor) }
        try refuseExposure(descriptor)
        return try readAll(descriptor)
    }

    /// Where the file is when all symbolic links are followed.
    var resolved: PrivateFile { PrivateFile(RealPath.of(path)) }

    /// Makes the folder of the file private if it is this user's.
    func closeFolder() {
        let folder = Self.parent(of: path)
        var facts = stat()
        guard stat(folder, &facts) == 0, facts.st_uid == geteuid(), facts.st_mode & 0o077 != 0 else { return }
        chmod(folder, facts.st_mode & 0o700)
    }

    private func refuseExposure(_ descriptor: Int32) throws(FileError) {
        var named = stat()
        let isLink = lstat(path, &named) == 0 && named.st_mode & S_IFMT == S_IFLNK
        let file = isLink ? resolved : self
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw FileError(.read, path) }
        try Self.refuse(facts, file.path, isFolder: false, link: isLink ? path : nil)
        // Whoever may write to the folder of the link may lead it elsewhere.
        for (folder, link) in [(Self.parent(of: path), nil), (Self.parent(of: file.path), isLink ? path : nil)] {
            guard stat(folder, &facts) == 0 else { throw FileError(.read, folder) }
            try Self.refuse(facts, folder, isFolder: true, link: link)
        }
    }

    private static func refuse(
        _ facts: stat, _ path: String, isFolder: Bool, link: String?
    ) throws(FileError) {
        let reason: Exposure.Reason
        if facts.st_uid != geteuid() {
            reason = .foreign(owner: facts.st_uid)
        } else if facts.st_mode & 0o077 != 0 {
            reason = .open
        } else {
            return
        }
        throw FileError(
            .read, path, EACCES, exposure: Exposure(path: path, isFolder: isFolder, link: link, reason: reason))
    }
}
