import Foundation

/// The portal: everything that changes while it runs, one call at a time.
actor Portal {
    let site: Site
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

    /// The reply to a request, whatever it is.
    func reply(to request: WireRequest) async -> Reply {
        let begun = ContinuousClock.now
        let revision = store.revision
        store.removeDeparted(by: .now)
        let reply = await dispatch(request)
        if let stateFile, store.revision != revision { await stateFile.save { await self.store } }
        log?.note(request, reply: reply, took: begun.duration(to: .now))
        return reply
    }

    private func dispatch(_ request: WireRequest) async -> Reply {
        if let address = RestAddress(path: request.path) { return await rest(request, to: address) }
        let parts = request.path.split(separator: "/").map(String.init)
        switch parts.first {
        case nil, "online": return page(for: request)
        case "upload": return upload(parts)
        case "oauth": return oauth(parts, request)
        case "control": return control(parts, request)
        default: return .html(Page.notFound, status: 404)
        }
    }

    /// Takes the time that a call takes; other calls go on meanwhile.
    func takeTime() async {
        if let duration = latency?.sample(using: &random) { try? await Task.sleep(for: duration) }
    }
}
