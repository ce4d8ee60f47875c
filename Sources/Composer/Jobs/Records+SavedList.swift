import Bitrix24
import Catalog
import Settings

/// Templates and history, for the lists. Blocks while the disk works.
extension Records {
    /// More than anybody scrolls through.
    private static let mostEntries = 500

    func templates(saying what: String? = nil) -> Report {
        answer { folder throws(FileError) in
            .templatesListed(try folder.names().map(\.text), saying: what)
        }
    }

    func newestChats() -> Report {
        guard let history else { return .historyListed([]) }
        do throws(FileError) {
            return .historyListed(try history.newest(Self.mostEntries))
        } catch {
            return .failed(messages.historyUnreadable(error.message(in: messages)))
        }
    }

    /// The template's form, its texts filled in; what has no value yet is asked for.
    func template(_ name: String, user: String, values: [String: String]) -> Report {
        named(name) { folder, name throws(FileError) in
            guard let bytes = try folder.read(name) else { return .failed(messages.noTemplate(name.text)) }
            var document: FormDocument
            do throws(FormDocumentFault) {
                document = try FormDocument(decoding: bytes)
            } catch {
                return .failed(messages.templateUnusable(name.text, error.sentence(in: messages)))
            }
            let hasPicture = try pictures.map { pictures throws(FileError) in
                try document.fetchPicture(from: pictures)
            }
            if hasPicture == false { post(.warned(messages.templatePictureGone)) }
            let day = CivilDay.today
            let known = (user.isEmpty ? [:] : ["user": user]).merging(["date": day]) { $1 }
            let values = known.merging(values) { $1 }
            let missing = document.variables(besides: Set(values.keys))
            guard missing.isEmpty else { return .templateAsks(name.text, missing) }
            let titles = try history?.newest().filter { $0.portal == portal.name }.map(\.title) ?? []
            document.fill(with: values, after: titles)
            return .opened(document, name: messages.theTemplate(name.text))
        }
    }

    /// Opens a template that was named at the start; what comes of it is posted.
    public func announce(template name: String) {
        post(template(name, user: "", values: [:]))
    }

    func save(_ document: FormDocument, as name: String) -> Report {
        named(name) { folder, name throws(FileError) in
            if let pictures { try document.keepPicture(in: pictures) }
            try folder.save(document.encoded(), as: name)
            return templates(saying: messages.keptAs(name.text))
        }
    }

    func rename(_ name: String, to newName: String) -> Report {
        named(name) { _, name throws(FileError) in
            named(newName) { folder, newName throws(FileError) in
                if name == newName { return templates() }
                guard !folder.contains(newName) else { return .failed(messages.templateExists(newName.text)) }
                try folder.rename(name, to: newName)
                return templates(saying: messages.renamed(name.text, to: newName.text))
            }
        }
    }

    func delete(_ name: String) -> Report {
        named(name) { folder, name throws(FileError) in
            try folder.delete(name)
            return templates(saying: messages.templateDeleted(name.text))
        }
    }

    private func named(_ text: String, _ body: (TemplateFolder, TemplateName) throws(FileError) -> Report) -> Report {
        do throws(TemplateName.Problem) {
            let name = try TemplateName(text)
            return answer { folder throws(FileError) in try body(folder, name) }
        } catch {
            return .failed(error.message(in: messages))
        }
    }

    private func answer(_ body: (TemplateFolder) throws(FileError) -> Report) -> Report {
        guard let templateFolder else { return .failed(messages.noTemplateFolder) }
        do throws(FileError) {
            return try body(templateFolder)
        } catch {
            return .failed(error.message(in: messages))
        }
    }
}
