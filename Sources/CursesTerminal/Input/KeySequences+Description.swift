import CNcurses
import TerminalKit

extension KeySequences {
    /// What the description of the open terminal says of its keys.
    static func ofTerminal() -> KeySequences {
        described { name in cn_capability(name).map { String(cString: $0) } }
    }

    /// - Parameter capability: a string of the description by its name there.
    static func described(by capability: (String) -> String?) -> KeySequences {
        var described: [(sequence: String, key: Key)] = []
        func add(_ name: String, _ key: Key) {
            if let sequence = capability(name) { described.append((sequence, key)) }
        }
        for (name, code) in usual { add(name, Key(code)) }
        for (name, code) in shifted { add(name, Key(code, .shift)) }
        // Terminals with more keys number them on: F13 is Shift-F1, F25 is Ctrl-F1.
        let groups: [Key.Modifiers] = [[], .shift, .ctrl, [.ctrl, .shift], .alt, [.alt, .shift]]
        for (group, modifiers) in groups.enumerated() {
            for number in 1...12 { add("kf\(group * 12 + number)", Key(.function(number), modifiers)) }
        }
        // Modified keys have names with a number, which is what xterm sends for the modifiers: kUP5 is Ctrl-Up.
        for (name, code) in modified {
            for number in 3...8 {
                add("\(name)\(number)", Key(code, Key.Modifiers(rawValue: UInt8(number - 1))))
            }
        }
        return KeySequences(described)
    }

    private static let usual: [(String, Key.Code)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert), ("kbs", .backspace),
        ("kent", .enter), ("kfnd", .home), ("kslt", .end), ("kll", .end), ("ka1", .home), ("kc1", .end),
        ("ka3", .pageUp), ("kc3", .pageDown),
    ]

    private static let shifted: [(String, Key.Code)] = [("kcbt", .tab), ("kri", .up), ("kind", .down)] + modified

    private static let modified: [(String, Key.Code)] = [
        ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
        ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
    ]
}
