import Bitrix24

extension KeptChanges {
    var value: JSONValue {
        .object([
            .init("portal", .string(portal)), .init("chat", .integer(chat.rawValue)), .init("title", .string(title)),
            .init("form", .object(form.members(awaitedPicture: nil))),
            .init("base", .object(base.members(awaitedPicture: nil))),
        ])
    }

    init(_ value: JSONValue) throws(FormDocumentFault) {
        var kept = try KeptObject(value)
        guard let chat = kept.take("chat")?.integer.flatMap(ChatID.init(rawValue:)), let form = kept.take("form"),
            let base = kept.take("base")
        else { throw .damaged }
        func read(_ value: JSONValue) throws(FormDocumentFault) -> Form {
            var form = try Form.read(value).0
            form.isOfExistingChat = true
            return form
        }
        self.init(
            portal: Portal.name(written: try kept.text("portal")), chat: chat, title: try kept.text("title"),
            form: try read(form), base: try read(base))
    }
}
