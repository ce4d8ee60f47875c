import Bitrix24
import Catalog

/// Creates one chat, prints the portal's answer, makes the steps that the request does not take, and looks afterwards what
/// the portal stored.
struct Creation {
    let client: Client
    let rule: RetryRule
    let record: SendRecord
    let console: Console
    let options: CreateOptions

    func run(_ input: StructureInput) async throws(Failure) {
        let preparation = CreationPreparation(client: client, rule: rule, console: console)
        let (structure, names) = try await preparation.prepare(input)
        let caller = preparation.client.portal.webhookUser
        let capabilities = try await preparation.capabilities(
            for: structure, by: caller, naming: names, skippingUnsupported: options.skipUnsupported)
        record.noteOpenRequest(titled: structure.title)
        let reply = try await send(structure)
        let printed: Result<Void, Failure>
        do throws(Failure) { printed = .success(try print(reply)) } catch { printed = .failure(error) }
        record.add(reply, structure)
        try printed.get()
        if let form = options.timing { TimingReport(reply).lines(form).forEach(console.report) }
        let completion = Completion(
            client: client, rule: rule, record: record, console: console, chat: reply.value, caller: caller,
            capabilities: capabilities, names: names)
        try await completion.run(structure, options)
    }

    private func send(_ structure: ChatStructure) async throws(Failure) -> Reply<ChatID> {
        let progress = UploadProgress()
        let size = structure.avatar.map { $0.bytes.count * 4 / 3 } ?? 0
        console.begin(messages.creatingChat, upload: (progress, size))
        defer { console.end() }
        do {
            return try await rule.repeating(announce: console.announce) { () async throws(PortalError) in
                try await record.around(structure) { () async throws(PortalError) in
                    try await client.createChat(structure, progress: progress)
                }
            }
        } catch {
            guard error.mayHaveRun, record.isKept else { throw Failure(error) }
            throw Failure(error, next: "\(error.advice(in: messages)) \(messages.unresolvedLooks)")
        }
    }

    private func print(_ reply: Reply<ChatID>) throws(Failure) {
        do {
            let text = options.quiet ? String(reply.value.rawValue) : JSONText.compact(reply.raw)
            try StandardOutput.write(text + "\n")
        } catch {
            throw .output(error, created: (reply.value, client.portal.link(to: reply.value)))
        }
    }
}
