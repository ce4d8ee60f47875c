import Foundation

/// A run of the program to its end, for options that it refuses.
struct Run {
    let status: Int32
    let output: String
    let errors: String

    init(_ options: String...) throws {
        try self.init(PortalUnderTest.executable, options)
    }

    /// Another program.
    init(program: String, _ options: String...) throws {
        try self.init(URL(filePath: program), options)
    }

    private init(_ program: URL, _ options: [String]) throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = program
        process.arguments = options
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}
