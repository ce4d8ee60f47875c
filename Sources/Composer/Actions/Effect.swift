import Bitrix24

/// Something to be done outside the model. A value: `Edge` and the program's main loop carry it out, and what comes of
/// it returns as an `Action`.
public enum Effect: Sendable, Equatable {
    /// Ask who the credential acts as, and for its scopes.
    case identify
    /// Ask the portal who these people are.
    case meet([UserID])
    /// Read the file and look whether it is a picture that the portal takes.
    case readPicture(path: String)
    /// List what the path could go on with.
    case complete(path: String)
    case create(ChatStructure, request: Int)
    /// End the request under way.
    case cancel(request: Int)
    /// Let the user edit the text in their editor.
    case openEditor(text: String, field: ChatField)
    case repaint
    case suspend
    case leave
}
