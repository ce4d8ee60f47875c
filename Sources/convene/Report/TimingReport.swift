import Bitrix24
import Catalog

/// How `--timing` prints.
enum TimingForm: String, CaseIterable {
    case text
    case json
}

/// The phases of a transfer, and the portal's own account of its time.
struct TimingReport {
    let transfer: Transfer
    let time: PortalTime?

    init(_ reply: Reply<some Sendable>) {
        transfer = reply.transfer
        time = reply.time
    }

    func lines(_ form: TimingForm) -> [String] {
        switch form {
        case .json: [json]
        case .text: phases + portal
        }
    }

    private var phases: [String] {
        transfer.phases.map { Self.line($0.phase.label(in: messages), $0.duration) } + [
            Self.line(messages.total, transfer.total)
        ]
    }

    private var portal: [String] {
        let rows: [(String, Duration?)] = [
            (messages.portalsDuration, time?.duration), (messages.portalsProcessing, time?.processing),
            (messages.portalsOperating, time?.operating), (messages.operatingResetsIn, time?.operatingResetsIn),
        ]
        return rows.compactMap { name, duration in duration.map { Self.line("\(messages.thePortalColon) \(name)", $0) }
        }
    }

    private static func line(_ name: String, _ duration: Duration) -> String {
        let inSeconds = duration >= .seconds(10)
        let tenths = Int((duration.seconds * (inSeconds ? 10 : 10_000)).rounded())
        let number =
            inSeconds ? messages.seconds(messages.tenths(tenths)) + " " : messages.milliseconds(messages.tenths(tenths))
        let gap = String(repeating: " ", count: max(1, 32 - name.count - number.count))
        return name + gap + number
    }

    /// Seconds, as in the portal's `time`.
    private var json: String {
        let phases = transfer.phases.map { phase, duration in
            let key = phase.rawValue.lowercased().map { $0 == " " ? "_" : $0 }
            return JSONValue.Member(String(key), .fraction(duration.seconds))
        }
        let sizes = [
            JSONValue.Member("bytes_sent", .integer(transfer.bytesSent)),
            JSONValue.Member("bytes_received", .integer(transfer.bytesReceived)),
        ]
        let portal = [
            ("duration", time?.duration), ("processing", time?.processing), ("operating", time?.operating),
        ].compactMap { key, duration in duration.map { JSONValue.Member(key, .fraction($0.seconds)) } }
        return JSONValue.object(
            phases + [.init("total", .fraction(transfer.total.seconds))] + sizes + [.init("portal", .object(portal))]
        ).text()
    }
}

extension Duration {
    var seconds: Double { self / .seconds(1) }
}
