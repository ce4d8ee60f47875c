import Bitrix24
import Catalog

/// The headings that a table can have.
public enum TableHeadings {
    /// Those of an empty table, in the order of the form: as the structure names the fields, in Russian as the form does.
    public static func all(in language: Language) -> [String] {
        ChatField.allCases.filter { $0.option != nil }.map { field in
            language == .english ? field.wireName : field.label(in: Messages(language))
        }
    }
}
