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

    /// One entry a phase, in order; a phase that did not take place is zero.
    public let phases: [(phase: Phase, duration: Duration)]
    public let bytesSent: Int
    public let bytesReceived: Int

    public init(durations: [Phase: Duration], bytesSent: Int, bytesReceived: Int) {
        phases = Phase.allCases.map { ($0, durations[$0] ?? .zero) }
        self.bytesSent = bytesSent
        self.bytesReceived = bytesReceived
    }

    public var total: Duration { phases.reduce(.zero) { $0 + $1.duration } }

    public static func == (left: Self, right: Self) -> Bool {
        left.phases.elementsEqual(right.phases, by: ==) && left.bytesSent == right.bytesSent
            && left.bytesReceived == right.bytesReceived
    }
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
