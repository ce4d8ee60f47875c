import Catalog

extension PortalError {
    /// What happened, in one sentence; nothing of the portal's own words is in it.
    public var sentence: String {
        switch reason {
        case .transport(let failure): failure.kind.sentence
        case .refused(_, let known?): known.sentence
        case .refused(_, nil): "The portal refused the request with a code that convene does not know."
        case .notJSON(let kind): "The portal's address sent \(kind.rawValue)\(status) instead of the portal's answer."
        case .unusableResult: "The portal's answer does not hold the result that it should."
        case .redirected(let redirection): redirection.sentence(in: Words(.english))
        case .noAccess(let fault): fault.sentence(in: Words(.english))
        }
    }

    /// What to do next.
    public var advice: String {
        if case .refused(_, let known?) = reason, known.ran == .no { return known.advice }
        if mayHaveRun { return "Look on the portal whether the chat is there before you send it again." }
        return switch reason {
        case .transport(let failure): failure.kind.advice
        case .refused(_, _?): "Try again; if it happens again, ask an administrator of the portal."
        case .refused(_, nil): "The portal's own words may tell more; otherwise ask an administrator of the portal."
        case .notJSON, .unusableResult: "Check the address; if it is right, ask an administrator of the portal."
        case .redirected(let redirection): redirection.advice(in: Words(.english))
        case .noAccess(let fault): fault.advice(in: Words(.english))
        }
    }

    private var status: String {
        httpStatus.map { " (HTTP \($0))" } ?? ""
    }
}
