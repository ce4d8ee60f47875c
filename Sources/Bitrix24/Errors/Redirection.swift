import Catalog

/// Where an answer sends a request instead of carrying it out (rest.md A8).
public enum Redirection: Sendable, Equatable {
    /// The portal has a new name: the same path, encrypted, on another host. Nothing was carried out; whether the secret
    /// may go there is the user's word.
    case renamed(to: Origin)
    /// Somewhere else. The target is fit for people: scheme and host alone, without secrets; nil where none can be read.
    case refused(Reason, target: String?)

    /// Why a redirect is not taken for a new name of the portal.
    public enum Reason: String, Sendable, CaseIterable {
        /// It names no address.
        case nowhere = "redirected-nowhere"
        /// Something that is neither http nor https, or that holds a user name.
        case noPortal = "redirected-to-no-portal"
        /// The secret would leave unencrypted.
        case unencrypted = "redirected-unencrypted"
        /// Another page than the method that was called: that of a login, for example.
        case otherPath = "redirected-elsewhere"
        /// The address that was asked.
        case sameAddress = "redirected-to-itself"
        /// From a portal somewhere to this machine.
        case thisMachine = "redirected-to-this-machine"
        /// "303 See Other" says that the request was carried out, and where something about it is to be read.
        case seeOther = "redirected-after-the-request"
    }

    /// Judges a redirect.
    ///
    /// - Parameter address: the one that was called, whole.
    init(_ answer: HTTPAnswer, to address: String, _ redaction: Redaction) {
        guard let location = answer.location, let asked = try? Origin.splitting(address) else {
            self = .refused(.nowhere, target: nil)
            return
        }
        guard let target = try? Origin.splitting(location) else {
            self = .refused(.noPortal, target: Self.shown(location, redaction))
            return
        }
        if let reason = Self.objection(to: target, asked: asked, status: answer.status, redaction) {
            self = .refused(reason, target: redaction.redacted(from: target.origin.text))
        } else {
            self = .renamed(to: target.origin)
        }
    }

    private static func objection(
        to target: (origin: Origin, rest: Substring), asked: (origin: Origin, rest: Substring), status: Int,
        _ redaction: Redaction
    ) -> Reason? {
        if status == 303 { return .seeOther }
        if target.origin.isLoopback, !asked.origin.isLoopback { return .thisMachine }
        if target.origin.scheme == .http, asked.origin.scheme == .https || !target.origin.isLoopback {
            return .unencrypted
        }
        // A host that holds the secret cannot be shown, so nobody could agree to it.
        if target.rest != asked.rest || redaction.redacted(from: target.origin.text) != target.origin.text {
            return .otherPath
        }
        return target.origin == asked.origin ? .sameAddress : nil
    }

    private static func shown(_ location: String, _ redaction: Redaction) -> String? {
        guard let separator = location.firstRange(of: "://") else { return nil }
        let authority = location[separator.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last ?? authority
        return redaction.redacted(from: "\(location[..<separator.lowerBound])://\(host)")
    }

    /// A stable code.
    public var code: String {
        switch self {
        case .renamed: "portal-renamed"
        case .refused(let reason, _): reason.rawValue
        }
    }
}

extension Redirection: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .renamed(let origin):
            Explanation(messages.portalRenamed(to: origin.shownText), messages.portalRenamedAdvice)
        case .refused(let reason, let target?):
            Explanation("\(messages.redirects(to: target)) \(reason.sentence(in: messages))", messages.redirectAdvice)
        case .refused(_, nil): Explanation(messages.redirectsNowhere, messages.redirectAdvice)
        }
    }
}

extension Redirection.Reason {
    fileprivate func sentence(in messages: Messages) -> String {
        switch self {
        case .nowhere: messages.redirectsNowhere
        case .noPortal: messages.redirectToNoPortal
        case .unencrypted: messages.redirectUnencrypted
        case .otherPath: messages.redirectElsewhere
        case .sameAddress: messages.redirectToItself
        case .thisMachine: messages.redirectToThisMachine
        case .seeOther: messages.redirectAfterRequest
        }
    }
}
