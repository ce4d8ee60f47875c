import Bitrix24
import Settings

/// The right to send a table to a portal: two tables to one portal follow one another.
public enum BatchTurn {
    /// Waits until nobody else sends a table to the portal. Held as long as the lock lives.
    ///
    /// - Parameter wait: told once that there is something to wait for.
    /// - Throws: `FileError`, or `CancellationError`.
    public static func take(on portal: String, in folder: StateFolder, wait: () -> Void) async throws -> PlaceLock {
        var hasSaid = false
        while true {
            if let taken = try PlaceLock(place(of: portal), in: folder.path + "/batches.locks") { return taken }
            if !hasSaid { wait() }
            hasSaid = true
            try await Worker.pause(for: .milliseconds(200))
        }
    }

    /// The place in the file of locks that stands for a portal: FNV-1a, which collides once in many lives, and then two
    /// portals wait for each other.
    private static func place(of portal: String) -> Int {
        let hash = portal.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int(hash >> 2) + 1
    }
}
