/// The path of a REST call: `/rest/17/CODE/im.chat.add.json` or `/rest/im.chat.add`; of REST 3
/// `/rest/api/17/CODE/humanresources.node.list`.
struct RestAddress: Equatable {
    /// The user and secret of an incoming webhook.
    struct WebhookPath: Equatable {
        let user: Int
        let code: String
    }

    let webhook: WebhookPath?
    let isThirdVersion: Bool
    /// As written, without `.json`.
    let method: String

    /// `nil` if the path is not below `/rest/`. A path of the wrong shape gives an empty method, which no route has.
    init?(path: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard parts.first == "rest" else { return nil }
        parts.removeFirst()
        isThirdVersion = parts.first == "api" && parts.count > 1
        if isThirdVersion { parts.removeFirst() }
        switch parts.count {
        case 1:
            webhook = nil
            method = Self.withoutSuffix(parts[0])
        case 3:
            webhook = WebhookPath(user: Int(parts[0]) ?? 0, code: parts[1])
            method = Self.withoutSuffix(parts[2])
        default:
            webhook = nil
            method = ""
        }
    }

    private static func withoutSuffix(_ name: String) -> String {
        name.lowercased().hasSuffix(".json") ? String(name.dropLast(5)) : name
    }
}
