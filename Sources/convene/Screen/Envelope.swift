import Composer

/// What is reported to the composer, and on which of the portals of its session it was asked.
struct Envelope: Sendable {
    /// Nil: what has nothing to do with a portal.
    let portalGeneration: Int?
    let report: Report
}
