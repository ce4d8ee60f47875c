/// What a portal is; only its people change while it runs.
struct Site: Sendable {
    var directory: Directory
    let methods: MethodTable
    var generation = Generation.G4
    var language = Language.en
    var dialect = TimeDialect.current
    var statuses = StatusSource.source
    var tellsOperatingTime = true
    var requiresHTTPS = false
    /// Which controllers there are, and of what age.
    var controllers = ControllerVersion.today
    /// Seconds between the answer to a deletion and the end of the chat.
    var deletionDelay = 0.5
    /// Whether messages can delete themselves on this portal.
    var autoDeletesMessages = true

    var joining = JoiningPace()

    var texts: ChatTexts { ChatTexts(language: language) }

    func status(of refusal: Refusal) -> Int {
        statuses == .docs && refusal.status != 200 ? refusal.documentedStatus : refusal.status
    }
}
