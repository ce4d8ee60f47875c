import Catalog
import ThemeRules

extension SettingsWarning {
    /// Something in a theme file that was passed over.
    public init(_ fault: ThemeFault) {
        self.init(file: fault.file, key: fault.key, problem: Phrase { fault.problem.sentence(in: $0) })
    }
}

extension ThemeProblem {
    fileprivate func sentence(in words: Words) -> String {
        switch self {
        case .unknownKey(let known): words.unknownThemeKey(known: known)
        case .unknownDepth(let known): words.unknownThemeDepth(known: known)
        case .noSuchRole: words.noSuchRole
        case .mustBeTable: words.mustBeTable
        case .mustBeText: words.mustBeText
        case .mustBeColour: words.mustBeColour
        case .keyword: words.colourIsKeyword
        case .noColour(let word): words.noColour(word)
        case .secondColour(let word): words.secondColour(word)
        case .oneColourAfterOn: words.oneColourAfterOn
        case .noGround: words.noGround
        }
    }
}
