/// What is kept under a name, one file each: templates, or groups of people.
public struct TemplateFolder: Sendable {
    private static let ending = ".json"
    private let path: String

    public init(_ folder: StateFolder) {
        path = folder.templates
    }

    public init(groupsIn folder: StateFolder) {
        path = folder.groups
    }

    /// All names, sorted; none if there is no folder.
    public func names() throws(FileError) -> [TemplateName] {
        try PrivateFolder(path).names()
            .filter { $0.hasSuffix(Self.ending) }
            .compactMap { file in
                // What no template of ours could be called is somebody else's file.
                let name = String(file.dropLast(Self.ending.count))
                return (try? TemplateName(name)).flatMap { $0.text == name ? $0 : nil }
            }
            .sorted { ($0.text.lowercased(), $0.text) < ($1.text.lowercased(), $1.text) }
    }

    public func contains(_ name: TemplateName) -> Bool { file(name).exists }

    /// Nil if there is no template of this name.
    public func read(_ name: TemplateName) throws(FileError) -> [UInt8]? {
        try file(name).read()
    }

    /// Puts the template in place of one of the same name: ask first whether there is one.
    public func save(_ template: [UInt8], as name: TemplateName) throws(FileError) {
        try file(name).replace(with: template)
    }

    /// Fails with `EEXIST` where another template has the new name.
    public func rename(_ name: TemplateName, to newName: TemplateName) throws(FileError) {
        try file(name).move(to: file(newName).path)
    }

    public func delete(_ name: TemplateName) throws(FileError) {
        try file(name).remove()
    }

    private func file(_ name: TemplateName) -> PrivateFile {
        PrivateFile("\(path)/\(name.text)\(Self.ending)")
    }
}
