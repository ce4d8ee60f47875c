import Bitrix24
import Catalog
import TerminalKit

/// Where no portal is configured, and where another one is made known.
struct WelcomeView: SessionView {
    let session: Session

    func draw(_ welcome: WelcomeScreen, on surface: inout Surface, _ layout: ScreenLayout) {
        var page = layout.page
        let isTight = page.rows < 14
        surface.write(
            welcome.isOptional ? messages.anotherPortal : messages.welcome, at: page.cutTop(1).origin, role: .heading)
        if !isTight { _ = page.cutTop(1) }
        // Where there is little room, whoever has begun to type knows by now.
        if !isTight || welcome.address.isEmpty {
            // The field comes first, where a long notice leaves little.
            let kept = page.cutBottom(isTight ? 1 : 0)
            for paragraph in [messages.whereAWebhookComesFrom, messages.orDomainAndToken] {
                let rows = paragraph.wrapped(toColumns: max(8, page.columns)).count
                if rows <= page.rows { write(paragraph, .dim, on: &surface, in: &page) }
            }
            page = Rect(column: page.left, row: page.top, columns: page.columns, rows: page.rows + kept.rows)
        }
        if !isTight { _ = page.cutTop(1) }

        drawSecret(
            messages.webhookOrDomain, welcome.address, welcome.field == .address, on: &surface, in: page.cutTop(1))
        if welcome.wantsToken {
            drawSecret(messages.tokenLabel, welcome.token, welcome.field == .token, on: &surface, in: page.cutTop(1))
        }
        var isPassed = false
        if case .passed = welcome.trial { isPassed = true }
        var below = page
        // The row of the name comes before the last words on what is missing.
        if isPassed { _ = below.cutBottom(1) }
        _ = below.cutLeft(isTight ? 1 : Self.labelColumns(in: messages))
        let rows = below.rows
        drawVerdict(welcome, on: &surface, in: &below)
        guard isPassed else { return }
        _ = page.cutTop(rows - below.rows)
        drawLabelled(messages.keepAs, welcome.field == .name, on: &surface, in: page.cutTop(1)) { field, surface in
            LineField(welcome.name, placeholder: messages.notKept, isFocused: welcome.field == .name)
                .draw(on: &surface, in: field)
        }
    }

    /// What is known of what was typed, at once and after the portal was asked.
    private func drawVerdict(_ welcome: WelcomeScreen, on surface: inout Surface, in part: inout Rect) {
        switch welcome.trial {
        case .underWay(let portal): write(messages.asking(portal.shownName), .dim, on: &surface, in: &part)
        case .passed(let portal, let credentialInfo):
            let caller = session.name(of: credentialInfo.caller)
            write(
                messages.youAre(caller, on: portal.shownName, scopes: credentialInfo.scopes), .noticeGood, on: &surface,
                in: &part)
            for scope in credentialInfo.missingScopes {
                if let lack = messages.lack(ofScope: scope) { write(lack, .noticeWarning, on: &surface, in: &part) }
            }
        case .none:
            guard !welcome.address.isEmpty else { return }
            switch welcome.shape {
            case .success(let portal): write(messages.shape(of: portal), .text, on: &surface, in: &part)
            case .failure(.noCredential):
                if let place = welcome.place { write(messages.needsToken(place), .text, on: &surface, in: &part) }
            case .failure(let fault): write(fault.sentence(in: messages), .dim, on: &surface, in: &part)
            }
        }
    }

    private func drawSecret(
        _ label: String, _ secret: SecretBuffer, _ focused: Bool, on surface: inout Surface, in row: Rect
    ) {
        drawLabelled(label, focused, on: &surface, in: row) { field, surface in
            LineField(secret.dots, placeholder: messages.pasteHere, isFocused: focused).draw(on: &surface, in: field)
        }
    }

    private func drawLabelled(
        _ label: String, _ focused: Bool, on surface: inout Surface, in row: Rect,
        field: (Rect, inout Surface) -> Void
    ) {
        var rest = row
        let head = rest.cutLeft(Self.labelColumns(in: messages))
        surface.write(focused ? "▸" : " ", at: head.origin, role: .fieldFocus)
        surface.write(
            label, at: head.origin.moved(columns: 1), role: focused ? .fieldFocus : .fieldLabel, limit: head.columns - 2
        )
        field(rest, &surface)
    }

    /// Writes a paragraph at the top of a part and takes its rows off.
    private func write(_ text: String, _ role: Role, on surface: inout Surface, in part: inout Rect) {
        for line in text.wrapped(toColumns: max(8, part.columns)) where !part.isEmpty {
            surface.write(line, at: part.cutTop(1).origin, role: role)
        }
    }

    private static func labelColumns(in messages: Messages) -> Int {
        ([messages.webhookOrDomain, messages.tokenLabel, messages.keepAs].map(\.displayWidth).max() ?? 0) + 3
    }
}

extension Messages {
    /// "acme.bitrix24.com, a webhook of user 17": what was typed is one.
    fileprivate func shape(of portal: Portal) -> String {
        switch portal.credential {
        case .webhook(let user, _): isAWebhook(portal.shownName, user: user.rawValue)
        case .token, .application: isADomain(portal.shownName)
        }
    }
}
