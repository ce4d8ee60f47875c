import Catalog

extension PortalError: Explained {
    /// Nothing of the portal's own words is in it.
    public func explanation(in messages: Messages) -> Explanation {
        Explanation(what(in: messages), next(in: messages))
    }

    private func what(in messages: Messages) -> String {
        switch reason {
        case .transport(let failure): failure.kind.sentence(in: messages)
        case .refused(_, let known?): known.sentence(in: messages)
        case .refused(_, nil): messages.unknownRefusal
        case .notJSON(let kind): messages.notAnAnswer(kind.label(in: messages), status: httpStatus)
        case .unusableResult: messages.noResult
        case .redirected(let redirection): redirection.sentence(in: messages)
        case .noAccess(let fault): fault.sentence(in: messages)
        }
    }

    private func next(in messages: Messages) -> String {
        if case .refused(_, let known?) = reason, known.ran == .no { return known.advice(in: messages) }
        if mayHaveRun { return messages.lookBeforeSending }
        return switch reason {
        case .transport(let failure): failure.kind.advice(in: messages)
        case .refused(_, _?): messages.tryAgainOrAsk
        case .refused(_, nil): messages.readItsWords
        case .notJSON, .unusableResult: messages.checkAddressOrAsk
        case .redirected(let redirection): redirection.advice(in: messages)
        case .noAccess(let fault): fault.advice(in: messages)
        }
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
