/// An error reply below `/rest/api/`, which has an envelope of its own (chats.md L4).
struct Rest3Refusal: Error, Equatable, Sendable {
    let code: String
    let status: Int
    let message: String
    /// What is wrong with which parameter.
    var validation: [Complaint] = []

    struct Complaint: Equatable, Sendable {
        let field: String
        let message: String
    }

    private init(_ name: String, _ status: Int, _ message: String) {
        code = "BITRIX_REST_V3_EXCEPTION_\(name)"
        self.status = status
        self.message = message
    }

    static let invalidJSON = Rest3Refusal("INVALIDJSONEXCEPTION", 400, "Invalid JSON.")
    static let accessDenied = Rest3Refusal("ACCESSDENIEDEXCEPTION", 403, "Access denied.")
    static let scopeLacking = Rest3Refusal("INSUFFICIENTSCOPEEXCEPTION", 403, "Insufficient scope.")

    static func missing(_ id: Int) -> Rest3Refusal {
        Rest3Refusal("ENTITYNOTFOUNDEXCEPTION", 400, "Object with identifier #\(id)# not found.")
    }

    static func invalid(_ complaints: [Complaint]) -> Rest3Refusal {
        var refusal = Rest3Refusal(
            "VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, "Error during request object validation")
        refusal.validation = complaints
        return refusal
    }

    var value: Value {
        var error: Table = ["code": .string(code), "message": .string(message)]
        if !validation.isEmpty {
            error["validation"] = .list(
                validation.map { ["field": .string($0.field), "message": .string($0.message)] })
        }
        return ["error": .table(error)]
    }
}
