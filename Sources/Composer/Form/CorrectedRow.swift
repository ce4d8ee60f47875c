import Bitrix24
import Tables
import TerminalKit

/// A row of a table that is corrected in the form, while the form of a new chat waits.
struct CorrectedRow: Sendable, Equatable {
    /// The row's number in its table.
    let number: Int
    /// In which something is wrong.
    let faulty: Set<ChatField>
    /// The form as the row fills it in.
    let original: Form
    /// The form that waits, with what belongs to it.
    let waiting: UndoHistory.State
    /// The user was told which fields are taken as the form shows them.
    var isWarned = false

    /// The texts for the row's cells, of the fields that are not as they were.
    ///
    /// - Parameter isTaken: the user takes the form as it is, what was wrong included.
    func correction(by form: Form, isTaken: Bool) -> RowCorrection {
        var texts: [ChatField: String] = [:]
        for field in ChatField.allCases {
            let text = form.cell(of: field)
            if text != original.cell(of: field) || isTaken && isUnreplaced(field, in: form) {
                texts[field] = text.asCell
            }
        }
        return RowCorrection(number: number, texts: texts)
    }

    /// The fields in which something is wrong that the form cannot hold, such as a color that there is not, and in which
    /// nothing was chosen instead.
    func unreplaced(in form: Form) -> [ChatField] { ChatField.allCases.filter { isUnreplaced($0, in: form) } }

    private func isUnreplaced(_ field: ChatField, in form: Form) -> Bool {
        let text = form.cell(of: field)
        guard faulty.contains(field), text == original.cell(of: field) else { return false }
        return switch field.editor {
        case .kind, .color, .rights: true
        case .line, .area, .people, .person, .departments, .picture: text.isEmpty
        }
    }
}

/// New texts for a row of a table.
public struct RowCorrection: Sendable, Equatable {
    public let number: Int
    /// Nil: as the table's file has it.
    public let texts: [ChatField: String]?
}

extension Form {
    /// What a cell of a table holds of a field.
    public func cell(of field: ChatField) -> String {
        func list(_ chosen: [String], _ typed: TextBuffer) -> String {
            (chosen + [typed.text.trimmed]).filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return switch field.editor {
        case .line, .area: self[text: field].text
        case .kind: kind.rawValue
        case .color: color?.rawValue ?? ""
        case .people, .person:
            list(
                self[people: field].chosen.map { String($0.rawValue) },
                self[people: field].entry)
        case .departments: list(departments.chosen.map(\.text), departments.entry)
        case .rights: rights.text
        case .picture: avatar.path.text
        }
    }
}
