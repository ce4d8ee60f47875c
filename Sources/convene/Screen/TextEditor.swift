import Catalog
import Composer
import FoundationEssentials
import Settings
import CLibrary

/// The user's own editor, for one text at a time.
struct TextEditor {
    /// Why the text stays as it was.
    struct EditingError: Error {
        let sentence: String
    }

    /// A command line, as `$VISUAL` and `$EDITOR` hold it.
    let command: String
    let home: String?
    private let folder: String

    init(environment: Environment) {
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
        command = named ?? "vi"
        home = environment["HOME"]
        folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// As much as is taken at once, and the line break at its end, which is not taken.
    private static let longest = Session.longestInsertion + 1

    /// Lets the user edit the text; blocks until the editor ends. The terminal must have been released.
    ///
    /// The text is in a file that only its owner can read, and is gone afterwards; only where something was written that
    /// cannot be taken over it stays.
    func edit(_ text: String) -> Result<String, EditingError> {
        var path = Array("\(folder)/convene-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else {
            return .failure(EditingError(sentence: messages.noEditorFile(SystemError.last.text)))
        }
        let file = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var isKept = false
        defer { if !isKept { unlink(file) } }
        let failure = writeAll(text, to: descriptor)
        close(descriptor)
        guard failure == 0 else {
            return .failure(EditingError(sentence: messages.editorFileUnwritten(SystemError(number: failure).text)))
        }
        let ended = run(on: file)
        let written = try? Data(contentsOf: URL(filePath: file))
        guard ended else {
            isKept = written.map { $0 != Data(text.utf8) } ?? false
            return .failure(EditingError(sentence: messages.editorFailed(command, keptIn: isKept ? file : nil)))
        }
        guard let written, let edited = try? TextDecoding.text(of: Array(written)) else {
            isKept = written != nil
            return .failure(EditingError(sentence: messages.editorWroteNoText(keptIn: isKept ? file : nil)))
        }
        guard edited.utf8.count <= Self.longest else {
            isKept = true
            let sentence = messages.editorWroteTooMuch(
                bytes: edited.utf8.count, most: Session.longestInsertion, file: file)
            return .failure(EditingError(sentence: sentence))
        }
        return .success(edited)
    }

    /// Runs the command through the shell, which takes it apart as the user meant it.
    private func run(on file: String) -> Bool {
        let shell = try? ChildProcess(
            "/bin/sh", ["-c", "\(command) \"$1\"", "sh", file], input: nil, output: STDOUT_FILENO, apart: false)
        return shell?.wait() == 0
    }
}
