import FoundationEssentials

extension Fault {
    /// The reply that something in front of the portal gives, so that the method does not run; `nil` if it runs.
    func replyInstead(of request: WireRequest) -> Reply? {
        switch kind {
        case .html: Self.maintenancePage
        case .empty: .crash
        case .cutBefore: Reply(delivery: .cut)
        case .silence: Reply(delivery: .silence)
        case .redirect:
            Reply(
                status: 302,
                headers: [("Location", target + request.path + (request.query.isEmpty ? "" : "?" + request.query))])
        default: nil
        }
    }

    /// The result that stands in for that of the method, which does not run then.
    var answer: Answer? {
        guard kind == .errorList else { return nil }
        return Answer([["message": "The chat could not be saved.", "code": "SAVE_ERROR", "customData": .null]])
    }

    /// What becomes of the reply of a method that ran.
    func spoiled(_ reply: Reply) -> Reply {
        var spoiled = reply
        switch kind {
        case .htmlAfter: return Self.maintenancePage
        case .emptyAfter: return .crash
        case .cutAfter: spoiled.delivery = .cut
        case .silenceAfter: spoiled.delivery = .silence
        case .half: spoiled.delivery = .half
        case .slowDrip: spoiled.delivery = .drip
        case .wrongContentType:
            spoiled.headers.removeAll { $0.name == "Content-Type" }
            spoiled.headers.append(("Content-Type", "text/html; charset=utf-8"))
        case .huge:
            // White space after the last brace is still JSON.
            spoiled.body.append(Data(repeating: 0x20, count: max(0, Self.hugeSize - reply.body.count)))
        default: break
        }
        return spoiled
    }

    private static let maintenancePage = Reply.html(
        "<!doctype html><html><head><title>503 Service Unavailable</title></head>"
            + "<body><h1>503 Service Unavailable</h1><p>The portal is being looked after.</p></body></html>",
        status: 503)
}
