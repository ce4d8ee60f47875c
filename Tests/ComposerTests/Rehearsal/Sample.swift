import Avatar
import Catalog
import Foundation
import Pictures
import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

/// What portals, people and disks answer in these tests.
enum Sample {
    static let caller = Caller(id: 17, name: "Vera Lind")

    static let chat: ChatID = 3102

    static let time = Date(timeIntervalSince1970: 1_757_976_743)

    static func created(_ id: ChatID = chat) -> Result<Reply<ChatID>, PortalError> {
        .success(reply(id, raw: #"{"result":\#(id.rawValue),"time":{"duration":0.125,"processing":0.093}}"#))
    }

    /// The line of the journal for a request.
    static func sending(_ structure: ChatStructure) -> SendAttempt {
        SendAttempt(
            id: UUID(), time: time, portal: "portal.example",
            caller: Author(caller), structure: structure)
    }

    /// A plan that was carried out: every step with the same result, and what was read back.
    static func carriedOut(_ plan: ChatPlan?, _ results: [StepResult] = [], after: StoredChat?) throws -> Report {
        let plan = try #require(plan)
        let done = plan.steps.indices.map { $0 < results.count ? results[$0] : .accepted(.milliseconds(12)) }
        return .carriedOut(PlanOutcome(plan: plan, results: done, after: after.map { .success($0) }))
    }

    /// A refusal with a code of the reference.
    static func refusal(_ code: String, status: Int = 400, detail: String = "") -> PortalError {
        PortalError(
            .refused(code: code, known: .known(code)), httpStatus: status, detail: detail, effect: .changes)
    }

    static func failure(_ kind: TransportFailure.Kind, mayHaveArrived: Bool) -> PortalError {
        PortalError(.transport(TransportFailure(kind, mayHaveArrived: mayHaveArrived)), effect: .changes)
    }

    /// What makes the chat's fate unknown.
    static let unknown = failure(.broken, mayHaveArrived: true)

    private static func reply<Value: Sendable>(_ value: Value, raw: String) -> Reply<Value> {
        Reply(
            value: value,
            time: PortalTime(
                duration: .milliseconds(125), processing: .milliseconds(93), operating: .milliseconds(340),
                operatingResetAt: 1_757_977_343, finish: 1_757_976_743),
            transfer: Transfer(
                durations: [
                    .nameLookup: .milliseconds(12), .connect: .milliseconds(38), .tls: .milliseconds(81),
                    .upload: .milliseconds(2), .waiting: .milliseconds(164), .download: .milliseconds(1),
                ], bytesSent: 312, bytesReceived: 218),
            raw: raw, next: nil, total: nil)
    }

    static func person(
        _ id: UserID, _ name: String, position: String = "", isActive: Bool = true, isExtranet: Bool = false,
        isBot: Bool = false, isAbsent: Bool = false, departments: [Int] = []
    ) -> Person {
        Person(
            id: id, name: name, position: position, isActive: isActive, isExtranet: isExtranet, isBot: isBot,
            isAbsent: isAbsent, email: "", departments: departments)
    }

    /// A company: 1, below it 2 and 3, and 4 below 3.
    static let departments: [Department] = [(1, "Acme", 0), (2, "Sales", 1), (3, "Engineering", 1), (4, "Platform", 3)]
        .compactMap { number, name, parent in
            DepartmentID(rawValue: number).map {
                Department(id: $0, name: name, parent: DepartmentID(rawValue: parent))
            }
        }

    static func chat(_ id: ChatID, _ title: String, members: Int? = nil) -> Dialog {
        Dialog(
            id: id, title: title, description: "", kind: .closed, colorHex: "", hasAvatar: false, owner: 17,
            entityType: "", entityID: "", memberCount: members, created: "")
    }

    static func department(_ number: Int, _ name: String) throws -> Department {
        let data = Data(#"{"ID":\#(number),"NAME":"\#(name)"}"#.utf8)
        return try JSONDecoder().decode(Department.self, from: data)
    }

    /// An answer that finds these people, and doubts the others.
    static func resolution(found: [Person], doubts: [MemberResolution.Doubt]) -> MemberResolution {
        let lookup = MemberLookup(
            found.map { (.person($0.id), .found([$0.id])) }
                + doubts.map { doubt in
                    if case .missed(let miss) = doubt.reason { return (doubt.entry, .missed(miss)) }
                    if case .person(let id) = doubt.entry { return (doubt.entry, .found([id])) }
                    return (doubt.entry, .missed(.nobodyHasName(similar: [])))
                })
        return MemberResolution(lookup, known: Dictionary(found.map { ($0.id, $0) }) { first, _ in first })
    }

    /// Every id is an active person, nobody else is found.
    static func resolution(_ entries: [MemberEntry]) -> MemberResolution {
        let lookup = MemberLookup(
            entries.map { entry in
                if case .person(let id) = entry.meant { return (entry, .found([id])) }
                return (entry, .missed(.nobodyHasName(similar: [])))
            })
        let known = lookup.people.map { ($0, person($0, "")) }
        return MemberResolution(lookup, known: Dictionary(known) { first, _ in first })
    }

    /// The portal's answer about these people, who are all there.
    static func lookedUp(_ people: Person...) -> Report {
        .lookedUp(people.map(\.id), .success(Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })))
    }

    /// A chat as the portal would have it if it took everything as asked.
    static func stored(
        _ asked: ChatStructure, title: String? = nil, color: ChatColor? = nil, owner: UserID = 17,
        members: [UserID]? = nil
    ) -> StoredChat {
        StoredChat(
            dialog(asked, title: title, color: color, owner: owner), members: members ?? asked.allMembers + [17])
    }

    /// The same without its members.
    static let launch = dialog(ChatStructure(), title: "Launch")

    static func dialog(
        _ asked: ChatStructure, title: String? = nil, color: ChatColor? = nil, owner: UserID = 17, id: ChatID = chat
    ) -> Dialog {
        Dialog(
            id: id, title: title ?? asked.title, description: asked.description, kind: asked.kind ?? .closed,
            colorHex: hex(of: color ?? asked.color ?? .azure), hasAvatar: asked.avatar != nil, owner: owner,
            entityType: asked.entityType, entityID: asked.entityID, memberCount: nil, created: "")
    }

    private static func hex(of color: ChatColor) -> String {
        String(format: "#%06x", color.rgb)
    }

    /// A picture of 4 × 4 pixels.
    static func picture() throws -> Picture {
        try Picture(
            base64:
                "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAFElEQVR4nGPUqDjBAANMDEgANwcARrQBcOMTia0AAAAASUVORK5CYII="
        )
    }

    /// A form as a template keeps it.
    static func document(_ form: Form?) -> FormDocument {
        FormDocument(form ?? Form(), focus: .field(.title), portal: "portal.example", people: [:])
    }

    /// The same, as it is after it was read.
    static func chosenPicture() throws -> ChosenPicture { try ChosenPicture(picture().bytes, by: .convene) }

    static func noFile(_ path: String) -> PictureError {
        .unreadable(path: path, reason: Phrase { _ in "No such file or directory" })
    }

    /// A form with every field filled in.
    static func form() throws -> Form {
        var structure = ChatStructure()
        structure.title = "Запуск: 中文 und Ümlaut"
        structure.kind = .open
        structure.color = .mint
        structure.members = [12, 13, 14]
        structure.owner = 13
        structure.description = "What the launch needs.\nSecond line."
        structure[text: .message] = "Welcome, all!"
        structure.entityType = "CRM"
        structure.entityID = "DEAL|1663"
        structure.avatar = try picture()
        return Form(structure)
    }
}

// In tests the ids are written as numbers; zero and below mean the first one.
