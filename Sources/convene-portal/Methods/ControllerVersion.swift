/// Which of the chat controller's actions a portal has, by the age of its module (chats.md J10).
enum ControllerVersion: String, Sendable, CaseIterable, Comparable {
    /// A portal of before the controllers.
    case none
    /// 2022 and 2023.
    case V2a
    case June2025 = "25.100"
    case today

    static func < (one: ControllerVersion, other: ControllerVersion) -> Bool { one.age < other.age }

    private var age: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
