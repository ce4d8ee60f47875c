import Bitrix24
import Composer
import TerminalKit
import Testing

@Test func scratch() throws {
    let portal = try Portal(reading: "http://127.0.0.1:4000/rest/17/abc/")
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)] {
        var model = Model(portal: PortalState(portal: portal, label: "the demo portal, 127.0.0.1:4000"), size: size)
        let now = ContinuousClock.now
        func act(_ a: Action...) { for a in a { _ = reduce(&model, a, at: now) } }
        act(.started, .insert("Launch crew 你好"))
        print(draw(model, at: now).text)
        act(.nextField, .nextField, .nextValue, .nextValue, .nextField, .insert("10, 12 999 abc"), .nextField)
        print(draw(model, at: now).text)
        act(.review)
        print(draw(model, at: now).text)
        act(.edit(.killWordBackward), .review)
        print(draw(model, at: now).text)
        act(.send)
        print(draw(model, at: now + .seconds(3)).text)
        act(.answered(request: 1, .failure(.init(.transport(.init(.timedOut, mayHaveArrived: true)), effect: .changes))))
        print(draw(model, at: now + .seconds(3)).text)
        act(.back, .help)
        print(draw(model, at: now + .seconds(3)).text)
    }
}
