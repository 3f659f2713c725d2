using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>
/// Turns text into glyphs: kerning, ligatures, marks, complex scripts, and other fonts for what a font lacks. Words are shaped once
/// and kept. Safe to use from many threads; the same input gives the same output whatever was shaped before.
/// </summary>
public sealed class TextShaper
{
    private readonly ConcurrentDictionary<(FontFace Font, ShapingFeatures Features, string Language, bool IsRightToLeft), WordCache> caches = new();

    /// <param name="catalog">The fonts to look through for what a font lacks.</param>
    public TextShaper(FontCatalog catalog) => Fonts = catalog;

    /// <summary>The fonts it shapes with.</summary>
    public FontCatalog Fonts { get; }

    /// <summary>Shapes a text of one paragraph, style and direction, without line ends.</summary>
    /// <param name="text">The text, in reading order.</param>
    /// <param name="font">The font that is wanted.</param>
    /// <param name="features">Features beyond the font's own.</param>
    /// <param name="language">BCP 47 tag, e.g. <c>zh-Hans</c>: chooses between shapes of one character.</param>
    /// <param name="isRightToLeft">Whether all of it runs from right to left; brackets and the like are then mirrored.</param>
    public ShapingResult Shape(string text, FontFace font, ShapingFeatures features, string language, bool isRightToLeft = false) =>
        Shape(text, font, features, language, isRightToLeft, ShapingContext.None);

    /// <summary>Shapes a text of one paragraph, style and direction, without line ends, that stands beside other text.</summary>
    /// <param name="text">The text, in reading order.</param>
    /// <param name="font">The font that is wanted.</param>
    /// <param name="features">Features beyond the font's own.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="isRightToLeft">Whether all of it runs from right to left.</param>
    /// <param name="context">What it may join.</param>
    public ShapingResult Shape(
        string text, FontFace font, ShapingFeatures features, string language, bool isRightToLeft, ShapingContext context)
    {
        if (text.Length == 0)
            return new ShapingResult([], []);
        var words = CacheOf(font, features, language, isRightToLeft);
        var assembler = new PartAssembler(text, isRightToLeft);
        for (var start = 0; start < text.Length;)
        {
            if (text[start] == ' ')
            {
                assembler.Add(words.Space, start++);
                continue;
            }

            var length = text.AsSpan(start).IndexOf(' ');
            var end = length < 0 ? text.Length : start + length;
            var before = start == 0 ? context.Before : string.Empty;
            var after = end == text.Length ? context.After : string.Empty;
            assembler.Add(words.Get(text.AsSpan(start, end - start), before, after), start);
            start = end;
        }

        return assembler.Finish();
    }

    /// <summary>Shapes a text without features, from left to right, in a font of the catalog; for tests and short labels.</summary>
    /// <returns>The parts, as in <see cref="ShapingResult.Parts"/>.</returns>
    public ImmutableArray<ShapedText> Shape(string text, FontFace font) => Shape(text, font, ShapingFeatures.None, "en").Parts;

    private WordCache CacheOf(FontFace font, ShapingFeatures features, string language, bool isRightToLeft)
    {
        var key = (font, features, language, isRightToLeft);
        return caches.TryGetValue(key, out var known)
            ? known
            : caches.GetOrAdd(key, new WordCache(new WordShaper(font, Fonts.FallbacksOf(font, language), features, language, isRightToLeft)));
    }
}
