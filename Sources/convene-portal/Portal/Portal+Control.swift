import FoundationEssentials

extension Portal {
    /// The control calls, for tests that script a story: they change what the portal does, never what it did.
    func control(_ parts: [String], _ request: WireRequest) -> Reply {
        guard request.headers[ControlSecret.header.lowercased()] == keyring.control.text else {
            let advice = "Control calls need the header \(ControlSecret.header); --print-credentials shows its value."
            return .control(["error": .string(advice)], status: 403)
        }
        switch (request.method, parts.dropFirst().joined(separator: "/")) {
        case ("GET", "chats"): return .control(.list(store.all.map(\.controlValue)))
        case ("GET", "calls"):
            var table = Table()
            for (method, count) in calls.sorted(by: { $0.key < $1.key }) { table[Table.Key(method)] = .int(count) }
            return .control(.table(table))
        case ("GET", "faults"): return .control(.list(faults.rules.map(\.controlValue)))
        case ("DELETE", "faults"):
            faults.clear()
            return .control(true)
        case ("POST", "fault"): return addFault(request)
        case ("POST", "people"): return changePerson(request)
        case ("POST", "webhook"): return handOver(request)
        case ("POST", "expire"):
            keyring.application.expireToken(now: .now)
            return .control(true)
        default: return .control(["error": "No such control call; docs/portal.md lists them."], status: 404)
        }
    }

    private func handOver(_ request: WireRequest) -> Reply {
        let wanted = JSONReader.value(of: request.body) ?? .null
        guard let person = site.directory.person(wanted["user"].integer),
            let webhook = keyring.handOver(wanted["label"].text ?? "", to: person.id)
        else {
            let labels = keyring.webhooks.map(\.label).joined(separator: ", ")
            return .control(["error": .string("Name a user by id and one of the webhooks: \(labels).")], status: 400)
        }
        return .control(["url": .string(webhook.url(at: request.origin))])
    }

    private func addFault(_ request: WireRequest) -> Reply {
        let requested = JSONReader.value(of: request.body) ?? .null
        let count = requested["count"] == .null ? nil : requested["count"].integer
        guard
            var rule = FaultRule(
                method: requested["method"].text ?? "", kind: requested["kind"].text ?? "", count: count)
        else {
            let kinds = Fault.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            let advice = "A fault needs a method of the portal or *, a count above 0 or none, and a kind: \(kinds)."
            return .control(["error": .string(advice)], status: 400)
        }
        if let target = requested["to"].text, !target.isEmpty { rule.fault.target = target }
        if requested["wait"].isNumeric, let seconds = Double(requested["wait"].text ?? "") {
            rule.fault.wait = .seconds(min(max(0, seconds), Fault.longestWait))
        }
        faults.add(rule)
        return .control(rule.controlValue)
    }
}

extension Reply {
    /// Like a REST reply, but for no other site's scripts.
    static func control(_ value: Value, status: Int = 200) -> Reply {
        Reply(
            status: status, headers: [("Content-Type", "application/json; charset=utf-8")],
            body: Data(JSONWriter.bytes(of: value)))
    }
}

extension Chat {
    fileprivate var controlValue: Value {
        [
            "id": .int(id), "title": .string(title), "type": .string(kind.rawValue), "owner": .int(owner),
            "members": .list(members), "messages": .int(messages.count), "entity_type": .string(entityType),
            "entity_id": .string(entityID), "color": .string(colour.rawValue),
        ]
    }
}

extension FaultRule {
    fileprivate var controlValue: Value {
        [
            "method": .string(method), "kind": .string(fault.kind.rawValue),
            "count": count.map(Value.int) ?? .null,
        ]
    }
}
