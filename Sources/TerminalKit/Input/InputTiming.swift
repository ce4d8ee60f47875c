/// The times that tell a key from what a terminal sends.
enum InputTiming {
    /// Reads that are less than this apart are one burst.
    static let burst = Duration.milliseconds(30)
    /// An escape character by itself is a key after this time.
    static let escape = Duration.milliseconds(50)
    /// The rest of a sequence may be late by half a second; a little more, for those who are late by just that.
    static let torn = Duration.milliseconds(600)
    /// A string of the terminal, or a paste, that is silent for so long has lost its end.
    static let silence = Duration.seconds(1)
}
