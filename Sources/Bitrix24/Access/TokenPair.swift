import FoundationEssentials

/// The tokens of a local application, as the token server gave them (rest.md D2).
public struct TokenPair: Sendable, Equatable {
    /// Good for an hour.
    public let access: Secret
    /// Good for one new pair; nil where the server gave none.
    public let refresh: Secret?
    /// Where calls go from now on; it follows a portal that was renamed. Nil where the server did not tell.
    public let portal: Origin?
    /// Where the next pair comes from. Nil where the server did not tell.
    public let tokenServer: Origin?
    /// Identifies the portal for ever, whatever it is called; empty where the server did not tell.
    public let member: String
}

extension TokenPair: Decodable {
    /// The server's own names, which files of tokens use as well.
    private enum Key: String, CodingKey {
        case access = "access_token"
        case refresh = "refresh_token"
        case portal = "client_endpoint"
        case tokenServer = "server_endpoint"
        case member = "member_id"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let access = try container.decode(String.self, forKey: .access)
        guard !access.isEmpty else {
            throw DecodingError.dataCorruptedError(forKey: .access, in: container, debugDescription: "")
        }
        func origin(_ key: Key) -> Origin? {
            let text = (try? container.decode(String.self, forKey: key)) ?? ""
            guard let origin = try? Origin.splitting(text).origin else { return nil }
            return origin.scheme == .https || origin.isLoopback ? origin : nil
        }
        let refresh = (try? container.decode(String.self, forKey: .refresh)) ?? ""
        self.init(
            access: Secret(access), refresh: refresh.isEmpty ? nil : Secret(refresh), portal: origin(.portal),
            tokenServer: origin(.tokenServer), member: (try? container.decode(String.self, forKey: .member)) ?? "")
    }

    /// As a file of tokens holds it: the one form in which tokens leave the program, but for the transport.
    var fileContent: [UInt8] {
        var members = [JSONValue.Member(Key.access.rawValue, .string(access.exposed(\.self)))]
        if let refresh { members.append(.init(Key.refresh.rawValue, .string(refresh.exposed(\.self)))) }
        for (key, origin) in [(Key.portal, portal), (.tokenServer, tokenServer)] {
            if let origin { members.append(.init(key.rawValue, .string(origin.text + "/rest/"))) }
        }
        if !member.isEmpty { members.append(.init(Key.member.rawValue, .string(member))) }
        return Array((JSONValue.object(members).text(indented: true) + "\n").utf8)
    }

    /// Nil for what is no file of tokens.
    init?(fileContent bytes: [UInt8]) {
        guard let pair = try? JSONDecoder().decode(TokenPair.self, from: Data(bytes)) else { return nil }
        self = pair
    }
}
