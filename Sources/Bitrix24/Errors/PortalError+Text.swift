import Catalog

extension PortalError: Explained {
    /// Nothing of the portal's own words is in it, but for a code that contradicts a result.
    public func explanation(in messages: Messages) -> Explanation {
        let plain = explanation(of: reason, in: messages)
        return mayHaveRun ? Explanation(plain.sentence, messages.lookBeforeSending) : plain
    }

    private func explanation(of reason: Reason, in messages: Messages) -> Explanation {
        switch reason {
        case .transport(let failure): explanation(of: failure.kind, in: messages)
        case .refused(_, let known?):
            known.ran == .no
                ? known.explanation(in: messages) : Explanation(known.sentence(in: messages), messages.tryAgainOrAsk)
        case .refused(_, nil): Explanation(messages.unknownRefusal, messages.readItsWords)
        case .notJSON(let kind):
            Explanation(messages.notAnAnswer(kind.label(in: messages), status: httpStatus), messages.checkAddressOrAsk)
        case .unusableResult: Explanation(messages.noResult, messages.checkAddressOrAsk)
        case .contradiction(_, let result):
            Explanation(
                messages.errorBesideResult(Self.word(self.code), Self.word(result)), messages.checkAddressOrAsk)
        case .redirected(let redirection): redirection.explanation(in: messages)
        case .noAccess(let issue): issue.explanation(in: messages)
        case .download(let issue): issue.explanation(in: messages)
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
