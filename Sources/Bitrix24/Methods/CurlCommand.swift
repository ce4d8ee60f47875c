/// The request that creates a chat, as a command line of curl for sh, bash and zsh.
///
/// The secret is read from a variable: it is neither in the text nor, when it runs, in the list of processes. The text is
/// harmless on a terminal, whatever the structure holds. A long picture is left out, and the text says so.
public struct CurlCommand: Sendable, Equatable {
    /// The variable that has to hold the webhook's code or the access token.
    public static let variable = "CONVENE_SECRET"

    /// More base64 than this is no text for a clipboard.
    private static let pictureLimit = 24_000

    public let text: String

    public init(creating structure: ChatStructure, on portal: Portal) {
        var structure = structure
        var remark = ""
        if let avatar = structure.avatar, avatar.bytes.count * 4 / 3 > Self.pictureLimit {
            structure.avatar = nil
            remark = ": \(Self.quoted("without AVATAR: \(avatar.bytes.count) bytes")); "
        }
        let body = JSONText.compact(structure.parameters.text())
        let secret = "\"$\(Self.variable)\""
        let curl = "curl -sS -H \(Self.quoted("Content-Type: application/json"))"
        switch portal.credential {
        case .webhook:
            // printf belongs to the shell; what curl is told by -K stands on no command line.
            let parts = portal.address(of: Method.chatAdd.name, code: "%s")
            text =
                "\(remark)printf \(Self.quoted("url = \"\(parts)\"")) \(secret) | \(curl) -K - --data-raw \(Self.quoted(body))"
        case .token, .application:
            let separator = structure.parameters == .object([]) ? "" : ","
            let parts = [
                Self.quoted(body.dropLast() + "\(separator)\"auth\":\""), secret, Self.quoted("\"}"),
            ]
            let address = Self.quoted(portal.redactedAddress(of: Method.chatAdd.name))
            text = "\(remark)printf %s \(parts.joined(separator: " ")) | \(curl) --data-binary @- \(address)"
        }
    }

    /// In single quotes a shell changes nothing.
    private static func quoted(_ text: some StringProtocol) -> String {
        "'\(String(text).replacing("'", with: "'\\''"))'"
    }
}
