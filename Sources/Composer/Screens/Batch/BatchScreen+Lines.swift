import Bitrix24
import Catalog
import Tables
import TerminalKit

extension BatchScreen: LineScreen {
    var isGrave: Bool {
        switch phase {
        case .planned, .asksResend: true
        case .reading, .failed, .rows, .correcting, .planning, .running: false
        }
    }

    var isBusy: Bool {
        switch phase {
        case .reading, .correcting, .planning, .running: true
        case .failed, .rows, .planned, .asksResend: false
        }
    }

    func question(in conversation: Conversation) -> String {
        let messages = conversation.messages
        return switch phase {
        case .planned(let proposal) where proposal.canBeSent:
            ([
                messages.yesOrNoLine(
                    messages.sendTableTo(
                        place(in: conversation), chats: proposal.plan.sent, lookingFor: proposal.plan.unknown,
                        completing: proposal.plan.unfinished.count))
            ]
                + changes(in: conversation).map(\.choice.name)).joined(separator: ", ")
        case .asksResend: messages.yesOrNoLine(messages.sendAgainLine)
        default: messages.whatNext(choices(in: conversation))
        }
    }

    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        if case .planned = phase { return changes(in: conversation).map(\.choice) + [messages.choiceRows] }
        return (table?.rows.isEmpty == false ? [messages.choicePlan] : [])
            + (concernsEncoding ? [messages.choiceEncoding] : [])
            + (unknownColumns.isEmpty ? [] : [messages.choiceIgnore])
            + (shown.isEmpty ? [] : [messages.choiceRow])
            + (tally[.unknown] > 0 ? [messages.choiceLook] : [])
            + (table.map { !$0.corrected.isEmpty } == true ? [messages.choiceWrite] : [])
            + (ending == nil ? [] : [messages.choiceReport])
            + (problems.count > conversation.toldRows ? [messages.choiceMore] : []) + [messages.choiceBack]
    }

    func explanation(in conversation: Conversation) -> [String] {
        let messages = conversation.messages
        let session = conversation.model.session
        let name = session.wantsName ? [messages.nameIsMissing(session.portal.site.name ?? "")] : []
        return switch phase {
        case .planned(let proposal) where proposal.canBeSent:
            [messages.sendTableManual] + changes(in: conversation).map(\.choice.sentence) + name
        case .asksResend: [messages.resendManual] + name
        default: choices(in: conversation).map(\.sentence)
        }
    }

    /// What the plan can leave out or take in, by the letter that answers its question.
    private func changes(
        in conversation: Conversation
    ) -> [(letter: Character, action: Action, choice: Messages.Choice)] {
        let messages = conversation.messages
        let all: [(Character, Action, Messages.Choice)] = [
            ("x", .skipInvalid, messages.choiceSkipInvalid), ("s", .toggleExisting, messages.choiceExisting),
            ("a", .toggleChanged, messages.choiceChanged), ("r", .toggleDeleted, messages.choiceDeleted),
        ]
        return all.filter { offers($0.1, in: conversation.model.session) }
    }

    private func place(in conversation: Conversation) -> String {
        conversation.model.session.portal.portal.shownName
    }

    /// The places of the rows that are told: those in which something is wrong.
    private var problems: [Int] { statuses.indices.filter { statuses[$0].kind.isProblem } }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        let session = conversation.model.session
        let view = BatchView(session: session)
        if case .running(let progress) = phase {
            guard before?.isRunning == true else {
                conversation.nextProgress = now + Self.between
                return conversation.say(session.messages.sendingTable(progress.total))
            }
            if let hold = progress.hold, before?.hold != hold {
                conversation.say(hold.sentence(in: session.messages, at: now))
            }
            return
        }
        guard before?.phase != phase else { return }
        switch phase {
        case .reading: conversation.say(session.messages.checkingTable)
        case .failed(let trouble): conversation.say(trouble.sentence)
        case .planned, .asksResend: conversation.say(page(in: session, at: now, columns: 80).sentences)
        case .correcting, .planning, .running: break
        case .rows:
            guard let table, !table.rows.isEmpty else {
                return conversation.say(view.headingFaults(of: self))
            }
            conversation.say(view.summary(of: self))
            if !problems.isEmpty {
                conversation.tell(
                    rows(in: conversation), under: session.messages.rowsWithProblems, isNumbered: false)
            }
        }
    }

    private var hold: BatchProgress.Hold? { if case .running(let progress) = phase { progress.hold } else { nil } }

    private static var between: Duration { .seconds(10) }

    func tellProgress(in conversation: inout Conversation, at now: Instant) {
        guard case .running(let progress) = phase else {
            conversation.nextProgress = nil
            return
        }
        guard let due = conversation.nextProgress, now >= due else { return }
        conversation.nextProgress = now + Self.between
        conversation.say(BatchBar(progress: progress, messages: conversation.messages).sentence(at: now))
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let messages = conversation.messages
        let session = conversation.model.session
        if case .planned(let proposal) = phase {
            if proposal.canBeSent, session.wantsName, text.trimmed == session.portal.site.name {
                return conversation.retype(text.trimmed, at: now) + conversation.act(.send, at: now)
            }
            let letter = conversation.letter(of: .text(text.trimmed))
            if let change = changes(in: conversation).first(where: { $0.letter == letter }) {
                return conversation.act(change.action, at: now)
            }
            guard proposal.canBeSent else {
                if letter == "b" { return conversation.act(.back, at: now) }
                conversation.say(messages.linesNotUnderstood)
                return []
            }
        }
        if isGrave {
            switch messages.isYes(text) {
            case true?: return conversation.act(.sendAnyway, at: now)
            case false?: return conversation.act(.back, at: now)
            case nil where conversation.letter(of: input) == "b": return conversation.act(.back, at: now)
            case nil: conversation.say(messages.answerYesOrNo)
            }
            return []
        }
        if let number = Int(digits: text.trimmed) { return correct(number, in: &conversation, at: now) }
        switch conversation.letter(of: .text(text.trimmed)) {
        case "p" where table != nil: return conversation.act(.review, at: now)
        case "w" where offers(.writeTable, in: session): return conversation.awaitList(after: .writeTable, at: now)
        case "r" where offers(.writeReport, in: session): return conversation.awaitList(after: .writeReport, at: now)
        case "e" where concernsEncoding: return conversation.act(.nextEncoding, at: now)
        case "i" where !unknownColumns.isEmpty: return conversation.act(.ignoreColumns, at: now)
        case "l" where tally[.unknown] > 0: return conversation.act(.lookForRows, at: now)
        case "m" where problems.count > conversation.toldRows:
            conversation.tellMore(of: rows(in: conversation), isNumbered: false)
        case "b": return conversation.act(.back, at: now)
        default: conversation.say(messages.linesNotUnderstood)
        }
        return []
    }

    /// The row of that number goes into the form, whose questions follow.
    private func correct(_ number: Int, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard let place = table?.places[number], let target = shown.firstIndex(of: place) else {
            conversation.say(conversation.messages.noSuchNumber(number))
            return []
        }
        let step: Action = target > highlighted ? .down : .up
        let moves = conversation.act(Array(repeating: step, count: abs(target - highlighted)), at: now)
        let effects = conversation.actSilently(.open, at: now)
        if conversation.model.session.correcting != nil {
            conversation.say(
                conversation.messages.linesRowIsInForm(
                    number, review: conversation.name(of: .review), back: conversation.name(of: .startEmpty)))
        } else if let notice = conversation.model.session.notice {
            conversation.say(notice.text)
        }
        return moves + effects
    }

    private func rows(in conversation: Conversation) -> [String] {
        guard let table else { return [] }
        let view = BatchView(session: conversation.model.session)
        return problems.map { place in
            let row = table.rows[place]
            let state = view.problem(of: statuses[place], row, table, isWhole: true)
            return [
                conversation.messages.faultAt(row: row.number, column: ""),
                row.structure.title.isEmpty ? "" : "\(row.structure.title):",
                state.isEmpty ? statuses[place].kind.word(in: conversation.messages) : state,
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
