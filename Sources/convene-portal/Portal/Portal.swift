import FoundationEssentials

/// The portal: everything that changes while it runs, one call at a time.
actor Portal {
    var site: Site
    var store: ChatStore
    var keyring: Keyring
    var faults: FaultPlan
    var bucket: RateBucket?
    var operating: OperatingTime
    /// How often each method was called, faults included.
    var calls: [String: Int] = [:]
    private let latency: Latency?
    private let stateFile: StateFile?
    private let log: RequestLog?
    private var random = SystemRandomNumberGenerator()

    init(
        site: Site, keyring: Keyring, store: ChatStore, faults: FaultPlan, bucket: RateBucket?,
        operating: OperatingTime, latency: Latency?, stateFile: StateFile?, log: RequestLog?
    ) {
        self.site = site
        self.keyring = keyring
        self.store = store
        self.faults = faults
        self.bucket = bucket
        self.operating = operating
        self.latency = latency
        self.stateFile = stateFile
        self.log = log
    }

    nonisolated func reply(to request: WireRequest) async -> Reply {
        let begun = ContinuousClock.now
        let reply = await dispatch(request)
        log?.note(request, reply: reply, took: begun.duration(to: .now))
        return reply
    }

    private nonisolated func dispatch(_ request: WireRequest) async -> Reply {
        let parts = request.path.split(separator: "/").map(String.init)
        // Calls with a secret may come through a tunnel, by any name; the others only from this machine.
        switch parts.first {
        case "rest", "oauth":
            let parameters = await LargeBody.parameters(of: request)
            return await reply(to: request, parts, parameters)
        default:
            guard !request.isForeign else { return .html(Page.foreign, status: 403) }
            return await localReply(to: request, parts)
        }
    }

    private func reply(
        to request: WireRequest, _ parts: [String], _ parameters: Result<Table, Refusal>
    ) async -> Reply {
        guard let address = RestAddress(path: request.path) else {
            return oauth(parts, request, (try? parameters.get()) ?? Table())
        }
        let revision = store.revision
        advance()
        let reply =
            address.isThirdVersion ? rest3(request, to: address) : await rest(request, to: address, parameters)
        await save(since: revision)
        return reply
    }

    private func localReply(to request: WireRequest, _ parts: [String]) async -> Reply {
        let revision = store.revision
        advance()
        let reply = reply(to: request, parts)
        await save(since: revision)
        return reply
    }

    private func reply(to request: WireRequest, _ parts: [String]) -> Reply {
        switch parts.first {
        case nil, "online": page(for: request)
        case "upload": upload(parts)
        case "control": control(parts, request)
        default: .html(Page.notFound, status: 404)
        }
    }

    /// What has come due by itself. Nobody can tell whether it happened before or with the request that looks.
    private func advance() {
        store.removeDeparted(by: .now)
        store.joinDue(by: ownEdit, at: site.joining)
    }

    /// What the portal changes by itself now.
    var ownEdit: ChatEdit { ChatEdit(author: 0, date: .now, directory: site.directory, texts: site.texts) }

    private func save(since revision: Int) async {
        if let stateFile, store.revision != revision { await stateFile.save { await self.saved } }
    }

    private var saved: SavedPortal { SavedPortal(seed: keyring.seed, store: store) }

    /// Fixes the secrets for later starts, before anybody is told of them.
    func saveAtStart() async {
        await stateFile?.save { await self.saved }
    }

    /// Takes the time that a call takes; other calls go on meanwhile.
    func takeTime() async {
        if let duration = latency?.sample(using: &random) { try? await Task.sleep(for: duration) }
    }
}
