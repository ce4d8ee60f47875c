/// Who a credential acts as, and what it can do.
extension Messages {
    /// "You are Anna Petrova on acme.bitrix24.com; scopes im, user."
    public func youAre(_ name: String, on portal: String, scopes: [String]) -> String {
        let list = scopes.isEmpty ? say(en: "no scopes", ru: "прав нет") : scopes.joined(separator: ", ")
        return say(
            en: "You are \(name) on \(portal); \(scopes.isEmpty ? list : "scopes \(list)").",
            ru: "Вы вошли как \(name) на \(portal); \(scopes.isEmpty ? list : "права (scope): \(list)").")
    }

    /// What will not work without a scope; nil where nothing is lost.
    public func lack(ofScope scope: String) -> String? {
        switch scope {
        case "im":
            say(
                en: "The webhook has no `im` scope, so it cannot create chats.",
                ru: "У вебхука нет права im («Чат и уведомления»), поэтому он не может создавать чаты.")
        case "user":
            say(
                en: "Without the `user` scope members cannot be found by e-mail; names and ids still work.",
                ru: "Без права user никого нельзя найти по адресу почты; имена и ID работают.")
        default: nil
        }
    }

    public var addScopes: String {
        say(
            en: "Add the scope to the webhook in the portal's Developer resources.",
            ru: "Добавьте право вебхуку в разделе «Разработчикам» портала.")
    }
}
