/// What a portal is and does not change while it runs.
struct Site: Sendable {
    let directory: Directory
    var generation = Generation.G4
    var language = Language.en
    var dialect = TimeDialect.current
    var statuses = StatusSource.source
    /// Whether `time` tells the operating time.
    var tellsOperatingTime = true
    var requiresHTTPS = false

    var texts: ChatTexts { ChatTexts(language: language) }

    func status(of refusal: Refusal) -> Int {
        statuses == .docs && refusal.status != 200 ? refusal.documentedStatus : refusal.status
    }
}
