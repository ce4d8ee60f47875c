/// What leads from a chat as it is to a chat as it is wanted: the fewest calls, in the order in which they must be made,
/// and what cannot be done and why. A value: printed, shown, carried out by `PlanRunner`, compared afterwards.
///
/// ```swift
/// var goal = ChatGoal()
/// goal.title = "Launch crew"
/// goal.managers = .change(adding: [17], removing: [])
/// let stored = try await client.readBack(3102)
/// let plan = ChatPlan(goal, from: stored, by: 1, with: try await client.capabilities())
/// let outcome = await PlanRunner(client: client).run(plan)
/// ```
public struct ChatPlan: Sendable, Equatable {
    public let goal: ChatGoal
    public let stored: StoredChat
    /// Empty where everything is as wanted.
    public let steps: [ChatStep]
    /// In the order of the steps that they stand in the way of.
    public let unsupported: [UnsupportedChange]

    /// - Parameters:
    ///   - caller: who makes the calls; nil where that is not known.
    ///   - capabilities: `.all` plans as if the portal had everything; see `needsCapabilities`.
    public init(
        _ goal: ChatGoal, from stored: StoredChat, by caller: UserID?, with capabilities: Capabilities = .all
    ) {
        var planner = ChatPlanner(goal, stored, caller, capabilities)
        planner.plan()
        self.goal = goal
        self.stored = stored
        steps = planner.steps
        unsupported = planner.unsupported
    }

    public var chat: ChatID { stored.id }

    /// Whether the portal has to be asked for its capabilities before this plan can be relied on.
    public var needsCapabilities: Bool {
        steps.contains { Capabilities.optional.contains($0.method) }
    }

    /// Who is put into the chat: they are told.
    public var newcomers: [UserID] {
        steps.flatMap { step in if case .addMembers(let people, _) = step.action { people } else { [UserID]() } }
    }

    /// Somebody is removed, the owner or the type changes: not without somebody's word.
    public var isGrave: Bool {
        steps.contains { step in
            switch step.action {
            case .removeMember, .setOwner, .convert: true
            case .link(_, let removed): !removed.isEmpty
            default: false
            }
        }
    }
}
