import Catalog
import FoundationEssentials
import TerminalKit

extension Model {
    /// The composer at its start: at the form, or where a portal has to be made known first.
    public init(
        portal: PortalState, theme: String = Session.automaticTheme,
        keys: KeyMap = .standard, messages: Messages = Messages(.english),
        zone: @autoclosure @escaping @Sendable () -> TimeZone = .gmt, form: Form = Form(), size: Size
    ) {
        let session = Session(
            portal: portal, theme: theme, keys: keys,
            messages: Messages(messages.language, keys: keys.names), zone: zone,
            form: form, size: size)
        self.init(
            session, form: FormScreen(), help: HelpScreen(),
            first: portal.site.way == .nowhere ? WelcomeScreen() : nil)
    }

    /// Pictures are painted in colors, in half blocks; otherwise in signs of different brightness.
    public var paintsPictures: Bool {
        get { session.paintsPictures }
        set { session.paintsPictures = newValue }
    }

    /// Begins where portals are saved and none of them is the default one.
    public mutating func chooseAmong(_ sites: [Site]) {
        screen = PortalsScreen(sites, in: session)
    }

    /// Goes on with the draft of an earlier start, and says so.
    public mutating func resume(_ draft: FormDocument) {
        session.resume(draft)
    }
}
