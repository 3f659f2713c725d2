using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>Turns a font file of the project into faces, or into diagnostics.</summary>
internal static class FontFileReader
{
    /// <summary>The largest font file that is read, in bytes.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    public static void Read(FontFile file, ImmutableArray<FontFace>.Builder faces, DiagnosticBag bag)
    {
        // A font is no text: the diagnostic names the file, and stands at its beginning.
        var span = new SourceSpan(new SourceFile(file.Path, ""), 0, 0);
        if (file.Bytes.Length > MaximumBytes)
        {
            bag.Report(GraphicsDiagnostics.FontTooLarge, span, file.Path);
            return;
        }

        var count = SfntTables.CountFonts(file.Bytes.Span);
        if (count == 0)
            bag.Report(GraphicsDiagnostics.BrokenFont, span, file.Path, "it is not a TrueType or OpenType font");
        for (var i = 0; i < count; i++)
        {
            if (!FontFace.TryRead(file.Bytes, i, out var face, out var problem))
                bag.Report(GraphicsDiagnostics.BrokenFont, span, file.Path, problem);
            else if (FontRights.Forbids(face))
                bag.Report(GraphicsDiagnostics.FontForbidsEmbedding, span, face.PostScriptName);
            else
                faces.Add(face);
        }
    }
}
