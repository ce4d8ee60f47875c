/// Letters with marks, and those of other alphabets, each as the one that sounds or looks most like it: a name stays a name.
extension AsciiTwin {
    static let letters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: zip(others.unicodeScalars, similar.unicodeScalars))

    private static let others =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪ"
        + "īĬĭĮįİĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžÆæØøĐđÐðÞþßŁłŒœıŊŋĦħабв"
        + "гдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐЎαβγδεζηθικλμνξοπρστ"
        + "υφχψωςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"

    private static let similar =
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcCcCcDdEeEeEeEeEeGgGgGgGgHhIiI"
        + "iIiIiIJjKkLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzAaOoDdDdTtsLlOoiNnHhabv"
        + "gdeezzijklmnoprstufhccss'y'euaiieguABVGDEEZZIJKLMNOPRSTUFHCCSS'Y'EUAIIEGUabgdezhtiklmnxoprst"
        + "ufhposABGDEZHTIKLMNXOPRSTUFHPO"
}
