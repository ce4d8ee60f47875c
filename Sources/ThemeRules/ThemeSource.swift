import TerminalKit

/// A theme file as it stands: names not yet looked up, nothing inherited.
///
/// Built-in themes go through it when convene is built, the user's when it runs.
public struct ThemeSource: Equatable, Sendable {
    /// Where a value was written, for what is said about it.
    struct Text: Equatable {
        let file: String
        let key: String
        let text: String
    }

    /// What holds at all depths, or at one.
    struct Layer: Equatable {
        var palette: [String: Text] = [:]
        var roles: [Role: Text] = [:]

        /// Of two values for one name, this layer's holds.
        func over(_ base: Layer) -> Layer {
            Layer(
                palette: palette.merging(base.palette) { own, _ in own },
                roles: roles.merging(base.roles) { own, _ in own })
        }
    }

    public private(set) var inherits: String?
    private var ground: Text?
    private var base = Layer()
    private var depths: [Theme.Depth: Layer] = [:]
    private var faults: [ThemeFault] = []
    private let file: String

    static let keys = ["inherits", "ground", "palette", "roles", "depth"]

    public init(_ entries: [ThemeEntry], file: String) {
        self.file = file
        for entry in entries { take(entry) }
    }

    /// This file over the one that it inherits from: of two values for one name, this file's holds. What a file says
    /// for one depth counts more than what any says for all.
    public func over(_ inherited: ThemeSource) -> ThemeSource {
        var merged = self
        merged.inherits = inherited.inherits
        merged.ground = ground ?? inherited.ground
        merged.base = base.over(inherited.base)
        merged.depths.merge(inherited.depths) { own, theirs in own.over(theirs) }
        merged.faults = inherited.faults + faults
        return merged
    }

    // MARK: - Taking values in

    private mutating func take(_ entry: ThemeEntry) {
        let path = entry.path
        switch path.first {
        case "inherits": inherits = text(entry)
        case "ground": ground = text(entry).map { Text(file: file, key: "ground", text: $0) }
        case "palette", "roles": take(entry, from: 0, at: nil)
        case "depth": takeDepth(entry)
        case let key?: fault([key], .unknownKey(known: Self.keys))
        case nil: break
        }
    }

    private func key(_ path: [String]) -> String { path.joined(separator: ".") }

    /// Notes a fault, the same one once only.
    private mutating func fault(_ path: [String], _ problem: ThemeProblem) {
        let fault = ThemeFault(file: file, key: key(path), problem: problem)
        if !faults.contains(fault) { faults.append(fault) }
    }

    private mutating func text(_ entry: ThemeEntry) -> String? {
        guard case .text(let text) = entry.value, entry.path.count == 1 else {
            fault(entry.path, .mustBeText)
            return nil
        }
        return text
    }

    private mutating func takeDepth(_ entry: ThemeEntry) {
        let path = entry.path
        guard path.count > 2 else { return fault(path, .mustBeTable) }
        guard let depth = Theme.Depth(rawValue: path[1]) else {
            return fault(Array(path[..<2]), .unknownDepth(known: Theme.Depth.allCases.map(\.rawValue)))
        }
        take(entry, from: 2, at: depth)
    }

    /// A value of a palette or of roles, whose table's name stands at `start` of the path.
    private mutating func take(_ entry: ThemeEntry, from start: Int, at depth: Theme.Depth?) {
        let path = entry.path
        let isPalette = path[start] == "palette"
        guard isPalette || path[start] == "roles" else {
            return fault(Array(path[...start]), .unknownKey(known: ["palette", "roles"]))
        }
        guard path.count > start + 1 else { return fault(path, .mustBeTable) }
        let name = key(Array(path[(start + 1)...]))
        let role = Role(rawValue: name)
        if isPalette, AppearanceText.keywords.contains(name) { return fault(path, .keyword) }
        if !isPalette, role == nil { return fault(path, .noSuchRole) }
        let written: String
        switch entry.value {
        case .text(let text): written = text
        case .number(let number): written = String(number)
        case .other: return fault(path, isPalette ? .mustBeColor : .mustBeText)
        }
        let text = Text(file: file, key: key(path), text: written)
        var layer = depth.map { depths[$0] ?? Layer() } ?? base
        if isPalette { layer.palette[name] = text } else if let role { layer.roles[role] = text }
        if let depth { depths[depth] = layer } else { base = layer }
    }

    // MARK: - Looking names up

    /// The theme, and everything in its files that was passed over.
    public func resolved(name: String) -> (theme: Theme, faults: [ThemeFault]) {
        var faults = faults
        // What is wrong at all depths is said once.
        func note(_ text: Text, _ problem: ThemeProblem) {
            let fault = ThemeFault(file: text.file, key: text.key, problem: problem)
            if !faults.contains(fault) { faults.append(fault) }
        }
        let theme = Theme(name: name, ground: resolvedGround(note)) { depth in
            let layer = depths[depth]?.over(base) ?? base
            var palette: [String: Color] = [:]
            for (key, text) in layer.palette.sorted(by: { $0.key < $1.key }) {
                palette[key] = AppearanceText.color(text.text, palette: [:])
                if palette[key] == nil { note(text, .noColor(text.text)) }
            }
            var appearances: [Role: Appearance] = [:]
            // The first role is the text, whose colors the others have where they say nothing.
            for role in Role.allCases {
                guard let text = layer.roles[role] else { continue }
                let base = appearances[.text] ?? .plain
                do throws(ThemeProblem) {
                    appearances[role] = try AppearanceText.appearance(
                        text.text, palette: palette,
                        over: Appearance(foreground: base.foreground, background: base.background))
                } catch {
                    note(text, error)
                }
            }
            return depth == .none ? appearances.mapValues { $0.withoutColors(over: appearances[.text]) } : appearances
        }
        return (theme, faults)
    }

    private func resolvedGround(_ note: (Text, ThemeProblem) -> Void) -> Theme.Ground {
        guard let ground else { return .usual }
        if let written = try? AppearanceText.appearance(ground.text, palette: [:], over: .plain),
            case .rgb(let text) = written.foreground, case .rgb(let background) = written.background
        {
            return Theme.Ground(text: text, background: background)
        }
        note(ground, .noGround)
        return .usual
    }
}

extension Appearance {
    /// As it looks where there are no colors: a background of its own, which would be gone, is reverse.
    fileprivate func withoutColors(over text: Appearance?) -> Appearance {
        let stoodOut = background != (text?.background ?? .terminal)
        return Appearance(attributes: stoodOut ? attributes.union(.reverse) : attributes)
    }
}
