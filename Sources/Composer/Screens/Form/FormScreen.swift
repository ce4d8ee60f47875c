import Bitrix24
import Catalog
import TerminalKit

/// The form of the chat. What is in it belongs to the session: all screens are about it.
struct FormScreen: ComposerScreen {
    func context(in session: Session) -> Context {
        guard case .field(let field) = session.focus else { return .choice }
        return switch field.editor {
        case .area: .area
        case .line: .line
        case .people, .person, .departments: .pick
        case .picture: .picture
        case .kind, .color, .rights: .choice
        }
    }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        // Groups are of members; at the owner the key says so.
        case .openGroups: session.focus == .field(.members) || session.focus == .field(.owner)
        case _ where action.leadsAwayFromRow: session.correcting == nil
        default: true
        }
    }

    /// A row of a table goes back to it.
    func label(of action: Action, in session: Session) -> String? {
        // The action first: it is asked of each hint with each key.
        guard case .review = action, session.correcting != nil else { return nil }
        return session.messages.backToTable
    }

    func choosesByLetter(in session: Session) -> Bool { !ChoiceScreen.Option.all(of: session.focus).isEmpty }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let row = session.correcting, let effects = handle(action, correcting: row, in: &session, at: now) {
            return effects
        }
        switch action {
        case .insert(let text): return insert(text, in: &session)
        case .newLine: return insert("\n", in: &session)
        case .edit(let command): return session.edit(command)
        case .nextField: return move(by: 1, in: &session)
        case .previousField: return move(by: -1, in: &session)
        case .down: return moveWithin(rows: 1, in: &session)
        case .up: return moveWithin(rows: -1, in: &session)
        case .undo:
            return session.restore(session.undo.undo(from: session.state), orSay: session.messages.nothingToUndo)
        case .redo:
            return session.restore(session.undo.redo(from: session.state), orSay: session.messages.nothingToRedo)
        case .openEditor: return openEditor(in: session)
        case .startEmpty: return session.edited == nil ? session.startEmpty() : session.endEditing()
        case .open: return open(in: &session)
        case .nextValue: return cycle(by: 1, in: &session)
        case .previousValue: return cycle(by: -1, in: &session)
        case .chooseByLetter(let letter): return ChoiceScreen.choose(by: letter, in: &session)
        case .toggleOriginal: return toggleOriginal(in: &session)
        case .point(let place): return point(at: place, in: &session)
        case .review:
            if session.waitsForNames() { return [] }
            if let edited = session.edited { return PlanScreen.begin(edited, in: &session) }
            return ReviewScreen.begin(in: &session, at: now)
        case .openChats: return ChatsScreen.open(in: &session)
        case .openTable: return FilesScreen.open(session.tablePath, for: .table, in: &session)
        case .takeTable(let path):
            session.tablePath = path
            return BatchScreen.open(path, in: &session)
        case .openUnknownOutcome: return UnknownOutcomeScreen.open(in: &session)
        case .openTemplates: return [.job(.listTemplates)]
        case .openGroups: return openGroups(in: &session)
        case .openHistory: return [.job(.listHistory)]
        case .openSites: return [.listSites]
        case .openThemes: return [.listThemes]
        case .back: return back(in: &session)
        default: break
        }
        return []
    }

    /// Leads a row back to its table, with what was corrected; nil for what is done as for any form.
    private func handle(
        _ action: Action, correcting row: CorrectedRow, in session: inout Session, at now: Instant
    ) -> [Effect]? {
        switch action {
        case .review where session.asksBeforeTaking(row): return []
        case .review, .back, .openTable:
            _ = session.change {
                $0.members.takeIDs()
                $0.owner.takeIDs()
            }
            return session.endCorrecting(row.correction(by: session.form, isTaken: action == .review), at: now)
        case .startEmpty: return session.endCorrecting(RowCorrection(number: row.number, texts: nil), at: now)
        case _ where action.leadsAwayFromRow:
            session.notice = Notice(.plain, session.messages.rowIsInForm(row.number))
            return []
        default: return nil
        }
    }

    /// Leaves a chat in which nothing is changed.
    private func back(in session: inout Session) -> [Effect] {
        session.notice = nil
        guard let edited = session.edited else { return [] }
        if edited.changes(in: session.form).isEmpty { return session.endEditing() }
        session.notice = Notice(.plain, session.messages.changesAreKept)
        return []
    }

    /// Goes on with the chat that was being changed at the end, unless the user has begun something else.
    private func reopen(
        _ chat: ChatID, _ result: Result<OpenedChat, PortalError>, in session: inout Session
    ) -> [Effect] {
        session.reopening = nil
        switch result {
        case .success(let opened):
            return session.undo.isEmpty && session.waiting == nil ? session.edit(opened) : []
        case .failure(let error):
            let reason = error.message(in: session.messages)
            session.notice = Notice(.warning, "\(session.messages.changesStay(chat.rawValue)) \(reason)", stays: true)
            return []
        }
    }

    /// What was asked for here opens its screen, unless the user has gone on meanwhile.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .resolved: showDoubts(in: &session)
        case .templatesListed(let names, let what): TemplatesScreen.open(names, saying: what, in: &session)
        case .templateAsks(let name, let variables): TemplatesScreen.ask(for: variables, of: name, in: &session)
        case .groupsListed(let groups, let what): GroupsScreen.open(groups, saying: what, in: &session)
        case .historyListed(let entries): HistoryScreen.open(entries, in: &session)
        case .chatOpened(let chat, let result) where chat == session.reopening:
            return reopen(chat, result, in: &session)
        case .opened(let document, let name): return session.start(from: document, called: name)
        case .sitesListed(let sites): PortalsScreen.open(sites, in: &session)
        case .themesListed(let names): ThemesScreen.open(names, in: &session)
        default: break
        }
        return []
    }

    func wakesAt(after now: Instant, in session: Session) -> Instant? {
        session.pictureReading.wakesAt
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        FormView(session: session).draw(on: &surface, layout)
    }

    // MARK: - Typing

    private func insert(_ text: String, in session: inout Session) -> [Effect] {
        guard case .field(let field) = session.focus else { return [] }
        guard text.utf8.count <= Session.longestInsertion else {
            let sentence = session.messages.tooLongToPaste(bytes: text.utf8.count, most: Session.longestInsertion)
            session.notice = Notice(.bad, sentence)
            return []
        }
        if field.editor.isPeople { return typePeople(text, in: &session) }
        if field.editor == .departments, text.count == 1, text.contains(where: \.isLetter) {
            return PeopleScreen.openDepartments(searching: session.form.departments.entry.text + text, in: &session)
        }
        let typedLetter = text.count == 1 && text.allSatisfy { $0.isLetter || $0.isNumber }
        return session.change(typedLetter: typedLetter) { form in
            guard let path = Form.textPath(of: field) else { return }
            let isArea = field.editor == .area
            form[keyPath: path].insert(isArea ? text.withUnixLineBreaks : TextBuffer.inOneLine(text))
        }
    }

    /// A letter opens the search, a paste is looked up.
    private func typePeople(_ text: String, in session: inout Session) -> [Effect] {
        let effects = session.typePeople(text, isSearching: false)
        if text.count == 1, text.contains(where: \.isLetter) { PeopleScreen.open(in: &session) }
        return effects
    }

    private func showDoubts(in session: inout Session) {
        guard let resolved = session.resolved, !resolved.doubts.isEmpty, session.focus == .field(resolved.field) else {
            return
        }
        session.resolved = nil
        session.show(PeopleScreen(field: resolved.field, doubts: resolved.doubts))
    }

    private func openGroups(in session: inout Session) -> [Effect] {
        guard session.focus == .field(.members) else {
            if session.focus == .field(.owner) {
                session.notice = Notice(.plain, session.messages.ownerIsOnePerson)
            }
            return []
        }
        return [.job(.listGroups)]
    }

    private func openEditor(in session: Session) -> [Effect] {
        guard case .field(let field) = session.focus, let text = session.form.text(in: session.focus) else { return [] }
        return [.openEditor(text: text.text, field: field)]
    }

    /// Sends the picture's file as it is, or made smaller.
    private func toggleOriginal(in session: inout Session) -> [Effect] {
        let messages = session.messages
        guard let chosen = session.form.avatar.chosen else {
            session.notice = Notice(.plain, messages.noPictureYet)
            return []
        }
        if chosen.isScaled, !session.form.avatar.sendsOriginal, case .failure(let fault) = chosen.original {
            session.notice = Notice(.warning, "\(fault.sentence(in: messages)) \(messages.onlyScaled)")
            return []
        }
        guard chosen.isScaled else {
            session.notice = Notice(.plain, messages.sentAsItIs)
            return []
        }
        return session.change { $0.avatar.sendsOriginal.toggle() }
    }
}

extension Action {
    /// A row of a table stays in the form until it goes back.
    fileprivate var leadsAwayFromRow: Bool {
        switch self {
        case .openChats, .openHistory, .openSites, .openUnknownOutcome, .openTemplates: true
        default: false
        }
    }
}
