import Foundation

/// The sources that these tests were built from.
public enum Repository {
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file with its text.
    public struct File: Sendable, CustomStringConvertible {
        /// From the root: `Sources/Settings/Paths.swift`.
        public let path: String
        public let text: String

        public var description: String { path }

        /// With numbers from 1.
        public var lines: [(number: Int, text: Substring)] {
            let whole = text.hasSuffix("\n") ? text.dropLast() : text[...]
            return whole.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
        }
    }

    /// All files below a folder whose names end so, sorted by path; hidden ones are left out.
    public static func files(below folder: String, endings: Set<String> = ["swift"]) throws -> [File] {
        let found = FileManager.default.enumerator(
            at: root.appending(path: folder), includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        return try (found?.allObjects ?? [])
            .compactMap { ($0 as? URL)?.path }
            .filter { endings.contains(URL(filePath: $0).pathExtension) }
            .sorted()
            .map { path in
                File(
                    path: String(path.dropFirst(root.path.count + 1)),
                    text: try String(contentsOfFile: path, encoding: .utf8))
            }
    }
}
