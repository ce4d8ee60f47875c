import TerminalKit

/// Where a key is pressed.
public enum Context: Int, KeyContext {
    /// A field of one line that is typed.
    case line
    /// A field of one line that is typed, or taken from a list.
    case pick
    /// The path of the picture.
    case picture
    /// A field of several lines.
    case area
    /// A field whose value is chosen.
    case choice
    /// A list over the form.
    case list
    /// The list of rights over the form.
    case rights
    /// A part of a name is typed in the picker.
    case searching
    /// The list of the picker; letters still go to the search.
    case people
    /// The tree of departments; letters go to the search.
    case departments
    /// What a paste has left doubtful.
    case doubts
    /// Folders and files over the form, found by typing.
    case browser
    case review
    /// The review of a form that may have made a chat already.
    case again
    /// The review that wants the portal's name typed.
    case confirming
    case sending
    /// The panel of a request that was refused.
    case refused
    /// The panel of a chat that exists.
    case created
    /// The panel where something is stored differently and can be repaired.
    case repairs
    /// The panel of a request whose fate is not known.
    case unknownOutcome
    case templates
    /// The list of saved groups of people.
    case groups
    case themes
    case history
    /// The chats of the portal; what is typed narrows them.
    case chats
    /// The rows of a table, which typing narrows.
    case batch
    /// What will be sent of a table.
    case batchPlan
    /// The same on a portal that wants its name typed.
    case batchConfirming
    /// The rows of a table that is being sent.
    case batchRunning
    /// The name of a template is typed.
    case naming
    /// A portal is being made known.
    case welcome
    /// The list of portals.
    case sites
    /// The portal says that it has another address.
    case renamed
    /// A new token is typed.
    case expired
    case help
}

extension KeyContexts<Context> {
    static let everywhere = Self(Context.allCases)
    static let form: Self = [.line, .pick, .picture, .area, .choice]
    /// Lists of a field's values, over the form.
    static let listsOfForm: Self = [.list, .rights, .browser, .searching, .people, .departments, .doubts]
    static let text: Self = [
        .line, .pick, .picture, .area, .naming, .browser, .searching, .people, .departments, .confirming,
        .batchConfirming, .welcome, .expired, .chats,
    ]
    /// Where what is typed can be deleted again.
    static let typed: Self = text.union(narrowed)
    static let outsideText: Self = everywhere.subtracting(text)
    /// Where there may be more than a screenful.
    static let scrolling: Self = [
        .list, .rights, .browser, .searching, .people, .departments, .doubts, .review, .again, .refused, .created,
        .repairs, .unknownOutcome, .templates, .groups, .themes, .history, .chats, .help, .confirming, .sites, .renamed,
        .expired,
        .batch, .batchPlan, .batchConfirming, .batchRunning,
    ]
    /// Lists and pages that typing narrows; as long as nothing is typed their commands may be letters.
    static let narrowed: Self = [.templates, .groups, .themes, .history, .sites, .help, .batch, .batchRunning]
    /// Lists, pages and the help, which lie over the form.
    static let closable: Self = outsideText.intersection(idle).subtracting([.choice])
    /// Where leaving does not leave a request behind.
    static let idle: Self = everywhere.subtracting([.sending, .batchRunning])
}
