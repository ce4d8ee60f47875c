import FoundationEssentials

/// Reads the envelope around every answer (rest.md A3 and A5).
struct Envelope<Value: Decodable & Sendable> {
    let method: Method
    /// The one that was called, whole.
    let address: String
    let redaction: Redaction

    /// Bytes of a useless answer that are kept for people to look at.
    private static var rawLimit: Int { 4096 }

    /// The reply in an HTTP answer.
    ///
    /// An `error` that says something, not the status nor the value of `result`, is the test of failure.
    func reply(in answer: HTTPAnswer) throws(PortalError) -> Reply<Value> {
        if (300..<400).contains(answer.status) {
            throw failure(.redirected(Redirection(answer, to: address, redaction)), answer)
        }
        let json = Self.json(in: answer.body)
        let decoder = JSONDecoder()
        let result = try? decoder.decode(ResultPart.self, from: json)
        guard let error = try? decoder.decode(ErrorPart.self, from: json) else {
            let isJSON = answer.status == 200 && (try? decoder.decode(JSONValue.self, from: json)) != nil
            throw failure(isJSON ? .unusableResult : .notJSON(kind(of: answer)), answer)
        }
        if let code = error.code {
            // "0" is an exception of PHP: its text names places on the server and nothing that helps.
            throw failure(refusal(code, beside: result), answer, detail: code == "0" ? "" : error.description)
        }
        guard (200..<300).contains(answer.status), let result else {
            let isRefusal = result == nil && !error.description.isEmpty
            let reason = isRefusal ? PortalError.Reason.refused(code: "", known: nil) : .unusableResult
            throw failure(reason, answer, detail: error.description)
        }
        return Reply(
            value: result.result, time: result.time, transfer: answer.transfer,
            raw: redact(String(decoding: json, as: UTF8.self)), next: result.next, total: result.total)
    }

    /// What an error means that came with a result, or without one.
    private func refusal(_ code: String, beside result: ResultPart?) -> PortalError.Reason {
        // A change that says "false" has not happened, and says so twice.
        if method.effect == .changes, let result, result.result as? Bool != false {
            return .contradiction(code: redact(code), result: redact(PortalText.cut(result.text, at: 64)))
        }
        return .refused(code: redact(code), known: .known(code))
    }

    /// The object in an answer. A portal whose PHP shows its warnings writes them in front of it.
    private static func json(in body: Data) -> Data {
        let beginnings = ["{\"result\"", "{\"error\""].map { Data($0.utf8) }
        let space: Set<UInt8> = [9, 10, 13, 32]
        guard let first = body.first(where: { !space.contains($0) }), first == UInt8(ascii: "<") else { return body }
        let places = beginnings.compactMap { body.firstRange(of: $0)?.lowerBound }
        guard let place = places.min() else { return body }
        let rest = Data(body[place...])
        return (try? JSONDecoder().decode(ErrorPart.self, from: rest)) == nil ? body : rest
    }

    private func redact(_ text: String) -> String {
        redaction.redacted(from: text)
    }

    private func failure(
        _ reason: PortalError.Reason, _ answer: HTTPAnswer, detail: String = ""
    ) -> PortalError {
        // Masked as a whole: what is cut off must not leave the beginning of a secret behind.
        let masked = redact(String(decoding: answer.body, as: UTF8.self))
        let raw = String(decoding: masked.utf8.prefix(Self.rawLimit), as: UTF8.self)
        return PortalError(
            reason, httpStatus: answer.status, detail: redact(detail), raw: raw.isEmpty ? nil : raw,
            transfer: answer.transfer, retryAfter: answer.retryAfter, effect: method.effect)
    }

    private func kind(of answer: HTTPAnswer) -> PortalError.AnswerKind {
        let beginning = String(decoding: answer.body.prefix(256), as: UTF8.self).trimmed
        if beginning.isEmpty { return .empty }
        if beginning.hasPrefix("<") || answer.contentType?.contains("html") == true { return .html }
        return beginning.hasPrefix("{") || beginning.hasPrefix("[") ? .cutJSON : .other
    }

    private struct ResultPart: Decodable {
        let result: Value
        /// The result as the portal wrote it.
        let text: String
        let time: PortalTime?
        let next: Int?
        let total: Int?

        enum Key: CodingKey { case result, error, time, next, total }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            result = try container.decode(Value.self, forKey: .result)
            text = container.contains(.error) ? try container.decode(JSONValue.self, forKey: .result).text() : ""
            time = try? container.decode(PortalTime.self, forKey: .time)
            next = try? container.decode(Int.self, forKey: .next)
            total = try? container.decode(Int.self, forKey: .total)
        }
    }
}
