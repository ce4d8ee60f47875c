import Catalog
import ThemeRules

extension SettingsWarning {
    /// Something in a theme file that was passed over.
    public init(_ fault: ThemeFault) {
        self.init(file: fault.file, key: fault.key, problem: Phrase { fault.problem.sentence(in: $0) })
    }
}

extension ThemeProblem {
    fileprivate func sentence(in messages: Messages) -> String {
        switch self {
        case .unknownKey(let known): messages.unknownThemeKey(known: known)
        case .unknownDepth(let known): messages.unknownThemeDepth(known: known)
        case .noSuchRole: messages.noSuchRole
        case .mustBeTable: messages.mustBeTable
        case .mustBeText: messages.mustBeText
        case .mustBeColor: messages.mustBeColor
        case .keyword: messages.colorIsKeyword
        case .noColor(let word): messages.noColor(word)
        case .secondColor(let word): messages.secondColor(word)
        case .oneColorAfterOn: messages.oneColorAfterOn
        case .noGround: messages.noGround
        }
    }
}
