import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings

/// Opens the composer.
struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compose",
        abstract: words.composeAbstract,
        discussion: "\(words.composeDiscussion) \(Examples.text(of: "compose"))")

    @OptionGroup(title: words.whereToConnect)
    var connection: ConnectionOptions

    @OptionGroup(title: words.whatToFillIn)
    var structure: StructureOptions

    @Option(help: ArgumentHelp(words.templateHelp, valueName: "name"))
    var template: String?

    @OptionGroup(title: words.howItLooks)
    var look: LookOptions

    @Flag(
        help: ArgumentHelp(words.accessibleHelp))
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
                connection.wishes, form: input.form(sendsOriginal: structure.avatarOriginal), template: template,
                theme: look.theme, accessible: accessible)
        }
    }

    /// Opens the composer with what was said; without arguments nothing was.
    @MainActor
    static func open(
        _ wishes: ConnectionWishes = ConnectionWishes(), form: Form? = nil, template: String? = nil,
        theme: String? = nil, accessible: Bool = false
    ) throws {
        let environment = Environment.own
        let look = try Look.read(theme: theme, environment)
        let face = try ComposerFace(accessible: accessible, look.preferences, environment)
        let places = Places(environment: environment)
        let entrance = Entrance(wishes: wishes, places: places)
        func session(_ connection: Connection?) -> ComposerSession {
            ComposerSession(
                connection: connection, entrance: entrance, form: form, template: template, look: look,
                editor: TextEditor(environment: environment), places: places)
        }
        switch face {
        case .screen: try session(try entrance.beginning()).run()
        case .lines:
            let connection = try wishes.open(Console())
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
        form.typeMembers(unresolved.map(\.text).joined(separator: " "))
        return form == Form() ? nil : form
    }
}
