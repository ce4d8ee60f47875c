import Bitrix24
import TerminalKit

/// What happened, or what the user asks for.
public enum Action: Sendable, Equatable {
    // Moving and editing
    case insert(String)
    case edit(EditCommand)
    case newLine
    /// Text came where none is typed.
    case misplacedText
    case up
    case down
    case pageUp
    case pageDown
    case nextField
    case previousField
    case undo
    case redo
    case openEditor

    // Choosing and going on
    case open
    case nextValue
    /// Takes or releases the highlighted person, or takes a department.
    case toggle
    /// The other face of the picker: the departments, the search.
    case otherFace
    /// Opens and closes the highlighted department.
    case unfold
    case fold
    case previousValue
    /// Goes to the next value that begins with the letter.
    case chooseByLetter(Character)
    case review
    case send
    /// Sends even where sending once more may make a second chat.
    case sendAnyway
    case back
    case newChat
    /// Empties the form.
    case startEmpty
    case openUnsettled
    case openTemplates
    case openHistory
    case openSites
    /// Goes to the demo portal.
    case tryDemo
    case openThemes
    case saveTemplate
    case renameTemplate
    case deleteTemplate
    case copyLink
    /// The request as a command of curl.
    case copyCurl
    case openLink
    case look
    case keepUnknown
    /// Takes the chat of that number, from 1, for the one that was asked for.
    case pick(Int)
    /// The difference of that number, from 1.
    case repair(Int)
    case repairAll
    /// Sends the picture's file as it is, or made smaller.
    case toggleOriginal
    /// Shows files that are no pictures among the others, or hides them.
    case toggleAllFiles
    case help
    case interrupt
    case leave
    case repaint
    case suspend

    /// A click there.
    case point(Point)

    // What the world reports; `indirect` what is large, since the table of keys holds hundreds of actions
    case started
    case resized(Size)
    /// This is on the screen now: keys that arrive from here on may confirm it.
    indirect case presented(Confirmable?)
    /// The time that `Model.wakesAt` named has come.
    case woke
    indirect case identified(Result<Caller, PortalError>)
    case scopesKnown(Set<String>)
    indirect case met([UserID], Result<[UserID: Person], PortalError>)
    indirect case membersChecked(question: Int, Result<[UserID: Person], PortalError>)
    indirect case peopleFound(SearchText, question: Int, Result<PeopleFound, PortalError>)
    case departmentsNamed([Department])
    indirect case companyRead(Result<[Department], PortalError>)
    indirect case staffRead([DepartmentID], Result<[DepartmentID: [UserID]], PortalError>)
    indirect case peopleLearned([UserID], question: Int, Result<[UserID: Person], PortalError>)
    indirect case resolved(question: Int, Result<MemberResolution, PortalError>)
    /// Everybody whom the portal gave for a clue; who could not be looked for is missing.
    case found([RememberedPerson.Clue: [Person]])
    indirect case pictureRead(PictureSource, Result<ChosenPicture, PictureRefusal>)
    case completed(path: String, [PathCandidate])
    indirect case folderListed(FolderListing)
    /// What the files of a folder are, a portion of them by name.
    case folderLooked(folder: String, [String: FolderEntry.Look])
    case edited(String, field: ChatField)
    case editorFailed(String)
    indirect case answered(request: Int, SendAttempt, Result<Reply<ChatID>, PortalError>)
    case namesakesFound(title: String, [ChatID])
    case recalled([OpenAttempt])
    indirect case looked(OpenAttempt, Result<Findings, PortalError>)
    /// The draft cannot be kept, with the reason; nil: it can be again.
    case draftUnkept(String?)
    /// Something on disk failed; the program goes on without.
    case warned(String)
    /// What the user asked for cannot be done.
    case failed(String)
    /// A list to show, and what was done before.
    indirect case shelved(SavedList.Content, saying: String?)
    /// A kept form to go on with, and what to call it.
    indirect case opened(FormDocument, name: String)
    case copied(String)
    case sitesListed([Site])
    /// The secret of the portal is there, and everything that is asked now is asked there.
    ///
    /// - Parameter draft: what was left there, for a form that is empty.
    indirect case entered(Site, draft: FormDocument?)
    case shutOut(String)
    /// What stood between a request and the portal is out of the way.
    indirect case cleared(Site)
    /// A portal that was typed is saved under this name.
    case kept(String)
    indirect case triedOut(Portal, Result<CredentialInfo, PortalError>)
    case themesListed([String])
    /// What the user asked for is done.
    case done(String)
    indirect case readBack(ChatID, Result<StoredChat, PortalError>)
    indirect case repaired(ChatID, Result<Reply<Bool>, PortalError>)
}
