import Bitrix24
import Catalog
import Settings

/// What `--fields` gives: the JSON text itself, or where it is.
enum StructureSource {
    case text(String)
    case standardInput
    case file(String)
    case address(String)

    init(_ value: String) {
        let start = value.trimmed.lowercased()
        if value == "-" {
            self = .standardInput
        } else if start.hasPrefix("https://") || start.hasPrefix("http://") {
            self = .address(value.trimmed)
        } else if start.hasPrefix("{") {
            self = .text(value)
        } else {
            self = .file(value)
        }
    }

    /// - Throws: 66 where nothing can be read, 65 where what was read is no text, 130.
    func json() throws(Failure) -> String {
        switch self {
        case .text(let text): return text
        case .standardInput: return try decoded(try InputFile.standardInput.bytes(), from: messages.standardInput)
        case .address(let address): return try decoded(try Self.fetch(address), from: "--fields")
        case .file(let path):
            let bytes: [UInt8]
            do throws(Failure) {
                bytes = try InputFile(path: path).bytes()
            } catch {
                // A list or a word is JSON too, though no structure: that is said better by the reading.
                guard (try? JSONValue(parsing: path)) == nil else { return path }
                throw error
            }
            return try decoded(bytes, from: path)
        }
    }

    private func decoded(_ bytes: [UInt8], from source: String) throws(Failure) -> String {
        do {
            return try TextDecoding.text(of: bytes)
        } catch {
            throw Failure(
                .invalidStructure, messages.structureIsNoText(source, error.reason(in: messages)), chat: .nothingSent,
                next: error.advice(in: messages))
        }
    }

    /// The address may hold a secret: messages name the option instead.
    private static func fetch(_ address: String) throws(Failure) -> [UInt8] {
        let console = Console()
        console.begin(messages.fetching("--fields"))
        return try Foreground.run(console) { () async throws(Failure) in
            do throws(PortalError) {
                return Array(try await Download(.structure).bytes(of: address))
            } catch {
                if error.exitStatus == .interrupted {
                    throw Failure(.interrupted, messages.interrupted, chat: .nothingSent, next: "")
                }
                throw Failure(
                    .unreadableInput, "--fields: \(error.sentence(in: messages))", chat: .nothingSent,
                    next: error.advice(in: messages))
            }
        }
    }
}
