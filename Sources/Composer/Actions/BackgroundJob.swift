import Bitrix24
import Tables

/// Something to be asked of the portal or the disk, on another thread.
public enum BackgroundJob: Sendable, Equatable {
    /// Ask who the credential acts as, and for its scopes.
    case identify
    /// Ask the portal who these people are.
    case lookUp([UserID])
    /// Ask the portal about those who are to be put into the chat and of whom it has not told a moment ago.
    case checkMembers([UserID], question: Int)
    /// Search the portal for people by a part of their names.
    case searchPeople(SearchText, question: Int)
    /// Ask who these people are, for the list of departments.
    case lookUpStaff([UserID], question: Int)
    /// Ask what departments of these numbers are called.
    case nameDepartments([Int])
    case readDepartments
    case readStaff([DepartmentID])
    case readRecentChats
    /// Search the portal for chats by words of their titles.
    case findChats(SearchText)
    /// Ask who is in the chat.
    case readMembers(ChatID)
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
    /// End the creation or the plan under way.
    case cancel
    /// Read the chat as the portal has it.
    case readBack(ChatID)
    /// Find out which of the optional methods the portal has.
    case askCapabilities
    /// Find out whether a chat that was created here can be deleted again.
    case lookAtRemoval(ChatID)
    case delete(ChatID, title: String)
    /// The chats of the caller.
    case listChats
    /// Find out who is in several chats, to search them by their members.
    case readMemberLists([ChatID])
    /// Read a chat, and find out what its portal can change.
    case openChat(ChatID)
    /// Make the steps of a plan, one after the other, and read the chat back.
    ///
    /// - Parameter rereads: look first whether somebody else has changed the chat since it was shown.
    case carryOut(ChatPlan, rereads: Bool)
    /// Read a table, check all of its rows, and find out what was sent of it before.
    case readTable(TableChoice)
    /// Keep a correction of a row, and check the row again.
    case correctTable(OpenedTable, RowCorrection)
    /// Write the table with its corrections to a new file beside it.
    case writeTable(OpenedTable)
    /// Write what became of the rows of a table to a new file beside it.
    case writeReport([ReportRow], OpenedTable)
    /// Find out what would be sent of a table by now.
    case planBatch(OpenedTable, BatchOmissions)
    case sendBatch(BatchProposal, BatchScope)
    /// End sending after the request under way; asked a second time, at once.
    case stopBatch
    /// Find the requests of earlier starts whose fate nobody knows, and claim a place for the draft.
    case recall
    /// Find the requests whose fate nobody knows by now, those of other programs included.
    case readOpenRequests
    /// Look on the portal for the chat that a request may have made.
    case look(OpenAttempt)
    case resolve(SendAttempt, SendAttempt.Resolution)
    case listTemplates
    case listHistory
    /// - Parameters:
    ///   - user: the caller's name, for the texts.
    ///   - values: of the variables that were asked for.
    case openTemplate(String, user: String, values: [String: String])
    case saveTemplate(FormDocument, name: String)
    case renameTemplate(String, to: String)
    case deleteTemplate(String)
    case listGroups
    case saveGroup(PeopleGroup)
    case deleteGroup(String)

    /// Whether it asks the portal, and not the disk.
    public var needsPortal: Bool {
        switch self {
        case .identify, .lookUp, .checkMembers, .searchPeople, .lookUpStaff, .nameDepartments, .readDepartments,
            .readStaff, .readRecentChats, .findChats, .readMembers, .resolvePeople, .find, .findNamesakes, .create,
            .cancel, .readBack, .askCapabilities, .lookAtRemoval, .delete, .listChats, .readMemberLists, .openChat,
            .carryOut, .look, .readTable, .correctTable, .sendBatch, .stopBatch:
            true
        case .readPicture, .complete, .listFolder, .noteFolder, .recall, .readOpenRequests, .resolve, .planBatch,
            .writeTable, .writeReport, .listTemplates, .listHistory, .openTemplate, .saveTemplate, .renameTemplate,
            .deleteTemplate, .listGroups, .saveGroup, .deleteGroup:
            false
        }
    }
}
