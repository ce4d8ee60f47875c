import Bitrix24
import Catalog
import Tables
import TerminalKit

/// A table of many chats: its rows, what would be sent, how it goes, and what came of it.
struct BatchScreen: PageScreen {
    enum Phase: Sendable, Equatable {
        case reading
        case failed(TableTrouble)
        case rows
        /// A corrected row is being checked.
        case correcting
        /// The plan is being made.
        case planning
        case planned(BatchProposal)
        case running(BatchProgress)
        /// So many rows are proven absent: may they be sent again?
        case asksResend(Int)
    }

    var choice: TableChoice
    var phase = Phase.reading
    /// Nil until it is read.
    var table: OpenedTable?
    /// Of each row, in the order of the table.
    var statuses: [RowStatus] = []
    /// From a row's request to its outcome, by the numbers of the rows that were sent.
    var seconds: [Int: Double] = [:]
    var tally = RowTally()
    /// How sending has ended; nil as long as nothing was sent.
    var ending: BatchEnding?
    /// What was sent last, to go on with it.
    var proposal: BatchProposal?
    var filter = ListFilter()
    /// The places of the rows that the search leaves.
    var shown: [Int] = []
    var highlighted = 0
    /// Of the plan's page.
    var scroll = 0
    /// The name of the portal, as far as it is typed.
    var typedName = TextBuffer()

    init(_ choice: TableChoice) {
        self.choice = choice
    }

    /// Reads the table at a path.
    static func open(_ path: String, in session: inout Session) -> [Effect] {
        guard session.portal.access == .open else {
            session.notice = Notice(.bad, session.messages.lockedAdvice)
            return []
        }
        let choice = TableChoice(path)
        session.notice = nil
        session.show(BatchScreen(choice))
        return [.job(.readTable(choice))]
    }

    /// Narrows the rows; a question has keys of its own.
    var query: String {
        switch phase {
        case .planned, .asksResend: ""
        case .reading, .failed, .rows, .correcting, .planning, .running: filter.text
        }
    }

    private var planned: BatchProposal? { if case .planned(let proposal) = phase { proposal } else { nil } }
    var isRunning: Bool { if case .running = phase { true } else { false } }
    var holdsRequest: Bool { isRunning }

    /// It was read, or cannot be.
    private var isRead: Bool { if case .failed = phase { true } else { phase == .rows } }

    /// The row that is highlighted.
    var row: (place: Int, row: BatchRow)? {
        guard let table, shown.indices.contains(highlighted) else { return nil }
        return (shown[highlighted], table.rows[shown[highlighted]])
    }

    var chat: ChatID? { row.flatMap { statuses[$0.place].chat } }

    func context(in session: Session) -> Context {
        switch phase {
        case .running: .batchRunning
        case .planned(let proposal): session.wantsName && proposal.canBeSent ? .batchConfirming : .batchPlan
        case .asksResend: .again
        case .reading, .failed, .rows, .correcting, .planning: .batch
        }
    }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .copyLink, .openLink: chat != nil
        case .lookForRows: phase == .rows && tally[.unknown] > 0
        case .review: phase == .rows && table?.rows.isEmpty == false
        case .nextEncoding: isRead && concernsEncoding
        case .open: row.map { statuses[$0.place].canBeCorrected } ?? false
        case .writeTable: phase == .rows && table?.corrected.isEmpty == false
        case .writeReport: phase == .rows && ending != nil
        case .ignoreColumns: isRead && !unknownColumns.isEmpty
        case .send: planned?.canBeSent ?? true
        case .skipInvalid: planned.map { $0.concernsInvalid && !$0.omissions.invalid } ?? false
        case .toggleChanged: planned?.concernsChanged ?? false
        case .toggleDeleted: planned?.concernsDeleted ?? false
        case .toggleExisting: planned?.concernsExisting ?? false
        default: true
        }
    }

    func confirms(_ action: Action) -> Bool {
        guard action == .send || action == .sendAnyway else { return false }
        return switch phase {
        case .planned, .asksResend: true
        case .reading, .failed, .rows, .correcting, .planning, .running: false
        }
    }

    /// Only what is asked about: rows are not.
    var question: (any ComposerScreen)? {
        switch phase {
        case .planned, .asksResend:
            var shown = BatchScreen(choice)
            shown.phase = phase
            return shown
        case .reading, .failed, .rows, .correcting, .planning, .running: return nil
        }
    }

    func wakesAt(after now: Instant, in session: Session) -> Instant? {
        if case .running(let progress) = phase { progress.nextTick(after: now) } else { nil }
    }

    func prompt(in session: Session) -> PagePrompt? {
        context(in: session) == .batchConfirming ? .portalName(typedName, in: session) : nil
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        switch phase {
        case .planned, .asksResend: drawPage(on: &surface, layout, in: session, at: now)
        case .reading, .failed, .rows, .correcting, .planning, .running:
            BatchView(session: session).draw(self, on: &surface, layout, at: now)
        }
    }

    /// Nothing could be understood but that the file is in another encoding.
    var concernsEncoding: Bool {
        if case .failed(let trouble) = phase { return trouble.concernsEncoding }
        return choice.encoding != nil && ending == nil
    }

    /// The headings that are no field's.
    var unknownColumns: [String] {
        (table?.checked.faults ?? []).filter { $0.code == "column-unknown" }.map(\.column)
    }
}
