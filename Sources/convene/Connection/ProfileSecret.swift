import Bitrix24
import Catalog
import Settings

/// The secret of a saved portal, from where it lives.
struct ProfileSecret {
    let source: SecretSource
    /// What messages call the portal.
    let name: String

    /// Reads it. May take as long as a person needs to type a passphrase; the terminal must be free then.
    ///
    /// - Throws: `Failure` 77, or 130 where the command was cancelled.
    func read(isInterrupted: () -> Bool = { false }) throws(Failure) -> Secret {
        let line: String
        switch source {
        case .file(let path): line = try Self.firstLine(ofFile: UserPath(path).absolute)
        case .command(let command):
            line = try SecretCommand(
                shell: command, name: messages.theSecretCommand(of: name), advice: messages.runSecretCommandYourself
            ).firstLine(isInterrupted: isInterrupted)
        case .service(let attribute):
            line = try SecretCommand(secretService: attribute, name: messages.theSecretCommand(of: name))
                .firstLine(isInterrupted: isInterrupted)
        }
        guard !line.isEmpty else {
            throw .credential(messages.secretIsEmpty(name), next: messages.firstLineIsTheSecret)
        }
        return Secret(line)
    }

    private static func firstLine(ofFile path: String) throws(Failure) -> String {
        let bytes = try failing(with: .credential) { () throws(FileError) in try SecretFile(path).bytes() }
        guard let bytes else { throw .credential(messages.secretFileMissing(path), next: messages.restoreTheSecret) }
        do {
            return try TextDecoding.firstLine(of: bytes)
        } catch {
            throw .credential(
                messages.fileUnreadable(path, error.reason(in: messages)), next: error.advice(in: messages))
        }
    }
}
