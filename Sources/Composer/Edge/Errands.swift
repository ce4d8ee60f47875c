import Bitrix24
import Synchronization

/// Carries out errands and posts what comes of them.
///
/// Calls of the portal run as tasks of the program's worker thread, work on the disk on threads of its own; nothing
/// here blocks the caller.
public final class Errands: Sendable {
    private let client: Client
    private let paths: PathCompletion
    private let post: @Sendable (Action) -> Void
    /// Requests under way, so that they can be cancelled.
    private let requests = Mutex<[Int: Task<Void, Never>]>([:])

    /// - Parameter post: called on other threads; brings the action to the thread that reduces.
    public init(client: Client, paths: PathCompletion, post: @escaping @Sendable (Action) -> Void) {
        self.client = client
        self.paths = paths
        self.post = post
    }

    public func run(_ errand: Errand) {
        switch errand {
        case .identify: identify()
        case .meet(let people): meet(people)
        case .readPicture(let path): readPicture(path)
        case .complete(let path, let asList):
            PlainThread.run { [paths, post] in
                post(.completed(path: path, paths.candidates(for: path), asList: asList))
            }
        case .create(let structure, let request): create(structure, request)
        case .cancel(let request): requests.withLock { $0[request] }?.cancel()
        case .readBack(let chat): readBack(chat)
        case .repair(let repair, let chat): carryOut(repair, on: chat)
        }
    }

    private func identify() {
        Worker.shared.start { [client, post] in
            post(.identified(await result(of: client.caller).map(\.value)))
            if case .success(let scopes) = await result(of: client.scopes) { post(.scopesKnown(scopes.value)) }
        }
    }

    private func meet(_ people: [UserID]) {
        Worker.shared.start { [client, post] in
            let found = await result { () async throws(PortalError) in try await client.people(people) }
            post(.met(people, found.map(\.value)))
        }
    }

    private func readPicture(_ path: String) {
        PlainThread.run { [paths, post] in
            do throws(PictureFileFault) {
                post(.pictureRead(path: path, .success(try Picture(readingFile: paths.expanded(path)))))
            } catch {
                post(.pictureRead(path: path, .failure(error)))
            }
        }
    }

    private func readBack(_ chat: ChatID) {
        Worker.shared.start { [client, post] in
            post(.readBack(chat, await result { () async throws(PortalError) in try await client.readBack(chat) }))
        }
    }

    private func carryOut(_ repair: Repair, on chat: ChatID) {
        Worker.shared.start { [client, post] in
            let reply = await result { () async throws(PortalError) in try await client.carryOut(repair, on: chat) }
            post(.repaired(chat, reply))
        }
    }

    private func create(_ structure: ChatStructure, _ request: Int) {
        let task = Worker.shared.start { [client, post] in
            let reply = await result { () async throws(PortalError) in try await client.createChat(structure) }
            post(.answered(request: request, reply))
        }
        requests.withLock { $0[request] = task }
    }
}

/// A call's outcome as a value.
private func result<Value>(
    of call: () async throws(PortalError) -> Value
) async -> Result<Value, PortalError> {
    do throws(PortalError) {
        return .success(try await call())
    } catch {
        return .failure(error)
    }
}
