import ArgumentParser

/// The faults that wait for their calls.
struct FaultPlan: Sendable {
    private(set) var rules: [FaultRule] = []

    init(_ rules: [FaultRule] = []) { self.rules = rules }

    mutating func add(_ rule: FaultRule) { rules.append(rule) }

    mutating func clear() { rules = [] }

    /// The fault for a call of this method: the oldest that is meant for it. One that has come up often enough goes.
    mutating func take(for method: String) -> Fault? {
        guard let position = rules.firstIndex(where: { $0.concerns(method) }) else { return nil }
        let fault = rules[position].fault
        if let left = rules[position].count {
            rules[position].count = left - 1
            if left <= 1 { rules.remove(at: position) }
        }
        return fault
    }
}

/// A fault, the method it is for, and how often: `im.chat.add=cut-after:1`.
struct FaultRule: Sendable, ExpressibleByArgument {
    /// In lower case; `*` for every method.
    let method: String
    var fault: Fault
    /// How many calls; `nil` for all.
    var count: Int?

    /// - Returns: `nil` for a method that the portal does not have, an unknown kind, or a count below 1.
    init?(method: String, kind: String, count: Int?) {
        let isKnown =
            MethodTable.ofAllAges.method(named: method).map { $0.name.lowercased() == method.lowercased() } == true
        guard method == "*" || isKnown, let kind = Fault.Kind(rawValue: kind),
            count.map({ $0 > 0 }) != false
        else { return nil }
        self.method = method.lowercased()
        fault = Fault(kind: kind)
        self.count = count
    }

    init?(argument: String) {
        let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        let parts = halves[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let count = parts.count > 1 ? Int(parts[1]) : nil
        guard parts.count == 1 || count != nil else { return nil }
        self.init(method: halves[0], kind: parts[0], count: count)
    }

    func concerns(_ name: String) -> Bool {
        method == "*" || method == name.lowercased()
    }
}
