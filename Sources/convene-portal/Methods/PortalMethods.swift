extension Method {
    /// The names that the credential may call; with `SCOPE` those of a scope, with `FULL` all.
    static let methods = Method("methods") { call, _ throws(Refusal) in
        let named = call.site.methods.listed.filter { method in
            if call["FULL"].isTruthy { return true }
            if let scope = call.parameters["SCOPE"]?.text, !scope.isEmpty { return method.scopes.contains(scope) }
            return call.grant.covers(method.scopes)
        }
        return Answer(.list(named.map { Value.string($0.name) }))
    }

    /// Whether a method exists and may be called. The key `name` and its value must be in lower case, or the answer
    /// is no and no. Of a controller only the class is looked up.
    static let methodGet = Method("method.get", keepsKeyCase: true) { call, _ throws(Refusal) in
        let name = call["name"].text ?? ""
        if call.site.methods.hasClass(of: name) {
            return Answer(["isExisting": true, "isAvailable": .bool(call.grant.covers(imScope))])
        }
        let method = name == name.lowercased() ? call.site.methods.method(named: name) : nil
        return Answer([
            "isExisting": .bool(method != nil),
            "isAvailable": .bool(method.map { call.grant.covers($0.scopes) } ?? false),
        ])
    }

    static let serverTime = Method("server.time") { call, _ throws(Refusal) in
        Answer(.string(call.moment.portalText))
    }
}
