import Bitrix24
import Catalog
import FoundationEssentials
import Settings

/// What the composer keeps on disk: the journal of what it sends, the history of chats, and the draft.
///
/// A disk that is full, read-only or not ours is a warning on the screen, never an end: each method says it through
/// `post` and goes on.
public struct Records: Sendable {
    /// What files call the portal: its name, or `demo`, whose port changes.
    public private(set) var portalName: String
    private(set) var portal: Portal
    /// Nil where nobody knows a home: then nothing is kept.
    let folder: StateFolder?
    let history: History?
    let timings: TimingLog?
    let templateFolder: TemplateFolder?
    let groups: SavedGroups?
    private(set) var keptPeople: KeptPeople?
    let pictures: PictureFolder?
    let folders: RecentFolders?
    let post: @Sendable (Report) -> Void
    let messages: Messages
    /// Opened when something is written or looked up: its locks would hold up the first paint (docs/performance.md).
    private let journalOnDemand: OnDemand<SendJournal>?
    private let draft: DraftWriter?
    /// Held as long as these records, also where nothing can be done with the draft in it.
    private let leftSlot: DraftSlot?

    var journal: SendJournal? { journalOnDemand?.value }

    /// - Parameters:
    ///   - folder: nil where nobody knows a home.
    ///   - keptPeople: where it is kept who is on the portal; nil where it is not.
    ///   - messages: in which failures are told.
    ///   - post: called on other threads, too.
    public init(
        in folder: StateFolder?, of portal: Portal, named name: String, keptPeople: KeptPeople? = nil,
        messages: Messages,
        post: @escaping @Sendable (Report) -> Void
    ) {
        self.portal = portal
        self.folder = folder
        self.keptPeople = keptPeople
        self.messages = messages
        self.post = post
        portalName = name
        journalOnDemand = folder.map { folder in
            OnDemand {
                var generator = SystemRandomNumberGenerator()
                return SendJournal(JournalOnDisk(folder.journal, using: &generator))
            }
        }
        history = folder.map { History($0.history) }
        timings = folder.map { TimingLog($0.timings) }
        templateFolder = folder.map { TemplateFolder($0) }
        groups = folder.map { SavedGroups($0) }
        pictures = folder.map { PictureFolder($0) }
        folders = folder.map { RecentFolders($0) }
        // What stands in the way of all places is told by the one who prepares one.
        leftSlot = folder.flatMap { folder in
            try? DraftSlot.claimLeftOver(in: folder) { error in
                post(.warned(messages.draftUnreadable(error.message(in: messages))))
            }
        }
        draft = folder.map { folder in
            DraftWriter(in: folder) { error in post(.draftUnkept(error?.message(in: messages))) }
        }
    }

    // MARK: - Another portal

    /// The same records for another portal, which shares their folder: the draft goes along.
    public func moved(to portal: Portal, named name: String, keptPeople: KeptPeople?) -> Records {
        var moved = self
        moved.portal = portal
        moved.portalName = name
        moved.keptPeople = keptPeople
        return moved
    }

    // MARK: - The draft

    /// The draft that was left here, for the start; nil if there is none. One that is of no use is set aside; where not
    /// even that can be done it stays as it is, and the new draft has another place.
    public func leftDraft() -> FormDocument? {
        guard let slot = leftSlot, let pictures else { return nil }
        do throws(FileError) {
            let document = try readDraft(in: slot, pictures)
            draft?.take(slot)
            return document
        } catch {
            post(.warned(messages.draftUnreadable(error.message(in: messages))))
            return nil
        }
    }

    /// Nil if there is none that is of use; the place is free then.
    private func readDraft(in slot: DraftSlot, _ pictures: PictureFolder) throws(FileError) -> FormDocument? {
        guard let bytes = try slot.read() else { return nil }
        var document: FormDocument
        do throws(FormDocumentFault) {
            document = try FormDocument(decoding: bytes)
        } catch {
            post(.warned(messages.draftSetAside(try slot.setAside(), error.sentence(in: messages))))
            return nil
        }
        if try !document.fetchPicture(from: pictures) { post(.warned(messages.draftPictureGone)) }
        return document
    }

    /// Puts a draft aside that other input takes the place of; says where it is. Where it stays, the new one has
    /// another place.
    public func setDraftAside() {
        guard let slot = leftSlot else { return }
        do throws(FileError) {
            if try slot.read() != nil { post(.warned(messages.formerDraftSetAside(try slot.setAside()))) }
            draft?.take(slot)
        } catch {
            post(.warned(messages.formerDraftStays(error.sentence(in: messages))))
        }
    }

    /// Claims a place for the draft, and warns where there is none to be had. Blocks while the disk works.
    func prepareDraft() {
        draft?.prepare()
    }

    /// Saves soon; returns at once.
    public func save(_ document: FormDocument) {
        draft?.save(document)
    }

    /// Returns when the newest draft is on disk, or could not be written.
    ///
    /// - Returns: false where it could not.
    @discardableResult
    public func flush() -> Bool {
        draft?.flush() ?? true
    }
}

// MARK: - What is sent

extension Records: StepJournal {
    /// Writes down a request that is about to leave, and returns what is known of it. Blocks until the disk has it.
    func begin(_ structure: ChatStructure, as caller: Caller?) -> SendAttempt {
        let id = UUID()
        let sending = SendAttempt(
            id: id, time: .now, portal: portal.name, caller: caller.map(Author.init), structure: structure)
        write { journal throws(StorageError) in
            try journal.begin(sending.id, structure, to: portal, as: caller, at: sending.time)
        }
        return sending
    }

    /// Writes down what became of it.
    func end(_ sending: SendAttempt, _ result: Result<Reply<ChatID>, PortalError>, document: FormDocument) {
        switch result {
        case .success(let reply):
            write { journal throws(StorageError) in
                try journal.end(sending.id, .created(reply.value), at: .now)
            }
            add(reply.value, of: sending, took: reply.transfer.total, document)
        case .failure(let error):
            write { journal throws(StorageError) in try journal.end(sending.id, SendAttempt.Outcome(error), at: .now) }
        }
    }

    /// Writes down that a call of a plan is about to leave. Blocks until the disk has it.
    public func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID) {
        write { journal throws(StorageError) in try journal.beginChange(id, call, on: chat, of: portal, at: .now) }
    }

    public func end(_ id: UUID, _ outcome: ChangeOutcome) {
        write { journal throws(StorageError) in try journal.endChange(id, outcome, at: .now) }
    }

    /// Writes down what a request has come to. A chat that was found is one that was created.
    func resolve(_ sending: SendAttempt, _ resolution: SendAttempt.Resolution) {
        write { journal throws(StorageError) in try journal.resolve(sending.id, resolution, at: .now) }
        guard case .found(let chat) = resolution else { return }
        add(chat, of: sending, took: .zero)
    }

    /// The requests to this portal whose fate nobody knows, oldest first.
    func openSendings() -> [OpenAttempt] {
        ((try? journal?.open()) ?? []).filter { $0.sending.portal == portal.name }
    }

    /// The chats that this machine has created on the portal.
    func created() -> [ChatID: SendAttempt] {
        (try? journal?.createdChats(on: portal.name)) ?? [:]
    }

    /// Chats that are known to come from other requests.
    func chatsOfOthers(than sending: SendAttempt) -> Set<ChatID> {
        (try? journal?.chatsOfOthers(since: sending)) ?? []
    }

    /// Puts a chat that was changed into the history, with what another one like it begins with.
    func noteChanged(_ chat: StoredChat) {
        add(HistoryEntry(changing: chat, on: portal, took: .zero, at: .now))
    }

    /// Marks a chat in the history as gone.
    func noteDeleted(_ chat: ChatID, titled title: String) {
        add(HistoryEntry(deleting: chat, titled: title, on: portal, at: .now))
    }

    private func add(_ chat: ChatID, of sending: SendAttempt, took: Duration, _ document: FormDocument? = nil) {
        add(
            HistoryEntry(
                creating: chat, sending.structure, on: portal, by: sending.caller, took: took, at: .now,
                document: document))
    }

    func add(_ entry: HistoryEntry) {
        guard let history else { return }
        do throws(FileError) {
            try history.add(entry)
        } catch {
            post(.warned(messages.historyNotKept(error.message(in: messages))))
        }
    }

    private func write(_ write: (SendJournal) throws(StorageError) -> Void) {
        guard let journal else { return }
        do throws(StorageError) {
            try write(journal)
        } catch {
            post(.warned(messages.journalNotKept(error.message(in: messages))))
        }
    }
}
