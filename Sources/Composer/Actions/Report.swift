import Bitrix24
import Pictures

/// What the world reports: the portal, the disk, an editor. What answers a question that is no longer asked is ignored by
/// whoever takes it.
public enum Report: Sendable, Equatable {
    case identified(Result<Caller, PortalError>)
    case scopesKnown(Set<String>)
    case lookedUp([UserID], Result<[UserID: Person], PortalError>)
    case membersChecked(question: Int, Result<[UserID: Person], PortalError>)
    case peopleFound(SearchText, question: Int, Result<PeopleFound, PortalError>)
    /// Who is on the portal, from the file that is kept for a day.
    case everybodyKnown(PeopleDirectory)
    case departmentsNamed([Department])
    case departmentsRead(Result<[Department], PortalError>)
    case staffRead([DepartmentID], Result<[DepartmentID: [UserID]], PortalError>)
    case recentChatsRead(Result<[Dialog], PortalError>)
    /// The chats in whose titles the portal has found the text.
    case chatsFound(SearchText, Result<[Dialog], PortalError>)
    case membersRead(ChatID, Result<[UserID], PortalError>)
    case staffLookedUp([UserID], question: Int, Result<[UserID: Person], PortalError>)
    /// So many entries of a list have their answer.
    case resolving(question: Int, answered: Int)
    case resolved(question: Int, Result<MemberResolution, PortalError>)
    /// Everybody whom the portal gave for a clue; who could not be looked for is missing.
    case found([RememberedPerson.Clue: [Person]])
    case pictureRead(PictureSource, Result<ChosenPicture, PictureError>)
    case completed(path: String, [PathCandidate])
    case folderListed(FolderListing)
    /// What the files of a folder are, a portion of them by name.
    case folderContentsRead(folder: String, [String: FolderEntry.Content])
    case edited(String, field: ChatField)
    case editorFailed(String)
    case answered(request: Int, SendAttempt, Result<Reply<ChatID>, PortalError>)
    case namesakesFound(title: String, [ChatID])
    /// What was usual for a chat's creation here before the one that was just created; nil where too little is known.
    case usualTimeKnown(UsualTime?)
    case recalled([OpenAttempt])
    case looked(OpenAttempt, Result<Findings, PortalError>)
    /// The draft cannot be kept, with the reason; nil: it can be again.
    case draftUnkept(String?)
    /// Something on disk failed; the program goes on without.
    case warned(String)
    /// What the user asked for cannot be done.
    case failed(String)
    /// The templates by name, sorted, and what was done with them before.
    case templatesListed([String], saying: String?)
    /// The template of that name has variables, which are asked for.
    case templateAsks(String, [TemplateVariable])
    /// The groups of people by name, sorted, and what was done with them before.
    case groupsListed([PeopleGroup], saying: String?)
    /// The chats that were created, the newest first.
    case historyListed([HistoryEntry])
    /// A kept form to go on with, and what to call it.
    case opened(FormDocument, name: String)
    case copied(String)
    case sitesListed([Site])
    /// What the user asked for is done in the file; these are the portals now.
    case sitesChanged([Site], SiteChange)
    case siteTested(name: String, Result<CredentialInfo, PortalError>)
    /// The secret of the portal is there, and everything that is asked now is asked there.
    ///
    /// - Parameter draft: what was left there, for a form that is empty.
    case entered(Site, draft: FormDocument?)
    case shutOut(String)
    /// What stood between a request and the portal is out of the way.
    case cleared(Site)
    /// A portal that was typed is saved under this name.
    ///
    /// - Parameter secretIn: where its secret is now, in words.
    case kept(String, secretIn: String)
    case triedOut(Portal, Result<CredentialInfo, PortalError>)
    case themesListed([String])
    /// What the user asked for is done.
    case done(String)
    case readBack(ChatID, Result<StoredChat, PortalError>)
    case capabilitiesKnown(Result<Capabilities, PortalError>)
    case removalKnown(RemovalCheck)
    case deleted(ChatID, Deletion)
    case chatsListed(Result<[Dialog], PortalError>)
    /// Who is in the chats that were asked about; one that does not tell is missing.
    case memberListsRead([ChatID: [UserID]])
    case chatOpened(ChatID, Result<OpenedChat, PortalError>)
    /// Nothing of the plan was sent: the chat could not be read once more.
    case planNotBegun(ChatID, PortalError)
    /// Nothing of the plan was sent: somebody else has changed the chat, which is like this now.
    case changedMeanwhile(ChatID, StoredChat)
    /// How a plan is going.
    case planWent(ChatID, PlanRunner.Event)
    case carriedOut(PlanOutcome)
    case tableRead(TableChoice, Result<OpenedTable, TableTrouble>)
    case batchPlanned(Result<BatchProposal, TableTrouble>)
    case batchWent(BatchNews)
    case batchEnded(BatchEnding)
    /// The requests whose outcome nobody knows by now.
    case openRequestsKnown([OpenAttempt])
}
