/// The keys of the form.
extension Messages {
    public var reviewKey: KeyText {
        key(
            ("Review", "Проверка"), en: "Shows what will be sent, to which portal, as whom and who is notified.",
            ru: "Показывает, что будет отправлено, на какой портал, от чьего имени и кто об этом узнает.")
    }
    public var nextKey: KeyText { key(("Next", "Дальше"), en: "Goes to the next field.", ru: "К следующему полю.") }
    public var previousKey: KeyText { key(en: "Goes to the previous field.", ru: "К предыдущему полю.") }
    public var downKey: KeyText {
        key(
            en: "Next field; in a text of several lines, a list or a panel, the next line.",
            ru: "Следующее поле; в многострочном тексте, списке или панели — следующая строка.")
    }
    public var upKey: KeyText {
        key(
            en: "Previous field; in a text of several lines, a list or a panel, the previous line.",
            ru: "Предыдущее поле; в многострочном тексте, списке или панели — предыдущая строка.")
    }
    public var chooseKey: KeyText {
        key(
            ("Choose", "Выбор"), en: "Opens the list of what the field can be; never sends.",
            ru: "Открывает список значений поля; никогда не отправляет.")
    }
    public var nextByEnterKey: KeyText {
        key(en: "In a plain field goes to the next one.", ru: "В простом поле — к следующему.")
    }
    public var nextValueKey: KeyText { key(("Change", "Сменить"), en: "Next value.", ru: "Следующее значение.") }
    public var previousValueKey: KeyText { key(en: "Previous value.", ru: "Предыдущее значение.") }
    public var undoKey: KeyText {
        key(en: "Takes back the last change of the form.", ru: "Отменяет последнее изменение формы.")
    }
    public var startEmptyKey: KeyText {
        key(en: "Empties the form; undo brings it back.", ru: "Очищает форму; отмена её вернёт.")
    }
    public var redoKey: KeyText {
        key(en: "Makes the change again that was undone.", ru: "Повторяет отменённое изменение.")
    }
}

/// The keys of a text.
extension Messages {
    public var leftKey: KeyText {
        key(
            en: "One character back; before the text, into the people.",
            ru: "На символ назад; перед текстом — к выбранным людям.")
    }
    public var rightKey: KeyText {
        key(
            en: "One character on; at the end of a path, takes the completion.",
            ru: "На символ вперёд; в конце пути принимает подсказку.")
    }
    public var wordLeftKey: KeyText { key(en: "One word back.", ru: "На слово назад.") }
    public var wordRightKey: KeyText { key(en: "One word on.", ru: "На слово вперёд.") }
    public var lineStartKey: KeyText { key(en: "To the start of the line.", ru: "В начало строки.") }
    public var lineEndKey: KeyText {
        key(
            en: "To the end of the line; there, takes the completion of a path.",
            ru: "В конец строки; там принимает подсказку пути.")
    }
    public var deleteBackwardKey: KeyText {
        key(
            en: "Deletes the character before the cursor, or the person chosen last.",
            ru: "Удаляет символ перед курсором или человека, выбранного последним.")
    }
    public var deleteForwardKey: KeyText {
        key(
            en: "Deletes the character, or the person, under the cursor.",
            ru: "Удаляет символ или человека под курсором.")
    }
    public var killToSpaceKey: KeyText {
        key(en: "Cuts back to the last white space.", ru: "Вырезает назад до пробела.")
    }
    public var killWordBackwardKey: KeyText {
        key(en: "Cuts the word before the cursor.", ru: "Вырезает слово перед курсором.")
    }
    public var killWordForwardKey: KeyText {
        key(en: "Cuts the word after the cursor.", ru: "Вырезает слово за курсором.")
    }
    public var killToLineEndKey: KeyText { key(en: "Cuts to the end of the line.", ru: "Вырезает до конца строки.") }
    public var killToLineStartKey: KeyText {
        key(en: "Cuts to the start of the line.", ru: "Вырезает до начала строки.")
    }
    public var yankKey: KeyText { key(en: "Puts back what was cut last.", ru: "Вставляет вырезанное последним.") }
    public var newLineKey: KeyText {
        key(en: "Begins a new line; never sends.", ru: "Начинает новую строку; никогда не отправляет.")
    }
    public var editorKey: KeyText {
        key(
            ("Editor", "Редактор"), en: "Edits this text in $VISUAL or $EDITOR.",
            ru: "Открывает этот текст в $VISUAL или $EDITOR.")
    }
}

/// The keys on the way to the chat.
extension Messages {
    public var takeKey: KeyText {
        key(("Take", "Взять"), en: "Takes the highlighted line.", ru: "Берёт выделенную строку.")
    }
    public var sendKey: KeyText {
        key(("Send", "Отправить"), en: "Sends the chat to the portal, once.", ru: "Отправляет чат на портал, один раз.")
    }
    public var sendAgainKey: KeyText {
        key(
            ("Send again", "Ещё раз"), en: "Alone sends a form that may have made a chat already.",
            ru: "Только она отправляет форму, которая, возможно, уже создала чат.")
    }
    public var onlyYSendsKey: KeyText {
        key(
            en: "Says that only y sends, where there may be a chat already.",
            ru: "Напоминает, что отправляет только y, если чат уже может быть.")
    }
    public var cancelKey: KeyText { key(("Cancel", "Отменить"), en: "Cancels the request.", ru: "Отменяет запрос.") }
    public var newChatKey: KeyText {
        key(("New chat", "Новый чат"), en: "Begins a new chat with an empty form.", ru: "Новый чат, с пустой формой.")
    }
    public var repairAllKey: KeyText {
        key(
            ("Repair all", "Исправить всё"),
            en: "Repairs everything that the portal stored differently, the owner last.",
            ru: "Исправляет всё, что портал сохранил иначе, владельца — последним.")
    }
    public var repairKey: KeyText {
        key(en: "Repairs the difference of that number.", ru: "Исправляет отличие с этим номером.")
    }
    public var unknownKey: KeyText {
        key(
            ("Unknown", "Неизвестное"), en: "From the form: opens a request whose outcome is unknown.",
            ru: "Из формы: открывает запрос с неизвестным исходом.")
    }
    public var lookKey: KeyText {
        key(("Look", "Искать"), en: "Looks for the chat on the portal.", ru: "Ищет чат на портале.")
    }
    public var keepUnknownKey: KeyText {
        key(
            ("Keep unknown", "Не выяснять"), en: "Keeps it as unknown; convene does not ask again.",
            ru: "Оставляет неизвестным; convene больше не спросит.")
    }
    public var pickKey: KeyText {
        key(en: "Says that the chat of this number is the one.", ru: "Говорит, что это чат с этим номером.")
    }
}

/// The keys of templates and history.
extension Messages {
    public var templatesKey: KeyText {
        key(("Templates", "Шаблоны"), en: "From the form: lists the templates.", ru: "Из формы: список шаблонов.")
    }
    public var historyKey: KeyText {
        key(
            ("History", "История"), en: "From the form: lists the chats that were created.",
            ru: "Из формы: список созданных чатов.")
    }
    public var newLikeItKey: KeyText {
        key(
            ("New like it", "Такой же"), en: "Begins a new chat like it; undo brings the form of before back.",
            ru: "Новый чат по этому образцу; отмена вернёт прежнюю форму.")
    }
    public var saveKey: KeyText {
        key(("Save", "Сохранить"), en: "Keeps the form under a name.", ru: "Сохраняет форму под именем.")
    }
    public var renameKey: KeyText {
        key(("Rename", "Имя"), en: "Renames the template.", ru: "Переименовывает шаблон.")
    }
    public var deleteKey: KeyText {
        key(
            ("Delete", "Удалить"), en: "Deletes the template, when pressed twice.",
            ru: "Удаляет шаблон, если нажать дважды.")
    }
    public var takeNameKey: KeyText { key(("Keep", "Сохранить"), en: "Takes the name.", ru: "Принимает имя.") }
    public var copyLinkKey: KeyText {
        key(
            ("Copy link", "Копировать"), en: "Sends the chat's link to the clipboard of the terminal.",
            ru: "Передаёт ссылку на чат в буфер обмена терминала.")
    }
    public var copyCurlKey: KeyText {
        key(
            ("Copy as curl", "Как curl"),
            en: "Sends the request to the clipboard of the terminal, as a command of curl that reads the secret from a "
                + "variable.",
            ru: "Передаёт запрос в буфер обмена терминала: команда curl, которая берёт секрет из переменной.")
    }
    public var openLinkKey: KeyText {
        key(
            ("Open link", "Открыть"), en: "Opens the chat's link in the browser of this machine.",
            ru: "Открывает ссылку на чат в браузере этой машины.")
    }
}

/// The keys of every place.
extension Messages {
    public var helpKey: KeyText {
        key(("Help", "Справка"), en: "Shows every key and field.", ru: "Показывает все клавиши и поля.")
    }
    public var helpOutsideTextKey: KeyText {
        key(("Help", "Справка"), en: "The same, outside texts.", ru: "То же самое, вне текста.")
    }
    public var backKey: KeyText {
        key(
            ("Back", "Назад"), en: "One step back; never quits and never loses text.",
            ru: "На шаг назад; никогда не выходит и не теряет текст.")
    }
    public var pageDownKey: KeyText { key(en: "Goes on by a page.", ru: "На страницу вперёд.") }
    public var pageUpKey: KeyText { key(en: "Goes back by a page.", ru: "На страницу назад.") }
    public var leaveBySecondKey: KeyText { key(en: "A second press leaves.", ru: "Второе нажатие — выход.") }
    public var leaveKey: KeyText { key(("Leave", "Выход"), en: "Leaves.", ru: "Выход.") }
    public var closeKey: KeyText {
        key(en: "Closes a list, a panel or the help.", ru: "Закрывает список, панель или справку.")
    }
    public var repaintKey: KeyText { key(en: "Paints the screen anew.", ru: "Рисует экран заново.") }
    public var suspendKey: KeyText {
        key(
            en: "Goes to the background; `fg` comes back to the same screen.",
            ru: "Уходит в фон; `fg` возвращает тот же экран.")
    }
}
