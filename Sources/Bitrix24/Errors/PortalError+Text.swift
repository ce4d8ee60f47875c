import Catalog

extension PortalError: Explained {
    /// Nothing of the portal's own words is in it, but for a code that contradicts a result.
    public func explanation(in messages: Messages) -> Explanation {
        Explanation(what(in: messages), next(in: messages))
    }

    private func what(in messages: Messages) -> String {
        switch reason {
        case .transport(let failure): explanation(of: failure.kind, in: messages).sentence
        case .refused(_, let known?): known.sentence(in: messages)
        case .refused(_, nil): messages.unknownRefusal
        case .notJSON(let kind): messages.notAnAnswer(kind.label(in: messages), status: httpStatus)
        case .unusableResult: messages.noResult
        case .contradiction(_, let result): messages.errorBesideResult(Self.word(self.code), Self.word(result))
        case .redirected(let redirection): redirection.sentence(in: messages)
        case .noAccess(let issue): issue.sentence(in: messages)
        case .download(let issue): issue.explanation(in: messages).sentence
        }
    }

    private func next(in messages: Messages) -> String {
        if case .refused(_, let known?) = reason, known.ran == .no { return known.advice(in: messages) }
        if mayHaveRun { return messages.lookBeforeSending }
        return switch reason {
        case .transport(let failure): explanation(of: failure.kind, in: messages).advice
        case .refused(_, _?): messages.tryAgainOrAsk
        case .refused(_, nil): messages.readItsWords
        case .notJSON, .unusableResult, .contradiction: messages.checkAddressOrAsk
        case .redirected(let redirection): redirection.advice(in: messages)
        case .noAccess(let issue): issue.advice(in: messages)
        case .download(let issue): issue.explanation(in: messages).advice
        }
    }
}

extension PortalError {
    /// Why a change of a chat was refused, with the code: there, "access denied" is about the role in the chat, not about
    /// the plan.
    public func changeSentence(in messages: Messages) -> String {
        guard case .refused(let code, _) = reason else { return sentence(in: messages) }
        let isAboutRole = code.uppercased() == "ACCESS_DENIED" && httpStatus != 401
        let sentence = isAboutRole ? messages.roleDoesNotAllow : sentence(in: messages)
        return "\(sentence) (\(code.isEmpty ? messages.errorWithoutCode : code))"
    }

    private func explanation(of failure: TransportFailure.Kind, in messages: Messages) -> Explanation {
        let superfluous = "www."
        guard failure == .noSuchHost, let host, host.hasPrefix(superfluous) else {
            return failure.explanation(in: messages)
        }
        return messages.hostUnknown(withoutWWW: InternationalHost.shown(String(host.dropFirst(superfluous.count))))
    }

    /// What may stand in a sentence of ours: the letters, digits and signs that codes and numbers are made of.
    private static func word(_ text: String) -> String {
        let plain = text.unicodeScalars.filter { $0.isASCII && (33...126).contains($0.value) }
        return String(plain.map(Character.init).prefix(64))
    }
}

extension PortalError.AnswerKind {
    fileprivate func label(in messages: Messages) -> String {
        switch self {
        case .empty: messages.anEmptyAnswer
        case .html: messages.anHTMLPage
        case .cutJSON: messages.brokenJSON
        case .other: messages.notJSON
        }
    }
}
