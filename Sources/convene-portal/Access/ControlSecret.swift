/// What a control call proves itself with: somebody who only knows the port can do no mischief.
struct ControlSecret: Sendable {
    static let header = "X-Portal-Control"

    let text: String

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed ^ 0xC0_2701)
        text = Secret.text(32, using: &random)
    }
}
