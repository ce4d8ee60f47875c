import Bitrix24
import Catalog
import Settings
import CLibrary

/// Keeps the secrets of saved portals that have no command of the user's to come from.
struct SecretKeeper {
    /// Where the user wants a secret kept; nil leaves the choice to convene.
    enum Place {
        case service
        case file(String)
    }

    let paths: Paths

    /// Keeps a secret, and says where: in the desktop's secret service where there is a desktop, else in a private file.
    ///
    /// - Throws: `Failure` 77 where the place is not private, or does not take it.
    func keep(
        _ secret: Secret, of name: ProfileName, in place: Place?, besides profiles: Profiles
    ) throws(Failure) -> SecretSource {
        switch place {
        case .file(let path): return try keep(secret, in: SecretFile(path))
        case .service:
            guard let source = keepInService(secret, name, profiles) else {
                throw .credential(messages.secretServiceRefused, next: messages.chooseAnotherKeeper)
            }
            return source
        case nil:
            if Environment.own.hasDesktop, let source = keepInService(secret, name, profiles) { return source }
            return try keep(secret, in: SecretFile(for: name, at: paths, besides: profiles))
        }
    }

    /// Saves a portal whose secret was kept for it; where that fails, nothing is left of the secret.
    func save(_ profile: Profile, in file: ProfilesFile) throws(Failure) -> Profiles {
        do throws(Failure) {
            return try file.changing(.add(profile))
        } catch {
            // Another program may have saved a portal under the same name, with its secret at the same place.
            if let saved = try? file.read() { try? forget(profile, usedBy: saved) }
            throw error
        }
    }

    /// Takes a saved portal away, and its secret with it.
    func remove(_ name: ProfileName, from file: ProfilesFile) throws(Failure) {
        let profile = try file.reading()[name]
        let left = try file.changing(.remove(name))
        if let profile { try forget(profile, usedBy: left) }
    }

    /// Lets the secret of a profile that is gone go, if convene has kept it and no other profile uses it.
    private func forget(_ profile: Profile, usedBy left: Profiles) throws(Failure) {
        if let tokens = profile.tokens, tokens.hasPrefix(paths.secrets + "/"),
            !left.all.contains(where: { $0.tokens == tokens })
        {
            try failing(with: .configuration, chat: .notConcerned) { () throws(FileError) in
                try TokensOnDisk(tokens).forget()
            }
        }
        guard !left.all.contains(where: { $0.secret == profile.secret }) else { return }
        switch profile.secret {
        case .file(let path) where path.hasPrefix(paths.secrets + "/"):
            try failing(with: .configuration, chat: .notConcerned) { () throws(FileError) in
                try SecretFile(path).forget()
            }
        case .service(let name): Self.secretTool("clear", name)
        case .file, .command: break
        }
    }

    private func keep(_ secret: Secret, in file: SecretFile) throws(Failure) -> SecretSource {
        let outcome = secret.handOver { bytes in
            Result { () throws(FileError) in try file.keep(bytes) }
        }
        try failing(with: .credential) { () throws(FileError) in try outcome.get() }
        return .file(file.path)
    }

    /// Nil where the service does not take it.
    private func keepInService(_ secret: Secret, _ name: ProfileName, _ profiles: Profiles) -> SecretSource? {
        let taken = profiles.all.compactMap { profile in
            if case .service(let name) = profile.secret { name } else { nil }
        }
        var attribute = name.text
        var number = 1
        while taken.contains(attribute) {
            number += 1
            attribute = "\(name.text)-\(number)"
        }
        return Self.secretTool("store", attribute, input: secret) ? .service(attribute) : nil
    }

    @discardableResult
    private static func secretTool(_ task: String, _ name: String, input: Secret = Secret("")) -> Bool {
        let label = task == "store" ? #"--label="convene $1""# : ""
        let script = #"exec secret-tool \#(task) \#(label) service convene profile "$1" 2>/dev/null"#
        guard let pipe = try? Pipe() else { return false }
        let child = try? ChildProcess(
            "/bin/sh", ["-c", script, "sh", name], input: pipe.reading, output: STDERR_FILENO, apart: false)
        close(pipe.reading)
        // A secret is shorter than what a pipe takes without a reader.
        _ = input.handOver { bytes in write(pipe.writing, bytes, bytes.count) }
        close(pipe.writing)
        return child?.wait() == 0
    }
}

extension Profile {
    /// The file of an application's tokens.
    fileprivate var tokens: String? { if case .oauth(let application) = kind { application.tokens } else { nil } }
}
