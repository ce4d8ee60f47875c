extension TerminalEmulator {
    /// How the keyboard speaks: the protocol of kitty, and xterm's "modifyOtherKeys".
    public struct Keyboard: Equatable {
        /// The flags of the protocol that are on; 0: the usual sequences.
        public private(set) var flags = 0
        /// What was on before, the oldest first.
        public private(set) var pushed: [Int] = []
        public private(set) var otherKeys = 0

        public init() {}

        /// `ESC [ > flags u` keeps what is on and sets other flags, `ESC [ < count u` brings back what was kept,
        /// `ESC [ = flags ; way u` changes what is on, `ESC [ > 4 ; n m` sets "modifyOtherKeys".
        mutating func apply(_ mark: String, _ numbers: [Int], _ final: Character) {
            let first = numbers.first ?? 0
            switch (mark, final) {
            case (">", "u"):
                pushed.append(flags)
                flags = first
            case ("<", "u"): for _ in 0..<max(1, first) { flags = pushed.popLast() ?? 0 }
            case ("=", "u"):
                switch numbers.count > 1 ? numbers[1] : 1 {
                case 2: flags |= first
                case 3: flags &= ~first
                default: flags = first
                }
            case (">", "m"):
                if numbers.isEmpty || first == 4 {
                    otherKeys = numbers.count > 1 ? numbers[1] : 0
                }
            default: break
            }
        }
    }
}
