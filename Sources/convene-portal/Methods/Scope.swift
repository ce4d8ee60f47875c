extension Method {
    /// The scopes of the credential, `[""]` if it has none; with `FULL` those of the portal.
    static let scope = Method("scope") { call, _ throws(Refusal) in
        if call["FULL"].isTruthy { return Answer(.list(everyScope.map(Value.string))) }
        let granted = call.grant.scopes
        return Answer(.list((granted.isEmpty ? [""] : granted).map(Value.string)))
    }

    /// The scopes that exist on the portal.
    static let everyScope = ["im", "user", "user_basic", "user_brief", "department", "humanresources"]
}
