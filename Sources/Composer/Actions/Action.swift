import TerminalKit

/// What the user asks for, by a key, a paste or a click, and what the terminal tells.
public enum Action: Sendable, Equatable {
    // Moving and editing
    case insert(String)
    case edit(EditCommand)
    case newLine
    /// Text came where none is typed.
    case misplacedText
    /// Text came that is longer than is taken at once, in bytes.
    case cutText(most: Int)
    case up
    case down
    case pageUp
    case pageDown
    /// To the first and the last line of a list or a page.
    case toFirst
    case toLast
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
    /// The next mode of the picker, and the one before: people, departments, chats.
    case otherMode
    case previousMode
    /// Shows only who is selected in the picker, or everybody again.
    case selectedOnly
    /// Whether people who are added see earlier messages: the portal decides, they do, they do not.
    case turnHistory
    /// Opens and closes the highlighted department.
    case unfold
    case fold
    case previousValue
    /// Goes to the next value that begins with the letter.
    case chooseByLetter(Character)
    case review
    case send
    /// Back to the review of what was refused.
    case tryAgain
    /// Sends even where sending once more may make a second chat.
    case sendAnyway
    case back
    case newChat
    /// Empties the form.
    case startEmpty
    case openUnknownOutcome
    case openTemplates
    case openHistory
    /// The chats of the portal; in the history and after creating, that chat.
    case openChats
    /// Asks for the file of a table of many chats.
    case openTable
    /// Opens the table at that path.
    case takeTable(String)
    /// A row comes back from the form.
    case takeCorrection(RowCorrection)
    /// Writes the table out with what was corrected in it.
    case writeTable
    /// Writes out what became of the rows.
    case writeReport
    /// Leaves out the rows whose title exists already, or takes them in again.
    case toggleExisting
    /// Takes in the rows whose title was created under other contents, or leaves them out again.
    case toggleChanged
    /// Takes in the rows whose chat was deleted since, or leaves them out again.
    case toggleDeleted
    /// Leaves out the rows in which something is wrong.
    case skipInvalid
    /// Looks for the chats of rows whose outcome is unknown.
    case lookForRows
    /// Reads the table in the next encoding.
    case nextEncoding
    /// Passes over the columns that are no field's.
    case ignoreColumns
    case openSites
    /// Goes to the demo portal.
    case tryDemo
    case openThemes
    case renameSite
    case removeSite
    case makeSiteDefault
    case testSite
    case saveTemplate
    case renameTemplate
    case deleteTemplate
    /// The saved groups of people.
    case openGroups
    case saveGroup
    case deleteGroup
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
    /// Leads to the last question before a chat is deleted.
    case undoCreation
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

    // What happens without the user
    case started
    case resized(Size)
    /// The time that `Model.wakesAt` named has come.
    case woke
}
