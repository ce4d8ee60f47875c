import ArgumentParser
import Catalog

/// What a new chat is given that the request that makes it does not take.
struct AfterCreationOptions: ParsableArguments {
    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.managersHelp, valueName: "list"))
    var managers: [String] = []

    @Option(
        parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.departmentHelp, valueName: "number|name"))
    var department: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.mayHelp, valueName: "action=role"))
    var may: [String] = []
}
