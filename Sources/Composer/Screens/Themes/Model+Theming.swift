import TerminalKit

extension Model {
    /// Stands for the theme that suits the terminal.
    public static let automaticTheme = "auto"

    /// Shows the list, unless the user has gone on meanwhile.
    mutating func show(themes names: [String]) {
        guard stage == .form, !names.isEmpty else { return }
        let highlighted = names.firstIndex(of: theme) ?? 0
        stage = .themes(ThemeList(names: names, highlighted: highlighted, before: theme))
    }

    /// What keys do in the list of themes.
    mutating func choose(_ action: Action, from list: ThemeList) -> [Effect] {
        switch action {
        case .up: return highlight(list, by: -1)
        case .down: return highlight(list, by: 1)
        case .pageUp: return highlight(list, by: -pageRows)
        case .pageDown: return highlight(list, by: pageRows)
        case .open:
            stage = .form
            return theme == list.before ? [] : [.keepTheme(theme)]
        case .back:
            stage = .form
            return wear(list.before)
        default: return []
        }
    }

    mutating func highlight(_ list: ThemeList, by steps: Int) -> [Effect] {
        var list = list
        list.highlighted = min(max(0, list.highlighted + steps), list.names.count - 1)
        stage = .themes(list)
        return wear(list.name)
    }

    private mutating func wear(_ name: String) -> [Effect] {
        guard name != theme else { return [] }
        theme = name
        return [.wear(name)]
    }
}
