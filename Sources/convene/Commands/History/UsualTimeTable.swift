import Bitrix24
import Catalog
import Composer

/// What is usual for each portal and method, as people and as machines read it.
struct UsualTimeTable {
    let times: [UsualTime]

    var text: String {
        let headings = [
            messages.portalColumn, messages.methodColumn, messages.callsColumn, messages.medianColumn,
            messages.percentileColumn, messages.portalPartColumn, messages.latestColumn,
        ]
        return DirectoryTable(
            columns: headings.map { .init(heading: $0, key: $0) },
            rows: times.map { time in
                [
                    time.portal, time.method, messages.number(time.latest.count), messages.exact(time.median),
                    messages.exact(time.percentile95), time.portalPart.map(messages.percent) ?? "", time.sparkline,
                ].map(JSONValue.string)
            }
        ).text
    }

    /// One array; durations in seconds, as the portal's `time` has them.
    var json: String {
        JSONValue.array(
            times.map { time in
                .object([
                    .init("portal", .string(time.portal)), .init("method", .string(time.method)),
                    .init("calls", .integer(time.latest.count)), .init("median", .fraction(time.median.seconds)),
                    .init("p95", .fraction(time.percentile95.seconds)),
                    .init("portal_part", time.portalPart.map(JSONValue.fraction) ?? .null),
                    .init("latest", .array(time.latest.map { .fraction($0.seconds) })),
                ])
            }
        ).text(indented: true)
    }
}
