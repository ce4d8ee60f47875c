import CNcurses
import TerminalKit

extension Key {
    /// The key that the C side has recognised; `nil` for one that we have no name for.
    init?(_ key: cn_key) {
        guard let code = Code(key) else { return nil }
        var modifiers: Modifiers = []
        if Int(key.modifiers) & CN_SHIFT != 0 { modifiers.insert(.shift) }
        if Int(key.modifiers) & CN_ALT != 0 { modifiers.insert(.alt) }
        if Int(key.modifiers) & CN_CTRL != 0 { modifiers.insert(.ctrl) }
        self.init(code, modifiers)
    }
}

extension Key.Code {
    fileprivate init?(_ key: cn_key) {
        switch Int(key.key) {
        case CN_KEY_FUNCTION: self = .function(Int(key.function))
        case CN_KEY_ENTER: self = .enter
        case CN_KEY_TAB: self = .tab
        case CN_KEY_BACKSPACE: self = .backspace
        case CN_KEY_DELETE: self = .delete
        case CN_KEY_INSERT: self = .insert
        case CN_KEY_UP: self = .up
        case CN_KEY_DOWN: self = .down
        case CN_KEY_LEFT: self = .left
        case CN_KEY_RIGHT: self = .right
        case CN_KEY_HOME: self = .home
        case CN_KEY_END: self = .end
        case CN_KEY_PAGE_UP: self = .pageUp
        case CN_KEY_PAGE_DOWN: self = .pageDown
        default: return nil
        }
    }
}
