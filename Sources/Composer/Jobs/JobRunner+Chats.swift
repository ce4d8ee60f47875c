import Bitrix24
import Synchronization

extension JobRunner {
    /// Who is not told is not found by it, and nothing else.
    func readMembers(of chats: [ChatID]) {
        Worker.shared.start { [client, post] in
            let known = try? await client.members(of: chats)
            post(.memberListsRead(known ?? [:]))
        }
    }

    /// What the portal can, which is asked once.
    func capabilities() async throws(PortalError) -> Capabilities {
        if let known = knownCapabilities.withLock(\.self) { return known }
        let found = try await client.capabilities()
        knownCapabilities.withLock { $0 = found }
        return found
    }

    /// Makes the steps of a plan. Where somebody else has changed the chat since it was shown, nothing is sent.
    func carryOut(_ plan: ChatPlan, rereads: Bool) {
        let task = Worker.shared.start { [self] in
            if rereads {
                let now = await Result { () async throws(PortalError) in try await client.readBack(plan.chat) }
                switch now {
                case .failure(let error): return post(.planNotBegun(plan.chat, error))
                case .success(let stored) where !stored.changes(since: plan.stored).isEmpty:
                    return post(.changedMeanwhile(plan.chat, stored))
                case .success: break
                }
            }
            let runner = PlanRunner(client: client, journal: records, rule: RetryRule(budget: client.timeout))
            let outcome = await runner.run(plan) { event in post(.planWent(plan.chat, event)) }
            if rereads, let stored = outcome.stored { records.noteChanged(stored) }
            post(.carriedOut(outcome))
        }
        creation.withLock { $0 = task }
    }
}
