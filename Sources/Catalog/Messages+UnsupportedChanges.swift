/// Why something of a chat cannot be changed.
extension Messages {
    public func portalLacks(_ method: String) -> String {
        say(
            en: "This portal cannot do it: it has no \(method).", ru: "Этот портал так не умеет: в нём нет \(method).")
    }
    public var onlyTheOwnerMay: String {
        say(en: "Only the owner of the chat may do it.", ru: "Это может только владелец чата.")
    }
    public var onlyManagersMay: String {
        say(
            en: "Only the managers and the owner of the chat may do it.",
            ru: "Это могут только администраторы и владелец чата.")
    }
    public var onlyMembersMay: String {
        say(en: "Only members of the chat may do it.", ru: "Это могут только участники чата.")
    }
    public var nobodyMay: String { say(en: "Nobody may do it in this chat.", ru: "В этом чате это нельзя никому.") }
    public var notInSuchChats: String {
        say(
            en: "It cannot be done in a chat of this kind.", ru: "В чатах этого вида так делать нельзя.")
    }
    public var memberByDepartment: String {
        say(
            en: "A member through a linked department; unlink the department to remove them.",
            ru: "Участник из привязанного отдела; чтобы удалить его, отвяжите отдел.")
    }
    public var ownerStays: String {
        say(
            en: "The owner cannot be removed; make somebody else the owner first.",
            ru: "Владельца нельзя удалить; сначала передайте чат другому.")
    }
    public var callerStays: String {
        say(
            en: "You would no longer see the chat; use `convene leave` for that.",
            ru: "Вы перестанете видеть чат; для этого есть `convene leave`.")
    }
    public var listNotShown: String {
        say(
            en: "The portal does not show who is there now; name who is to be removed.",
            ru: "Портал не показывает, кто там сейчас; назовите, кого убрать.")
    }
    public var ownerIsManager: String {
        say(en: "The owner is always a manager.", ru: "Владелец — всегда администратор чата.")
    }
}
