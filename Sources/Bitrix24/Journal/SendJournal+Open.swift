import FoundationEssentials

extension SendJournal {
    /// The requests whose fate nobody knows, oldest first: to be offered for a look at the portal.
    ///
    /// One that another living program waits for is not among them. Lines that are torn or foreign are passed over;
    /// 10,000 lines take some milliseconds.
    public func open() throws(StorageError) -> [OpenAttempt] {
        let bytes = try file.read()
        var open: [UUID: (line: ArraySlice<UInt8>, place: Int, unknown: ArraySlice<UInt8>?)] = [:]
        for (place, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            switch event {
            case .send: open[id] = (line, place, nil)
            case .unknown: open[id]?.unknown = line
            case .created, .refused, .cancelled, .found, .notCreated, .keptUnknown: open[id] = nil
            case .change, .changed: continue
            }
        }
        return open.values.sorted { $0.place < $1.place }.compactMap { line, _, unknown in
            guard let sending = JournalRecord(line)?.sending else { return nil }
            if let unknown {
                return OpenAttempt(sending, fate: .unknown(code: JournalRecord(unknown)?.code ?? ""))
            }
            if let sender = sending.sender, sender == self.sender || file.isAlive(sender) { return nil }
            return OpenAttempt(sending, fate: .lost)
        }
    }

    /// The chats that other requests to the same portal are known to have made since this one was sent: none of them is
    /// the one that it may have made.
    public func chatsOfOthers(since sending: SendAttempt) throws(StorageError) -> Set<ChatID> {
        let bytes = try file.read()
        var lines: [UUID: ArraySlice<UInt8>] = [:]
        var chats: Set<ChatID> = []
        var isLater = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            if id == sending.id { isLater = true }
            switch event {
            case .send: lines[id] = line
            case .created where isLater && id != sending.id, .found where isLater && id != sending.id:
                guard let request = lines[id], JournalRecord(request)?.portal == sending.portal else { continue }
                if let chat = JournalRecord(line)?.chat { chats.insert(chat) }
            default: break
            }
        }
        return chats
    }
}
