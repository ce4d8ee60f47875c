import Bitrix24
import Catalog

/// Prints the request instead of sending it.
struct DryRun {
    let connection: Connection
    let console: Console
    let options: CreateOptions

    func run(_ input: StructureInput) throws(Failure) {
        let client = connection.client
        var structure = input.structure
        if options.online {
            let preparation = MemberPreparation(client: client, rule: connection.retryRule, console: console)
            structure = try Foreground.run(console) { () async throws(Failure) in
                try await preparation.prepare(input)
            }
        } else {
            console.noteUnresolved(input)
        }
        try StandardOutput.print(RequestText.creation(structure, on: client, full: options.full))
        if client.portal.shownName != client.portal.name { console.note(messages.onPortal(client.portal.shownName)) }
        input.pictureFindings().dropFirst().forEach { console.note($0) }
        console.note(messages.validNothingSent)
    }
}

extension Console {
    /// Names the members that are missing in an offline view of the request.
    func noteUnresolved(_ input: StructureInput) {
        guard !input.unresolved.isEmpty else { return }
        let names = input.unresolved.map(\.text).joined(separator: ", ")
        note(messages.portalNotAsked(names))
    }
}
