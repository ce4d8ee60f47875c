import Bitrix24
import Catalog

/// A request as `--dry-run` and `--debug` show it: without secrets.
enum RequestText {
    /// Base64 of this length is still worth reading.
    private static let shortAvatar = 80

    /// Method, address and body.
    static func creation(_ structure: ChatStructure, on client: Client, full: Bool) -> String {
        var parameters = structure.parameters
        if !full, let avatar = structure.avatar {
            parameters = withoutLongAvatar(parameters, summary: avatar.summary(in: messages))
        }
        return """
            POST \(client.portal.redactedAddress(of: Method.chatAdd.name))
            \(client.redactedBody(parameters).text(indented: true))
            """
    }

    static func change(_ call: ChatCall, on client: Client, full: Bool) -> String {
        let parameters = full ? call.parameters : withoutLongAvatar(call.parameters)
        return """
            POST \(client.portal.redactedAddress(of: call.method.name))
            \(client.redactedBody(parameters).text(indented: true))
            """
    }

    /// The parameters with a picture shown by its kind and size.
    static func withoutLongAvatar(_ parameters: JSONValue, summary: String? = nil) -> JSONValue {
        guard case .object(let members) = parameters else { return parameters }
        return .object(
            members.map { member in
                guard case (ChatField.avatar.wireName, .string(let text)) = (member.key, member.value),
                    text.utf8.count > shortAvatar
                else { return member }
                let size = summary ?? messages.base64(text.utf8.count)
                return JSONValue.Member(member.key, .string("(\(size))"))
            })
    }
}
