using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Tests;

internal static class TestFonts
{
    public static FontFace Regular => FontCatalog.Default.Find("Inter", 400)!;

    public static FontFace SemiBold => FontCatalog.Default.Find("Inter", 600)!;
}
