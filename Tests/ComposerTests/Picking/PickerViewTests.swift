import Bitrix24
import TerminalKit
import Testing

@testable import Composer

/// What the user sees of the picker, recorded in text and roles.
@Suite("Screens of the picker")
struct PickerViewTests {
    /// The picker of Members, with somebody taken among three who are found.
    private func picker(_ window: ViewTests.Window) throws -> Rehearsal {
        var composer = try Rehearsal(Sample.form(), in: window)
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt"), Sample.person(14, "伟 李")))
        composer.go(to: .members)
        composer.type("ann")
        composer.answerSearch(PickerTests.anns, hasMore: true)
        composer.press(.down, .down, .space)
        return composer
    }

    @Test("The picker", arguments: ViewTests.windows)
    func picker(window: ViewTests.Window) throws {
        try Snapshot.check(picker(window), "picker")
    }

    @Test("A department about to be taken", arguments: ViewTests.windows)
    func department(window: ViewTests.Window) throws {
        var composer = try picker(window)
        // Another face takes what is typed along.
        composer.press(.backspace, .backspace, .backspace, .tab)
        composer.act(.departmentsRead(.success(Sample.departments)))
        composer.press(.down, .space)
        let departments = Sample.departments.map(\.id)
        let staff = departments.map { ($0, [UserID(integerLiteral: 50 + $0.rawValue)]) }
        composer.act(.staffRead(departments, .success(Dictionary(staff) { first, _ in first })))
        try Snapshot.check(composer, "department")
    }

    @Test("What a paste has left doubtful", arguments: ViewTests.windows)
    func doubts(window: ViewTests.Window) throws {
        var composer = try Rehearsal(in: window)
        composer.go(to: .members)
        composer.paste("Anna Schmidt, 99999")
        let doubts: [MemberResolution.Doubt] = [
            .init(.name("Anna Schmidt"), .missed(.severalHaveName(Array(PickerTests.anns[1...])))),
            .init(.person(99999), .unknown),
        ]
        composer.act(.resolved(question: 1, .success(Sample.resolution(found: [], doubts: doubts))))
        try Snapshot.check(composer, "doubts")
    }
}
