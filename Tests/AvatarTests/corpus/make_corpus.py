"""Writes the pictures that the tests read: make_corpus.py FOLDER [large]

Every picture but the flat ones shows the same: a red, a green, a blue and a white quarter, from the top left in the
order of reading. `large` writes those too that take seconds.
"""

import struct
import sys
import zlib
from pathlib import Path

from PIL import Image

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F
# What has to be done to an upright picture so that its orientation undoes it.
LAYINGS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(width=64, height=48):
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    return image


def with_hole(image):
    """The white quarter becomes transparent."""
    image = image.convert("RGBA")
    image.paste((0, 0, 0, 0), (image.width // 2, image.height // 2, image.width, image.height))
    return image


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, bits, kind, rows, interlaced=False):
    header = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, int(interlaced))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    )


def interlaced_png(image):
    """Pillow writes no interlaced PNG: the seven passes of Adam7, each as a picture of its own."""
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    rows = b""
    for left, top, across, down in passes:
        for y in range(top, image.height, down):
            row = b"".join(bytes(image.getpixel((x, y))) for x in range(left, image.width, across))
            rows += b"\0" + row if row else b""
    return png(image.width, image.height, 8, 2, rows, interlaced=True)


def deep_png(image):
    """16 bits a channel in color, which Pillow does not write either."""
    rows = b"".join(
        b"\0" + b"".join(bytes((value, 0x55)) for x in range(image.width) for value in image.getpixel((x, y)))
        for y in range(image.height)
    )
    return png(image.width, image.height, 16, 2, rows)


def compressed_bmp():
    """The start of a BMP with run lengths."""
    return b"BM" + struct.pack("<IHHI", 1078 + 4, 0, 0, 1078) + struct.pack(
        "<IiiHHIIiiII", 40, 4, 4, 1, 8, 1, 4, 0, 0, 0, 0
    ) + bytes(1024) + bytes(4)


def masked_bmp(image):
    """32 bits a pixel, with masks that say where the colors and the opacity stand, rows from the top."""
    pixels = image.tobytes("raw", "RGBA")
    header = struct.pack("<IiiHHIIiiII", 108, image.width, -image.height, 1, 32, 3, len(pixels), 0, 0, 0, 0)
    masks = struct.pack("<IIII", 0xFF, 0xFF00, 0xFF0000, 0xFF000000)
    header += masks + bytes(108 - len(header) - len(masks))
    return b"BM" + struct.pack("<IHHI", 122 + len(pixels), 0, 0, 122) + header + pixels


def write_small(folder):
    image, hole = quarters(), with_hole(quarters())
    exact = {"quality": 95, "subsampling": 0}
    image.save(folder / "plain.jpg", **exact)
    image.save(folder / "progressive.jpg", progressive=True, **exact)
    image.convert("L").save(folder / "grey.jpg", **exact)
    image.convert("CMYK").save(folder / "cmyk.jpg", **exact)
    image.save(folder / "plain.png")
    hole.save(folder / "transparent.png")
    image.quantize(4).save(folder / "palette.png")
    hole.quantize(5, method=Image.Quantize.FASTOCTREE).save(folder / "palette-transparent.png")
    image.convert("L").save(folder / "grey.png")
    hole.convert("LA").save(folder / "grey-transparent.png")
    image.convert("1").save(folder / "one-bit.png")
    (folder / "deep.png").write_bytes(deep_png(image))
    (folder / "interlaced.png").write_bytes(interlaced_png(image))
    image.quantize(4).save(folder / "plain.gif", interlace=0)
    image.quantize(4).save(folder / "interlaced.gif", interlace=1)
    hole.save(folder / "transparent.gif")
    image.save(folder / "plain.webp", quality=95)
    image.save(folder / "lossless.webp", lossless=True)
    hole.save(folder / "transparent.webp", lossless=True)
    others = [Image.new("RGB", image.size, color) for color in (RED, BLUE)]
    image.save(folder / "animated.gif", save_all=True, append_images=others, duration=100)
    image.save(folder / "animated.webp", save_all=True, append_images=others, duration=100, quality=95)
    image.save(folder / "plain.bmp")
    image.quantize(4).save(folder / "palette.bmp")
    image.convert("1").save(folder / "one-bit.bmp")
    hole.save(folder / "deep.bmp")
    (folder / "masked.bmp").write_bytes(masked_bmp(hole))
    (folder / "compressed.bmp").write_bytes(compressed_bmp())
    for ending in ("jpg", "png", "gif", "webp", "bmp"):
        Image.new("RGB", (1, 1), BLUE).save(folder / f"one-pixel.{ending}")


def write_metadata(folder):
    for orientation, laying in LAYINGS.items():
        image = quarters() if laying is None else quarters().transpose(laying)
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        for ending in ("jpg", "png", "webp"):
            image.save(folder / f"orientation-{orientation}.{ending}", exif=exif, quality=95)
    exif = Image.Exif()
    exif[MAKER] = "Camera"
    quarters().save(folder / "camera.jpg", exif=exif)
    exif.get_ifd(GPS).update({1: "N", 2: (55.0, 45.0, 7.0), 3: "E", 4: (37.0, 37.0, 3.0)})
    quarters().save(folder / "place.jpg", exif=exif)


def write_limits(folder):
    (folder / "30000x30000.png").write_bytes(png(30000, 30000, 1, 0, bytes(1500000)))
    for width, height in ((5000, 5000), (5001, 5000), (10000, 10000)):
        rows = (b"\0" + bytes((width + 7) // 8)) * height
        (folder / f"{width}x{height}.png").write_bytes(png(width, height, 1, 0, rows))


def write_foreign(folder):
    (folder / "drawing.svg").write_text('<?xml version="1.0"?><!-- by hand --><svg width="9" height="9"/>')
    quarters().save(folder / "plain.tiff")
    quarters().save(folder / "plain.ico")
    quarters().save(folder / "plain.pdf")
    for brand in ("heic", "avif"):
        (folder / f"start.{brand}").write_bytes(b"\0\0\0\x1cftyp" + brand.encode() + b"\0\0\0\0mif1")


def write_large(folder):
    """Six megapixels with as much to encode as in a photograph."""
    noise = Image.effect_noise((375, 250), 60).resize((3000, 2000), Image.Resampling.BICUBIC)
    colors = Image.merge("RGB", (noise, noise.rotate(180), noise.transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
    grain = Image.effect_noise((3000, 2000), 25).convert("RGB")
    Image.blend(colors, grain, 0.25).save(folder / "photograph.jpg", quality=92)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    if "large" in sys.argv[2:]:
        write_large(folder)
        return
    write_small(folder)
    write_metadata(folder)
    write_limits(folder)
    write_foreign(folder)


main()
