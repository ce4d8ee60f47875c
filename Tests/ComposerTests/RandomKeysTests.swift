import Bitrix24
import TerminalKit
import TestSupport
import Testing

@testable import Composer

/// What no sequence of keys, answers and window sizes may ever do.
@Suite("Whatever is pressed")
struct RandomKeysTests {
    @Test("everything is come to: or the other tests of this suite would hold nothing")
    func reach() throws {
        var requests = 0
        var stages: Set<Context> = []
        for seed in 1...24 as ClosedRange<UInt64> {
            var user = RandomUser(seed: seed)
            var composer = try Rehearsal(Sample.form())
            for _ in 1...600 {
                user.perform(user.nextDeed(), on: &composer)
                stages.insert(composer.model.context)
            }
            requests += composer.requests.count
        }
        #expect(requests >= 10)
        #expect(stages.count >= 12, "\(stages)")
    }

    @Test(
        "nothing is sent but by Enter or y in the review, one request at a time",
        arguments: 1...20 as ClosedRange<UInt64>)
    func sending(seed: UInt64) throws {
        var user = RandomUser(seed: seed)
        var composer = try Rehearsal(Sample.form())
        for _ in 1...300 {
            let before = composer
            let deed = user.nextDeed()
            user.perform(deed, on: &composer)
            guard composer.requests.count > before.requests.count else { continue }
            let wasReview = before.model.screen is ReviewScreen && !before.model.session.showsHelp
            let sends: [RandomUser.Deed] = [.press(.enter), .press(.plain("y"))]
            let isRepetition = deed == .wait && before.isPausing
            #expect(wasReview && sends.contains(deed) || isRepetition, "\(deed) at\n\(before.screen)")
            #expect(composer.requests.count == before.requests.count + 1)
        }
    }

    @Test(
        "a request under way is left by its own answer, or by Ctrl-C; the pause before the next one by Esc, too",
        arguments: 81...100 as ClosedRange<UInt64>)
    func waiting(seed: UInt64) throws {
        var user = RandomUser(seed: seed)
        var composer = try Rehearsal(Sample.form())
        for _ in 1...300 {
            let before = composer
            let deed = user.nextDeed()
            let job = user.perform(deed, on: &composer)
            guard before.model.screen is SendingScreen else { continue }
            if composer.model.screen is SendingScreen { continue }
            let isAnswer =
                switch job {
                case .create, .cancel: true
                default: false
                }
            let isKey = deed == .press(.ctrl("c")) || before.isPausing && deed == .press(.escape)
            try #require(isAnswer || isKey, "\(deed) at\n\(before.screen)\n\(composer.screen)")
        }
    }

    @Test("a key changes the field in focus and no other", arguments: 21...40 as ClosedRange<UInt64>)
    func otherFields(seed: UInt64) throws {
        var user = RandomUser(seed: seed)
        var composer = try Rehearsal(Sample.form())
        for _ in 1...300 {
            let before = composer
            let deed = user.nextDeed()
            user.perform(deed, on: &composer)
            guard case .press(let key) = deed, before.model.isAtForm, before.model.session.showsHelp == false else {
                continue
            }
            let wholeForm: [Action] = [.undo, .redo, .startEmpty]
            if let action = before.model.action(for: key), wholeForm.contains(action) { continue }
            // Esc goes from a chat that exists, or a row of a table, back to the form that waits.
            guard before.model.session.edited == composer.model.session.edited,
                before.model.session.correcting == composer.model.session.correcting
            else { continue }
            for row in before.model.session.form.rows where row != before.model.session.focus {
                // A number that is being typed becomes a person, or a department, when its field is left.
                if case .field(let field) = row, field.editor.isPeople || field.editor == .departments { continue }
                try #require(
                    composer.model.session.form.text(in: row)?.text == before.model.session.form.text(in: row)?.text,
                    "\(key.name) at\n\(before.screen)\nled to\n\(composer.screen)")
            }
        }
    }

    @Test("outside the form no key changes it but n, and that can be undone", arguments: 41...60 as ClosedRange<UInt64>)
    func elsewhere(seed: UInt64) throws {
        var user = RandomUser(seed: seed)
        var composer = try Rehearsal(Sample.form())
        for _ in 1...300 {
            let before = composer
            let deed = user.nextDeed()
            switch user.perform(deed, on: &composer) {
            // People who were asked for by a key before.
            case .resolvePeople, .lookUpStaff: continue
            default: break
            }
            let stays =
                switch before.model.screen {
                case is FormScreen, is ChoiceScreen, is PeopleScreen, is FilesScreen: before.model.session.showsHelp
                case is ReviewScreen, is SendingScreen: true
                default: composer.model.screen.isEqual(to: before.model.screen)
                }
            // What was asked of the disk in the form may come while the help is there.
            if case .answer = deed { continue }
            guard stays else { continue }
            try #require(
                composer.model.session.form.structure.withoutPicture
                    == before.model.session.form.structure.withoutPicture,
                "\(before.screen)\nled to\n\(composer.screen)")
        }
    }

    @Test("the cursor stands in the focused field, at every size", arguments: 61...80 as ClosedRange<UInt64>)
    func cursor(seed: UInt64) throws {
        var user = RandomUser(seed: seed)
        var composer = try Rehearsal(Sample.form())
        for _ in 1...300 {
            user.perform(user.nextDeed(), on: &composer)
            let model = composer.model
            let surface = draw(model, at: composer.now)
            #expect(surface.size == model.session.size)
            guard model.isAtForm, model.session.showsHelp == false, model.session.size.fits(ScreenLayout.smallest)
            else { continue }
            let noticeRows = model.session.notice?.text.wrapped(toColumns: model.session.size.columns - 2).count ?? 1
            let layout = ScreenLayout(
                model.session.size, longestLabel: model.session.longestLabel, noticeRows: noticeRows)
            let paths = layout.places(of: model.session.form, focus: model.session.focus)
            let part = try #require(paths.first { $0.row == model.session.focus }?.part, "\(surface.text)")
            let cursor = try #require(surface.cursor, "no cursor in \(model.session.focus)\n\(surface.text)")
            #expect(part.contains(cursor), "\(cursor) is not in \(model.session.focus)\n\(surface.text)")
        }
    }
}

extension Rehearsal {
    fileprivate var isPausing: Bool {
        guard let delivery = model.screen as? SendingScreen, case .pausing = delivery.phase else { return false }
        return true
    }
}

extension ChatStructure {
    /// The picture may come from the disk at any time.
    fileprivate var withoutPicture: ChatStructure {
        var structure = self
        structure.avatar = nil
        return structure
    }
}
