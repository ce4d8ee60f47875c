import Bitrix24

/// Something to be done outside the model. A value: what comes of it returns as an `Action`.
public enum Effect: Sendable, Equatable {
    /// For `JobRunner`, which need neither screen nor keyboard.
    case job(BackgroundJob)
    /// Let the user edit the text in their editor.
    case openEditor(text: String, field: ChatField)
    /// Hand the text to the clipboard of the terminal.
    case copy(String)
    /// Open the link in the user's browser.
    case browse(String)
    /// Get the secret of the portal, and go there; may ask people for a passphrase.
    case enter(Site)
    case listSites
    /// Ask a portal that was typed who the credential acts as.
    case tryOut(Portal)
    /// Keep a portal that was typed under a name, or not at all, and go there.
    case keep(Portal, CredentialInfo, name: String?)
    /// Find out which themes there are.
    case listThemes
    /// Show everything in the theme of that name.
    case wear(String)
    /// Write the theme down for the next start.
    case keepTheme(String)
    /// Go on at the new address of the portal, and keep it.
    case move(to: Origin)
    /// Go on with another token.
    case reopen(with: Secret)
    case repaint
    case suspend
    case leave
}

/// Something to be asked of the portal or the disk, on another thread.
public enum BackgroundJob: Sendable, Equatable {
    /// Ask who the credential acts as, and for its scopes.
    case identify
    /// Ask the portal who these people are.
    case meet([UserID])
    /// Ask the portal about everybody who is to be put into the chat.
    case checkMembers([UserID], question: Int)
    /// Search the portal for people by a part of their names.
    case searchPeople(SearchText, question: Int)
    /// Ask who these people are, for the list of departments.
    case learn([UserID], question: Int)
    /// Ask what departments of these numbers are called.
    case nameDepartments([Int])
    case readCompany
    case readStaff([DepartmentID])
    /// Find out who is meant by what was typed or pasted.
    case resolvePeople([MemberEntry], question: Int)
    /// Find out who people of another portal are on this one.
    case find([RememberedPerson.Clue])
    /// Read the picture, and make one to send of it. The one that was being read is given up.
    case readPicture(PictureSource)
    /// Find the chats that have this title.
    case findNamesakes(title: String)
    /// Find what the path could go on with, for the place behind the cursor.
    case complete(path: String)
    /// List the folder that the path names or leads through, then look into its files.
    case listFolder(String)
    /// Remember that a picture was taken from the folder.
    case noteFolder(String)
    /// - Parameters:
    ///   - caller: as whom, for the journal.
    ///   - document: the form, for the history.
    case create(ChatStructure, request: Int, as: Caller?, document: FormDocument)
    /// End the creation under way.
    case cancel(request: Int)
    /// Read the chat as the portal has it.
    case readBack(ChatID)
    case repair(Repair, ChatID)
    /// Find the requests of earlier starts whose fate nobody knows, and claim a place for the draft.
    case recall
    /// Look on the portal for the chat that a request may have made.
    case look(OpenAttempt)
    case resolve(SendAttempt, SendAttempt.Resolution)
    case listTemplates
    case listHistory
    /// - Parameter user: the caller's name, for the title.
    case openTemplate(String, user: String)
    case saveTemplate(FormDocument, name: String)
    case renameTemplate(String, to: String)
    case deleteTemplate(String)
}
