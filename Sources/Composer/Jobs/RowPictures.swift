import Avatar
import Bitrix24
import Pictures
import Synchronization
import Tables

/// The pictures that rows name: each is looked at once, and read again when its rows are sent, since many pictures take
/// more memory than a table.
public final class RowPictures: Sendable {
    private struct State {
        /// What is wrong with each, if anything is.
        var issues: [String: ValidationIssue?] = [:]
        /// The one that was read last: rows with the same picture mostly stand together.
        var last: (path: String, picture: Picture)?
    }

    /// Of the table.
    private let folder: String
    private let paths: PathCompletion
    private let decoder: PictureDecoder
    private let sendsOriginal: Bool
    private let state = Mutex(State())

    public init(folder: String, paths: PathCompletion, decoder: PictureDecoder, sendsOriginal: Bool) {
        self.folder = folder
        self.paths = paths
        self.decoder = decoder
        self.sendsOriginal = sendsOriginal
    }

    /// Nil for a row without one.
    public func picture(of row: DraftRow) -> RowPicture? {
        guard let (path, origin) = row.picture else { return nil }
        let isRelative = !path.hasPrefix("/") && !path.hasPrefix("~")
        let place = origin == .table && isRelative ? "\(folder)/\(path)" : paths.expanded(path)
        if state.withLock({ $0.issues[place] }) == nil {
            let issue: ValidationIssue? = if case .failure(let issue) = read(place, as: path) { issue } else { nil }
            state.withLock { $0.issues[place] = .some(issue) }
        }
        return RowPicture(issue: state.withLock { $0.issues[place] ?? nil }) { [self] in
            if let last = state.withLock({ $0.last }), last.path == place { return last.picture }
            return try? read(place, as: path).get()
        }
    }

    private func read(_ place: String, as path: String) -> Result<Picture, ValidationIssue> {
        do throws(PictureError) {
            let picture = try ChosenPicture(try ImageFile.bytes(of: place), by: decoder).sent(original: sendsOriginal)
            state.withLock { $0.last = (place, picture) }
            return .success(picture)
        } catch {
            return .failure(ValidationIssue(error, path: path))
        }
    }
}
