using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.Web;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Stages.Web;

/// <summary>Makes the fonts that travel in the page: the faces of the theme, cut to the characters of the report.</summary>
internal static class PageFonts
{
    // Fonts of large scripts would outweigh the page many times; readers of the language have one.
    private const int MaximumBytes = 96 * 1024;

    // What the page says itself: letters of the ledger, signs of notes.
    private const string OwnCharacters = "\u00A0\u00B7\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u202F\u2212\u2080\u2081\u2082\u2083\u2084\u21A9";

    /// <summary>The faces that the page needs and may carry, in the order of the theme.</summary>
    /// <param name="theme">Whose faces they are.</param>
    /// <param name="fonts">Where they are found.</param>
    /// <param name="document">What they set.</param>
    /// <param name="drawings">The drawings that stand in the page; they may have faces and characters of their own, such as numbers of scales.</param>
    public static ImmutableArray<EmbeddedFace> Of(Theme theme, FontCatalog fonts, ReportDocument document, IEnumerable<VectorPicture> drawings)
    {
        var texts = drawings.SelectMany(d => d.Shapes).OfType<VectorText>().ToArray();
        var faces = FacesOf(ThemeStyle.FacesOf(theme).Concat(texts.Select(t => (t.Family, t.Weight)).Distinct().OrderBy(f => f.Family, StringComparer.Ordinal).ThenBy(f => f.Weight)), fonts);
        var characters = CharactersOf(document, texts);
        var made = new EmbeddedFace?[faces.Length];
        Parallel.For(0, faces.Length, i =>
        {
            if (WebFont.Make(faces[i].Face, characters) is { Length: <= MaximumBytes } woff)
                made[i] = new EmbeddedFace(faces[i].Family, faces[i].Face.Weight, woff);
        });
        return [.. made.OfType<EmbeddedFace>()];
    }

    private static (string Family, FontFace Face)[] FacesOf(IEnumerable<(string Family, int Weight)> wanted, FontCatalog fonts)
    {
        var faces = new List<(string Family, FontFace Face)>();
        foreach (var (family, weight) in wanted)
        {
            if (fonts.Find(family, weight) is { } face && !faces.Contains((family, face)))
                faces.Add((family, face));
        }

        return [.. faces];
    }

    private static SortedSet<int> CharactersOf(ReportDocument document, VectorText[] drawn)
    {
        var characters = new SortedSet<int>();
        for (var c = ' '; c <= '~'; c++)
            characters.Add(c);
        Add(OwnCharacters);
        foreach (var text in drawn)
            Add(text.Text);
        foreach (var line in document.Cover.Lines)
            Add(InlinePlainText.Of(line.Content));
        foreach (var chapter in document.Chapters)
        {
            foreach (var inline in chapter.AllInlines())
                Add(inline switch { TextInline words => words.Text, FactInline fact => fact.Text, _ => string.Empty });
        }

        return characters;

        void Add(string text)
        {
            foreach (var rune in text.EnumerateRunes())
                characters.Add(rune.Value);
        }
    }
}
