import Avatar
import Bitrix24
import Synchronization

/// Carries out background jobs and posts what comes of them.
///
/// Calls of the portal run as tasks of the program's worker thread, with what is kept of them before and after and,
/// where a table is sent, with the pictures of its rows. All other work on the disk has threads of its own; nothing
/// here blocks the caller.
public final class JobRunner: Sendable {
    let client: Client
    let paths: PathCompletion
    let decoder: PictureDecoder
    let records: Records
    private let pictures: PictureReader
    let post: @Sendable (Report) -> Void
    let searches = SearchesUnderWay()
    /// The look into the files of a folder; another folder ends it.
    private let looking = Mutex(Cancellation())
    /// The creation or the plan under way, so that it can be cancelled; there is one at a time.
    let creation = Mutex<Task<Void, Never>?>(nil)
    /// The table that is being sent, so that it can be stopped.
    let batch = Mutex<BatchUnderWay?>(nil)

    /// What the portal can, once it was asked.
    let knownCapabilities = Mutex<Capabilities?>(nil)

    /// - Parameters:
    ///   - decoder: the process that reads pictures.
    ///   - post: called on other threads; brings the report to the thread that reduces.
    public init(
        client: Client, paths: PathCompletion, records: Records, decoder: PictureDecoder,
        post: @escaping @Sendable (Report) -> Void
    ) {
        self.client = client
        self.paths = paths
        self.decoder = decoder
        self.records = records
        pictures = PictureReader(paths: paths, download: client.download, decoder: decoder)
        self.post = post
    }

    public func run(_ job: BackgroundJob) {
        switch job {
        case .identify: identify()
        case .lookUp(let people):
            ask({ .lookedUp(people, $0) }) { client async throws(PortalError) in try await client.allPeople(people) }
        case .find(let clues): find(clues)
        case .checkMembers(let people, let question):
            ask({ .membersChecked(question: question, $0) }) { client async throws(PortalError) in
                try await client.allPeople(people)
            }
        case .searchPeople(let text, let question): search(text, question)
        case .lookUpStaff(let people, let question):
            ask({ .staffLookedUp(people, question: question, $0) }) { client async throws(PortalError) in
                try await client.allPeople(people)
            }
        case .nameDepartments(let numbers): name(numbers)
        case .readDepartments:
            ask({ .departmentsRead($0) }) { client async throws(PortalError) in try await client.allDepartments() }
        case .readStaff(let departments):
            ask({ .staffRead(departments, $0) }) { client async throws(PortalError) in
                try await client.staff(of: departments).value
            }
        case .readRecentChats:
            ask({ .recentChatsRead($0) }) { client async throws(PortalError) in
                try await client.recentChats().value.chats
            }
        case .findChats(let text):
            ask({ .chatsFound(text, $0) }) { client async throws(PortalError) in
                try await client.chats(titled: text.text).value
            }
        case .readMembers(let chat):
            ask({ .membersRead(chat, $0) }) { client async throws(PortalError) in
                try await client.members(of: chat).value
            }
        case .resolvePeople(let entries, let question): resolve(entries, question)
        case .readPicture(let source):
            pictures.read(source) { [post] result in post(.pictureRead(source, result)) }
        case .findNamesakes(let title): findNamesakes(title)
        case .complete(let path):
            PlainThread.run { [paths, post] in post(.completed(path: path, paths.candidates(for: path))) }
        case .listFolder(let path): listFolder(path)
        case .noteFolder(let path): PlainThread.run { [records] in records.noteFolder(path) }
        case .create(let structure, let request, let caller, let document):
            create(structure, request, as: caller, document)
        case .cancel: creation.withLock(\.self)?.cancel()
        case .readBack(let chat):
            ask({ .readBack(chat, $0) }) { client async throws(PortalError) in try await client.readBack(chat) }
        case .askCapabilities:
            ask({ .capabilitiesKnown($0) }) { [self] _ async throws(PortalError) in try await capabilities() }
        case .lookAtRemoval(let chat): lookAtRemoval(of: chat)
        case .delete(let chat, let title): delete(chat, titled: title)
        case .listChats:
            ask({ .chatsListed($0) }) { client async throws(PortalError) in try await client.allRecentChats() }
        case .readMemberLists(let chats): readMembers(of: chats)
        case .openChat(let chat):
            ask({ .chatOpened(chat, $0) }) { [self] client async throws(PortalError) in
                OpenedChat(try await client.readBack(chat), try await capabilities())
            }
        case .carryOut(let plan, let rereads): carryOut(plan, rereads: rereads)
        case .readTable(let choice): readTable(choice)
        case .correctTable(let table, let correction): correct(table, correction)
        case .writeTable(let table): write(table)
        case .writeReport(let rows, let table): write(rows, of: table)
        case .planBatch(let table, let omissions): planBatch(table, omissions)
        case .sendBatch(let proposal, let scope): sendBatch(proposal, scope)
        case .stopBatch: stopBatch()
        case .recall:
            readKeptPeople()
            onDisk { records in
                records.prepareDraft()
                return .recalled(records.openSendings())
            }
        case .readOpenRequests: onDisk { .openRequestsKnown($0.openSendings()) }
        case .look(let sending): look(for: sending)
        case .resolve(let sending, let resolution):
            PlainThread.run { [records] in records.resolve(sending, resolution) }
        case .listTemplates: onDisk { $0.templates() }
        case .listGroups: onDisk { $0.listGroups() }
        case .saveGroup(let group): onDisk { $0.save(group) }
        case .deleteGroup(let name): onDisk { $0.deleteGroup(name) }
        case .listHistory: onDisk { $0.newestChats() }
        case .openTemplate(let name, let user, let values):
            onDisk { $0.template(name, user: user, values: values) }
        case .saveTemplate(let document, let name): onDisk { $0.save(document, as: name) }
        case .renameTemplate(let name, let newName): onDisk { $0.rename(name, to: newName) }
        case .deleteTemplate(let name): onDisk { $0.delete(name) }
        }
    }

    /// A question that the portal refuses for now is asked again by itself, as long as somebody may wait at a screen.
    private static let patience = RetryRule(budget: .seconds(15))

    /// Asks the portal, and posts what it says.
    private func ask<Value: Sendable>(
        _ report: @escaping @Sendable (Result<Value, PortalError>) -> Report,
        _ question: @escaping @Sendable (Client) async throws(PortalError) -> Value
    ) {
        Worker.shared.start { [client, post] in
            post(
                report(
                    await Result { () async throws(PortalError) in
                        try await Self.patience.repeating { () async throws(PortalError) in try await question(client) }
                    }))
        }
    }

    private func onDisk(_ work: @escaping @Sendable (Records) -> Report) {
        PlainThread.run { [records, post] in post(work(records)) }
    }

    private func identify() {
        Worker.shared.start { [client, records, post] in
            let caller = await Result { () async throws(PortalError) in
                try await Self.patience.repeating(client.caller)
            }
            post(.identified(caller.map(\.value)))
            if case .success(let reply) = caller { _ = records.note(reply, to: .profile) }
            if case .success(let scopes) = await Result(client.scopes) { post(.scopesKnown(scopes.value)) }
        }
    }

    private func find(_ clues: [RememberedPerson.Clue]) {
        Worker.shared.start { [client, post] in
            let found = await Result { () async throws(PortalError) in
                try await client.resolve(clues.map(\.entry))
            }
            guard case .success(let resolution) = found else { return post(.found([:])) }
            let people = resolution.people + resolution.doubts.flatMap(\.candidates)
            post(.found(Dictionary(clues.map { clue in (clue, people.filter(clue.fits)) }) { first, _ in first }))
        }
    }

    /// A portal that does not tell is no reason not to send.
    private func findNamesakes(_ title: String) {
        Worker.shared.start { [client, post] in
            let found = await Result { () async throws(PortalError) in try await client.chatsTitled(title) }
            if case .success(let chats) = found { post(.namesakesFound(title: title, chats.map(\.id))) }
        }
    }

    private func listFolder(_ path: String) {
        let cancellation = Cancellation()
        looking.withLock { before in
            before.cancel()
            before = cancellation
        }
        PlainThread.run { [paths, records, post] in
            let reader = FolderReader(paths: paths)
            let listing = reader.listing(of: path, recent: records.recentFolders())
            post(.folderListed(listing))
            reader.look(into: listing, until: cancellation) { contents in
                post(.folderContentsRead(folder: listing.folder, contents))
            }
        }
    }

    private func look(for open: OpenAttempt) {
        Worker.shared.start { [client, records, post] in
            let sending = open.sending
            let others = await onOwnThread { records.chatsOfOthers(than: sending) }
            let findings = await Result { () async throws(PortalError) in
                try await client.look(
                    for: sending.structure, by: sending.caller?.id, sentBetween: sending.period,
                    besides: others)
            }
            post(.looked(open, findings))
        }
    }

    /// Sends what the journal says: it may have added a mark. The journal has a line of the request before it leaves, and
    /// one more before anybody hears of the outcome.
    private func create(_ structure: ChatStructure, _ request: Int, as caller: Caller?, _ document: FormDocument) {
        let task = Worker.shared.start { [client, records, post] in
            let sending = records.begin(structure, as: caller)
            let reply = await Result { () async throws(PortalError) in try await client.createChat(sending.structure) }
            records.end(sending, reply, document: document)
            if case .success(let reply) = reply {
                post(.usualTimeKnown(records.note(reply, to: .chatAdd)))
            }
            post(.answered(request: request, sending, reply))
        }
        creation.withLock { $0 = task }
    }
}

/// The outcome of work that takes a while, on a thread of its own: the worker goes on meanwhile.
func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        PlainThread.run { continuation.resume(returning: work()) }
    }
}

extension RememberedPerson.Clue {
    fileprivate var entry: MemberEntry {
        switch self {
        case .name(let name): .name(name)
        case .email(let address): .email(address)
        }
    }
}
