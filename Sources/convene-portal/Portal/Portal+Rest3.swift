import FoundationEssentials

extension Portal {
    /// A call below `/rest/api/`: JSON in, and an envelope of its own out.
    func rest3(_ request: WireRequest, to address: RestAddress) -> Reply {
        let moment = Date.now
        let name = address.method.lowercased()
        guard Self.rest3Methods.contains(name) else {
            return .json(["error": ["code": "ERROR_METHOD_NOT_FOUND", "message": "Method not found!"]], status: 404)
        }
        calls[name, default: 0] += 1
        do {
            let call = try rest3Call(request, to: address, at: moment)
            let methods = NodeCommunication(call: call)
            let result =
                switch name {
                case "humanresources.node.list": methods.list()
                case "humanresources.node.communication.list": try methods.communications(in: store)
                default: try methods.edit(in: &store)
                }
            let now = Date.now
            let time = CallTime(
                start: moment, finish: now, processing: now.timeIntervalSince(moment), operating: nil)
            return .json(Answer(result).value(time: time.value(in: site.dialect)))
        } catch let refusal as Rest3Refusal {
            return .json(refusal.value, status: refusal.status)
        } catch let refusal as Refusal {
            let message = refusal.description(in: site.language)
            return .json(
                ["error": ["code": .string(refusal.code ?? ""), "message": .string(message)]],
                status: site.status(of: refusal))
        } catch {
            return .crash
        }
    }

    private static let rest3Methods = [
        "humanresources.node.list", "humanresources.node.communication.list",
        "humanresources.node.communication.edit",
    ]

    private func rest3Call(_ request: WireRequest, to address: RestAddress, at moment: Date) throws -> Call {
        guard let webhook = address.webhook else { throw Refusal.noCredential }
        let grant = try keyring.grant(for: webhook)
        guard grant.covers(["humanresources"]) else { throw Rest3Refusal.scopeLacking }
        guard let caller = site.directory.person(grant.user), caller.isActive else { throw Refusal.userNotAuthorized }
        let isJSON = request.headers["content-type"]?.lowercased().hasPrefix("application/json") == true
        guard request.method == "POST", isJSON, let parameters = JSONReader.value(of: request.body)?.table else {
            throw Rest3Refusal.invalidJSON
        }
        return Call(
            parameters: parameters, caller: caller, grant: grant, moment: moment, site: site, origin: request.origin)
    }
}
