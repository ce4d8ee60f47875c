import Bitrix24
import Catalog

/// A form as drafts, templates and the history keep it: every field, what is typed and unfinished, and the portal that
/// its people belong to.
public struct FormDocument: Sendable {
    public var form: Form
    public var focus: Form.Row
    /// The name of the portal whose people the form holds; the demo portal, whose port changes, is `demo`.
    public let portal: String
    /// What the portal has told about people, and what was known before.
    private let acquaintances: [UserID: UserLookup]
    private let earlier: [RememberedPerson]
    /// People of other portals, who wait until they are found here, or until the form is back on theirs.
    public let heldBack: [RememberedPerson]
    /// What the form's picture is, as long as it is not fetched.
    var awaitedPicture: PictureDigest?
    /// Changes to chats that exist, which are not carried out yet.
    public var changes: [KeptChanges] = []
    /// The one of these chats that was in the form; nil where it was that of a new chat.
    public var openChat: ChatID?

    /// - Parameters:
    ///   - people: what the portal has told.
    ///   - earlier: the document that the form came from; its names are kept until the portal has told new ones.
    ///   - heldBack: who could not come along from another portal.
    public init(
        _ form: Form, focus: Form.Row, portal: String, people: [UserID: UserLookup],
        earlier: [RememberedPerson] = [], heldBack: [RememberedPerson] = []
    ) {
        self.form = form
        self.focus = focus
        self.portal = portal
        acquaintances = people
        self.earlier = earlier
        self.heldBack = heldBack
    }

    /// What is known of the people in the form: put together when it is asked for, since a draft is made with every key.
    public var people: [RememberedPerson] {
        let earlier = Dictionary(
            earlier.filter { $0.portal == portal }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func remembered(_ ids: [UserID], _ role: RememberedPerson.Role) -> [RememberedPerson] {
            ids.map { id in
                let person = acquaintances[id]?.person
                return RememberedPerson(
                    portal: portal, id: id, name: person?.name ?? earlier[id]?.name ?? "",
                    email: person?.email ?? earlier[id]?.email ?? "", role: role, unread: earlier[id]?.unread ?? [])
            }
        }
        return remembered(form.members.chosen, .member) + remembered(form.owner.chosen, .owner)
            + remembered(form.managers.chosen, .manager)
    }

    /// Nothing in it is worth keeping.
    public var isEmpty: Bool { form == Form() && heldBack.isEmpty && changes.isEmpty }
}

extension FormDocument: Equatable {
    /// Two that keep the same, wherever they know it from.
    public static func == (left: Self, right: Self) -> Bool {
        left.form == right.form && left.focus == right.focus && left.portal == right.portal
            && left.heldBack == right.heldBack && left.changes == right.changes && left.openChat == right.openChat
            && left.awaitedPicture == right.awaitedPicture
            && left.people == right.people
    }
}

/// Why a draft or a template cannot be used. Set the file aside; never delete it.
public enum FormDocumentFault: Error, Equatable, Sendable {
    /// Written by another version of convene.
    case otherVersion(Int)
    case damaged

    public func sentence(in messages: Messages) -> String {
        switch self {
        case .otherVersion(let version): messages.otherVersion(version, own: FormDocument.version)
        case .damaged: messages.notByConvene
        }
    }
}
