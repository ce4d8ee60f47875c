import Bitrix24
import Catalog
import FoundationEssentials
import TerminalKit

/// What all screens share: the portal and its people, the form, and what is said to the user. Each screen gets it with
/// whatever happens.
public struct Session: Sendable {
    // MARK: - The program

    public internal(set) var size: Size
    let keys: KeyMap
    /// In which everything is said.
    let messages: Messages
    /// The columns of the longest label of the form: measured once, not for every picture.
    let longestLabel: Int
    /// The name of the theme that is shown.
    public internal(set) var theme: String
    /// Pictures are painted in colors, in half blocks; otherwise in signs of different brightness.
    var paintsPictures = false
    /// In which moments are shown: found out with the first of them.
    var zone: TimeZone { findZone() }
    private let findZone: @Sendable () -> TimeZone
    /// Somebody is there who can be asked about a portal's new address or for a token.
    var asksAboutErrors = true
    public internal(set) var notice: Notice?
    /// Why the draft is not kept; nil while it is.
    public internal(set) var unkept: String?
    /// The help lies over whatever is shown.
    public var showsHelp: Bool { helpSubject != nil }
    /// Where F1 was pressed; nil while no help is shown.
    var helpSubject: Context?
    /// The screen that comes next; taken by `reduce` at once.
    var transition: Transition?

    // MARK: - The portal

    public internal(set) var portal: PortalState
    /// What files call the portal: people in a draft belong to it.
    public internal(set) var home: String
    /// Where another portal was being made known when the user went back.
    var portalBegun: AnyScreen?
    /// What the portal has told about people by id.
    public internal(set) var people: [UserID: UserLookup] = [:]
    /// When the portal told of each of them last: who was named a moment ago is not asked about once more.
    var toldAt: [UserID: Instant] = [:]
    /// The names of members that others bear too: found out when members or people change, since looking through a
    /// thousand names for every picture would take half of its time.
    var namesakes: Set<String> = []
    /// Everybody whom the portal has named in this session, for the search.
    var directory = PeopleDirectory()
    var departments = DepartmentTree()
    /// The caller's chats of late; nil until the picker has asked for them.
    var recentChats: [Dialog]?
    var searching = Searching()
    /// What was typed or pasted into Members or Owner and is being looked up.
    var resolving: Resolving?
    /// What came of it, for the screen that shows it; nil after every step.
    var resolved: Resolved?
    /// Departments that were typed by name wait for those of the portal.
    var findsDepartments = false
    /// Which of the optional methods the portal has; nil until it was asked.
    var capabilities: Capabilities?
    /// Tells late answers about people from newer ones.
    var lastQuestion = 0

    // MARK: - The form

    public internal(set) var form: Form {
        didSet { if !isTyping { debouncedForm = form } }
    }
    /// The form as counter and preview show it: while somebody types they lag behind, which spares a slow line most of
    /// the bytes of a key.
    var debouncedForm: Form
    /// When they catch up; nil while they have nothing to catch up with.
    var debounceEnds: Instant?
    /// Text is being typed right now.
    var isTyping = false
    public internal(set) var focus = Form.Row.field(.title)
    var undo = UndoHistory()
    /// That of the form that waits while another one is shown.
    var undoOfWaiting = UndoHistory()
    /// What Ctrl-K and its like took last.
    var killed = ""
    var pictureReading = PictureReading()
    /// What the draft knew of its people, until the portal tells more.
    var remembered: [RememberedPerson] = []
    /// People of another portal who are being looked for on this one.
    var arrival: FormDocument.Arrival?
    /// People of other portals in the draft, who wait for theirs.
    var heldBack: [RememberedPerson] = []

    /// The chat that is changed in the form; nil: the form is that of a new one.
    var edited: EditedChat?
    /// What was changed in other chats and not carried out, the latest last.
    var keptChanges: [KeptChanges] = []
    /// The chat that was being changed when the program ended: it is opened again at the start.
    var reopening: ChatID?

    /// The row of a table that is corrected in the form.
    var correcting: CorrectedRow?
    /// Its table, and the screen of that.
    var tableOfRow: OpenedTable?
    var tableBehind: AnyScreen?
    /// The table that was opened last.
    var tablePath = ""

    // MARK: - What was sent

    /// How long creating a chat usually takes on this portal; nil where too little is known.
    var usualTime: UsualTime?
    /// Tells the answers of one request from those of another.
    var lastRequest = 0
    /// The requests to this portal whose outcome nobody knows, oldest first.
    public internal(set) var unknownOutcome: [OpenAttempt] = []
    /// The chats created in this session, oldest first, for the list at the end.
    public internal(set) var created: [CreatedChat] = []
    /// How many chats were created in this session from each table, by the table's name.
    public internal(set) var createdOfTables: [String: Int] = [:]
    /// The structures that were sent in this session and may have made a chat, with what became of each.
    var duplicateRisks: [(home: String, structure: ChatStructure, duplicateRisk: DuplicateRisk)] = []

    init(
        portal: PortalState, theme: String, keys: KeyMap, messages: Messages,
        zone: @escaping @Sendable () -> TimeZone, form: Form, size: Size
    ) {
        self.theme = theme
        self.keys = keys.spoken(in: messages.language)
        self.messages = messages
        longestLabel = Form.Row.longestLabel(in: messages)
        findZone = zone
        self.portal = portal
        home = portal.site.home
        self.form = form
        debouncedForm = form
        self.size = size
    }

    /// Stands for the theme that suits the terminal.
    public static let automaticTheme = "auto"

    /// Where everything stands now.
    var layout: ScreenLayout {
        ScreenLayout(size, longestLabel: longestLabel, noticeRows: max(1, noticeLines.count))
    }

    /// The notice, wrapped. What is longer than a third of the window, a path or a name mostly, ends in an ellipsis.
    var noticeLines: [String] {
        guard let notice else { return [] }
        let lines = notice.text.wrapped(toColumns: size.columns - 2)
        let most = max(3, size.rows / 3)
        return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1].truncated(toColumns: 10) + "…"]
    }

    /// The rows of a screenful, less one to keep the place.
    var pageRows: Int { max(1, size.rows - 4) }

    /// The highlighted row of a list after an action that moves; nil for any other.
    func highlighted(_ row: Int, after action: Action, of count: Int) -> Int? {
        action.row(from: row, of: count, pageRows: pageRows)
    }

    /// How far an action moves in a page or a list; nil for any other.
    func steps(of action: Action) -> Int? { action.steps(pageRows: pageRows) }
}
