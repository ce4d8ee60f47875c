import Avatar
import Foundation
import Pictures
import Testing

@Suite("A picture is read as it is", Corpus.needsPillow)
struct ReadingTests {
    typealias Pixel = Preview.Pixel

    /// Whether the preview shows the four quarters: red, green, blue and white, or whatever stands for white.
    private func expectQuarters(of image: PreparedImage, white: Bool = true, _ name: String) {
        let pixels = image.preview.pixels(side: 4)
        let corners = [pixels[0], pixels[3], pixels[12], pixels[15]].map { $0.map(Self.name) ?? "nothing" }
        #expect(corners == ["red", "green", "blue", white ? "white" : "nothing"], "\(name) shows \(corners)")
    }

    private static func name(_ pixel: Pixel) -> String {
        switch (pixel.red > 200, pixel.green > 200, pixel.blue > 200) {
        case (true, true, true): "white"
        case (true, false, false): "red"
        case (false, true, false): "green"
        case (false, false, true): "blue"
        default: "\(pixel.red),\(pixel.green),\(pixel.blue)"
        }
    }

    @Test(
        "every format, in its kinds",
        arguments: [
            ("plain.png", PictureFormat.png), ("palette.png", .png), ("deep.png", .png), ("interlaced.png", .png),
            ("plain.jpg", .jpeg), ("progressive.jpg", .jpeg), ("plain.gif", .gif),
            ("interlaced.gif", .gif), ("animated.gif", .gif), ("plain.webp", .webp), ("lossless.webp", .webp),
            ("animated.webp", .webp), ("plain.bmp", .bmp), ("palette.bmp", .bmp),
        ])
    func formats(name: String, format: PictureFormat) throws {
        let image = try Corpus.prepared(name)
        #expect(image.facts.format == format)
        #expect(image.facts.width == 64)
        #expect(image.facts.height == 48)
        #expect(!image.facts.hasTransparency)
        #expect(image.facts.isAnimated == name.hasPrefix("animated"))
        #expect(image.scaled == nil, "a small picture is sent as it is")
        expectQuarters(of: image, name)
    }

    @Test(
        "what is transparent stays so",
        arguments: [
            "transparent.png", "palette-transparent.png", "transparent.gif", "transparent.webp", "masked.bmp",
        ])
    func transparency(name: String) throws {
        let image = try Corpus.prepared(name)
        #expect(image.facts.hasTransparency)
        expectQuarters(of: image, white: false, name)
    }

    @Test("the fourth byte of a plain BMP means nothing")
    func fourthByte() throws {
        #expect(try !Corpus.prepared("deep.bmp").facts.hasTransparency)
    }

    @Test("the inks of print become light")
    func inks() throws {
        expectQuarters(of: try Corpus.prepared("cmyk.jpg"), "cmyk.jpg")
    }

    @Test(
        "without color", arguments: ["grey.jpg", "grey.png", "grey-transparent.png", "one-bit.png", "one-bit.bmp"])
    func grey(name: String) throws {
        for pixel in try Corpus.prepared(name).preview.pixels(side: 4).compactMap(\.self) {
            #expect(pixel.red == pixel.green && pixel.green == pixel.blue, "\(name) has \(pixel)")
        }
    }

    @Test("a photograph that lies on its side is turned", arguments: 1...8, ["jpg", "png", "webp"])
    func orientation(number: Int, ending: String) throws {
        let name = "orientation-\(number).\(ending)"
        let image = try Corpus.prepared(name)
        #expect(image.facts.width == 64, "as it is shown, not as it is stored")
        #expect(image.facts.height == 48)
        #expect(image.facts.isTurned == (number != 1))
        expectQuarters(of: image, name)
        let sent = try PreparedImage(decoding: try #require(image.scaled).bytes, by: .convene, largestSide: 5000)
        #expect(!sent.facts.hasMetadata && !sent.facts.isTurned)
        #expect(sent.facts.width == 64)
        expectQuarters(of: sent, name)
    }

    @Test("a picture of one pixel", arguments: ["jpg", "png", "gif", "webp", "bmp"])
    func onePixel(ending: String) throws {
        let image = try Corpus.prepared("one-pixel.\(ending)")
        #expect(image.facts.width == 1 && image.facts.height == 1)
        #expect(image.preview.pixels(side: 16).allSatisfy { $0.map(Self.name) == "blue" })
    }

    @Test("what else is in the file is known, and is not sent along")
    func metadata() throws {
        let plain = try Corpus.prepared("plain.jpg").facts
        #expect(!plain.hasMetadata && !plain.hasPlace)
        let camera = try Corpus.prepared("camera.jpg").facts
        #expect(camera.hasMetadata && !camera.hasPlace)
        let place = try Corpus.prepared("place.jpg")
        #expect(place.facts.hasMetadata && place.facts.hasPlace)
        let sent = try PreparedImage(decoding: try #require(place.scaled).bytes, by: .convene, largestSide: 5000).facts
        #expect(!sent.hasMetadata && !sent.hasPlace)
    }
}
