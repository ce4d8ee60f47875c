import Avatar
import Bitrix24
import Catalog
import Composer
import CursesTerminal
import Settings
import Threads

/// From portal to portal: each has records and background jobs of its own.
extension ScreenComposer {
    /// Gets the secret of a portal and goes there. A command that may ask for a passphrase has the terminal meanwhile.
    func enter(_ site: Site) -> Ending? { go(unlocked(site)) }

    private func unlocked(_ site: Site) -> Result<Connection, Failure> {
        let outcome: Result<Connection, Failure>
        if let name = session.connector.nameOfWhoeverAsks(for: site) {
            outcome = terminal.released {
                StandardError.write(messages.secretCommandRuns(name) + "\n")
                return session.connector.connection(to: site) { terminal.wasInterrupted() }
            }
            isDrawn = false
        } else {
            outcome = session.connector.connection(to: site) { false }
        }
        return outcome
    }

    /// Asks a saved portal who its credential acts as, without going there.
    func test(_ site: Site) {
        switch unlocked(site) {
        case .success(let connection):
            let name = site.name ?? site.portal.shownName
            ask(connection) { .siteTested(name: name, $0) }
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    private func ask(
        _ connection: Connection, _ report: @escaping @Sendable (Result<CredentialInfo, PortalError>) -> Report
    ) {
        Worker.shared.start { [mailbox, portalGeneration, client = connection.client] in
            let result = await Result { () async throws(PortalError) in try await client.credentialInfo() }
            mailbox.post(Envelope(portalGeneration: portalGeneration, report: report(result)))
        }
    }

    /// Changes the file of the saved portals; the one that the composer is on goes by its new name.
    func changeSites(_ change: SiteChange) {
        switch session.connector.change(change, besides: session.connection?.site) {
        case .success(let sites):
            if case .rename(let old, let new) = change { connection?.rename(old, to: new) }
            post(.sitesChanged(sites, change))
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    private func go(_ outcome: Result<Connection, Failure>) -> Ending? {
        switch outcome {
        case .success(let connection): return change(to: connection)
        case .failure(let failure): return act(.shutOut(failure.brief))
        }
    }

    private func change(to connection: Connection) -> Ending? {
        let isSame = self.connection?.site.home == connection.site.home
        var left: FormDocument?
        if !isSame {
            records.flush()
            let sharesFolder = self.connection.map { $0.isDemo == connection.isDemo } ?? false
            if sharesFolder {
                records = session.moved(records, to: connection)
            } else {
                records = session.records(of: connection) { [mailbox] in
                    mailbox.post(Envelope(portalGeneration: nil, report: $0))
                }
                if model.draft.isEmpty { left = records.leftDraft() } else { records.setDraftAside() }
            }
            self.connection?.close()
        }
        self.connection = connection
        portalGeneration += 1
        jobs = Self.jobs(connection, records, editor, mailbox, portalGeneration: portalGeneration)
        // Before the draft of the new folder comes into the form: it must not go to the old one.
        if !isSame { draft = KeptDraft(records, of: model, isSaved: model.draft.isEmpty) }
        return act(.entered(connection.site, draft: left))
    }

    /// Goes on at the portal, which has another address or another token.
    func clear(_ connection: Connection?) -> Ending? {
        guard let connection else { return nil }
        records.flush()
        records = session.moved(records, to: connection)
        self.connection = connection
        portalGeneration += 1
        jobs = Self.jobs(connection, records, editor, mailbox, portalGeneration: portalGeneration)
        draft = KeptDraft(records, of: model, isSaved: false)
        return act(.cleared(connection.site))
    }

    func listSites() {
        switch session.connector.sites(besides: session.connection?.site) {
        case .success(let sites): post(.sitesListed(sites))
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    func tryOut(_ portal: Portal) {
        switch session.connector.connection(to: Site(.given, portal: portal), isInterrupted: { false }) {
        case .success(let connection): ask(connection) { .triedOut(portal, $0) }
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    func keep(_ portal: Portal, _ credentialInfo: CredentialInfo, name: String?) -> Ending? {
        guard let name else { return enter(Site(.given, portal: portal)) }
        switch session.connector.keep(portal, credentialInfo, named: name) {
        case .success(let connection):
            let ending = change(to: connection)
            let place = connection.profile.map { messages.place(of: $0.secret) } ?? ""
            post(.kept(name, secretIn: place))
            return ending
        case .failure(let failure): return act(.failed(failure.brief))
        }
    }

    static func jobs(
        _ connection: Connection?, _ records: Records, _ editor: TextEditor, _ mailbox: Mailbox<Envelope>,
        portalGeneration: Int
    ) -> JobRunner {
        JobRunner(
            client: connection?.client ?? Client(portal: Site.nowhere.portal),
            paths: PathCompletion(home: editor.home), records: records, decoder: .thisProgram
        ) { mailbox.post(Envelope(portalGeneration: portalGeneration, report: $0)) }
    }
}
