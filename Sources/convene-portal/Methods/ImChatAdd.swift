extension Method {
    static let imChatAdd = Method("im.chat.add", scopes: imScope) { call, store throws(Refusal) in
        Answer(.int(try ChatCreation(call: call).perform(in: &store)))
    }
}
