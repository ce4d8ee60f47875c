import FoundationEssentials

/// The result of a method that ran.
struct Answer: Sendable {
    var result: Value
    /// Where the next page begins; absent on the last.
    var next: Int?
    /// The size of the whole selection; absent where the portal does not say.
    var total: Int?

    init(_ result: Value, next: Int? = nil, total: Int? = nil) {
        self.result = result
        self.next = next
        self.total = total
    }
}

/// What the portal says of the time that a call took (rest.md A4).
struct CallTime: Sendable {
    var start: Date
    var finish: Date
    var processing: TimeInterval
    /// Seconds used of the operating time and when the oldest of them lapse; `nil` where the portal leaves them out.
    var operating: (used: TimeInterval, resetAt: Int)?

    func value(in dialect: TimeDialect) -> Value {
        let from = start.timeIntervalSince1970
        let to = finish.timeIntervalSince1970
        let begun: Double
        let spent: Value
        switch dialect {
        case .current:
            begun = from.rounded(.down)
            spent = .int(Int(processing))
        case .classic:
            begun = from
            spent = .float(processing)
        }
        var table: Table = [
            "start": .float(begun),
            "finish": .float(to),
            "duration": .float(to - begun),
            "processing": spent,
            "date_start": .string(start.portalText),
            "date_finish": .string(finish.portalText),
        ]
        if let operating {
            table["operating_reset_at"] = .int(operating.resetAt)
            table["operating"] = .float(operating.used)
        }
        return .table(table)
    }
}

extension Answer {
    func value(time: Value) -> Value {
        var table: Table = ["result": result]
        if let next { table["next"] = .int(next) }
        if let total { table["total"] = .int(total) }
        table["time"] = time
        return .table(table)
    }
}
