import Avatar
import Bitrix24
import Composer
import CursesTerminal
import Threads
import CLibrary

/// The composer in lines: brings what is typed and what is reported to the conversation, and its effects to whoever
/// carries them out.
struct AccessibleComposer {
    /// What reaches the main thread from others.
    enum Event: Sendable {
        case report(Report)
        case signal(Int32)
    }

    enum Ending {
        case left
        /// A signal asked for it, or the terminal is gone: nobody is left to tell.
        case terminated(signal: Int32)
    }

    private(set) var conversation: Conversation
    private let records: Records
    private let jobs: JobRunner
    private let editor: TextEditor
    private let mailbox: Mailbox<Event>
    private var draft: KeptDraft
    private var input: LineReader
    private var output: LineOutput

    init(
        model: Model, client: Client, editor: TextEditor, records: Records, mailbox: Mailbox<Event>,
        charset: LocaleCharset
    ) {
        conversation = Conversation(model)
        self.records = records
        self.editor = editor
        self.mailbox = mailbox
        draft = KeptDraft(records, of: model)
        input = LineReader(charset)
        output = LineOutput(echoes: !input.isTerminal, charset)
        jobs = JobRunner(
            client: client, paths: PathCompletion(home: editor.home), records: records, decoder: .thisProgram
        ) { mailbox.post(.report($0)) }
    }

    /// Talks until the user leaves.
    mutating func run() -> Ending {
        defer {
            records.finish(conversation.model)
            // Whoever has the terminal next would take it for commands.
            input.forget()
        }
        do {
            var ending = follow(conversation.begin(at: .now))
            // A template is there already.
            while ending == nil, let event = mailbox.takeFirst() { ending = try follow(event) }
            while ending == nil {
                try tell()
                ending = try step()
            }
            try? output.write(conversation.farewell())
            try? output.endLine()
            return ending ?? .left
        } catch {
            // Nobody reads any more.
            return .terminated(signal: error.number == EPIPE ? SIGPIPE : SIGHUP)
        }
    }

    private mutating func tell() throws(SystemError) {
        let speech = conversation.tell()
        if speech.isGrave { input.forget() }
        try output.write(speech)
    }

    /// Waits for the next thing to happen, and follows it.
    private mutating func step() throws(SystemError) -> Ending? {
        if conversation.wantsLine, let line = input.next() { return try hear(line) }
        if let event = mailbox.takeFirst() { return try follow(event) }
        if conversation.wantsLine {
            switch input.state {
            case .open: break
            case .ended:
                input.reopen()
                try output.endLine()
                return follow(conversation.endInput(at: .now))
            case .gone: return .terminated(signal: SIGHUP)
            }
        }
        wait()
        if let end = conversation.wakesAt(after: .now), end <= .now {
            return follow(conversation.take(.woke, at: .now))
        }
        return nil
    }

    private mutating func wait() {
        var descriptors = [
            pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: conversation.wantsLine ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
        ]
        let left = conversation.wakesAt(after: .now).map { max(.zero, ContinuousClock.now.duration(to: $0)) }
        // One more: a deadline must be over when it is said to be.
        let milliseconds = left.map { Int32(clamping: Int($0 / .milliseconds(1)) + 1) } ?? -1
        poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        if descriptors[1].revents != 0 { input.fill() }
    }

    private mutating func hear(_ line: LineReader.Line) throws(SystemError) -> Ending? {
        switch line {
        case .text(let text):
            try output.heard(text)
            return follow(conversation.hear(text, at: .now))
        case .cut(let text, let bytes):
            try output.heard(text)
            let effects = conversation.hear(text, at: .now)
            return follow(effects + conversation.warn(ofLineCutAfter: bytes))
        case .notText:
            try output.heard("")
            return follow(conversation.askAgain())
        }
    }

    private mutating func follow(_ event: Event) throws(SystemError) -> Ending? {
        switch event {
        case .report(let report): return follow(conversation.take(report, at: .now))
        case .signal(SIGINT): return follow(conversation.take(.interrupt, at: .now))
        case .signal(SIGTSTP):
            records.flush()
            try output.endLine()
            raise(SIGSTOP)
            conversation.repeatQuestion()
            return nil
        case .signal(let number):
            conversation.keep(input.takeUnread(), at: .now)
            draft.follow(conversation.model)
            return .terminated(signal: number)
        }
    }

    private mutating func follow(_ effects: [Effect]) -> Ending? {
        var effects = effects[...]
        while let effect = effects.popFirst() {
            switch effect {
            case .job(let job): jobs.run(job)
            case .openEditor(let text, let field): effects += edit(text, of: field)
            case .leave:
                draft.follow(conversation.model)
                return .left
            // Lines have no screen to repaint, and no clipboard or browser that could be reached without one.
            case .copy, .openLink, .listThemes, .applyTheme, .keepTheme, .repaint, .suspend: break
            // They have one portal from beginning to end.
            case .enter, .listSites, .changeSites, .test, .tryOut, .keep, .move, .reopen: break
            }
        }
        draft.follow(conversation.model)
        return nil
    }

    private mutating func edit(_ text: String, of field: ChatField) -> [Effect] {
        guard input.isTerminal else { return conversation.refuseEditor(at: .now) }
        switch editor.edit(text) {
        case .success(let edited): return conversation.take(.edited(edited, field: field), at: .now)
        case .failure(let failure): return conversation.take(.editorFailed(failure.sentence), at: .now)
        }
    }
}
