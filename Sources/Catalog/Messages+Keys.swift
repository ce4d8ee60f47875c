/// The keys of the form.
extension Messages {
    public var reviewKey: KeyText {
        key(
            ("Review", "Обзор"), en: "Shows what will be sent, where, as whom and who is notified.",
            ru: "Показывает, что будет отправлено, на какой портал, от чьего имени и кто получит уведомление.")
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
            ("Choose", "Выбор"), en: "Where the field has a list of values: opens it; never sends.",
            ru: "Если у поля есть список значений, открывает его; никогда не отправляет.")
    }
    public var nextByEnterKey: KeyText {
        key(en: "In a text field, goes to the next field.", ru: "В текстовом поле — к следующему полю.")
    }
    public var nextValueKey: KeyText { key(("Change", "Сменить"), en: "Next value.", ru: "Следующее значение.") }
    public var previousValueKey: KeyText { key(en: "Previous value.", ru: "Предыдущее значение.") }
    public var undoKey: KeyText {
        key(en: "Undoes the last change of the form.", ru: "Отменяет последнее изменение формы.")
    }
    public var startEmptyKey: KeyText {
        key(en: "Starts a new form; undo restores the previous one.", ru: "Очищает форму; отмена её вернёт.")
    }
    public var redoKey: KeyText {
        key(en: "Redoes the undone change.", ru: "Повторяет отменённое изменение.")
    }
}

/// The keys of a text.
extension Messages {
    public var leftKey: KeyText {
        key(
            en: "One character back; at the start: selected people.",
            ru: "На символ назад; в начале — к выбранным людям.")
    }
    public var rightKey: KeyText {
        key(
            en: "One character forward; at the end of a path, takes the completion.",
            ru: "На символ вперёд; в конце пути принимает подсказку.")
    }
    public var wordLeftKey: KeyText { key(en: "One word back.", ru: "На слово назад.") }
    public var wordRightKey: KeyText { key(en: "One word forward.", ru: "На слово вперёд.") }
    public var lineStartKey: KeyText { key(en: "To the start of the line.", ru: "В начало строки.") }
    public var lineEndKey: KeyText {
        key(
            en: "To the end of the line; there, takes the completion of a path.",
            ru: "В конец строки; там принимает подсказку пути.")
    }
    public var deleteBackwardKey: KeyText {
        key(
            en: "Deletes the character before the cursor, or the last selected person.",
            ru: "Удаляет символ перед курсором или человека, выбранного последним.")
    }
    public var deleteForwardKey: KeyText {
        key(
            en: "Deletes the character, or the person, under the cursor.",
            ru: "Удаляет символ или человека под курсором.")
    }
    public var killToSpaceKey: KeyText {
        key(en: "Cuts back to the last space.", ru: "Вырезает назад до пробела.")
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
    public var yankKey: KeyText { key(en: "Pastes the last cut text.", ru: "Вставляет вырезанное последним.") }
    public var newLineKey: KeyText {
        key(en: "Starts a new line; never sends.", ru: "Начинает новую строку; никогда не отправляет.")
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
        key(("Select", "Выбрать"), en: "Selects the highlighted line.", ru: "Выбирает выделенную строку.")
    }
    public var sendKey: KeyText {
        key(("Send", "Отправить"), en: "Sends the chat to the portal, once.", ru: "Отправляет чат на портал, один раз.")
    }
    public var sendAgainKey: KeyText {
        key(
            ("Send again", "Ещё раз"), en: "Sends a form that may already have created a chat.",
            ru: "Отправляет форму, которая, возможно, уже создала чат.")
    }
    public var onlyYSendsKey: KeyText {
        key(
            en: "Says that only \(keys[.sendAnyway]) sends, because the chat may exist already.",
            ru: "Напоминает, что отправляет только \(keys[.sendAnyway]): чат, возможно, уже есть.")
    }
    public var cancelKey: KeyText { key(("Cancel", "Отменить"), en: "Cancels the request.", ru: "Отменяет запрос.") }
    public var newChatKey: KeyText {
        key(("New chat", "Новый чат"), en: "Starts a new chat with an empty form.", ru: "Новый чат, с пустой формой.")
    }
    public var tryAgainKey: KeyText {
        key(
            ("Try again", "Повторить"), en: "After a refusal: back to the review, to send again.",
            ru: "После отказа: снова к обзору, чтобы отправить ещё раз.")
    }
    public var undoCreationKey: KeyText {
        key(
            ("Delete it", "Удалить"),
            en: "Deletes the chat once its title is typed; one just created only while nobody else has written in it.",
            ru: "Удаляет чат после ввода его названия; только что созданный — пока в нём никто другой не писал.")
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
    public var spaceBar: String { say(en: "Space", ru: "Пробел") }
    public var unknownKey: KeyText {
        key(
            ("Unknown", "Неизвестное"), en: "Opens a request whose outcome is unknown.",
            ru: "Открывает запрос с неизвестным исходом.")
    }
    public var lookKey: KeyText {
        key(("Search", "Искать"), en: "Searches the portal for the chat.", ru: "Ищет чат на портале.")
    }
    public var keepUnknownKey: KeyText {
        key(
            ("Dismiss", "Скрыть"), en: "Dismisses the request; convene does not ask about it again.",
            ru: "Скрывает запрос; программа больше о нём не спросит.")
    }
    public var pickKey: KeyText {
        key(
            ("Confirm", "Это он"), en: "Confirms that the chat with this number is the one.",
            ru: "Подтверждает, что это чат с этим номером.")
    }
}

/// The keys of templates and history.
extension Messages {
    public var templatesKey: KeyText {
        key(("Templates", "Шаблоны"), en: "Lists the templates.", ru: "Показывает список шаблонов.")
    }
    public var historyKey: KeyText {
        key(
            ("History", "История"), en: "Lists the chats that were created or changed.",
            ru: "Показывает созданные и изменённые чаты.")
    }
    public var newLikeItKey: KeyText {
        key(
            ("Create similar", "Создать похожий"),
            en: "Starts a new chat based on it; undo restores the previous form.",
            ru: "Новый чат по этому образцу; отмена вернёт прежнюю форму.")
    }
    public var saveKey: KeyText {
        key(("Save", "Сохранить"), en: "Saves the form as a template.", ru: "Сохраняет форму как шаблон.")
    }
    public var renameKey: KeyText {
        key(("Rename", "Имя"), en: "Renames the template.", ru: "Переименовывает шаблон.")
    }
    public var deleteKey: KeyText {
        key(
            ("Delete", "Удалить"), en: "Deletes the template; press twice.",
            ru: "Удаляет шаблон; нажать дважды.")
    }
    public var takeNameKey: KeyText { key(("OK", "ОК"), en: "Confirms what was typed.", ru: "Принимает введённое.") }
    public var copyLinkKey: KeyText {
        key(
            ("Copy link", "Копировать ссылку"), en: "Copies the chat's link to the terminal's clipboard.",
            ru: "Копирует ссылку на чат в буфер обмена терминала.")
    }
    public var copyCurlKey: KeyText {
        key(
            ("Copy as curl", "Как curl"),
            en:
                "Copies the request to the terminal's clipboard as a curl command that reads the secret from a variable.",
            ru: "Копирует запрос в буфер обмена терминала: команда curl, которая берёт секрет из переменной.")
    }
    public var openLinkKey: KeyText {
        key(
            ("Open link", "Открыть ссылку"), en: "Opens the chat's link in the browser of this machine.",
            ru: "Открывает ссылку на чат в браузере этого компьютера.")
    }
}

/// The keys of every place.
extension Messages {
    public var helpKey: KeyText {
        key(("Help", "Справка"), en: "Shows every key and field.", ru: "Показывает все клавиши и поля.")
    }
    public var helpOutsideTextKey: KeyText {
        key(("Help", "Справка"), en: "Help, where no text is typed.", ru: "Справка, если не вводится текст.")
    }
    public var backKey: KeyText {
        key(
            ("Back", "Назад"), en: "One step back; never quits and never loses text.",
            ru: "На шаг назад; никогда не выходит и не теряет текст.")
    }
    public var pageDownKey: KeyText { key(en: "Next page.", ru: "На страницу вперёд.") }
    public var pageUpKey: KeyText { key(en: "Previous page.", ru: "На страницу назад.") }
    public var leaveBySecondKey: KeyText { key(en: "A second press quits.", ru: "Второе нажатие — выход.") }
    public var leaveKey: KeyText {
        key(("Quit", "Выход"), en: "Quits; the draft is kept.", ru: "Выход; черновик сохраняется.")
    }
    public var closeKey: KeyText {
        key(en: "Closes a list, a panel or the help.", ru: "Закрывает список, панель или справку.")
    }
    public var repaintKey: KeyText { key(en: "Redraws the screen.", ru: "Перерисовывает экран.") }
    public var suspendKey: KeyText {
        key(
            en: "Suspends; `fg` returns to the same screen.",
            ru: "Приостанавливает программу; `fg` возвращает тот же экран.")
    }
}
