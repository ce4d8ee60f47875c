extension Secret {
    /// What stands in place of an access token, where its form shows that.
    var issueAsToken: AddressIssue? {
        exposed { text in
            if text.isInQuotes { return .tokenInQuotes }
            if text.lowercased().hasPrefix("bearer ") { return .tokenWithScheme }
            let parts = text.split(separator: "/")
            let isUserAndCode = parts.count == 2 && UserID(text: parts[0]) != nil
            return text.contains("://") || isUserAndCode || text.isLikeWebhookCode ? .tokenIsWebhook : nil
        }
    }
}

extension String {
    /// Whether quotation marks stand around it, as files of environment variables and spreadsheets have them.
    var isInQuotes: Bool {
        guard let first, let last, count > 1 else { return false }
        return ["\"\"", "''", "``", "“”", "„“", "«»", "‘’"].contains("\(first)\(last)")
    }

    /// The code of a webhook has sixteen small letters and digits; tokens are several times as long.
    fileprivate var isLikeWebhookCode: Bool {
        utf8.count == 16 && utf8.allSatisfy { $0.isSmallLetter || $0.isDigit }
    }
}
