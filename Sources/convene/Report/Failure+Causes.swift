import Bitrix24
import Catalog

extension Failure {
    /// A call failed.
    ///
    /// - Parameters:
    ///   - task: what the call was for, where it was not the creation itself: "asking who the members are".
    ///   - next: what to do, where the task says it better than the error.
    init(_ error: PortalError, while task: String? = nil, next: String? = nil) {
        var lines = [task.map { messages.whileDoing($0, error.sentence(in: messages)) } ?? error.sentence(in: messages)]
        if case .refused(let code, _) = error.reason {
            let detail = error.detail.isEmpty ? "" : " \"\(error.detail)\""
            lines.append(messages.portalAnswered((code.isEmpty ? messages.errorWithoutCode : code) + detail))
        }
        self.init(
            error.exitStatus, lines: lines,
            chat: error.mayHaveRun ? .unknown : error.wasNeverSent ? .nothingSent : .notCreated,
            next: next ?? error.advice(in: messages))
        if case .redirected(.renamed(let origin)) = error.reason { newAddress = origin }
    }

    /// The structure is wrong; nothing was sent.
    init(_ faults: [ValidationIssue]) {
        self.init(
            .invalidStructure,
            lines: [messages.structureInvalid(faults.count)] + faults.map(\.line), chat: .nothingSent,
            next: messages.correctAndRerun)
    }

    /// An error that says what to do.
    init(_ status: ExitStatus, _ error: some Explained, chat: Chat = .nothingSent) {
        self.init(status, error.sentence(in: messages), chat: chat, next: error.advice(in: messages))
    }

    /// An input cannot be read.
    static func input(_ name: String, _ reason: String, next: String = messages.checkThePath) -> Failure {
        Failure(.unreadableInput, messages.inputUnreadable(name, reason), chat: .nothingSent, next: next)
    }

    static func usage(_ sentence: String, next: String) -> Failure {
        Failure(.usage, sentence, chat: .nothingSent, next: next)
    }

    static func credential(_ sentence: String, next: String) -> Failure {
        Failure(.credential, sentence, chat: .nothingSent, next: next)
    }

    /// Results cannot be written. If a chat was made, nobody but this message tells.
    static func output(_ error: SystemError, created: (id: ChatID, link: String)?) -> Failure {
        Failure(
            .outcomeUnknown, messages.outputUnwritable(error.text),
            chat: created.map { .created($0.id, link: $0.link) } ?? .notConcerned,
            next: created == nil ? messages.checkWhereItLeads : messages.noteNumber)
    }
}

/// What the work brings; what keeps it from that ends the command.
func failing<Value, Cause>(
    as failure: (Cause) -> Failure, _ work: () throws(Cause) -> Value
) throws(Failure) -> Value {
    do throws(Cause) {
        return try work()
    } catch {
        throw failure(error)
    }
}

/// The same, with a status for every cause.
func failing<Value, Cause: Explained>(
    with status: ExitStatus, chat: Failure.Chat = .nothingSent, _ work: () throws(Cause) -> Value
) throws(Failure) -> Value {
    try failing(as: { Failure(status, $0, chat: chat) }, work)
}

/// The same for work that takes a while.
func failing<Value: Sendable, Cause>(
    as failure: (Cause) -> Failure, _ work: () async throws(Cause) -> Value
) async throws(Failure) -> Value {
    do throws(Cause) {
        return try await work()
    } catch {
        throw failure(error)
    }
}

extension ValidationIssue {
    /// The fault on one line, with its remedy.
    var line: String {
        let place = field.map { "\($0.wireName): " } ?? ""
        return "\(place)\(message(in: messages))"
    }
}

extension PortalError {
    /// The request did not leave this machine.
    fileprivate var wasNeverSent: Bool {
        guard case .transport(let failure) = reason else { return false }
        return !failure.mayHaveArrived
    }

    /// What comes after a question that failed so would meet the same end: no use in going on with a note.
    var isFinal: Bool {
        switch reason {
        case .transport(let failure): failure.kind == .cancelled || !failure.mayHaveArrived
        case .refused: exitStatus == .credential
        case .redirected, .noAccess, .download: true
        case .notJSON, .unusableResult, .contradiction: false
        }
    }
}
