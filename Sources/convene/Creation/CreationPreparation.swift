import Bitrix24
import Catalog

/// Finds out all that must be known before a chat is made.
struct CreationPreparation {
    let client: Client
    let rule: RetryRule
    let console: Console

    /// The chat with its people found and checked, and its departments found; and what people are called in its steps.
    func prepare(_ input: StructureInput) async throws(Failure) -> (chat: ChatStructure, names: PeopleNames) {
        let people = MemberPreparation(client: client, rule: rule, console: console, cache: PeopleCache())
        var structure = try await people.resolved(input)
        if !input.departments.isEmpty {
            let places = DepartmentPreparation(client: client, rule: rule, console: console)
            structure.departments = try await places.links(input.departments)
        }
        let named = structure
        // From whom the ownership goes is asked in the same request.
        let caller = structure.owner == nil ? nil : client.portal.webhookUser
        let found = try await people.check(
            structure.allMembers, of: { named.field(naming: $0) }, naming: [caller].compactMap(\.self))
        return (structure, PeopleNames(found))
    }

    /// What the portal can, if some step asks for what not every portal can.
    ///
    /// - Throws: 76 for a step that it does not offer, unless those are to be left out.
    func capabilities(
        for structure: ChatStructure, by caller: UserID?, naming names: PeopleNames, skippingUnsupported: Bool
    ) async throws(Failure) -> Capabilities {
        guard structure.planAfterCreation(by: caller, with: .all).needsCapabilities else { return .all }
        let capabilities = try await console.ask(
            rule, messages.askingCapabilities, while: messages.whileAskingCapabilities, chat: messages.noChatSoFar
        ) { () async throws(PortalError) in try await client.capabilities() }
        let unsupported = structure.planAfterCreation(by: caller, with: capabilities).unsupported
        if !unsupported.isEmpty {
            let lines = PlanText(names: names).lines(unsupported)
            guard skippingUnsupported else {
                throw Failure(
                    .refused, lines: [messages.cannotBeDone] + lines, chat: .nothingSent, next: messages.leaveOutOrSkip)
            }
            console.note(messages.cannotBeDone)
            lines.forEach { console.report("  " + $0) }
        }
        return capabilities
    }
}
