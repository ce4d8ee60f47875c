import Catalog

/// The phases of one exchange, in the order in which they happen.
public struct Transfer: Sendable, Equatable {
    public enum Phase: String, CaseIterable, Sendable {
        case nameLookup = "name lookup"
        case connect
        case tls = "TLS"
        case upload
        case waiting
        case download
    }

    private let durations: [Phase: Duration]
    public let bytesSent: Int
    public let bytesReceived: Int

    public init(durations: [Phase: Duration], bytesSent: Int, bytesReceived: Int) {
        self.durations = durations
        self.bytesSent = bytesSent
        self.bytesReceived = bytesReceived
    }

    /// One entry a phase, in order; a phase that did not take place is zero.
    public var phases: [(phase: Phase, duration: Duration)] { Phase.allCases.map { ($0, durations[$0] ?? .zero) } }

    public var total: Duration { durations.values.reduce(.zero, +) }
}

extension Transfer.Phase {
    public func label(in messages: Messages) -> String {
        switch self {
        case .nameLookup: messages.nameLookup
        case .connect: messages.connecting
        case .tls: "TLS"
        case .upload: messages.uploading
        case .waiting: messages.waiting
        case .download: messages.downloading
        }
    }
}
