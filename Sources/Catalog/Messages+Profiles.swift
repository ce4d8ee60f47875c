/// The saved portals and the files that they are kept in.
extension Messages {
    public func noProfile(_ name: String) -> String {
        say(en: "No portal is saved as “\(name)”.", ru: "Портал с именем «\(name)» не сохранён.")
    }

    public func profileTaken(_ name: String) -> String {
        say(en: "A portal is saved as “\(name)” already.", ru: "Имя «\(name)» уже занято другим порталом.")
    }

    public func profilesNotEditable(_ file: String) -> String {
        say(
            en: "\(file) is written in a way that convene cannot change without losing something of it.",
            ru: "Файл \(file) записан так, что convene не может изменить его, ничего в нём не потеряв.")
    }

    public var changeItByHand: String {
        say(en: "Make the change with an editor.", ru: "Внесите изменение в редакторе.")
    }

    public var correctTheFile: String {
        say(en: "Correct the file with an editor.", ru: "Исправьте файл в редакторе.")
    }

    public var addAProfile: String {
        say(
            en: "Save one with: convene profiles add NAME", ru: "Сохраните портал командой: convene profiles add ИМЯ")
    }

    public func chooseOneOf(_ names: String) -> String {
        say(en: "Choose one of: \(names).", ru: "Выберите из: \(names).")
    }

    public var chooseAnotherName: String {
        say(
            en: "Choose another name, or remove that one first.", ru: "Выберите другое имя или сначала удалите прежнее."
        )
    }
}

/// What `convene profiles` says.
extension Messages {
    public var noSavedPortals: String {
        say(
            en: "No portal is saved yet: convene profiles add NAME",
            ru: "Сохранённых порталов пока нет: convene profiles add ИМЯ")
    }

    public func profileSaved(_ name: String) -> String {
        say(en: "The portal is saved as “\(name)”.", ru: "Портал сохранён под именем «\(name)».")
    }

    public func profileRemoved(_ name: String) -> String {
        say(en: "“\(name)” was removed.", ru: "Портал «\(name)» удалён из сохранённых.")
    }

    public func profileRenamed(_ name: String, to newName: String) -> String {
        say(en: "“\(name)” was renamed to “\(newName)”.", ru: "Портал «\(name)» теперь называется «\(newName)».")
    }

    public func profileIsDefault(_ name: String) -> String {
        say(
            en: "“\(name)” is now the default portal.",
            ru: "Портал «\(name)» теперь по умолчанию.")
    }

    public var secretFromCommand: String { say(en: "from a command", ru: "из команды") }
    public var secretFromService: String { say(en: "in the secret service", ru: "в службе секретов") }
    public var confirmsByName: String { say(en: "asks for its name", ru: "спрашивает имя") }
}

/// What is wrong with a value in `profiles.toml`.
extension Messages {
    public var valueMissing: String { say(en: "this is missing.", ru: "этого значения нет.") }

    public var valueMustBeText: String {
        say(en: "this must be text in quotes.", ru: "здесь нужен текст в кавычках.")
    }

    public var valueMustBeUserNumber: String {
        say(
            en: "this must be the number of the user in the webhook's URL.",
            ru: "здесь нужен номер пользователя из адреса вебхука.")
    }

    public var valueMustBeTable: String { say(en: "this must be a table.", ru: "здесь нужна таблица.") }

    public func valueMustBeOneOf(_ values: String) -> String {
        say(en: "this can be \(values).", ru: "здесь может быть: \(values).")
    }

    public func keyUnknown(_ keys: String) -> String {
        say(en: "there is no such key here, only \(keys).", ru: "такого ключа здесь нет, есть: \(keys).")
    }

    public var addressHasPath: String {
        say(
            en:
                "this must be the portal's host alone, such as https://acme.bitrix24.com; the rest may be a secret.",
            ru: "здесь нужен только хост портала, например https://acme.bitrix24.ru; остальное может быть секретом.")
    }

    public var pathMustBeAbsolute: String {
        say(en: "this path must begin with / or ~/.", ru: "этот путь должен начинаться с / или ~/.")
    }

    public func oneSecretSource(_ keys: String) -> String {
        say(en: "this needs exactly one of \(keys).", ru: "здесь нужен ровно один ключ из: \(keys).")
    }

    public var noSuchProfileHere: String {
        say(en: "no portal is saved under this name.", ru: "под этим именем портал не сохранён.")
    }

    public var profileNeedsName: String {
        say(en: "A saved portal needs a name.", ru: "Сохранённому порталу нужно имя.")
    }

    public func profileNameTooLong(_ limit: Int) -> String {
        say(
            en: "The name of a saved portal has at most \(limit) characters.",
            ru: "В имени сохранённого портала не больше \(limit) символов.")
    }

    public var profileNameForbidden: String {
        say(
            en: "The name of a saved portal can contain letters and digits and, between them, - _ . but no spaces.",
            ru: "Имя сохранённого портала может содержать буквы и цифры, а между ними - _ . но не пробелы.")
    }
}

/// Files that others can read.
extension Messages {
    public func file(_ path: String, isFolder: Bool, link: String?) -> String {
        let way = link.map { say(en: ", where \($0) leads,", ru: ", куда ведёт \($0),") } ?? ""
        return isFolder
            ? say(en: "The folder \(path)\(way)", ru: "Папка \(path)\(way)")
            : say(en: "The file \(path)\(way)", ru: "Файл \(path)\(way)")
    }

    public func canBeReadByOthers(_ subject: String) -> String {
        say(
            en: "\(subject) is open to other users of this machine.",
            ru: "\(subject): доступ открыт другим пользователям этого компьютера.")
    }

    public func belongsToAnother(_ subject: String, owner: UInt32) -> String {
        say(
            en: "\(subject) belongs to another user (uid \(owner)).",
            ru: "\(subject): принадлежит другому пользователю (uid \(owner)).")
    }

    public func makeItPrivate(_ command: String) -> String {
        say(
            en: "Make it private: \(command)  If somebody may have read the secret, have the portal make a new one.",
            ru: "Закройте доступ: \(command)  Если секрет могли прочитать, создайте на портале новый.")
    }

    public func makeItYours(_ command: String) -> String {
        say(
            en: "Make it yours: \(command)  Or run convene as its owner.",
            ru: "Смените владельца: \(command)  Или запустите convene от имени владельца.")
    }
}
