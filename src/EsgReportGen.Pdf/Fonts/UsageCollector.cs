using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>Gathers the glyphs and pictures that a run of pages shows, in the order of their first appearance.</summary>
internal sealed class UsageCollector
{
    private readonly Dictionary<FontFace, GlyphTexts> glyphs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RasterImage> knownImages = new(ReferenceEqualityComparer.Instance);
    private FontFace? lastFont;
    private GlyphTexts? lastTexts;

    /// <summary>The fonts.</summary>
    public List<FontFace> Fonts { get; } = [];

    /// <summary>The pictures.</summary>
    public List<RasterImage> Images { get; } = [];

    /// <summary>The glyphs of a font that is among <see cref="Fonts"/>.</summary>
    public GlyphTexts TextsOf(FontFace font) => glyphs[font];

    /// <summary>Adds what items show.</summary>
    public void Add(ImmutableArray<FrameItem> items)
    {
        foreach (var item in items)
        {
            if (item is TextItem text)
                Add(text);
            else if (item is GroupItem group)
                Add(group.Items);
            else if (item is ClipItem clip)
                Add(clip.Items);
            else if (item is ImageItem image)
                Add(image.Image);
        }
    }

    /// <summary>Adds what later pages show.</summary>
    public void Add(UsageCollector later)
    {
        foreach (var font in later.Fonts)
            Enter(font).Add(later.TextsOf(font));
        foreach (var image in later.Images)
            Add(image);
    }

    private void Add(TextItem item)
    {
        var texts = Enter(item.Text.Font);
        var actual = GlyphClusters.IsOne(item) ? item.ActualText : null;
        var clusters = new GlyphClusters(item.Text, item.Start, item.Count);
        while (clusters.Next())
        {
            if (clusters.IsInvisible)
                continue;
            var text = actual ?? clusters.Text;
            for (var i = 0; i < clusters.Count; i++)
            {
                var glyph = item.Text.Glyphs[clusters.First + i].Id;
                if (glyph == 0)
                    throw new UnreachableException($"a character without a glyph is shown in `{item.Text.Text}`");
                var isAlone = GlyphClusters.TryPart(text, clusters.Count, item.Text.IsRightToLeft ? clusters.Count - 1 - i : i, out var part);
                texts.Add(glyph, part, isAlone);
            }
        }
    }

    private void Add(RasterImage image)
    {
        if (knownImages.Add(image))
            Images.Add(image);
    }

    private GlyphTexts Enter(FontFace font)
    {
        if (ReferenceEquals(font, lastFont))
            return lastTexts!;
        if (!glyphs.TryGetValue(font, out var texts))
        {
            Fonts.Add(font);
            glyphs.Add(font, texts = new GlyphTexts());
        }

        (lastFont, lastTexts) = (font, texts);
        return texts;
    }
}
