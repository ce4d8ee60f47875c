import Bitrix24
import Catalog

/// Prints the request instead of sending it, and those of the steps after it.
struct DryRun {
    let connection: Connection
    let console: Console
    let options: CreateOptions

    func run(_ input: StructureInput) throws(Failure) {
        let client = connection.client
        let rule = connection.retryRule
        var chat = input.structure
        var capabilities = Capabilities.all
        var names = PeopleNames()
        let preparation = CreationPreparation(client: client, rule: rule, console: console)
        if options.online {
            let skips = options.skipUnsupported
            (chat, names, capabilities) = try Foreground.run(console) { () async throws(Failure) in
                let (chat, names) = try await preparation.prepare(input)
                return (
                    chat, names,
                    try await preparation.capabilities(
                        for: chat, by: preparation.client.portal.webhookUser, naming: names, skippingUnsupported: skips)
                )
            }
        } else {
            console.noteUnresolved(input)
        }
        let plan = chat.planAfterCreation(by: client.portal.webhookUser, with: capabilities)
        let blocks =
            [RequestText.creation(chat, on: client, full: options.full)]
            + plan.steps.map { RequestText.change($0.call(on: plan.chat).ofNewChat, on: client, full: options.full) }
        try StandardOutput.print(blocks.joined(separator: "\n\n"))
        if client.portal.shownName != client.portal.name { console.note(messages.onPortal(client.portal.shownName)) }
        input.pictureFindings().dropFirst().forEach { console.note($0) }
        if !plan.steps.isEmpty {
            console.note(messages.stepsAfterCreation)
            PlanText(names: names).lines(plan).forEach { console.report("  " + $0) }
        }
        if !plan.unsupported.isEmpty {
            console.note(messages.cannotBeDone)
            PlanText(names: names).lines(plan.unsupported).forEach { console.report("  " + $0) }
        }
        console.note(messages.validNothingSent)
    }
}

extension ChatCall {
    /// The call as it is shown while there is no chat: in place of its number stands that it is the new one's.
    fileprivate var ofNewChat: ChatCall {
        guard case .object(let members) = parameters else { return self }
        return ChatCall(
            method: method,
            parameters: .object(
                members.map { member in
                    let isChat = member.key == "CHAT_ID" || member.key == "chatId"
                    return isChat ? .init(member.key, .string(messages.theNewChat)) : member
                }))
    }
}

extension Console {
    /// Names the members and departments that are missing in an offline view of the request.
    func noteUnresolved(_ input: StructureInput) {
        let names = input.unresolved
        guard !names.isEmpty else { return }
        note(messages.portalNotAsked(names.joined(separator: ", ")))
    }
}
