import Bitrix24
import Catalog

/// How many members there are of each kind: "52 members: 48 employees, 3 extranet, 1 bot".
struct MemberTotal: Equatable {
    private(set) var all = 0
    private var counts: [Messages.MemberKind: Int] = [:]

    init(_ members: [UserID], knowing people: [UserID: UserLookup]) {
        all = members.count
        for member in members { counts[Self.kind(of: people[member]), default: 0] += 1 }
    }

    private static func kind(of lookup: UserLookup?) -> Messages.MemberKind {
        switch lookup {
        case .known(let person) where !person.isActive: .dismissed
        case .known(let person) where person.isBot: .bot
        case .known(let person) where person.isExtranet: .extranet
        case .known: .employee
        case .stranger: .stranger
        case .asked, nil: .unknown
        }
    }

    /// The kinds that there are, each with its number.
    func kinds(in messages: Messages) -> String {
        Messages.MemberKind.allCases.compactMap { kind in
            counts[kind].map { messages.members($0, of: kind) }
        }.joined(separator: ", ")
    }
}

extension Session {
    var total: MemberTotal { MemberTotal(form.members.chosen, knowing: people) }
}
