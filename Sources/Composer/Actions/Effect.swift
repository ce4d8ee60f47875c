import Bitrix24

/// Something to be done outside the model. A value: what comes of it returns as a `Report`.
public enum Effect: Sendable, Equatable {
    /// For `JobRunner`, which need neither screen nor keyboard.
    case job(BackgroundJob)
    /// Let the user edit the text in their editor.
    case openEditor(text: String, field: ChatField)
    /// Hand the text to the clipboard of the terminal.
    case copy(String)
    /// Open the link in the user's browser.
    case openLink(String)
    /// Get the secret of the portal, and go there; may ask people for a passphrase.
    case enter(Site)
    case listSites
    /// Change the file of the saved portals.
    case changeSites(SiteChange)
    /// Ask a saved portal who its credential acts as.
    case test(Site)
    /// Ask a portal that was typed who the credential acts as.
    case tryOut(Portal)
    /// Keep a portal that was typed under a name, or not at all, and go there.
    case keep(Portal, CredentialInfo, name: String?)
    /// Find out which themes there are.
    case listThemes
    /// Show everything in the theme of that name.
    case applyTheme(String)
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
