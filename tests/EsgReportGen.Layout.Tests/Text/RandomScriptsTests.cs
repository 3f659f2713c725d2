using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Tests.Text.TextSample;

namespace EsgReportGen.Layout.Tests.Text;

/// <summary>What holds for text of any scripts, mixed in any way, with the fonts of Debian's fonts-noto packages as far as they are installed.</summary>
public sealed class RandomScriptsTests
{
    private static readonly (int First, int Last)[] Ranges =
    [
        ('a', 'z'), ('0', '9'), (0x21, 0x2F), (0x600, 0x6FF), (0x5D0, 0x5F4), (0xE01, 0xE5B), (0x904, 0x94D), (0x4E00, 0x4E40), (0x3001, 0x3011), (0x3041, 0x30FE),
        (0xAC00, 0xAC40), (0x300, 0x308), (0x200B, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069), (0x2018, 0x201D), (0xFF01, 0xFF0F), (0x1F600, 0x1F608), (0x20000, 0x20008),
        (0x10900, 0x10915), (0xAD, 0xAD), (0xA0, 0xA0), (0x2010, 0x2014),
    ];

    private static readonly string[] Languages = ["en", "ar", "he", "zh-Hans", "ja", "th", "hi", "ko"];

    private static readonly TextShaper AllScripts = new(Load());

    private static readonly HyphenationCatalog Patterns = HyphenationCatalog.Read([new SourceFile("content/hyphenation/en.pat", "1b\n1c\n1d\na1t\n1\u0628")], "en", new DiagnosticBag());

    private static readonly Gen<string> Words = Gen.Select(Gen.Int[0, Ranges.Length - 1], Gen.Int[0, 1000].Array[1, 6], (range, offsets) =>
    {
        var (first, last) = Ranges[range];
        return string.Concat(offsets.Select(offset => char.ConvertFromUtf32(first + (offset % (last - first + 1)))));
    });

    private static readonly Gen<Sample> Samples = Gen.Select(
        Gen.Select(Words, Gen.Int[0, 9], (word, kind) => (word, kind)).Array[1, 25], Gen.Double[20, 300], Gen.Int[0, 7], Gen.Int[0, 3], Gen.Bool,
        (words, measure, language, alignment, hangs) => new Sample(words, measure, Languages[language], (TextAlignment)alignment, hangs));

    [Fact]
    public void Set_AnyScripts_ShowsEveryClusterOnce() => Samples.Sample(
        sample =>
        {
            var (lines, text, _) = SetSample(sample);
            Assert.Equal(text, string.Concat(lines.Select(line => string.Concat(line.Items.OfType<TextItem>().Select(FrameText.Of)))).Replace("\uFFFC", "\u00AD", StringComparison.Ordinal));
        },
        iter: 1500,
        threads: 2);

    [Fact]
    public void Set_AnyScripts_StaysWithinTheMeasure() => Samples.Sample(
        sample =>
        {
            var (lines, _, widest) = SetSample(sample);

            // No-break spaces do not hang, but rather than begin a line they stand out unseen.
            Assert.All(lines, line => Assert.InRange(line.Width.Points, 0, Math.Max(sample.Measure, widest) + (4 * NoBreakSpaces(line)) + 0.01));
        },
        iter: 1500,
        threads: 2);

    [Fact]
    public void Set_AnyScripts_ShowsNoPieceOverAnother() => Samples.Sample(
        sample =>
        {
            foreach (var line in SetSample(sample).Lines)
            {
                var items = line.Items.OfType<TextItem>().Where(item => FrameWidth.Of(item).Points > 0).OrderBy(item => item.Origin.X.Points).ToArray();
                for (var i = 1; i < items.Length; i++)
                    Assert.True(items[i - 1].Origin.X.Points + FrameWidth.Of(items[i - 1]).Points <= items[i].Origin.X.Points + 0.05, $"{FrameText.Of(items[i - 1])} over {FrameText.Of(items[i])}");
            }
        },
        iter: 1500,
        threads: 2);

    private sealed record Sample((string Word, int Kind)[] Pieces, double Measure, string Language, TextAlignment Alignment, bool Hangs);

    private static (ImmutableArray<LineBox> Lines, string Text, double Widest) SetSample(Sample sample)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        var text = new StringBuilder();
        for (var i = 0; i < sample.Pieces.Length; i++)
        {
            var (word, kind) = sample.Pieces[i];
            text.Append(word);
            content.Add(kind switch { 0 => Fact(word, i), 1 => Styled(InlineStyle.Strong, TextSample.Words(word)), 2 => Link(i, TextSample.Words(word)), _ => TextSample.Words(word) });
            if (kind <= 3)
                continue;
            text.Append(' ');
            content.Add(TextSample.Words(" "));
        }

        var theme = Theme with { Type = Theme.Type with { HangsPunctuation = sample.Hangs } };
        var setter = new ParagraphSetter(AllScripts, theme, sample.Language, WordTies.English, Patterns);
        var lines = setter.Set(new ParagraphRequest(content.ToImmutable(), Body, new Length(sample.Measure), sample.Alignment));

        // A hyphen of a divided word is in no text; it is told from the author's soft hyphens by what stands before it.
        return (WithoutHyphens(lines, text.ToString()), text.ToString(), WidestCluster(lines));
    }

    private static ImmutableArray<LineBox> WithoutHyphens(ImmutableArray<LineBox> lines, string text)
    {
        var at = 0;
        var kept = ImmutableArray.CreateBuilder<LineBox>();
        foreach (var line in lines)
        {
            var items = ImmutableArray.CreateBuilder<FrameItem>();
            foreach (var item in line.Items)
            {
                if (item is TextItem { ActualText: "\u00AD" } && (at >= text.Length || text[at] != '\u00AD'))
                    continue;
                at += item is TextItem shown ? FrameText.Of(shown).Length : 0;
                items.Add(item);
            }

            kept.Add(line with { Items = items.ToImmutable() });
        }

        return kept.ToImmutable();
    }

    private static int NoBreakSpaces(LineBox line) => line.Items.OfType<TextItem>().Sum(item => FrameText.Of(item).Count(unit => unit is '\u00A0'));

    // A cluster is never divided, so a line may be as wide as one, with a hyphen.
    private static double WidestCluster(ImmutableArray<LineBox> lines)
    {
        var widest = 0.0;
        foreach (var item in lines.SelectMany(line => line.Items.OfType<TextItem>()))
        {
            foreach (var cluster in item.Text.Glyphs.Skip(item.Start).Take(item.Count).GroupBy(glyph => glyph.Cluster))
                widest = Math.Max(widest, cluster.Sum(glyph => glyph.Advance) * item.Size.Points / item.Text.Font.UnitsPerEm);
        }

        return widest * 2;
    }

    private static FontCatalog Load()
    {
        string[] paths =
        [
            .. new[] { "Arabic", "Hebrew", "Thai", "Devanagari" }.Select(script => $"/usr/share/fonts/truetype/noto/NotoSans{script}-Regular.ttf"),
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        ];
        return FontCatalog.Create([.. paths.Where(File.Exists).Select(path => new FontFile(path, File.ReadAllBytes(path)))], new DiagnosticBag());
    }
}
