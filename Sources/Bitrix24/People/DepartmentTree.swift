/// The departments of a portal as far as they are known in a session, and who works in them.
public struct DepartmentTree: Sendable, Equatable {
    /// Nil until all departments were read.
    public private(set) var departments: [DepartmentID: Department]?
    private var names: [Int: String] = [:]
    private var below: [DepartmentID: [DepartmentID]] = [:]
    /// The departments that stand below none.
    public private(set) var roots: [DepartmentID] = []
    private var staff: [DepartmentID: [UserID]] = [:]

    public init() {}

    public init(_ all: [Department]) {
        take(all)
    }

    /// Takes in all departments. Those whose parent is not among them stand at the top.
    public mutating func take(_ all: [Department]) {
        add(all)
        let known = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        let sorted = known.values.map { (key: NaturalOrder($0.name), department: $0) }
            .sorted { ($0.key, $0.department.id) < ($1.key, $1.department.id) }.map(\.department)
        let groups = Dictionary(grouping: sorted) { department in
            department.parent.flatMap { known[$0]?.id }
        }
        departments = known
        roots = groups[nil, default: []].map(\.id)
        below = [:]
        for (parent, children) in groups {
            if let parent { below[parent] = children.map(\.id) }
        }
        // Departments that stand below each other in a circle would be nowhere.
        var reached = Set(roots.flatMap(branch))
        for department in sorted where !reached.contains(department.id) {
            let branch = branch(of: department.id)
            // One of an earlier circle may turn out to be below this one.
            roots.removeAll(where: branch.contains)
            roots.append(department.id)
            reached.formUnion(branch)
        }
    }

    /// Takes in the names of some departments.
    public mutating func add(_ departments: [Department]) {
        for department in departments { names[department.id.rawValue] = department.name }
    }

    /// The name of a department by its number; nil while it is not known.
    public func name(of department: Int) -> String? { names[department] }

    /// All departments, each before those below it.
    public var inOrder: [Department] { roots.flatMap(branchInDepth).compactMap { departments?[$0] } }

    private func branchInDepth(of root: DepartmentID) -> [DepartmentID] {
        var order: [DepartmentID] = []
        var seen: Set<DepartmentID> = []
        var waiting = [root]
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            order.append(next)
            waiting += children(of: next).reversed()
        }
        return order
    }

    /// From the top to a department, itself the last; the departments above it by their parents.
    public func path(of department: DepartmentID) -> [Department] {
        var path: [Department] = []
        var seen: Set<DepartmentID> = []
        var next: DepartmentID? = department
        while let id = next, let found = departments?[id], seen.insert(id).inserted {
            path.insert(found, at: 0)
            next = found.parent
        }
        return path
    }

    /// The departments that bear a name, without regard to accents and signs unless one is written just so, by number.
    ///
    /// A plus at the end is a sign of its own: `Sales+` is no other way to write `Sales`.
    public func departments(named name: String) -> [Department] {
        let (sought, written) = (FoldedText(name), name.trimmed.lowercased())
        let found = (departments ?? [:]).values.filter { FoldedText($0.name) == sought }.sorted { $0.id < $1.id }
        let exact = found.filter { $0.name.trimmed.lowercased() == written }
        return exact.isEmpty && !written.hasSuffix("+") ? found : exact
    }

    /// The departments right below one, by name.
    public func children(of department: DepartmentID) -> [DepartmentID] { below[department] ?? [] }

    /// A department and all those below it, each once.
    public func branch(of root: DepartmentID) -> [DepartmentID] {
        var branch = [root]
        var seen: Set = [root]
        var next = 0
        while next < branch.count {
            branch += children(of: branch[next]).filter { seen.insert($0).inserted }
            next += 1
        }
        return branch
    }

    /// Takes in who works in each of these departments; who is missing in the answer has nobody.
    public mutating func take(staff found: [DepartmentID: [UserID]], of departments: [DepartmentID]) {
        for department in departments { staff[department] = found[department] ?? [] }
    }

    /// The people of a department, without those below it; nil until they were read.
    public func staff(of department: DepartmentID) -> [UserID]? { staff[department] }

    /// Everybody in these departments, each once; nil until all of them were read.
    public func staff(ofAll departments: [DepartmentID]) -> [UserID]? {
        var people: [UserID] = []
        var seen: Set<UserID> = []
        for department in departments {
            guard let own = staff[department] else { return nil }
            people += own.filter { seen.insert($0).inserted }
        }
        return people
    }
}
