import Settings
import Testing

@Suite("Files are kept")
struct PlacesTests {
    @Test("below the home, if nothing else is said")
    func home() {
        let places = Places(environment: ["HOME": "/ann"])
        #expect(places?.config == "/ann/.config/convene")
        #expect(places?.state == "/ann/.local/state/convene")
        #expect(places?.themes == "/ann/.config/convene/themes")
    }

    @Test("where the XDG variables say, if they are absolute")
    func xdg() {
        let places = Places(
            environment: ["HOME": "/ann", "XDG_CONFIG_HOME": "/etc/ann", "XDG_STATE_HOME": "state"])
        #expect(places?.config == "/etc/ann/convene")
        #expect(places?.state == "/ann/.local/state/convene")
    }

    @Test("nowhere without a home")
    func nowhere() {
        #expect(Places(environment: ["HOME": ""]) == nil)
        #expect(Places(environment: ["XDG_CONFIG_HOME": "/etc/ann"]) == nil)
        #expect(Places(environment: ["XDG_CONFIG_HOME": "/a", "XDG_STATE_HOME": "/b"])?.state == "/b/convene")
    }
}
