/// An error reply of the portal: one row of the reference's G2 or of a method's own table.
struct Refusal: Error, Equatable, Sendable {
    /// `nil`: the handler died of a type error, so the reply has no body.
    let code: String?
    let english: String
    let russian: String
    /// The HTTP status that portals send, and the one that the documentation names.
    let status: Int
    let documentedStatus: Int

    init(_ code: String?, _ status: Int, docs: Int? = nil, _ english: String, _ russian: String) {
        self.code = code
        self.status = status
        self.documentedStatus = docs ?? status
        self.english = english
        self.russian = russian
    }

    /// The text for people.
    func description(in language: Language) -> String {
        language == .ru ? russian : english
    }

    /// As the methods `im.*` of the earliest portals refuse (reference H).
    var withFullStop: Refusal {
        func ended(_ text: String) -> String { text.isEmpty || text.hasSuffix(".") ? text : text + "." }
        return Refusal(code, status, docs: documentedStatus, ended(english), ended(russian))
    }

    /// The same refusal with nothing for people to read, as a batch gives it.
    var withoutText: Refusal {
        Refusal(code, status, docs: documentedStatus, "", "")
    }
}
