import TOML

/// The text of a `profiles.toml`, changed line by line: the TOML library writes files anew and drops the user's comments.
///
/// Whoever changes it reads the result and compares: what was written in an unusual way is not understood here.
struct ProfilesText {
    private var lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
    }

    var text: String { lines.map { $0 + "\n" }.joined() }

    mutating func apply(_ edit: ProfilesEdit, from before: Profiles, to after: Profiles) {
        switch edit {
        case .add(let profile): append(profile)
        case .update(let profile): if let old = before[profile.name] { update(old, to: profile) }
        case .remove(let name): remove(name)
        case .rename(let name, let newName):
            if let section = section(of: name) { lines[section.lowerBound] = Self.heading(newName)[...] }
        case .makeDefault: break
        }
        if before.defaultName != after.defaultName { setDefault(after.defaultName) }
    }

    private mutating func append(_ profile: Profile) {
        if let last = lines.last, !last.isEmpty { lines.append("") }
        lines.append(Self.heading(profile.name)[...])
        for key in ProfileKey.allCases {
            if let line = Self.line(key, of: profile) { lines.append(line) }
        }
    }

    private mutating func update(_ old: Profile, to profile: Profile) {
        for key in ProfileKey.allCases where key.literal(in: old) != key.literal(in: profile) {
            guard let section = section(of: profile.name) else { return }
            let place = section.dropFirst().first { Self.key(in: lines[$0]) == key.rawValue }
            switch (place, Self.line(key, of: profile)) {
            case (let place?, let line?): lines[place] = line
            case (let place?, nil): lines.remove(at: place)
            case (nil, let line?):
                let end = section.last { !lines[$0].allSatisfy(\.isWhitespace) } ?? section.lowerBound
                lines.insert(line, at: end + 1)
            case (nil, nil): break
            }
        }
    }

    private mutating func remove(_ name: ProfileName) {
        guard let section = section(of: name) else { return }
        lines.removeSubrange(section)
    }

    private mutating func setDefault(_ name: ProfileName?) {
        let top = lines.prefix { Self.profile(headedBy: $0) == nil }.indices
        let place = top.first { Self.key(in: lines[$0]) == "default" }
        let line = name.map { "default = \(ProfileKey.quoted($0.text))"[...] }
        switch (place, line) {
        case (let place?, let line?): lines[place] = line
        case (let place?, nil): lines.remove(at: place)
        case (nil, let line?):
            // Behind the comment that heads the file, before the first value or table.
            let comment = lines.prefix { $0.hasPrefix("#") }.endIndex
            lines.insert(contentsOf: comment == lines.endIndex ? [line] : [line, ""], at: comment)
        case (nil, nil): break
        }
    }

    /// The lines of a profile from its heading on. Comments above the next heading belong to that one.
    private func section(of name: ProfileName) -> Range<Int>? {
        guard let start = lines.firstIndex(where: { Self.profile(headedBy: $0) == name.text }) else { return nil }
        let next = lines[(start + 1)...].firstIndex { $0.drop(while: \.isWhitespace).hasPrefix("[") }
        guard var end = next else { return start..<lines.endIndex }
        while end > start + 1, lines[end - 1].hasPrefix("#") { end -= 1 }
        return start..<end
    }

    private static func heading(_ name: ProfileName) -> String {
        let isBare = name.text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return "[profiles.\(isBare ? name.text : ProfileKey.quoted(name.text))]"
    }

    private static func line(_ key: ProfileKey, of profile: Profile) -> Substring? {
        key.literal(in: profile).map { "\(key.rawValue) = \($0)" }
    }

    /// The profile whose table a line opens; nil for any other line.
    private static func profile(headedBy line: Substring) -> String? {
        guard line.drop(while: \.isWhitespace).hasPrefix("["), let table = try? TOMLTable(reading: String(line)),
            let profiles = table["profiles"]?.table
        else { return nil }
        return profiles.keys.first
    }

    /// The key that a line gives a value to.
    private static func key(in line: Substring) -> String? {
        guard line.contains("="), let table = try? TOMLTable(reading: String(line)) else { return nil }
        return table.keys.first
    }
}
