import Avatar
import Foundation
import Pictures
import Testing

@Suite("A picture is made as small as it needs to be", Corpus.needsPillow)
struct ScalingTests {
    @Test("5000 × 5000 and 5001 × 5000 become 512 a side", arguments: [5000, 5001])
    func large(width: Int) throws {
        let image = try PreparedImage(decoding: Corpus.bytes("\(width)x5000.png"), by: .convene, largestSide: 5000)
        #expect(image.facts.width == width)
        #expect(image.facts.height == 5000)
        let scaled = try #require(image.scaled)
        #expect(scaled.width == 512)
        #expect(scaled.height == 512)
        #expect(scaled.bytes.count < image.facts.byteCount)
    }

    @Test("100 megapixels are the most")
    func most() throws {
        #expect(try Corpus.prepared("10000x10000.png").scaled?.width == 512)
    }

    @Test("A picture keeps its proportions, and is never enlarged")
    func proportions() throws {
        let small = try PreparedImage(decoding: Corpus.bytes("plain.png"), by: .convene, side: 32, largestSide: 32)
        #expect(small.scaled?.width == 32)
        #expect(small.scaled?.height == 24)
        #expect(try Corpus.prepared("plain.png").scaled == nil)
    }

    @Test("The mean of what falls on a pixel is its color")
    func mean() throws {
        let one = try PreparedImage(decoding: Corpus.bytes("plain.png"), by: .convene, side: 1, largestSide: 1)
        let pixel = try #require(one.preview.pixels(side: 1).first ?? nil)
        // Of red, green, blue and white, each channel is full in two quarters.
        #expect([pixel.red, pixel.green, pixel.blue].allSatisfy { (127...128).contains($0) })
    }

    @Test("Transparency survives")
    func transparency() throws {
        let image = try PreparedImage(
            decoding: Corpus.bytes("transparent.webp"), by: .convene, side: 32, largestSide: 32)
        let scaled = try #require(image.scaled)
        #expect(scaled.format == .png)
        #expect(try PreparedImage(decoding: scaled.bytes, by: .convene, largestSide: 5000).facts.hasTransparency)
    }

    @Test("A drawing becomes PNG, a photograph JPEG")
    func formats() throws {
        #expect(
            try PreparedImage(decoding: Corpus.bytes("palette.png"), by: .convene, side: 32, largestSide: 32).scaled?
                .format == .png)
        #expect(
            try PreparedImage(decoding: Corpus.bytes("plain.jpg"), by: .convene, side: 32, largestSide: 32).scaled?
                .format == .jpeg)
    }

    @Test("A picture that would grow is sent as it is, unless the portal would drop it")
    func growing() throws {
        let bytes = try Corpus.bytes("palette.png")
        #expect(try PreparedImage(decoding: bytes, by: .convene, side: 63, largestSide: 5000).scaled == nil)
        #expect(try PreparedImage(decoding: bytes, by: .convene, side: 63, largestSide: 63).scaled != nil)
    }

    @Test("A preview shows the square in the middle")
    func crop() throws {
        let whole = try Corpus.prepared("plain.png").preview.pixels(side: 2)
        #expect(whole.count == 4)
        let pixels = try Corpus.prepared("plain.png").preview.pixels(side: 48)
        // 48 of 64 columns: 24 of red and 24 of green.
        #expect(pixels[23]?.red == 255)
        #expect(pixels[24]?.green == 255 && pixels[24]?.red == 0)
    }
}
