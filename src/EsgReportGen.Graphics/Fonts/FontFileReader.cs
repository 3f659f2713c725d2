using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts.Sfnt;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>Turns a font file of the project into faces, or into diagnostics.</summary>
internal static class FontFileReader
{
    private const int MaximumBytes = 64 * 1024 * 1024;

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
                AddWeights(face, faces);
        }
    }

    // A variable font stands for a face in each hundred of its weight axis.
    private static void AddWeights(FontFace face, ImmutableArray<FontFace>.Builder faces)
    {
        if (WeightAxis.Read(face.Tables) is not { } axis)
        {
            faces.Add(face);
            return;
        }

        var known = faces.Count;
        for (var weight = 100; weight <= 900; weight += 100)
        {
            if (weight >= axis.Lightest && weight <= axis.Boldest)
                faces.Add(face.AtWeight(weight));
        }

        if (faces.Count == known)
            faces.Add(face.AtWeight(axis.Lightest));
    }
}
