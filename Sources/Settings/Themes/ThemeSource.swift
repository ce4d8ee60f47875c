import TerminalKit

/// A theme file as it stands: names not yet looked up, nothing inherited.
struct ThemeSource: Equatable {
    /// Where a value was written, for what is said about it.
    struct Entry: Equatable {
        let file: String
        let text: String
    }

    var inherits: String?
    var palette: [String: Entry] = [:]
    var roles: [Role: Entry] = [:]
    var warnings: [SettingsWarning] = []

    init(_ text: String, file: String) throws(SettingsError) {
        var toml = try TOMLText(text, file: file)
        toml.warnOfKeys(besides: ["inherits", "palette", "roles"])
        inherits = toml.string("inherits")
        for (key, text) in toml.values(below: "palette") {
            if AppearanceText.keywords.contains(key) {
                toml.warn("palette.\(key)", "this word has a meaning of its own in a theme; choose another name")
            } else if let text {
                palette[key] = Entry(file: file, text: text)
            } else {
                toml.warn("palette.\(key)", "this must be a colour in quotes")
            }
        }
        for (key, text) in toml.values(below: "roles") {
            guard let role = Role(rawValue: key) else {
                toml.warn("roles.\(key)", "there is no such role")
                continue
            }
            if let text {
                roles[role] = Entry(file: file, text: text)
            } else {
                toml.warn("roles.\(key)", "this must be text in quotes, such as \"bold red on black\"")
            }
        }
        warnings = toml.warnings
    }

    /// This file over the one that it inherits from: of two values for one name, this file's holds.
    func over(_ base: ThemeSource) -> ThemeSource {
        var merged = self
        merged.inherits = base.inherits
        merged.palette.merge(base.palette) { own, _ in own }
        merged.roles.merge(base.roles) { own, _ in own }
        merged.warnings = base.warnings + warnings
        return merged
    }

    /// The theme, and everything in its files that was passed over.
    func resolved(name: String) -> ThemeReading {
        var warnings = warnings
        var colours: [String: Colour] = [:]
        for (key, entry) in palette.sorted(by: { $0.key < $1.key }) {
            colours[key] = AppearanceText.colour(entry.text, palette: [:])
            if colours[key] == nil {
                warnings.append(entry.warning("palette.\(key)", AppearanceText.noColour(entry.text)))
            }
        }
        var appearances: [Role: Appearance] = [:]
        for role in Role.allCases {
            guard let entry = roles[role] else { continue }
            do throws(AppearanceText.Problem) {
                appearances[role] = try AppearanceText.appearance(entry.text, palette: colours)
            } catch {
                warnings.append(entry.warning("roles.\(role.rawValue)", error.description))
            }
        }
        return ThemeReading(theme: Theme(name: name, appearances: appearances), warnings: warnings)
    }
}

extension ThemeSource.Entry {
    fileprivate func warning(_ key: String, _ problem: String) -> SettingsWarning {
        SettingsWarning(file: file, key: key, problem: problem)
    }
}
