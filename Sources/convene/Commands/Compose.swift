import ArgumentParser
import Bitrix24
import Catalog
import Composer
import Settings

/// Opens the composer.
struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration("compose", messages.composeAbstract, messages.composeDiscussion)

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup(title: messages.whatToFillIn)
    var structure: StructureOptions

    @Option(help: ArgumentHelp(messages.templateHelp, value: "name"))
    var template: String?

    @OptionGroup(title: messages.howItLooks)
    var display: DisplayOptions

    @Flag(
        help: ArgumentHelp(messages.accessibleHelp))
    var accessible = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
        if accessible { try StandardInputUse.refuseBesidesAnswers(structure) }
    }

    func run() throws {
        let input = try structure.read(decodesPicture: false)
        try input.refuseFaults()
        try MainActor.assumeIsolated {
            try Self.open(
                connection.connectionOptions, form: input.form(sendsOriginal: structure.avatarOriginal),
                template: template,
                theme: display.theme, accessible: accessible)
        }
    }

    /// Opens the composer with what was said; without arguments nothing was.
    @MainActor
    static func open(
        _ connectionOptions: ConnectionOptions = ConnectionOptions(), form: Form? = nil, template: String? = nil,
        theme: String? = nil, accessible: Bool = false
    ) throws {
        let environment = Environment.own
        let display = try DisplaySettings.read(theme: theme, environment)
        let interface = try ComposerInterface(accessible: accessible, display.preferences, environment)
        let paths = Paths(environment: environment)
        let connector = PortalConnector(connectionOptions: connectionOptions, paths: paths)
        func session(_ connection: Connection?) -> ComposerSession {
            ComposerSession(
                connection: connection, connector: connector, form: form, template: template, display: display,
                editor: TextEditor(environment: environment), paths: paths)
        }
        switch interface {
        case .screen: try session(try connector.beginning()).run()
        case .lines:
            let connection = try connectionOptions.open(Console())
            try session(connection).runByLines(on: connection)
        }
    }
}

extension StructureInput {
    /// A form with everything that was given. A picture stays a path, and members whom only the portal knows stay text,
    /// so that both can be seen and changed.
    fileprivate func form(sendsOriginal: Bool) -> Form? {
        var form = Form(structure)
        if let path = reading.avatarPath { form.givePicture(path: path, sendsOriginal: sendsOriginal) }
        for field in ChatField.allCases { form.type(unresolved(of: field).joined(separator: ", "), into: field) }
        return form == Form() ? nil : form
    }
}
