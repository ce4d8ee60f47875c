import Bitrix24
import TerminalKit

/// Departments that were chosen to be linked, and what is being typed behind them.
public struct DepartmentField: Equatable, Sendable {
    public private(set) var chosen: [DepartmentLink] = []
    public var entry = TextBuffer()

    /// How a department is linked; nil where it is not.
    func link(of department: DepartmentID) -> DepartmentLink? { chosen.first { $0.department == department } }

    /// Links a department, in place of another link of the same one.
    mutating func choose(_ link: DepartmentLink) {
        guard let place = chosen.firstIndex(where: { $0.department == link.department }) else {
            return chosen.append(link)
        }
        chosen[place] = link
    }

    mutating func release(_ department: DepartmentID) {
        chosen.removeAll { $0.department == department }
    }

    /// Goes on to the next way to have a department: alone, with those below it if there are any, not at all.
    mutating func turn(_ department: DepartmentID, hasOthersBelow: Bool) {
        switch link(of: department)?.includesBelow {
        case nil: choose(DepartmentLink(department))
        case false? where hasOthersBelow: choose(DepartmentLink(department, includesBelow: true))
        default: release(department)
        }
    }

    /// Turns what is typed into departments: numbers, and names where they are known. The rest stays, to be seen and
    /// corrected.
    mutating func takeTyped(_ named: (String) -> [DepartmentID] = { _ in [] }) {
        var left: [String] = []
        for part in entry.text.listed {
            let meant = DepartmentName.readings(of: part).map { ($0, named($0.name)) }.first { !$1.isEmpty }
            if let link = DepartmentLink(text: part) {
                choose(link)
            } else if let (department, found) = meant, found.count == 1 {
                choose(DepartmentLink(found[0], includesBelow: department.includesBelow))
            } else {
                left.append(part)
            }
        }
        if left.joined(separator: ", ") != entry.text { entry.replace(with: left.joined(separator: ", ")) }
    }

    /// Carries out an editing command; with nothing typed, Backspace releases the last.
    mutating func apply(_ command: EditCommand, killed: inout String) {
        if command == .deleteBackward, entry.isEmpty {
            if !chosen.isEmpty { chosen.removeLast() }
        } else {
            entry.apply(command, killed: &killed)
        }
    }
}
