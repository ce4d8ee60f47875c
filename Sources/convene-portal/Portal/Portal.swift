import Foundation

/// The portal: everything that changes while it runs, one call at a time.
actor Portal {
    let site: Site
    private var store: ChatStore
    private var keyring: Keyring

    init(site: Site, keyring: Keyring, store: ChatStore) {
        self.site = site
        self.keyring = keyring
        self.store = store
    }

    /// The reply to a request, whatever it is.
    func reply(to request: WireRequest) async -> Reply {
        guard let address = RestAddress(path: request.path) else {
            return .html("<!doctype html><title>404</title><h1>404 Not Found</h1>", status: 404)
        }
        if request.method == "OPTIONS" { return Reply(headers: Reply.restHeaders) }
        let start = Date.now
        do {
            let (method, call) = try admit(request, to: address, at: start)
            let begun = Date.now
            let answer = try method.run(call, &store)
            let finish = Date.now
            let time = CallTime(start: start, finish: finish, processing: finish.timeIntervalSince(begun))
            return .json(answer.value(time: time.value(in: site.dialect)))
        } catch {
            return reply(for: error, in: address)
        }
    }

    /// The checks before a method runs, in the portal's order (reference A5).
    private func admit(
        _ request: WireRequest, to address: RestAddress, at moment: Date
    ) throws(Refusal) -> (Method, Call) {
        guard let method = Routes.method(named: address.method) else { throw .methodNotFound }
        let parameters = try RequestParameters.table(of: request)
        let grant = try grant(for: request, to: address, parameters: parameters, at: moment)
        guard grant.covers(method.scopes) else {
            throw grant.source == .webhook ? .webhookScope : .applicationScope
        }
        guard let caller = site.directory.person(grant.user), caller.isActive else { throw .userNotAuthorized }
        let call = Call(
            parameters: Call.handlerParameters(parameters, keepsCase: method.keepsKeyCase),
            start: parameters["start"]?.integer ?? 0, caller: caller, grant: grant, moment: moment, site: site,
            origin: "http://\(request.host(or: "127.0.0.1"))")
        return (method, call)
    }

    private func grant(
        for request: WireRequest, to address: RestAddress, parameters: Table, at moment: Date
    ) throws(Refusal) -> Grant {
        if let webhook = address.webhook {
            if site.requiresHTTPS { throw .httpsRequired }
            return try keyring.grant(for: webhook)
        }
        let token = request.bearerToken ?? parameters["auth"]?.text ?? parameters["access_token"]?.text ?? ""
        return try keyring.grant(forToken: token, now: moment)
    }

    private func reply(for refusal: Refusal, in address: RestAddress) -> Reply {
        guard let code = refusal.code else { return .crash }
        let isChatMethod = address.method.lowercased().hasPrefix("im.")
        let text = refusal.description(in: site.language, withFullStop: isChatMethod && site.generation == .G1)
        return .json(
            ["error": .string(code), "error_description": .string(text)], status: site.status(of: refusal))
    }
}
