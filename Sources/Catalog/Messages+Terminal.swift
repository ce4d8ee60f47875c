/// Why there is no screen.
extension Messages {
    public var inputNotTerminal: Explanation {
        explain(
            en: ("Standard input is not a terminal.", startInTerminal),
            ru: ("Стандартный ввод — не терминал.", startInTerminal))
    }
    public var outputNotTerminal: Explanation {
        explain(
            en: ("Standard output is not a terminal.", startInTerminal),
            ru: ("Стандартный вывод — не терминал.", startInTerminal))
    }
    public var noTerminalType: Explanation {
        explain(
            en: ("The environment variable TERM is not set.", setTerm),
            ru: ("Переменная окружения TERM не задана.", setTerm))
    }
    public func unknownTerminal(_ type: String) -> Explanation {
        explain(
            en: ("This system does not know the terminal type “\(type)”.", setTerm),
            ru: ("Эта система не знает терминала типа «\(type)».", setTerm))
    }
    public func simpleTerminal(_ type: String) -> Explanation {
        explain(
            en: ("A terminal of the type “\(type)” cannot show a screen.", setTerm),
            ru: ("Терминал типа «\(type)» не умеет показывать экран.", setTerm))
    }

    private var startInTerminal: String {
        say(
            en: "Start it in a terminal, without redirection; over ssh, with ssh -t.",
            ru: "Запустите в терминале, без перенаправления; по ssh — через ssh -t.")
    }
    private var setTerm: String {
        say(
            en: "Set TERM to what your terminal is, such as xterm-256color.",
            ru: "Укажите в TERM тип своего терминала, например xterm-256color.")
    }
}
