/// Why somebody who was named cannot become a member as it stands.
extension Words {
    public var nobodyHasEmail: String {
        say(
            en: "Nobody on the portal has this e-mail address.",
            ru: "На портале никого нет с этим адресом электронной почты.")
    }

    public func severalHaveEmail(_ ids: String) -> String {
        say(
            en: "More than one person has this e-mail address: \(ids).",
            ru: "Этот адрес электронной почты не у одного человека: \(ids).")
    }

    public var nobodyHasName: String {
        say(
            en: "Nobody on the portal has this full name.", ru: "На портале нет никого с таким полным именем.")
    }

    public func severalHaveName(_ count: Int) -> String {
        say(en: "\(people(count)) have this name.", ru: "Это имя у нескольких человек: \(count).")
    }

    public var departmentIsEmpty: String {
        say(en: "The portal names nobody in this department.", ru: "В этом подразделении портал никого не называет.")
    }

    public var noSuchDepartment: String {
        say(en: "The portal has no such department.", ru: "Такого подразделения на портале нет.")
    }

    public var emailNeedsScope: String {
        say(
            en: "The credential lacks the scope user, without which nobody is found by e-mail.",
            ru: "У вебхука нет права (scope) user, без которого по адресу электронной почты никого не найти.")
    }

    public var branchesNeedScope: String {
        say(
            en: "The credential lacks the scope department, without which nobody knows what is below a department.",
            ru: "У вебхука нет права (scope) department, без которого неизвестно, что входит в подразделение.")
    }

    public var unknownPerson: String {
        say(
            en: "Nobody with this id is on the portal, or the portal does not show them to you.",
            ru: "Никого с этим id на портале нет, или портал его вам не показывает.")
    }

    public func dismissed(_ name: String) -> String {
        say(
            en: "\(name) is dismissed; the portal would drop them without a word.",
            ru: "\(name): уволен(а); портал молча не возьмёт этого человека в чат.")
    }
}

/// What to do about it.
extension Words {
    public var checkAddress: String {
        say(en: "Check the address, or give the person's id.", ru: "Проверьте адрес или укажите id человека.")
    }

    public var giveID: String {
        say(en: "Give the id of the one you mean.", ru: "Укажите id того, кого вы имеете в виду.")
    }

    public var checkName: String {
        say(
            en: "Check the spelling, or search by a part of the name.",
            ru: "Проверьте, как написано имя, или найдите человека по части имени.")
    }

    public var checkDepartment: String {
        say(en: "Check the number of the department.", ru: "Проверьте номер подразделения.")
    }

    public var addScopeUser: String {
        say(
            en: "Tick the scope user on the webhook, or name the person by id or full name.",
            ru: "Отметьте у вебхука право user или укажите id либо полное имя человека.")
    }

    public var addScopeDepartment: String {
        say(
            en: "Tick the scope department on the webhook, or name the departments one by one, without the plus.",
            ru: "Отметьте у вебхука право department или перечислите подразделения по одному, без плюса.")
    }

    public var checkID: String {
        say(
            en: "Check the id; people of other portals have other ids.",
            ru: "Проверьте id: у людей с других порталов другие id.")
    }

    public var leaveOut: String {
        say(en: "Leave the person out.", ru: "Не включайте этого человека.")
    }
}
