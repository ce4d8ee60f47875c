extension Method {
    /// The status that the caller chose: nobody of the demo portal has chosen another than the first.
    static let imUserStatusGet = Method("im.user.status.get", scopes: imScope, since: .G2) { _, _ throws(Refusal) in
        Answer("online")
    }
}
