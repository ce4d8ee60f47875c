import Catalog

extension PortalError: Explained {
    /// Nothing of the portal's own words is in it.
    public func explanation(in words: Words) -> Explanation {
        Explanation(what(in: words), next(in: words))
    }

    private func what(in words: Words) -> String {
        switch reason {
        case .transport(let failure): failure.kind.sentence(in: words)
        case .refused(_, let known?): known.sentence(in: words)
        case .refused(_, nil): words.unknownRefusal
        case .notJSON(let kind): words.notAnAnswer(kind.label(in: words), status: httpStatus)
        case .unusableResult: words.noResult
        case .redirected(let redirection): redirection.sentence(in: words)
        case .noAccess(let fault): fault.sentence(in: words)
        }
    }

    private func next(in words: Words) -> String {
        if case .refused(_, let known?) = reason, known.ran == .no { return known.advice(in: words) }
        if mayHaveRun { return words.lookBeforeSending }
        return switch reason {
        case .transport(let failure): failure.kind.advice(in: words)
        case .refused(_, _?): words.tryAgainOrAsk
        case .refused(_, nil): words.readItsWords
        case .notJSON, .unusableResult: words.checkAddressOrAsk
        case .redirected(let redirection): redirection.advice(in: words)
        case .noAccess(let fault): fault.advice(in: words)
        }
    }
}

extension PortalError.AnswerKind {
    fileprivate func label(in words: Words) -> String {
        switch self {
        case .empty: words.anEmptyAnswer
        case .html: words.anHTMLPage
        case .cutJSON: words.brokenJSON
        case .other: words.notJSON
        }
    }
}
