/// A format of pictures that portals show, and that can be read here.
public enum PictureFormat: String, Sendable, CaseIterable {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webp = "WebP"
    case bmp = "BMP"
}

/// A format that people choose and that is not read here, with what turns it into one that is.
public enum OtherFormat: String, Sendable, CaseIterable {
    case svg = "SVG"
    case heic = "HEIC"
    case avif = "AVIF"
    case tiff = "TIFF"
    case jpegXL = "JPEG XL"
    case jpeg2000 = "JPEG 2000"
    case icon = "ICO"
    case photoshop = "PSD"
    case pdf = "PDF"

    /// A command of a program that is commonly installed, or can be.
    public var remedy: String {
        switch self {
        case .svg: "rsvg-convert --width 512 picture.svg --output picture.png"
        case .heic: "heif-convert picture.heic picture.jpg"
        case .avif: "avifdec picture.avif picture.png"
        case .tiff: "convert picture.tiff picture.png"
        case .jpegXL: "djxl picture.jxl picture.png"
        case .jpeg2000: "opj_decompress -i picture.jp2 -o picture.png"
        case .icon: "convert 'picture.ico[0]' picture.png"
        case .photoshop: "convert 'picture.psd[0]' picture.png"
        case .pdf: "pdftoppm -png -singlefile -scale-to 512 picture.pdf picture"
        }
    }
}
