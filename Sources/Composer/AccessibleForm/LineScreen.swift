import Bitrix24
import Catalog

/// The line form of a screen: what it asks and says where there is no screen, and what an answer means.
///
/// It changes nothing itself: an answer becomes the actions that keys would have given.
protocol LineScreen: ComposerScreen {
    /// The question that comes next, without its colon.
    func question(in conversation: Conversation) -> String

    /// The answers that the question lists.
    func choices(in conversation: Conversation) -> [Messages.Choice]

    /// What `?` says about the question.
    func explanation(in conversation: Conversation) -> [String]

    /// Does what an answer means.
    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect]

    /// Does what a command asks for; nil where it is no command here.
    func handle(_ command: LineCommand, in conversation: inout Conversation, at now: Instant) -> [Effect]?

    /// Takes a report that means more here than to others; nil where it does not.
    func handle(_ report: Report, in conversation: inout Conversation, at now: Instant) -> [Effect]?

    /// Tells what is shown, or what has changed.
    ///
    /// - Parameter before: the same screen before; nil where there was another one.
    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant)

    /// Says now and then that something takes its time.
    func tellProgress(in conversation: inout Conversation, at now: Instant)

    /// Everything that was waited for is there.
    func isComplete(in session: Session) -> Bool

    /// Tells everything, now that it is there or has taken too long.
    func tellAll(in conversation: inout Conversation, at now: Instant)

    /// The people of a field are known, as far as they can be.
    func takePeople(of field: ChatField, in conversation: inout Conversation, at now: Instant) -> [Effect]

    /// The answer is of consequence.
    var isGrave: Bool { get }
    /// Something is under way that the next question waits for.
    var isBusy: Bool { get }
    /// When something goes on by itself.
    var goesOnAt: Instant? { get }
}

extension LineScreen {
    func question(in conversation: Conversation) -> String {
        conversation.messages.whatNext(choices(in: conversation))
    }

    func choices(in conversation: Conversation) -> [Messages.Choice] { [] }

    func explanation(in conversation: Conversation) -> [String] { choices(in: conversation).map(\.sentence) }

    func handle(_ command: LineCommand, in conversation: inout Conversation, at now: Instant) -> [Effect]? {
        command == .back ? conversation.act(.back, at: now) : nil
    }

    func handle(_ report: Report, in conversation: inout Conversation, at now: Instant) -> [Effect]? { nil }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {}

    func tellProgress(in conversation: inout Conversation, at now: Instant) {
        conversation.nextProgress = nil
    }

    func isComplete(in session: Session) -> Bool { true }

    func tellAll(in conversation: inout Conversation, at now: Instant) {}

    func takePeople(of field: ChatField, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        conversation.tellPeople(of: field, at: now)
    }

    var isGrave: Bool { false }
    var isBusy: Bool { false }
    var goesOnAt: Instant? { nil }

    func tell(after before: any ComposerScreen, in conversation: inout Conversation, at now: Instant) {
        tell(since: before as? Self, in: &conversation, at: now)
    }
}
