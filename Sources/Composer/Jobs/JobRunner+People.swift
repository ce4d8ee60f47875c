import Bitrix24
import Synchronization

/// What the picker asks of the portal.
extension JobRunner {
    func search(_ text: SearchText, _ question: Int) {
        let task = Worker.shared.start { [client, post, searches] in
            let found = await Result { () async throws(PortalError) in try await client.people(named: text.text) }
            searches.end(question)
            post(.peopleFound(text, question: question, found.map(\.value)))
        }
        searches.begin(question, task)
    }

    /// Names that the portal does not tell are left out of the list, no more.
    func name(_ departments: [Int]) {
        Worker.shared.start { [client, post] in
            let named = await Result { () async throws(PortalError) in
                try await client.departments(numbered: departments)
            }
            if case .success(let named) = named { post(.departmentsNamed(named.value)) }
        }
    }

    func resolve(_ entries: [MemberEntry], _ question: Int) {
        Worker.shared.start { [client, records, post] in
            let rule = RetryRule(budget: .seconds(30))
            let groups =
                entries.contains(where: \.isGroup) ? await onOwnThread { records.knownGroups() } : PeopleGroups()
            let resolution = await Result { () async throws(PortalError) in
                try await client.resolve(entries, groups: groups, repeating: rule) { answered in
                    post(.resolving(question: question, answered: answered))
                }
            }
            post(.resolved(question: question, resolution))
        }
    }
}

/// The searches that have no answer yet. A silent portal shall not gather threads: of more than a few the oldest gives
/// way.
final class SearchesUnderWay: Sendable {
    private static let most = 4

    private struct State {
        var tasks: [(question: Int, task: Task<Void, Never>)] = []
        /// Ended before their task was known here.
        var ended: Set<Int> = []
    }

    private let state = Mutex(State())

    func begin(_ question: Int, _ task: Task<Void, Never>) {
        let oldest = state.withLock { state -> Task<Void, Never>? in
            if state.ended.remove(question) != nil { return nil }
            state.tasks.append((question, task))
            return state.tasks.count > Self.most ? state.tasks.removeFirst().task : nil
        }
        oldest?.cancel()
    }

    func end(_ question: Int) {
        state.withLock { state in
            guard let place = state.tasks.firstIndex(where: { $0.question == question }) else {
                state.ended.insert(question)
                return
            }
            state.tasks.remove(at: place)
        }
    }
}
