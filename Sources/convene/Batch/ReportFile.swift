import Bitrix24
import CLibrary
import Catalog
import FoundationEssentials
import Tables

/// The file that a report goes to. What stands in it is looked at before anything is sent: no table is written over, and
/// an earlier report keeps its chats.
struct ReportFile {
    let path: String
    private let earlier: ReportedChats

    /// - Parameters:
    ///   - table: the path of the table that is sent, or `-`.
    ///   - connection: where its chats will be.
    /// - Throws: 64 for the table itself and for a file that is no report, 65 for a report of another portal, 66 where it
    ///   cannot be read.
    init(_ path: String, besides table: String, on connection: Connection) throws(Failure) {
        self.path = path
        guard let facts = Self.facts(of: path), facts.st_mode & S_IFMT == S_IFREG, facts.st_size > 0 else {
            earlier = ReportedChats()
            return
        }
        if let source = Self.facts(of: table), source.st_dev == facts.st_dev, source.st_ino == facts.st_ino {
            throw .usage(messages.reportIsTable(path), next: messages.giveOtherReport)
        }
        guard let chats = ReportedChats(contents: try InputFile(path: path).bytes()) else {
            throw .usage(messages.reportWouldReplace(path), next: messages.giveOtherReport)
        }
        if connection.isDemo, chats.entries.allSatisfy({ $0.link.contains("//127.0.0.1:") }) {
            // Chats of the demo portal went with it.
            earlier = ReportedChats()
        } else if let other = chats.entry(notOn: connection.portal.name) {
            throw Failure(
                .invalidStructure, messages.reportOfOtherPortal(path, other.link), chat: .nothingSent,
                next: messages.giveOtherReport)
        } else {
            earlier = chats
        }
    }

    /// The lines that stay, since the new report will not have them.
    func lines(besides plan: TablePlan) -> [[String]] { earlier.cells(besides: plan) }

    /// When a file was written; now, where it is none.
    static func written(_ path: String) -> Date {
        guard let facts = facts(of: path), facts.st_mode & S_IFMT == S_IFREG else { return .now }
        return Date(timeIntervalSince1970: Double(facts.st_mtim.tv_sec) + 1)
    }

    private static func facts(of path: String) -> stat? {
        var facts = stat()
        return (path == "-" ? fstat(STDIN_FILENO, &facts) : stat(path, &facts)) == 0 ? facts : nil
    }
}
