import Settings
import Testing

@Suite("Files are kept")
struct PathsTests {
    @Test("below the home, if nothing else is said")
    func home() {
        let paths = Paths(environment: ["HOME": "/ann"])
        #expect(paths?.config == "/ann/.config/convene")
        #expect(paths?.state == "/ann/.local/state/convene")
        #expect(paths?.themes == "/ann/.config/convene/themes")
    }

    @Test("where the XDG variables say, if they are absolute")
    func xdg() {
        let paths = Paths(
            environment: ["HOME": "/ann", "XDG_CONFIG_HOME": "/etc/ann", "XDG_STATE_HOME": "state"])
        #expect(paths?.config == "/etc/ann/convene")
        #expect(paths?.state == "/ann/.local/state/convene")
    }

    @Test("nowhere without a home")
    func nowhere() {
        #expect(Paths(environment: ["HOME": ""]) == nil)
        #expect(Paths(environment: ["XDG_CONFIG_HOME": "/etc/ann"]) == nil)
        #expect(Paths(environment: ["XDG_CONFIG_HOME": "/a", "XDG_STATE_HOME": "/b"])?.state == "/b/convene")
    }
}
