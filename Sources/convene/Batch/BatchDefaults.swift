import Bitrix24
import Catalog
import Composer
import Settings

extension StructureOptions {
    /// The texts that fill what a row leaves empty.
    var tableTexts: [ChatField: String] {
        Dictionary(uniqueKeysWithValues: values.given.map { field, texts in (field, texts.joined(separator: ", ")) })
    }
}

/// A template, as far as it fills tables.
struct TableTemplate {
    let texts: [ChatField: String]

    /// - Parameter portal: as drafts call it: people of another portal never come along.
    /// - Throws: 65 for a template that does not exist, or holds people of another portal.
    init(named name: String, on portal: String) throws(Failure) {
        let folder = TemplateFolder(StateFolder(try .own(), isDemo: false))
        let document: FormDocument
        do {
            guard let bytes = try folder.read(TemplateName(name)) else { throw Self.absent(name, try? folder.names()) }
            document = try FormDocument(decoding: bytes)
        } catch let failure as Failure {
            throw failure
        } catch let error as FormDocumentFault {
            throw Self.unusable(name, error.sentence(in: messages))
        } catch let error as any Explained {
            throw Self.unusable(name, error.sentence(in: messages))
        } catch {
            throw Self.absent(name, nil)
        }
        let arrival = document.opened(on: portal)
        guard arrival.toFind.isEmpty, arrival.heldBack.isEmpty else {
            throw Failure(
                .invalidStructure, messages.templateOfOtherPortal(name), chat: .nothingSent,
                next: messages.giveMembersOtherwise)
        }
        texts = Dictionary(uniqueKeysWithValues: ChatField.allCases.map { ($0, arrival.form.cell(of: $0)) })
    }

    private static func absent(_ name: String, _ known: [TemplateName]?) -> Failure {
        let names = (known ?? []).map(\.text).joined(separator: ", ")
        return Failure(
            .invalidStructure, messages.noTemplate(name), chat: .nothingSent,
            next: names.isEmpty ? messages.templatesAreMadeInComposer : messages.templatesAre(names))
    }

    private static func unusable(_ name: String, _ reason: String) -> Failure {
        Failure(.invalidStructure, "\(name): \(reason)", chat: .nothingSent, next: messages.templatesAreMadeInComposer)
    }
}
