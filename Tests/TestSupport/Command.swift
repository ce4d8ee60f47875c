import Foundation

/// What a program that has ended left behind.
public struct Finished: Sendable {
    public let exit: Exit
    /// All of standard output.
    public let output: String
    /// All of standard error.
    public let errors: String
}

/// Programs that are run to their end.
public enum Command {
    /// Runs a program without a terminal and waits for its end; the parameters are those of `Child`.
    ///
    /// Throws `NeverHappened` when it still runs after `limit`; it is killed then.
    public static func run(
        _ program: Executable, _ arguments: String..., home: TemporaryHome? = nil,
        environment: [String: String] = [:], folder: URL? = nil, input: String = "",
        within limit: Duration = .patience
    ) async throws -> Finished {
        try await run(
            program, arguments, home: home, environment: environment, folder: folder, input: input, within: limit)
    }

    /// The same with arguments from elsewhere.
    public static func run(
        _ program: Executable, _ arguments: [String], home: TemporaryHome? = nil,
        environment: [String: String] = [:], folder: URL? = nil, input: String = "",
        within limit: Duration = .patience
    ) async throws -> Finished {
        let child = try Child(
            program, arguments, home: home, environment: environment, folder: folder, input: input)
        let exit = try await child.ended(within: limit)
        return Finished(exit: exit, output: child.output, errors: child.errors)
    }
}
