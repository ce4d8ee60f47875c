import ArgumentParser
import Bitrix24
import Catalog

/// What to create: an option for each field that has one. The texts mean what they say, also where they begin with a
/// dash.
struct StructureOptions: ParsableArguments {
    @Option(
        parsing: .unconditional, help: ArgumentHelp(messages.fieldsHelp, value: "json"),
        completion: .file(extensions: ["json"]))
    var fields: String?

    @Flag(help: ArgumentHelp(messages.avatarOriginalHelp))
    var avatarOriginal = false

    private(set) var values = FieldOptions()

    init() {}

    /// Reads everything that the options name; single options override `--fields`.
    ///
    /// - Parameter decodesPicture: false leaves a picture to whoever shows it; only whether there is a file is found out.
    /// - Throws: `Failure` where a file cannot be read (66). What is wrong with the values is in `faults` of the result.
    func read(decodesPicture: Bool = true) throws(Failure) -> StructureInput {
        let source = fields.flatMap { $0.isEmpty ? nil : StructureSource($0) }
        var input = StructureInput(try source?.json())
        for (field, texts) in values.given { input.override(field, texts) }
        if decodesPicture {
            try input.readPicture(original: avatarOriginal)
        } else {
            try input.findPicture()
        }
        return input
    }
}

// MARK: - To the parser, the options of the fields are properties like the others

extension StructureOptions: CustomReflectable {
    var customMirror: Mirror {
        let ofFields = values.children.flatMap { field, child in
            // The help has it beside the picture.
            field.editor == .picture ? [child, ("_avatarOriginal", _avatarOriginal)] : [child]
        }
        return Mirror(self, children: [("_fields", _fields)] + ofFields, displayStyle: .struct)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: OptionKey.self)
        _fields = try container.decode(Option<String?>.self, forKey: OptionKey("fields"))
        _avatarOriginal = try container.decode(Flag<Bool>.self, forKey: OptionKey("avatarOriginal"))
        values = try FieldOptions(from: container)
    }
}
