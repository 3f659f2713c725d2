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

    /// <summary>Its regular face.</summary>
    public static string FontPath => Path.Combine(Fonts, "NotoSansArabic-Regular.ttf");

    /// <summary>Whether the font is there.</summary>
    public static bool HasFont => File.Exists(FontPath);

    /// <summary>The folder of the project.</summary>
    /// <param name="repository">The root of the repository.</param>
    public static string Folder(string repository) => Path.Combine(repository, "tests", "EsgReportGen.Testing.Reports", "Arabic");

    /// <summary>The project.</summary>
    /// <param name="repository">The root of the repository.</param>
    public static DiskWorld Open(string repository) => new(Folder(repository))
    {
        Fonts = new MachineFonts([Fonts]),
    };
}
