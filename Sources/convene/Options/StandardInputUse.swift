import ArgumentParser
import Catalog

/// Standard input can be read by one option only.
enum StandardInputUse {
    static func refuseTwice(_ connection: ConnectionArguments, _ structure: StructureOptions) throws {
        if connection.url == "-", structure.fields == "-" {
            throw ValidationError(messages.standardInputTwice)
        }
    }

    /// The answers of the line-by-line form come from standard input. An address that is typed at a terminal is one line
    /// before them.
    static func refuseBesidesAnswers(_ structure: StructureOptions) throws {
        if structure.fields == "-" {
            throw ValidationError(messages.standardInputForAnswers)
        }
    }
}
