/// What a picture may cost. All of it is known from the header, before anything is decoded.
public enum ImageLimits {
    /// Bytes of a file that are read.
    public static let bytes = 128 << 20

    /// Pixels that are decoded: no camera makes more.
    public static let pixels = 100_000_000

    /// Bytes that decoding may take besides the file. Most kinds of picture are decoded row by row and take next to
    /// nothing; a progressive JPEG and a lossless WebP of 100 megapixels take most of this.
    static let memory = 640 << 20
}
