extension Method {
    /// One person; without `ID` the caller.
    static let imUserGet = Method("im.user.get", scopes: imScope) { call, _ throws(Refusal) in
        guard call.parameters["ID"] != nil else { return Answer(call.caller.imValue(for: call)) }
        let id = call["ID"].integer
        guard id > 0 else { throw .idEmpty }
        guard let person = call.site.directory.person(id) else { throw .userMissing }
        guard call.caller.canSee(person) else { throw .foreignExtranetUser }
        return Answer(person.imValue(for: call))
    }
}
