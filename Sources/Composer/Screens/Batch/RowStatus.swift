import Bitrix24
import Catalog
import TerminalKit

/// Where a row of a table stands.
enum RowStatus: Sendable, Equatable {
    case open
    case invalid
    /// It was created by an earlier run.
    case earlier(ChatID)
    /// It was created by an earlier run, and its steps after creation are not known to be done.
    case unfinished(ChatID)
    /// It was created by an earlier run, and its chat was deleted from here.
    case deleted(ChatID)
    /// A chat of its title was created from this table under other contents.
    case changed
    /// Its title exists, and those are left out.
    case exists
    /// Nobody knows what became of an earlier request.
    case unknown
    /// Nor does anybody want to be asked any more.
    case dismissed
    case sending
    /// Its chat is there, and has still to be read back.
    case checking(ChatID)
    case done(RowState)

    enum Kind: Int, CaseIterable {
        case open, invalid, earlier, unfinished, deleted, changed, exists, unknown, dismissed, sending, checking
        case created, different, unchecked, refused
    }

    var kind: Kind {
        switch self {
        case .open: .open
        case .invalid: .invalid
        case .earlier: .earlier
        case .unfinished: .unfinished
        case .deleted: .deleted
        case .changed: .changed
        case .exists: .exists
        case .unknown, .done(.unknown): .unknown
        case .dismissed: .dismissed
        case .sending: .sending
        case .checking: .checking
        case .done(.created): .created
        case .done(.different): .different
        case .done(.unchecked): .unchecked
        case .done(.refused): .refused
        }
    }

    var chat: ChatID? {
        switch self {
        case .earlier(let chat), .unfinished(let chat), .checking(let chat): chat
        case .done(let state): state.chat
        case .open, .invalid, .deleted, .changed, .exists, .unknown, .dismissed, .sending: nil
        }
    }
}

extension RowStatus {
    /// There is and was no chat of it, and none that nobody knows of.
    var canBeCorrected: Bool { chat == nil && ![.unknown, .dismissed, .deleted].contains(kind) }
}

extension RowStatus.Kind {
    var sign: String {
        switch self {
        case .open: " "
        case .sending: "▸"
        case .checking: "·"
        case .earlier, .created: "✓"
        case .exists, .changed, .deleted, .dismissed: "–"
        case .unfinished, .different, .unchecked: "≠"
        case .invalid, .refused: "✗"
        case .unknown: "?"
        }
    }

    var role: Role {
        switch self {
        case .open: .text
        case .sending: .strong
        case .earlier, .created: .noticeGood
        case .exists, .changed, .deleted, .dismissed, .checking: .dim
        case .unfinished, .different, .unchecked, .unknown: .noticeWarning
        case .invalid, .refused: .noticeBad
        }
    }

    /// Somebody has to look at it.
    var isProblem: Bool {
        switch self {
        case .invalid, .unfinished, .deleted, .changed, .unknown, .dismissed, .different, .unchecked, .refused: true
        case .open, .earlier, .exists, .sending, .checking, .created: false
        }
    }

    /// In a word or two, by which its rows are found as well.
    func word(in messages: Messages) -> String {
        switch self {
        case .open: messages.rowIsOpen
        case .sending: messages.rowIsSending
        case .checking: messages.rowIsChecked
        case .earlier: messages.rowWasCreated
        case .unfinished: messages.rowIsUnfinished
        case .deleted: messages.rowWasDeleted
        case .created: messages.rowIsCreated
        case .exists: messages.rowExists
        case .changed: messages.rowIsChanged
        case .different: messages.rowIsDifferent
        case .unchecked: messages.wasNotChecked
        case .invalid: messages.rowIsInvalid
        case .refused: messages.rowIsRefused
        case .unknown: messages.rowIsUnknown
        case .dismissed: messages.rowIsDismissed
        }
    }
}

/// How many rows stand where: said of ten thousand without a look at each.
struct RowTally: Sendable, Equatable {
    private var counts = [Int](repeating: 0, count: RowStatus.Kind.allCases.count)

    init(_ statuses: [RowStatus] = []) {
        for status in statuses { counts[status.kind.rawValue] += 1 }
    }

    mutating func replace(_ old: RowStatus, with new: RowStatus) {
        counts[old.kind.rawValue] -= 1
        counts[new.kind.rawValue] += 1
    }

    subscript(_ kind: RowStatus.Kind) -> Int { counts[kind.rawValue] }

    /// There is more to say of some rows than that they are there.
    var hasProblems: Bool { RowStatus.Kind.allCases.contains { $0.isProblem && self[$0] > 0 } }
}
