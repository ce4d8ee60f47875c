import TerminalKit
import Testing

@Suite("Parts of the screen")
struct RectTests {
    @Test("Cutting takes a part and leaves the rest")
    func cutting() {
        var rest = Rect(Size(columns: 80, rows: 24))
        let (top, bottom, left, right) = (rest.cutTop(1), rest.cutBottom(2), rest.cutLeft(10), rest.cutRight(5))
        #expect(top == Rect(column: 0, row: 0, columns: 80, rows: 1))
        #expect(bottom == Rect(column: 0, row: 22, columns: 80, rows: 2))
        #expect(left == Rect(column: 0, row: 1, columns: 10, rows: 21))
        #expect(right == Rect(column: 75, row: 1, columns: 5, rows: 21))
        #expect(rest == Rect(column: 10, row: 1, columns: 65, rows: 21))
    }

    @Test("Cutting more than there is gives what there is")
    func greedy() {
        var rest = Rect(Size(columns: 5, rows: 2))
        let (top, left) = (rest.cutTop(9), rest.cutLeft(-3))
        #expect(top.rows == 2)
        #expect(left.columns == 0)
        #expect(rest.isEmpty)
        #expect(Rect(Size(columns: 3, rows: 3)).inset(columns: 2, rows: 2).isEmpty)
    }

    @Test("Parts that do not meet have an empty intersection")
    func intersection() {
        let part = Rect(column: 2, row: 2, columns: 4, rows: 4)
        #expect(
            part.intersection(Rect(column: 4, row: 0, columns: 9, rows: 3))
                == Rect(column: 4, row: 2, columns: 2, rows: 1))
        #expect(part.intersection(Rect(column: 40, row: 40, columns: 9, rows: 3)).isEmpty)
    }

    @Test("A centred part has equal space around it and never leaves")
    func centring() {
        let part = Rect(column: 0, row: 0, columns: 10, rows: 5)
        #expect(part.centred(Size(columns: 4, rows: 1)) == Rect(column: 3, row: 2, columns: 4, rows: 1))
        #expect(part.centred(Size(columns: 40, rows: 10)) == part)
    }
}
