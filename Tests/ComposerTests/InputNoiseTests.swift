import TerminalKit
import TestSupport
import Testing

@testable import Composer

/// What a terminal sends by itself, and pastes without marks, at every place of the composer.
@Suite("Whatever a terminal sends that is no key")
struct InputNoiseTests {
    /// Ways to places where a key would do something.
    private static let places: [(name: String, keys: [Key])] = [
        ("title", []), ("type", [.tab]), ("color", [.tab, .tab]), ("members", [.tab, .tab, .tab]),
        ("message", Array(repeating: .tab, count: 7)), ("list", [.tab, .enter]),
        ("picker", [.tab, .tab, .tab, .enter]),
        ("help", [.function(1)]), ("review", [.function(2)]), ("sending", [.function(2), .enter]),
    ]

    private func composers() throws -> [(name: String, composer: Rehearsal)] {
        var composers = try Self.places.map { place in
            var composer = try Rehearsal(Sample.form())
            place.keys.forEach { composer.press($0) }
            return (place.name, composer)
        }
        var answered = try Rehearsal(Sample.form())
        answered.send()
        answered.answer(Sample.created())
        composers.append(("panel", answered))
        composers.append(("welcome", try Rehearsal(at: .nowhere)))
        var confirming = try Rehearsal(at: Portals.prod)
        confirming.press(.function(2))
        composers.append(("confirming", confirming))
        return composers
    }

    /// What becomes of the composer when the pieces come, each with its pause.
    private func send(_ pieces: [TerminalNoise.Piece], to composer: inout Rehearsal) {
        var decoder = InputDecoder()
        var now = ContinuousClock.now
        for piece in pieces + [([], 2000)] {
            apply(decoder.feed(piece.bytes, at: now, takesText: composer.model.takesText), &composer)
            let end = now + .milliseconds(piece.pause)
            while let moment = decoder.wakesAt, moment <= end {
                now = max(now, moment)
                apply(decoder.pass(to: now), &composer)
            }
            now = end
        }
    }

    private func apply(_ told: [ArrivedInput], _ composer: inout Rehearsal) {
        for arrived in told {
            switch arrived.input {
            case .key(let key): composer.press(key)
            case .burst(let burst): composer.model.actions(for: burst).forEach { composer.act($0) }
            case .paste(let text): composer.paste(text)
            case .mouse, .background: break
            }
        }
    }

    @Test("a string of the terminal changes nothing anywhere")
    func strings() throws {
        var noise = TerminalNoise(SplitMix64(state: 5))
        let composers = try composers()
        for round in 1...Fuzzing.rounds {
            let (name, before) = composers[round % composers.count]
            var composer = before
            let pieces = noise.string()
            send(pieces, to: &composer)
            let stays =
                composer.model.session.form == before.model.session.form
                && composer.model.screen.isEqual(to: before.model.screen)
                && composer.model.session.focus == before.model.session.focus
                && composer.effects.count == before.effects.count
            #expect(stays, "\(name): \(pieces.map { (String(decoding: $0.bytes, as: UTF8.self), $0.pause) })")
            if !stays { return }
        }
    }

    @Test("a paste without marks sends nothing, changes no choice and leaves nothing")
    func bursts() throws {
        var noise = TerminalNoise(SplitMix64(state: 6))
        let composers = try composers()
        for round in 1...Fuzzing.rounds {
            let (name, before) = composers[round % composers.count]
            var composer = before
            let pieces = noise.burst()
            send(pieces, to: &composer)
            let harms =
                composer.requests.count > before.requests.count || composer.hasLeft
                || composer.model.session.form.kind != before.model.session.form.kind
                || composer.model.session.form.color != before.model.session.form.color
            let isText = before.model.takesText
            let stays =
                isText
                || composer.model.session.form == before.model.session.form
                    && composer.model.screen.isEqual(to: before.model.screen)
            #expect(!harms && stays, "\(name): \(pieces.map { (String(decoding: $0.bytes, as: UTF8.self), $0.pause) })")
            if harms || !stays { return }
        }
    }
}
