import Bitrix24

/// What a paste has left doubtful, with whom may be meant by each.
struct DoubtList: Sendable, Equatable {
    enum Line: Sendable, Equatable {
        case doubt(Int)
        case candidate(Person, doubt: Int)
    }

    let doubts: [MemberResolution.Doubt]
    let lines: [Line]
    private(set) var highlighted: Int
    /// The highlight was moved to where it is; so far it stands where the list put it.
    private(set) var hasMoved = false
    /// The candidates who were taken, with the doubt that each of them resolves.
    private(set) var taken: [UserID: Int] = [:]

    init(_ doubts: [MemberResolution.Doubt]) {
        self.doubts = doubts
        lines = doubts.enumerated().flatMap { number, doubt in
            [.doubt(number)] + doubt.candidates.map { .candidate($0, doubt: number) }
        }
        highlighted = lines.firstIndex { if case .candidate = $0 { true } else { false } } ?? 0
    }

    /// The highlighted candidate, with the doubt that they would resolve.
    var candidate: (person: Person, doubt: Int)? {
        guard lines.indices.contains(highlighted), case .candidate(let person, let doubt) = lines[highlighted] else {
            return nil
        }
        return (person, doubt)
    }

    mutating func highlight(_ line: Int) {
        hasMoved = hasMoved || line != highlighted
        highlighted = line
    }

    /// Whether the highlighted candidate was gone to, and would be the first for their doubt.
    var isAtAnswer: Bool {
        guard hasMoved, let (_, doubt) = candidate else { return false }
        return !taken.values.contains(doubt)
    }

    /// Goes to the first candidate of a doubt that nobody was taken for yet.
    mutating func goToNextDoubt() {
        let open = lines.firstIndex { line in
            if case .candidate(_, let doubt) = line { !taken.values.contains(doubt) } else { false }
        }
        if let open { highlighted = open }
        hasMoved = false
    }

    /// Takes or releases the highlighted candidate.
    ///
    /// - Parameter alone: releases everybody else.
    mutating func toggle(alone: Bool) {
        guard let (person, doubt) = candidate else { return }
        let isTaken = taken[person.id] != nil
        if alone { taken = [:] }
        taken[person.id] = isTaken ? nil : doubt
    }

    var takenPeople: [Person] {
        lines.compactMap { line in
            if case .candidate(let person, _) = line, taken[person.id] != nil { person } else { nil }
        }
    }

    /// The doubts that nobody was taken for.
    var unresolved: [MemberResolution.Doubt] {
        let resolved = Set(taken.values)
        return doubts.indices.filter { !resolved.contains($0) }.map { doubts[$0] }
    }
}
