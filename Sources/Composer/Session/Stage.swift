import Bitrix24
import TerminalKit

/// Where the user is on the way from the form to the chat.
public enum Stage: Sendable, Equatable {
    case form
    /// A list over the form, for the field in focus.
    case choosing(Choosing)
    /// People for the field in focus.
    case picking(Picker)
    /// Folders and files over the form, for the avatar.
    case browsing(FilePicker)
    case review(Review)
    case sending(Delivery)
    case answered(Answered)
    /// Nobody knows whether a request has created its chat.
    case unknownOutcome(UnknownOutcome)
    /// Templates, or the chats that were created.
    case savedList(SavedList)
    /// A portal is being made known.
    case welcome(Welcome)
    /// The portals to choose from.
    case sites(SiteList)
    /// Something stands between a request and the portal.
    case recoverableError(RecoverableError)
    case themes(ThemeList)
}

/// A list to choose a value from.
public struct Choosing: Sendable, Equatable {
    public enum Option: Sendable, Equatable {
        case kind(ChatKind)
        /// Nil: the portal chooses.
        case color(ChatColor?)
    }

    public let field: ChatField
    public let options: [Option]
    public internal(set) var highlighted: Int
}

/// The last look before sending.
public struct Review: Sendable, Equatable {
    public internal(set) var scroll = 0
    /// Chats that have the title already; nil while nobody knows.
    public internal(set) var namesakes: [ChatID]?
    /// The name of the portal, as far as it is typed.
    var typedName = TextBuffer()
    public internal(set) var check = People.notNeeded
    /// That many people are to be notified was shown and confirmed.
    var confirmsCrowd = false

    /// What the portal says about the members.
    public enum People: Sendable, Equatable {
        /// There is nobody but the caller.
        case notNeeded
        case asking(question: Int, since: ContinuousClock.Instant)
        case checked(MemberCheck)
        case unanswered(PortalError)
    }
}

/// Why sending the same form once more is more than a repetition.
enum DuplicateRisk: Equatable {
    /// It has created a chat in this session.
    case created(ChatID)
    /// It was sent, and nobody knows what became of it.
    case unknown
}

/// A request under way, or waiting to be repeated.
public struct Delivery: Sendable, Equatable {
    public enum Phase: Sendable, Equatable {
        case underWay(since: ContinuousClock.Instant)
        /// The portal refused for now; what cannot have run is sent again.
        case pausing(until: ContinuousClock.Instant, after: PortalError)
        /// Ctrl-C was pressed; the answer of the transport is awaited.
        case cancelling(since: ContinuousClock.Instant)
    }

    public let structure: ChatStructure
    public internal(set) var request: Int
    public internal(set) var attempt = 1
    /// When the first request left, for the budget of repetitions.
    public let began: ContinuousClock.Instant
    public internal(set) var phase: Phase
}

/// What came of it.
public struct Answered: Sendable, Equatable {
    public let structure: ChatStructure
    public let outcome: Outcome
    /// The first visible line of the panel.
    public internal(set) var scroll = 0

    /// The chat that was created.
    var chat: ChatID? {
        if case .created(let reply, _) = outcome { reply.value } else { nil }
    }

    /// Whether a key would repair something now.
    var canBeRepaired: Bool {
        guard case .created(_, let check) = outcome else { return false }
        return !check.isBusy && !check.repairable.isEmpty
    }

    public enum Outcome: Sendable, Equatable {
        case created(Reply<ChatID>, Check)
        case failed(PortalError)
    }
}
