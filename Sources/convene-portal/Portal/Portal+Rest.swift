import FoundationEssentials

extension Portal {
    /// A REST call, from its address to the envelope.
    func rest(_ request: WireRequest, to address: RestAddress, _ parameters: Result<Table, Refusal>) async -> Reply {
        if request.method == "OPTIONS" { return Reply(headers: Reply.restHeaders) }
        let moment = Date.now
        let method = site.methods.method(named: address.method)
        var fault: Fault?
        if let method {
            calls[method.name, default: 0] += 1
            fault = faults.take(for: method.name)
        }
        if let reply = fault?.replyInstead(of: request) { return reply }
        do {
            guard let method else { throw Refusal.methodNotFound }
            let call = try admit(request, to: address, try parameters.get(), as: method, at: moment)
            if let refusal = fault?.kind.refusal { throw refusal }
            if bucket?.admits(at: moment) == false { throw Refusal.rate }
            if let fault, fault.kind == .slow { try await Task.sleep(for: fault.wait) }
            let (answer, time) =
                if let answer = fault?.answer {
                    (answer, self.time(of: method, call, since: moment))
                } else {
                    try await run(method, call)
                }
            let reply = Reply.json(answer.value(time: time.value(in: site.dialect)))
            return fault?.spoiled(reply) ?? reply
        } catch let refusal as Refusal {
            let reply = reply(for: refusal)
            return fault?.spoiled(reply) ?? reply
        } catch {
            return .crash
        }
    }

    /// The checks before the limits, in the portal's order (rest.md A5).
    private func admit(
        _ request: WireRequest, to address: RestAddress, _ parameters: Table, as method: Method, at moment: Date
    ) throws(Refusal) -> Call {
        let grant = try grant(for: request, to: address, parameters: parameters, at: moment)
        guard grant.covers(method.scopes) else {
            throw grant.source == .webhook ? .webhookScope : .applicationScope
        }
        guard let caller = site.directory.person(grant.user), caller.isActive else { throw .userNotAuthorized }
        return Call(
            parameters: Call.handlerParameters(parameters, keepsCase: method.keepsKeyCase),
            start: parameters["start"]?.integer ?? 0, verb: request.method, caller: caller, grant: grant,
            moment: moment, site: site,
            origin: request.origin)
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

    /// Runs a method within its operating time.
    private func run(_ method: Method, _ call: Call) async throws(Refusal) -> (Answer, CallTime) {
        guard let handler = method.run else {
            let answer = try await runBatch(call)
            return (answer, time(of: method, call, since: call.moment))
        }
        if operating.isBlocked(method.name, by: call.grant, at: call.moment) { throw .operatingTime }
        let begun = Date.now
        await takeTime()
        let outcome = Result { () throws(Refusal) -> Answer in try handler(call, &store) }
        operating.note(Date.now.timeIntervalSince(begun), of: method.name, by: call.grant, at: .now)
        let isOldest = site.generation == .G1 && method.name.hasPrefix("im.")
        let answer = try outcome.mapError { isOldest ? $0.withFullStop : $0 }.get()
        return (answer, time(of: method, call, since: begun))
    }

    private func time(of method: Method, _ call: Call, since begun: Date) -> CallTime {
        let now = Date.now
        return CallTime(
            start: call.moment, finish: now, processing: now.timeIntervalSince(begun),
            operating: site.tellsOperatingTime ? operating.state(of: method.name, by: call.grant, at: now) : nil)
    }

    /// The commands of a batch, one after the other. Only a type error takes the whole batch down.
    private func runBatch(_ batch: Call) async throws(Refusal) -> Answer {
        var run = BatchRun()
        var position = 0
        for (key, command) in batch["CMD"].table?.entries ?? [] {
            guard case .string(let command) = command else { continue }
            position += 1
            do {
                guard position <= BatchRun.longest else { throw Refusal.batchTooLong }
                let (name, parameters) = try run.parse(command)
                guard let method = site.methods.method(named: name) else {
                    throw Refusal.methodNotFound
                }
                if method.run == nil { throw Refusal.notInBatch }
                guard batch.grant.covers(method.scopes) else { throw Refusal.webhookScope.withoutText }
                calls[method.name, default: 0] += 1
                let (answer, time) = try await self.run(method, batch.command(parameters, of: method))
                run.record(answer, time: time.value(in: site.dialect), for: key)
            } catch let refusal as Refusal {
                guard let body = body(of: refusal) else { throw refusal }
                run.record(error: body, for: key)
                if batch["HALT"].isTruthy { break }
            } catch {
                throw .internalError
            }
        }
        return Answer(run.value)
    }

    private func reply(for refusal: Refusal) -> Reply {
        guard let body = body(of: refusal) else { return .crash }
        return .json(body, status: site.status(of: refusal))
    }

    /// `nil` for a type error, which leaves no body.
    private func body(of refusal: Refusal) -> Value? {
        guard let code = refusal.code else { return nil }
        return ["error": .string(code), "error_description": .string(refusal.description(in: site.language))]
    }
}

extension Call {
    /// A command of this batch: another method, the same caller.
    fileprivate func command(_ parameters: Table, of method: Method) -> Call {
        Call(
            parameters: Call.handlerParameters(parameters, keepsCase: method.keepsKeyCase),
            start: parameters["start"]?.integer ?? 0, caller: caller, grant: grant, moment: .now, site: site,
            origin: origin)
    }
}
