import ArgumentParser

/// Standard input can be read by one option only.
enum StandardInputUse {
    static func refuseTwice(_ connection: ConnectionOptions, _ structure: StructureOptions) throws {
        if connection.url == "-", structure.fields == "-" {
            throw ValidationError("--url - and --fields - both read standard input: give one of them another way.")
        }
    }
}
