import Avatar
import Bitrix24
import Catalog
import FoundationEssentials
import Settings
import Tables

/// Reading, checking and planning tables.
extension JobRunner {
    func readTable(_ choice: TableChoice) {
        PlainThread.run { [self] in
            do throws(TableTrouble) {
                check(try table(choice), choice, correcting: nil)
            } catch {
                post(.tableRead(choice, .failure(error)))
            }
        }
    }

    /// Keeps a correction, and checks the row again: who is in the others is known.
    func correct(_ table: OpenedTable, _ correction: RowCorrection) {
        PlainThread.run { [self] in
            records.keep(correction, of: table)
            check(table.original, table.choice, correcting: (table, correction.number))
        }
    }

    /// Writes the table as it is now to a new file beside its own.
    func write(_ table: OpenedTable) {
        PlainThread.run { [self] in
            let corrected = records.corrections(of: table.name).applied(to: table.original)
            write(
                corrected.csv,
                to: NewTableFile(beside: table.name, called: "corrected", ending: corrected.fileEnding))
        }
    }

    /// Writes a report with the rows of `--report`, by which the chats can be taken back, so that it opens like the table.
    func write(_ rows: [ReportRow], of table: OpenedTable) {
        PlainThread.run { [self] in
            let lines = [ReportColumn.allCases.map(\.rawValue)] + rows.map(\.cells)
            write(
                table.original.csv(of: lines),
                to: NewTableFile(beside: table.name, called: "report", ending: table.original.fileEnding),
                adding: records.messages.reportTakesBack)
        }
    }

    private func write(_ text: String, to file: NewTableFile, adding remark: String = "") {
        do throws(FileError) {
            post(.done("\(records.messages.tableWritten(try file.write(text))) \(remark)".trimmed))
        } catch {
            post(.failed(error.message(in: records.messages)))
        }
    }

    func planBatch(_ table: OpenedTable, _ omissions: BatchOmissions) {
        PlainThread.run { [self] in
            do throws(StorageError) {
                let plan = table.plan(after: try records.rowHistory(), omissions)
                post(.batchPlanned(.success(BatchProposal(table, plan, omissions))))
            } catch {
                post(.batchPlanned(.failure(trouble(error))))
            }
        }
    }

    private func trouble(_ error: some Explained) -> TableTrouble {
        TableTrouble(sentence: error.message(in: records.messages))
    }

    private func table(_ choice: TableChoice) throws(TableTrouble) -> Table {
        let path = paths.canonical(choice.path)
        let bytes: [UInt8]?
        do throws(FileError) { bytes = try PrivateFile(path).read() } catch { throw trouble(error) }
        guard let bytes else { throw TableTrouble(sentence: records.messages.noSuchFile(choice.path)) }
        do throws(TableError) {
            return try Table(bytes, named: path, encoding: choice.encoding)
        } catch {
            guard case .notText = error else { throw trouble(error) }
            throw TableTrouble(sentence: error.sentence(in: records.messages), concernsEncoding: true)
        }
    }

    /// - Parameter earlier: the same table before the row of that number was corrected.
    private func check(_ table: Table, _ choice: TableChoice, correcting earlier: (table: OpenedTable, row: Int)?) {
        Worker.shared.start { [self] in
            let opened = await Result { () async throws(PortalError) in try await checked(table, choice, earlier) }
            post(.tableRead(choice, opened.mapError { trouble($0) }))
        }
    }

    private func checked(
        _ original: Table, _ choice: TableChoice, _ earlier: (table: OpenedTable, row: Int)?
    ) async throws(PortalError) -> OpenedTable {
        let rule = RetryRule(budget: client.timeout, persists: true)
        let caller = try await rule.repeating { () async throws(PortalError) in
            if let earlier { return earlier.table.caller }
            return try await client.caller().value
        }
        let path = paths.canonical(choice.path)
        let (corrections, reading, groups) = await onOwnThread { [records] in
            let corrections = records.corrections(of: path)
            let variables = TextVariables(day: CivilDay.today, user: caller.name, titles: records.earlierTitles())
            let reading = TableReading(corrections.applied(to: original), ignoring: choice.ignored, variables)
            return (corrections, reading, records.knownGroups())
        }
        let asked = reading.rows.filter { earlier == nil || $0.number == earlier?.row }
        let lists = asked.map(\.named)
        let found = await client.people(of: lists, groups: groups, repeating: rule)
        let named = try await client.departments(named: asked.flatMap(\.departmentNames), repeating: rule)
        // Where the portal does not say, the chat tells afterwards.
        let absent = (try? await client.absent(asked.flatMap(\.departments), repeating: rule)) ?? []
        let capabilities = try await capabilities(for: reading, by: caller, rule)
        let pictures = RowPictures(
            folder: OpenedTable.folder(of: path), paths: paths, decoder: decoder, sendsOriginal: false)
        let checked = await onOwnThread {
            CheckedTable(
                reading, people: earlier?.table.checked.people.joined(with: found) ?? found, isOnline: true,
                departments: earlier?.table.checked.departments.joined(with: named) ?? named,
                absent: absent.union(earlier?.table.checked.absent ?? []),
                steps: { $0.planAfterCreation(by: caller.id, with: capabilities).unsupported },
                picture: pictures.picture)
        }
        let wanted = checked.rows.filter { earlier == nil || $0.number == earlier?.row }.map(\.structure.title)
        let existing = try await client.chatsTitled(wanted, repeating: rule)
        return await onOwnThread { [self] in
            OpenedTable(
                choice, name: path, original, reading, checked, corrected: corrections.numbers(in: original),
                titles: earlier?.table.titles.joined(with: existing) ?? existing, caller: caller,
                after: (try? records.rowHistory()) ?? RowHistory(), words: words(of: checked))
        }
    }

    /// Asked only where a row needs what not every portal has.
    private func capabilities(
        for reading: TableReading, by caller: Caller, _ rule: RetryRule
    ) async throws(PortalError) -> Capabilities {
        guard reading.needsCapabilities(of: caller.id) else { return .all }
        return try await rule.repeating { () async throws(PortalError) in try await capabilities() }
    }

    /// What rows are found by: number, title, type and what is wrong with them.
    private func words(of table: CheckedTable) -> RowWords {
        let messages = records.messages
        let faults = Dictionary(grouping: table.faults, by: \.row)
        var words = RowWords(reserving: table.rows.count)
        for row in table.rows {
            let kind = (row.structure.kind ?? .closed).label(in: messages)
            let wrong = faults[row.number]?.map { $0.column + " " + $0.message(in: messages) }.joined(separator: " ")
            words.add("\(row.number) \(row.structure.title) \(kind) \(wrong ?? "")")
        }
        return words
    }
}
