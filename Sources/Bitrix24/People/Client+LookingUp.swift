extension Client {
    /// Asks the portal who is meant. Plain ids cost nothing; fifty e-mail addresses, and fifty names, cost one request; a
    /// department costs one, the first `department:N+` two more.
    ///
    /// Whether the people exist and are active is another question: see `resolve`.
    ///
    /// - Parameters:
    ///   - rule: how often a call that the portal refuses for now is made again.
    ///   - announce: told before each pause.
    /// - Returns: what the portal does not answer is missed for that reason: an e-mail address without the scope `user`,
    ///   a department with those below it without the scope `department`.
    public func lookUp(
        _ entries: [MemberEntry], repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> MemberLookup {
        var search = MemberSearch(client: self, rule: rule, announce: announce)
        await search.find(entries)
        // Names that stand in a row without commas are pairs of words, if all of those are people.
        let rows = search.unknownRows(among: entries)
        await search.find(rows.values.flatMap(\.self))
        return MemberLookup(
            entries.flatMap { entry in
                let pairs = rows[entry] ?? []
                return search.haveAllPeople(pairs) ? pairs : [entry]
            }.map { ($0, search.outcomes[$0] ?? .found([])) })
    }
}

/// Finds out who is meant, with as few requests as the portal can do with.
private struct MemberSearch {
    let client: Client
    let rule: RetryRule
    let announce: (RetryRule.Pause) -> Void
    private(set) var outcomes: [MemberEntry: MemberOutcome] = [:]
    /// All departments, once somebody asked for those below one.
    private var company: DepartmentTree?

    init(client: Client, rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void) {
        self.client = client
        self.rule = rule
        self.announce = announce
    }

    mutating func find(_ entries: [MemberEntry]) async {
        var names: [String] = []
        var emails: [String] = []
        for entry in entries where outcomes[entry] == nil {
            switch entry {
            case .person(let id): outcomes[entry] = .found([id])
            case .name(let name): names.append(name)
            case .email(let address): emails.append(address)
            case .department: break
            }
        }
        await find(names: names)
        await find(emails: emails)
        for entry in entries where outcomes[entry] == nil {
            guard case .department(let id, let branches) = entry else { continue }
            outcomes[entry] = await staff(of: id, branches: branches)
        }
    }

    /// Names of four words and more that are nobody's, as pairs of words.
    func unknownRows(among entries: [MemberEntry]) -> [MemberEntry: [MemberEntry]] {
        var rows: [MemberEntry: [MemberEntry]] = [:]
        for entry in entries {
            guard case .name(let name) = entry, case .missed(.nobodyHasName(similar: [])) = outcomes[entry] else {
                continue
            }
            let words = name.split(separator: " ")
            guard words.count >= 4, words.count.isMultiple(of: 2) else { continue }
            rows[entry] = stride(from: 0, to: words.count, by: 2).map { .name("\(words[$0]) \(words[$0 + 1])") }
        }
        return rows
    }

    func haveAllPeople(_ entries: [MemberEntry]) -> Bool {
        !entries.isEmpty
            && entries.allSatisfy { entry in
                switch outcomes[entry] {
                case .found, .missed(.severalHaveName): true
                default: false
                }
            }
    }

    private mutating func find(names: [String]) async {
        let questions = names.map { name in
            JSONValue.object([.init("FIND", .string(name)), .init("LIMIT", .integer(PeopleFound.most))])
        }
        let answers: [Result<PeopleByID, PortalError>] = await ask(.userSearch, questions)
        for (name, answer) in zip(names, answers) {
            outcomes[.name(name)] = MemberOutcome(answer.map(\.people)) { MemberOutcome(of: name, among: $0.values) }
        }
    }

    private mutating func find(emails: [String]) async {
        let answers: [Result<[Account], PortalError>] = await ask(.userGet, emails.map(Account.filter))
        for (address, answer) in zip(emails, answers) {
            outcomes[.email(address)] = MemberOutcome(answer) { accounts in
                let ids = accounts.ids(withEmail: address)
                if ids.count == 1 { return .found(ids) }
                return .missed(ids.isEmpty ? .nobodyHasEmail : .severalHaveEmail(ids))
            }
        }
    }

    private mutating func staff(of id: DepartmentID, branches: Bool) async -> MemberOutcome {
        do throws(PortalError) {
            var departments = [id]
            if branches {
                let company = try await wholeCompany()
                guard company.departments?[id] != nil else { return .missed(.noSuchDepartment) }
                departments = company.branch(of: id)
            }
            let staff = try await repeating { [client, departments] () async throws(PortalError) in
                try await client.employees(of: departments).value
            }
            return staff.isEmpty ? .missed(.departmentIsEmpty) : .found(staff)
        } catch {
            return .missed(.unanswered(error))
        }
    }

    private mutating func wholeCompany() async throws(PortalError) -> DepartmentTree {
        if let company { return company }
        let all = try await repeating { [client] () async throws(PortalError) in try await client.allDepartments() }
        let read = DepartmentTree(all)
        company = read
        return read
    }
}

// MARK: - Asking

extension MemberSearch {
    /// Asks one question about each of several things: in batches, but for what cannot travel in one.
    private func ask<Value: Decodable & Sendable>(
        _ method: Method, _ questions: [JSONValue]
    ) async -> [Result<Value, PortalError>] {
        let queries = questions.map { BatchQuery(method, $0) }
        var together = await askTogether(queries.compactMap(\.self), returning: Value.self)[...]
        var answers: [Result<Value, PortalError>] = []
        for (question, query) in zip(questions, queries) {
            if query != nil, let answer = together.popFirst() {
                answers.append(answer)
            } else {
                answers.append(await askAlone(method, question))
            }
        }
        return answers
    }

    /// Nothing where a batch would hold one query only: that goes alone as well.
    private func askTogether<Value: Decodable & Sendable>(
        _ queries: [BatchQuery], returning: Value.Type
    ) async -> [Result<Value, PortalError>] {
        guard queries.count > 1 else { return [] }
        do throws(PortalError) {
            let outcomes = try await repeating { [client] () async throws(PortalError) in
                try await client.batch(queries, returning: Value.self)
            }
            return outcomes.map { $0.map(\.value) }
        } catch {
            return queries.map { _ in .failure(error) }
        }
    }

    private func askAlone<Value: Decodable & Sendable>(
        _ method: Method, _ question: JSONValue
    ) async -> Result<Value, PortalError> {
        do throws(PortalError) {
            let reply = try await repeating { [client] () async throws(PortalError) -> Reply<Value> in
                try await client.call(method, question)
            }
            return .success(reply.value)
        } catch {
            return .failure(error)
        }
    }

    private func repeating<Value: Sendable>(
        _ call: () async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        try await rule.repeating(announce: announce, call)
    }
}

extension MemberOutcome {
    fileprivate init<Value>(_ answer: Result<Value, PortalError>, _ read: (Value) -> MemberOutcome) {
        switch answer {
        case .success(let value): self = read(value)
        case .failure(let error): self = .missed(.unanswered(error))
        }
    }

    /// Who bears a full name; its words may come in any order.
    fileprivate init(of name: String, among people: some Sequence<Person>) {
        let found = people.filter(\.isActive).sorted { $0.id < $1.id }
        let meant = found.filter { $0.isCalled(name) }
        if meant.count == 1 {
            self = .found(meant.map(\.id))
        } else {
            self = .missed(meant.isEmpty ? .nobodyHasName(similar: found) : .severalHaveName(meant))
        }
    }
}

extension Person {
    /// Whether this is the person's full name, in whatever order its words come, without regard to case and accents.
    public func isCalled(_ fullName: String) -> Bool {
        func words(_ text: String) -> [[UInt8]] {
            FoldedText(text).words.sorted { $0.lexicographicallyPrecedes($1) }
        }
        return words(name) == words(fullName)
    }
}
