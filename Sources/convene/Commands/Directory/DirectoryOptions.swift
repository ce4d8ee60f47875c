import ArgumentParser
import Bitrix24
import Catalog

/// How a directory command goes about it: `people`, `departments` and `chats` take the same.
struct DirectoryOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(messages.directoryJSONHelp))
    var json = false

    @Flag(help: ArgumentHelp(messages.directoryCSVHelp))
    var csv = false

    func validate() throws {
        if json && csv { throw ValidationError(messages.excludeEachOther(["--json", "--csv"])) }
    }

    /// Prints the rows as they were asked for.
    func print(_ table: DirectoryTable) throws(Failure) {
        try StandardOutput.print(json ? table.json : csv ? table.csv : table.text)
    }
}

extension PortalOptions {
    /// Asks the portal for rows, with what it takes on standard error.
    func directory<Value: Sendable>(
        _ work: @escaping @Sendable (Client, DirectoryProgress) async throws(PortalError) -> Value
    ) throws(Failure) -> Value {
        let console = Console()
        let connection = try self.connection.connectionOptions.open(console)
        defer { connection.close() }
        let progress = DirectoryProgress(console: console)
        return try Foreground.run(console) { () async throws(Failure) in
            try await console.ask(
                connection.retryRule, messages.readingDirectory, while: messages.whileReadingDirectory
            ) { () async throws(PortalError) in try await work(connection.client, progress) }
        }
    }
}

/// Says how many rows have come, once there are more than a thousand.
struct DirectoryProgress: Sendable {
    let console: Console

    func callAsFunction(_ count: Int) {
        if count > 1000 { console.note(messages.rowsSoFar(count)) }
    }
}
