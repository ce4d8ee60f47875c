/// Refusals of the methods about people and departments (rest.md C5 to C8).
extension Refusal {
    static let phraseTooShort = Refusal(
        "FIND_SHORT", 400, "Too short a search phrase.", "Слишком короткая поисковая фраза.")
    static let idEmpty = Refusal("ID_EMPTY", 400, "User ID can't be empty", "Не указан идентификатор пользователя")
    static let userMissing = Refusal(
        "USER_NOT_EXISTS", 400, "User is not exists", "Пользователь не существует")
    static let foreignExtranetUser = Refusal(
        "ACCESS_DENIED", 400, "You can request only users who consist of your extranet group",
        "Можно запрашивать только пользователей своей группы экстранета")
    static let idWrongFormat = Refusal(
        "INVALID_FORMAT", 400, "A wrong format for the ID field is passed", "Передан неверный формат поля ID")
    static let departmentIDEmpty = Refusal(
        "ID_EMPTY", 400, "Department ID can't be empty", "Не указан идентификатор подразделения")
    static let intranetOnly = Refusal(
        "ACCESS_ERROR", 403, "Only intranet users have access to this method.",
        "Метод доступен только сотрудникам компании.")
}
