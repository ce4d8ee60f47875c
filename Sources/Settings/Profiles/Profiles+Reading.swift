import TOML

extension Profiles {
    /// Reads the text of a `profiles.toml`. What is wrong in it is an error and no warning: a misspelt `confirm` would
    /// otherwise leave a portal without its guard.
    init(reading text: String, file: String) throws(ProfilesError) {
        let table = try Result { () throws(SettingsError) in try TOMLText(text, file: file).table }
            .mapError { ProfilesError.unreadable($0) }.get()
        func wrong(_ key: String, _ problem: ProfileProblem) -> ProfilesError { .wrong(file: file, key: key, problem) }

        let known = ["default", "profiles"]
        if let unknown = table.keys.first(where: { !known.contains($0) }) {
            throw wrong(unknown, .unknownKey(allowed: known))
        }
        var all: [Profile] = []
        if let profiles = table["profiles"] {
            guard let profiles = profiles.table else { throw wrong("profiles", .notTable) }
            for (name, value) in profiles.members.map({ ($0.key, $0.value) }) {
                let place = "profiles.\(name)"
                guard let values = value.table else { throw wrong(place, .notTable) }
                all.append(try ProfileReading(file: file, place: place, values: values).profile(named: name))
            }
        }
        var defaultName: ProfileName?
        if let value = table["default"] {
            guard let text = value.string else { throw wrong("default", .notText) }
            defaultName = all.first { $0.name.text == text }?.name
            if defaultName == nil { throw wrong("default", .noSuchProfile) }
        }
        self.init(all, default: defaultName)
    }
}

/// One profile's table.
private struct ProfileReading {
    let file: String
    let place: String
    let values: TOMLTable

    func profile(named name: String) throws(ProfilesError) -> Profile {
        let known = ProfileKey.allCases.map(\.rawValue)
        if let unknown = values.keys.first(where: { !known.contains($0) }) {
            throw wrong(unknown, .unknownKey(allowed: known))
        }
        return Profile(
            name: try Result { () throws(ProfileName.Problem) in try ProfileName(name) }
                .mapError { ProfilesError.wrong(file: file, key: place, .badName($0)) }.get(),
            address: try address(), formerly: try text(.formerly), kind: try kind(),
            caller: try text(.caller) ?? "",
            header: try header(), confirmsName: try confirm(), certificates: try path(.certificates),
            secret: try secret())
    }

    private func address() throws(ProfilesError) -> String {
        let address = try needed(.address)
        let host = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        // A webhook's URL would be a secret in this file.
        guard !host.dropLast(host.hasSuffix("/") ? 1 : 0).contains(where: { "/?#@".contains($0) }) else {
            throw wrong(ProfileKey.address.rawValue, .addressHasPath)
        }
        return address
    }

    private func kind() throws(ProfilesError) -> Profile.Kind {
        switch try needed(.kind) {
        case "webhook":
            guard let user = values[ProfileKey.user.rawValue] else { throw wrong(ProfileKey.user.rawValue, .missing) }
            guard let number = user.int, number > 0 else { throw wrong(ProfileKey.user.rawValue, .notNumber) }
            return .webhook(user: number)
        case "token": return .token
        case "oauth":
            guard let tokens = try path(.tokens) else { throw wrong(ProfileKey.tokens.rawValue, .missing) }
            return .oauth(
                OAuthApplication(
                    clientID: try needed(.clientID), tokenServer: try needed(.tokenServer), tokens: tokens))
        default: throw wrong(ProfileKey.kind.rawValue, .noSuchValue(allowed: Profile.Kind.texts))
        }
    }

    private func header() throws(ProfilesError) -> HeaderColor? {
        guard let text = try text(.header) else { return nil }
        guard let color = HeaderColor(text) else {
            throw wrong(ProfileKey.header.rawValue, .noSuchValue(allowed: HeaderColor.names + ["#rrggbb"]))
        }
        return color
    }

    private func confirm() throws(ProfilesError) -> Bool {
        guard let text = try text(.confirm) else { return false }
        guard text == "name" else { throw wrong(ProfileKey.confirm.rawValue, .noSuchValue(allowed: ["name"])) }
        return true
    }

    private func secret() throws(ProfilesError) -> SecretSource {
        var sources: [SecretSource] = []
        if let command = try text(.secretCommand) { sources.append(.command(command)) }
        if let name = try text(.secretService) { sources.append(.service(name)) }
        if let file = try path(.secretFile) { sources.append(.file(file)) }
        guard sources.count == 1 else {
            throw .wrong(
                file: file, key: place, .secretSources(allowed: ProfileKey.secretSources.map(\.rawValue)))
        }
        return sources[0]
    }

    private func text(_ key: ProfileKey) throws(ProfilesError) -> String? {
        guard let value = values[key.rawValue] else { return nil }
        guard let text = value.string else { throw wrong(key.rawValue, .notText) }
        return text
    }

    private func needed(_ key: ProfileKey) throws(ProfilesError) -> String {
        guard let text = try text(key), !text.isEmpty else { throw wrong(key.rawValue, .missing) }
        return text
    }

    /// A path that means the same wherever convene is started.
    private func path(_ key: ProfileKey) throws(ProfilesError) -> String? {
        guard let text = try text(key) else { return nil }
        guard text.hasPrefix("/") || text.hasPrefix("~/") else { throw wrong(key.rawValue, .notAbsolute) }
        return text
    }

    private func wrong(_ key: String, _ problem: ProfileProblem) -> ProfilesError {
        .wrong(file: file, key: "\(place).\(key)", problem)
    }
}
