import Bitrix24
import Catalog
import FoundationEssentials
import TerminalKit

/// Everything that the composer knows. Changed by `reduce` only, drawn by `draw`.
public struct Model: Sendable {
    public internal(set) var size: Size
    public internal(set) var portal: PortalState
    public internal(set) var form: Form {
        didSet { if !isTyping { settledForm = form } }
    }
    /// The form as counter and preview show it: while somebody types they lag behind, which spares a slow line most of
    /// the bytes of a key.
    var settledForm: Form
    /// When they catch up; nil while they have nothing to catch up with.
    var settlesAt: ContinuousClock.Instant?
    /// Text is being typed right now.
    var isTyping = false
    public internal(set) var focus = Form.Row.field(.title)
    public internal(set) var stage = Stage.form
    /// The help lies over whatever is shown; its first visible line.
    public internal(set) var help: Int?
    public internal(set) var notice: Notice?
    /// What the portal has told about people by id.
    public internal(set) var people: [UserID: UserLookup] = [:]
    /// The names of members that others bear too: found out when members or people change, since looking through a
    /// thousand names for every picture would take half of its time.
    var namesakes: Set<String> = []
    /// Everybody whom the portal has named in this session, for the search.
    var directory = PeopleDirectory()
    var company = DepartmentTree()
    var searching = Searching()
    /// What was typed or pasted into Members or Owner and is being looked up.
    var resolving: Resolving?
    /// Tells late answers about people from newer ones.
    var lastQuestion = 0
    /// The requests to this portal whose fate nobody knows, oldest first.
    public internal(set) var unknownOutcome: [OpenAttempt] = []
    /// What files call the portal: people in a draft belong to it.
    public internal(set) var home: String
    /// Every chat gets a private mark (docs/settings.md).
    let marksChats: Bool
    /// The name of the theme that is shown.
    public internal(set) var theme: String
    let keys: KeyMap
    /// In which everything is said.
    let messages: Messages
    /// In which moments are shown: found out with the first of them.
    var zone: TimeZone { findZone() }
    private let findZone: @Sendable () -> TimeZone
    /// What the draft knew of its people, until the portal tells more.
    var remembered: [RememberedPerson] = []
    /// People of another portal who are being looked for on this one.
    var arrival: FormDocument.Arrival?
    /// People of other portals in the draft, who wait for theirs.
    var heldBack: [RememberedPerson] = []
    /// The chats created in this session, oldest first, for the words at the end.
    public internal(set) var created: [CreatedChat] = []
    /// The structures that were sent in this session and may have made a chat, with what became of each.
    var duplicateRisks: [(home: String, structure: ChatStructure, duplicateRisk: DuplicateRisk)] = []
    /// Pictures are painted in colours, in half blocks; otherwise in signs of different brightness.
    public var paintsPictures = false
    /// Since when the picture is being read; nil while none is.
    var readingSince: ContinuousClock.Instant?
    /// For how many tenths of a second it has been shown that it is.
    var readingTicks = 0
    var undo = UndoHistory()
    /// What Ctrl-K and its like took last.
    var killed = ""
    /// What the screen showed last that a key may confirm.
    var presented: Confirmable?
    /// Why the draft is not kept; nil while it is.
    public internal(set) var unkept: String?
    /// It was said that leaving loses the text, and nothing else was done since.
    var leavesUnkept = false
    /// Ctrl-C was pressed once, and nothing else since.
    var leavesOnInterrupt = false
    /// Somebody is there who can be asked about a portal's new address or for a token.
    var facesObstacles = true
    /// Tells the answers of one request from those of another.
    var lastRequest = 0

    public init(
        portal: PortalState, marksChats: Bool = false, theme: String = Self.automaticTheme,
        keys: KeyMap = .standard, messages: Messages = Messages(.english),
        zone: @autoclosure @escaping @Sendable () -> TimeZone = .gmt, form: Form = Form(), size: Size
    ) {
        self.theme = theme
        self.keys = keys.spoken(in: messages.language)
        self.messages = messages
        self.marksChats = marksChats
        findZone = zone
        self.portal = portal
        home = portal.site.home
        self.form = form
        settledForm = form
        self.size = size
        if portal.site.way == .nowhere { stage = .welcome(Welcome()) }
    }
}

extension Model {
    /// What is to be feared from sending the form as it is; nil in nearly every case.
    var duplicateRisk: DuplicateRisk? {
        let structure = form.structure
        return duplicateRisks.last { $0.home == home && $0.structure == structure }?.duplicateRisk
    }
}

/// One line for the user, above the keys.
public struct Notice: Sendable, Equatable {
    public enum Tone: Sendable {
        case plain
        case good
        case warning
        case bad
    }

    public let tone: Tone
    public let text: String
    /// Answers no key but tells of a state: the next key does not take it away.
    let stays: Bool

    init(_ tone: Tone, _ text: String, stays: Bool = false) {
        self.tone = tone
        self.text = text
        self.stays = stays
    }
}

/// A chat that exists, for the list at the end.
public struct CreatedChat: Sendable, Equatable {
    public let id: ChatID
    public let title: String
    public let link: String
}
