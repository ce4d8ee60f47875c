import FoundationEssentials

extension Client {
    /// What the portal's clock shows, in whole seconds; needs no scope.
    public func serverTime() async throws(PortalError) -> Reply<Date> {
        let reply: Reply<PortalMoment> = try await call(Method("server.time", .reads))
        return reply.map(\.date)
    }
}

/// A moment as portals write it: ISO 8601 with the portal's offset.
struct PortalMoment: Decodable, Sendable {
    let date: Date

    init?(_ text: String) {
        guard let date = Date(timestamp: text) else { return nil }
        self.date = date
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = PortalMoment(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is no moment.")
        }
        self = moment
    }
}
