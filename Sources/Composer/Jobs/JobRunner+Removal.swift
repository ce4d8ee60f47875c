import Bitrix24

/// Deleting a chat that was just created.
extension JobRunner {
    /// Reads what has become of a chat, and what stands in the way of deleting it.
    func lookAtRemoval(of chat: ChatID) {
        Worker.shared.start { [self] in
            let created = await onOwnThread { [records] in records.created() }
            let known = await Result { () async throws(PortalError) in
                let caller = try await client.caller().value.id
                let stored = try await client.readBack(chat)
                let access = ChatAccess(to: stored, of: caller, with: try await capabilities())
                let verdict = try await client.removalVerdicts(on: [chat], created: created, by: caller)[chat]
                return RemovalCheck.State(
                    stored: stored, reason: access.reason(against: .delete), verdict: verdict ?? .foreign)
            }
            post(.removalKnown(RemovalCheck(chat: chat, result: known)))
        }
    }

    /// Deletes it, and looks whether it is gone.
    func delete(_ chat: ChatID, titled title: String) {
        Worker.shared.start { [self] in
            let deletion = await client.delete(chat, journal: records)
            if deletion == .gone { records.noteDeleted(chat, titled: title) }
            post(.deleted(chat, deletion))
        }
    }
}
