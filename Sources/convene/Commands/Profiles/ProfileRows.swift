import Bitrix24
import Catalog
import Settings
import TerminalKit

/// The saved portals as lines in columns.
struct ProfileRows {
    let lines: [String]

    init(_ profiles: Profiles) {
        let rows = profiles.all.map { profile in
            [
                profile.name == profiles.defaultName ? "*" : " ", profile.name.text, profile.shownAddress,
                profile.kind.text, profile.caller, messages.place(of: profile.secret),
                [profile.header?.text, profile.confirmsName ? messages.confirmsByName : nil].compactMap(\.self)
                    .joined(separator: ", "),
            ].map { Visible.text($0) }
        }
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
        lines = rows.map { row in
            zip(row, widths).filter { $1 > 0 }.map { $0.padded(toColumns: $1) }.joined(separator: "  ").trimmedAtEnd
        }
    }
}

extension Messages {
    /// Where a secret lives. A command may hold a secret itself, so it is not repeated.
    func place(of secret: SecretSource) -> String {
        switch secret {
        case .command: secretFromCommand
        case .service: secretFromService
        case .file(let path): path
        }
    }
}

extension Profile {
    /// The address for people, with both forms of an internationalised host.
    var shownAddress: String {
        (try? Portal(saved: address, webhookOf: nil))?.origin.shownText ?? address
    }
}
