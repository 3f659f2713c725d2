using System.IO;
using EsgReportGen.Worlds;

namespace EsgReportGen.Testing.Reports;

/// <summary>
/// A short report in Arabic, in the folder <c>Arabic</c> beside this file: tiles, a table, lists, a note, a callout, columns, code, with
/// Latin names and numbers within the text. It is set in a font of Debian's package fonts-noto-core.
/// </summary>
public static class ArabicReport
{
    /// <summary>The font's folder.</summary>
    private const string Fonts = "/usr/share/fonts/truetype/noto";

    /// <summary>Whether the font is there.</summary>
    public static bool HasFont => File.Exists(Path.Combine(Fonts, "NotoSansArabic-Regular.ttf"));

    /// <summary>The project.</summary>
    /// <param name="repository">The root of the repository.</param>
    public static DiskWorld Open(string repository) => new(Path.Combine(repository, "tests", "EsgReportGen.Testing.Reports", "Arabic"))
    {
        Fonts = new MachineFonts([Fonts]),
    };
}
