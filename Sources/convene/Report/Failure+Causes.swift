import Bitrix24
import Catalog

extension Failure {
    /// A call failed.
    ///
    /// - Parameters:
    ///   - task: what the call was for, where it was not the creation itself: "asking who the members are".
    ///   - next: what to do, where the task says it better than the error.
    init(_ error: PortalError, while task: String? = nil, next: String? = nil) {
        var lines = [task.map { words.whileDoing($0, error.sentence(in: words)) } ?? error.sentence(in: words)]
        if case .refused(let code, _) = error.reason {
            let detail = error.detail.isEmpty ? "" : " \"\(error.detail)\""
            lines.append(words.portalAnswered((code.isEmpty ? words.errorWithoutCode : code) + detail))
        }
        self.init(
            error.exitStatus, lines: lines,
            chat: error.mayHaveRun ? .unknown : error.wasNeverSent ? .nothingSent : .notCreated,
            next: next ?? error.advice(in: words))
        if case .redirected(.renamed(let origin)) = error.reason { newAddress = origin }
    }

    /// The structure is wrong; nothing was sent.
    init(_ faults: [Fault]) {
        self.init(
            .invalidStructure,
            lines: [words.structureInvalid(faults.count)] + faults.map(\.line), chat: .nothingSent,
            next: words.correctAndRerun)
    }

    init(_ fault: AddressFault, status: ExitStatus) {
        self.init(status, fault.sentence(in: words), chat: .nothingSent, next: fault.advice(in: words))
    }

    /// An input cannot be read.
    static func input(_ name: String, _ reason: String, next: String = words.checkThePath) -> Failure {
        Failure(.unreadableInput, words.inputUnreadable(name, reason), chat: .nothingSent, next: next)
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
            .outcomeUnknown, words.outputUnwritable(error.text),
            chat: created.map { .created($0.id, link: $0.link) } ?? .notConcerned,
            next: created == nil ? words.checkWhereItLeads : words.noteNumber)
    }
}

extension Fault {
    /// The fault on one line, with its remedy.
    var line: String {
        let place = field.map { "\($0.wireName): " } ?? ""
        return "\(place)\(message(in: words))"
    }
}

extension PortalError {
    /// The request did not leave this machine.
    fileprivate var wasNeverSent: Bool {
        guard case .transport(let failure) = reason else { return false }
        return !failure.mayHaveArrived
    }
}
