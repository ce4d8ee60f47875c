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
    /// The presence of `error`, not the status nor the value of `result`, is the test of failure.
    func reply(in answer: HTTPAnswer) throws(PortalError) -> Reply<Value> {
        if (300..<400).contains(answer.status) {
            throw failure(.redirected(Redirection(answer, to: address, redaction)), answer)
        }
        let decoder = JSONDecoder()
        guard let error = try? decoder.decode(ErrorPart.self, from: answer.body) else {
            throw failure(.notJSON(kind(of: answer)), answer)
        }
        if let code = error.code {
            throw failure(.refused(code: redact(code), known: .known(code)), answer, detail: error.description ?? "")
        }
        guard (200..<300).contains(answer.status), let result = try? decoder.decode(ResultPart.self, from: answer.body)
        else { throw failure(.unusableResult, answer) }
        return Reply(
            value: result.result, time: result.time, transfer: answer.transfer,
            raw: redact(String(decoding: answer.body, as: UTF8.self)), next: result.next, total: result.total)
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
            transfer: answer.transfer, effect: method.effect)
    }

    private func kind(of answer: HTTPAnswer) -> PortalError.AnswerKind {
        let beginning = String(decoding: answer.body.prefix(256), as: UTF8.self).trimmed
        if beginning.isEmpty { return .empty }
        if beginning.hasPrefix("<") || answer.contentType?.contains("html") == true { return .html }
        return beginning.hasPrefix("{") || beginning.hasPrefix("[") ? .cutJSON : .other
    }

    private struct ResultPart: Decodable {
        let result: Value
        let time: PortalTime?
        let next: Int?
        let total: Int?

        enum Key: CodingKey { case result, time, next, total }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            result = try container.decode(Value.self, forKey: .result)
            time = try? container.decode(PortalTime.self, forKey: .time)
            next = try? container.decode(Int.self, forKey: .next)
            total = try? container.decode(Int.self, forKey: .total)
        }
    }
}

/// The error part of any answer; its code is nil where the call succeeded.
private struct ErrorPart: Decodable {
    let code: String?
    let description: String?

    enum Key: String, CodingKey {
        case error
        case description = "error_description"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard container.contains(.error) else {
            code = nil
            description = nil
            return
        }
        if let number = try? container.decode(Int.self, forKey: .error) {
            code = String(number)
        } else {
            code = (try? container.decode(String.self, forKey: .error)) ?? ""
        }
        description = try? container.decode(String.self, forKey: .description)
    }
}
