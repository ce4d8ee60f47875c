import Bitrix24
import Synchronization

/// What the picker asks of the portal.
extension JobRunner {
    func search(_ text: SearchText, _ question: Int) {
        let task = Worker.shared.start { [client, post, searches] in
            let found = await result { () async throws(PortalError) in try await client.people(named: text.text) }
            searches.end(question)
            post(.peopleFound(text, question: question, found.map(\.value)))
        }
        searches.begin(question, task)
    }

    func check(_ people: [UserID], _ question: Int) {
        Worker.shared.start { [client, post] in
            let found = await result { () async throws(PortalError) in try await client.allPeople(people) }
            post(.membersChecked(question: question, found))
        }
    }

    func lookUpStaff(_ people: [UserID], _ question: Int) {
        Worker.shared.start { [client, post] in
            let found = await result { () async throws(PortalError) in try await client.allPeople(people) }
            post(.staffLookedUp(people, question: question, found))
        }
    }

    /// Names that the portal does not tell are left out of the list, no more.
    func name(_ departments: [Int]) {
        Worker.shared.start { [client, post] in
            let named = await result { () async throws(PortalError) in
                try await client.departments(numbered: departments)
            }
            if case .success(let named) = named { post(.departmentsNamed(named.value)) }
        }
    }

    func readDepartments() {
        Worker.shared.start { [client, post] in
            post(.departmentsRead(await result { () async throws(PortalError) in try await client.allDepartments() }))
        }
    }

    func readStaff(_ departments: [DepartmentID]) {
        Worker.shared.start { [client, post] in
            let staff = await result { () async throws(PortalError) in try await client.staff(of: departments) }
            post(.staffRead(departments, staff.map(\.value)))
        }
    }

    func readRecentChats() {
        Worker.shared.start { [client, post] in
            let page = await result { () async throws(PortalError) in try await client.recentChats() }
            post(.recentChatsRead(page.map(\.value.chats)))
        }
    }

    func findChats(_ text: SearchText) {
        Worker.shared.start { [client, post] in
            let page = await result { () async throws(PortalError) in try await client.chats(titled: text.text) }
            post(.chatsFound(text, page.map(\.value)))
        }
    }

    func readMembers(_ chat: ChatID) {
        Worker.shared.start { [client, post] in
            let members = await result { () async throws(PortalError) in try await client.members(of: chat) }
            post(.membersRead(chat, members.map(\.value)))
        }
    }

    func resolve(_ entries: [MemberEntry], _ question: Int) {
        Worker.shared.start { [client, records, post] in
            let rule = RetryRule(budget: .seconds(30))
            let groups =
                entries.contains(where: \.isGroup) ? await onOwnThread { records.knownGroups() } : PeopleGroups()
            let resolution = await result { () async throws(PortalError) in
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
