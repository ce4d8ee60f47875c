/// The word that somebody probably meant.
public enum Spelling {
    /// The nearest of the known words, if at most two letters are added, lost, changed or swapped.
    public static func nearest(to word: String, in known: [String]) -> String? {
        let allowed = word.count <= 4 ? 1 : 2
        return
            known
            .map { (word: $0, distance: distance(Array(word), Array($0))) }
            .filter { $0.distance <= allowed }
            .min { $0.distance < $1.distance }?.word
    }

    /// Optimal string alignment: like Levenshtein's, and two swapped neighbours count as one mistake.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var rows = [Array(0...right.count)]
        for i in 1...left.count {
            var row = [i]
            for j in 1...right.count {
                let change = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    best = min(best, rows[i - 2][j - 2] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
