using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Tests.Text.TextSample;

namespace EsgReportGen.Layout.Tests.Text;

public sealed class JustifiedTextTests
{
    private const string Prose =
        "Emissions of the group rose while the intensity per unit of revenue fell, because sales in all regions grew faster than the energy that "
        + "factories and offices used. The board reviews the targets every year and publishes the result together with the method of counting.";

    // Good enough for the words above; nothing here is meant to be right elsewhere.
    private static readonly HyphenationCatalog Patterns = HyphenationCatalog.Read(
        [new SourceFile("content/hyphenation/en.pat", "mis1s\n1sions\nten1si\n1ty\nrev1e\nto1geth\n1lish\nfac1to\n1ries\nre1gi\nmeth1o\n1gets\ncount1i")], "en", new DiagnosticBag());

    [Fact]
    public void Style_ThatIsJustified_FillsLinesAndLeavesTheLast()
    {
        var lines = Set(Prose, 220, HyphenationCatalog.Empty);
        Assert.All(lines.Take(lines.Length - 1), line => Assert.Equal(220, MeasuredRight(line), 3));
        Assert.True(MeasuredRight(lines[^1]) < 219);
    }

    [Fact]
    public void Words_WithPatterns_AreDividedWhereSpacesWouldGape()
    {
        var loose = Set(Prose, 120, HyphenationCatalog.Empty);
        var divided = Set(Prose, 120, Patterns);
        Assert.Contains(divided, line => Read(line).EndsWith('\u00AD'));
        Assert.True(Worst(divided) < Worst(loose));

        // What is read is the text, but for the soft hyphens that the lines end with.
        Assert.Equal(Prose, string.Concat(ReadAll(divided)).Replace("\u00AD", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_InWideLines_AreNotDivided() => Assert.DoesNotContain(Set(Prose, 400, Patterns), line => Read(line).EndsWith('\u00AD'));

    [Fact]
    public void Words_OfAStyleThatIsNotHyphenated_StayWhole()
    {
        var style = Body with { IsJustified = true, IsHyphenated = false };
        var lines = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns).Set(new ParagraphRequest([Words(Prose)], style, new Length(120)));
        Assert.DoesNotContain(lines, line => Read(line).EndsWith('\u00AD'));
    }

    [Fact]
    public void Words_OfAnotherLanguage_AreLeftAlone()
    {
        var span = new SpanInline(new(0, 1), SpanAttributes.None with { Language = "de" }, [Words(Prose)], default);
        var lines = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns).Set(new ParagraphRequest([span], Body with { IsJustified = true }, new Length(120)));
        Assert.DoesNotContain(lines, line => Read(line).EndsWith('\u00AD'));
    }

    [Theory]
    [InlineData("see https://emissions.org/intensity")]
    [InlineData("the EMISSIONS")]
    [InlineData("content/emissions.yaml")]
    public void Addresses_AndCapitals_AreNotHyphenated(string words)
    {
        var lines = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns).Set(new ParagraphRequest([Words(words)], Body, new Length(40)));
        Assert.DoesNotContain(lines, line => Read(line).EndsWith('\u00AD'));
    }

    [Fact]
    public void Word_WiderThanItsLine_IsHyphenatedRatherThanTorn()
    {
        var setter = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns);
        var lines = setter.Set(new ParagraphRequest([Words("intensity")], Body, new Length(Width("inten-") + 1)));
        Assert.Equal(["inten\u00AD", "sity"], ReadAll(lines));
        Assert.Empty(setter.TakeProblems());
    }

    [Fact]
    public void Word_WiderThanItsLine_IsHyphenatedInAnyStyle_AndNoOther()
    {
        var setter = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns);
        var lines = setter.Set(new ParagraphRequest([Words("it region intensity")], Body with { IsHyphenated = false }, new Length(Width("intensit") + 1)));
        Assert.Equal(["it ", "region ", "inten\u00AD", "sity"], ReadAll(lines));
        Assert.Empty(setter.TakeProblems());
    }

    [Theory]
    [InlineData("+14.0\u00A0percentage\u00A0points", "percentage", "+14.0\u00A0|percentage\u00A0|points")]
    [InlineData("more than 14.0\u00A0%", "more than", "more than |14.0\u00A0%")]
    [InlineData("1\u202F234\u202F567\u00A0tonnes", "1 234 567", "1\u202F234\u202F567\u00A0|tonnes")]
    public void Fact_WiderThanItsLine_IsPartedAtItsSpaces(string text, string measure, string lines)
    {
        var setter = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, HyphenationCatalog.Empty);
        Assert.Equal(lines, string.Join('|', ReadAll(setter.Set(new ParagraphRequest([Fact(text)], Body, new Length(Width(measure) + 1))))));
        Assert.Empty(setter.TakeProblems());
    }

    [Fact]
    public void Word_ThatFitsButForItsHyphen_IsPartedWithoutOne()
    {
        var setter = new ParagraphSetter(Shaper, Theme, "en", WordTies.English, Patterns);
        var lines = setter.Set(new ParagraphRequest([Words("intensity")], Body, new Length(Width("inten") + 0.5)));
        Assert.Equal(["inten", "sity"], ReadAll(lines));
        Assert.Single(setter.TakeProblems());
    }

    [Fact]
    public void Spaces_OfALine_AllGrowAlike()
    {
        foreach (var line in Set(Prose, 220, HyphenationCatalog.Empty))
            Assert.Single(line.Items.OfType<TextItem>().Select(item => item.SpaceStretch).Distinct());
    }

    private static ImmutableArray<LineBox> Set(string text, double measure, HyphenationCatalog patterns) =>
        new ParagraphSetter(Shaper, Theme, "en", WordTies.English, patterns).Set(new ParagraphRequest([Words(text)], Body with { IsJustified = true }, new Length(measure)));

    private static double Worst(ImmutableArray<LineBox> lines) =>
        lines.Take(lines.Length - 1).Max(line => line.Items.OfType<TextItem>().Max(item => Math.Abs(item.SpaceStretch.Points)));
}
