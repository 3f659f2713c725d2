using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.References;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Tests.Text.TextSample;

namespace EsgReportGen.Layout.Tests.Text;

public sealed class ParagraphSetterTests
{
    private const string Prose =
        "The company reports its emissions for the financial year that ended with March and compares them with the year before, by the "
        + "same boundary and the same factors, so that every change on these pages is a change of the business and not of the method.";

    [Fact]
    public void Set_NoContent_GivesNoLines() => Assert.Empty(TextSample.Set(100));

    [Fact]
    public void Set_ShortText_IsOneLineOnTheBaseline()
    {
        var line = Assert.Single(TextSample.Set(400, Words("Own operations")));

        Assert.Equal(Body.Leading, line.Height);
        Assert.Equal(Width("Own operations"), line.Width.Points, 6);
        var item = Assert.IsType<TextItem>(Assert.Single(line.Items));
        Assert.Equal(new Point(Length.Zero, line.Baseline), item.Origin);
        Assert.InRange(line.Baseline / line.Height, 0.6, 0.85);
    }

    [Fact]
    public void Set_Prose_FillsLinesAndKeepsSpacesAtTheirEnds()
    {
        var lines = TextSample.Set(200, Words(Prose));

        Assert.Equal(Prose, string.Concat(ReadAll(lines)));
        Assert.All(lines, line => Assert.InRange(MeasuredRight(line), 0, 200.001));
        Assert.All(lines, line => Assert.Equal(line.Width.Points, MeasuredRight(line), 6));
        Assert.All(lines.Take(lines.Length - 1), line => Assert.EndsWith(" ", Read(line)));
    }

    [Fact]
    public void Set_Prose_SharesOneShapedTextBetweenLines()
    {
        var texts = TextSample.Set(150, Words(Prose)).SelectMany(line => line.Items.OfType<TextItem>()).Select(item => item.Text).Distinct();

        Assert.Single(texts);
    }

    [Fact]
    public void Set_Prose_IsLessRaggedThanFillingEachLine()
    {
        var lines = TextSample.Set(180, Words(Prose));

        var greedy = FillGreedily(180);
        Assert.Equal(greedy.Count, lines.Length);
        Assert.True(Raggedness(lines.Select(line => line.Width.Points), 180) <= Raggedness(greedy, 180) + 1e-6);
    }

    [Fact]
    public void Set_Justified_FillsAllLinesButTheLast()
    {
        var lines = Setter().Set(new ParagraphRequest([Words(Prose)], Body, new Length(220), TextAlignment.Justify));

        Assert.All(lines.Take(lines.Length - 1), line => Assert.Equal(220, MeasuredRight(line), 6));
        Assert.True(MeasuredRight(lines[^1]) < 220);
    }

    [Theory]
    [InlineData(TextAlignment.Center, 0.5)]
    [InlineData(TextAlignment.End, 1.0)]
    public void Set_Aligned_LeavesTheRestAtTheSides(object alignment, double share)
    {
        var lines = Setter().Set(new ParagraphRequest([Words(Prose)], Body, new Length(200), (TextAlignment)alignment));

        Assert.All(lines, line => Assert.Equal((200 - line.Width.Points) * share, ((TextItem)line.Items[0]).Origin.X.Points, 6));
    }

    [Theory]
    [InlineData(20.0)]
    [InlineData(-20.0)]
    public void Set_FirstIndent_MovesOnlyTheFirstLine(double indent)
    {
        var lines = Setter().Set(new ParagraphRequest([Words(Prose)], Body, new Length(200)) { FirstIndent = new Length(indent) });

        Assert.Equal(indent, ((TextItem)lines[0].Items[0]).Origin.X.Points, 6);
        Assert.InRange(lines[0].Width.Points, 0, 200.001 - indent);
        Assert.Equal(0, ((TextItem)lines[1].Items[0]).Origin.X.Points);
    }

    [Fact]
    public void Set_LineBreak_EndsTheLineWithASpace()
    {
        var lines = TextSample.Set(300, Words("one"), new LineBreakInline(default), Words("two"));

        Assert.Equal(["one ", "two"], ReadAll(lines));
    }

    [Fact]
    public void Set_ControlsInText_BreakLinesOrBecomeSpaces()
    {
        var lines = TextSample.Set(300, Words("one\r\ntwo\tthree\u2028four"));

        Assert.Equal(["one ", "two three ", "four"], ReadAll(lines));
    }

    [Fact]
    public void Set_Fact_StaysOnOneLineAndKeepsItsCitation()
    {
        for (var measure = Width("11 million tonnes,") + 2; measure < 200; measure++)
        {
            var lines = TextSample.Set(measure, Words("up to"), Words(" "), Fact("11 million tonnes", 4), Words(", less than before"));
            var fact = Assert.Single(lines.SelectMany(line => line.Items.OfType<TextItem>()), item => item.Citation is not null);
            Assert.Equal((new CitationId(0, 4), "11 million tonnes"), (fact.Citation!.Value, Slice(fact)));
        }
    }

    [Fact]
    public void Set_FactWiderThanTheMeasure_BreaksAtItsSpaces()
    {
        var setter = Setter();
        var lines = setter.Set(new ParagraphRequest([Fact("not published by the company")], Body, new Length(60)));

        Assert.All(lines, line => Assert.InRange(line.Width.Points, 1, 60.001));
        Assert.All(lines.Take(lines.Length - 1), line => Assert.EndsWith(" ", Read(line)));
        Assert.Empty(setter.TakeProblems());
    }

    [Fact]
    public void Set_WordWiderThanTheMeasure_IsBrokenAndReported()
    {
        var setter = Setter();
        var lines = setter.Set(new ParagraphRequest([Words("a Donaudampfschifffahrtsgesellschaft b")], Body, new Length(60)));

        Assert.All(lines, line => Assert.InRange(line.Width.Points, 1, 60.001));
        Assert.Equal("a Donaudampfschifffahrtsgesellschaft b", string.Concat(ReadAll(lines)));
        var problem = Assert.Single(setter.TakeProblems());
        Assert.Equal((TextProblemKind.WordBroken, "Donaudampfschifffahrtsgesellschaft"), (problem.Kind, problem.Text));
        Assert.Empty(setter.TakeProblems());
    }

    [Fact]
    public void Set_AddressWiderThanTheMeasure_PartsAtItsPunctuation()
    {
        var setter = Setter();
        var lines = setter.Set(new ParagraphRequest([Words("https://www.example.org/reports/annual_report_2024.pdf?page=12")], Body, new Length(90)));

        Assert.Empty(setter.TakeProblems());
        Assert.All(ReadAll(lines).SkipLast(1).Zip(ReadAll(lines).Skip(1)), pair => Assert.True(pair.First[^1] is '/' or '?' || "._?=".Contains(pair.Second[0])));
    }

    [Theory]
    [InlineData("what is said there is shown in Table 4", "in Table ")]
    [InlineData("It is what a company or a person says", "It is what a ")]
    public void Set_RaggedText_AvoidsEndingLinesBadly(string text, string bad)
    {
        var width = Width(text[..(text.IndexOf(bad, StringComparison.Ordinal) + bad.Length)]);
        var lines = TextSample.Set(width + 0.5, Words(text + ", and after it."));

        Assert.DoesNotContain(ReadAll(lines), line => line.EndsWith(bad, StringComparison.Ordinal));
    }

    [Fact]
    public void Set_NumberAndUnit_StayTogether()
    {
        const string Text = "The data centres used 12 kWh of it.";
        for (var measure = Width("centres used "); measure < Width(Text); measure += 1)
            Assert.DoesNotContain(ReadAll(TextSample.Set(measure, Words(Text))), line => line.EndsWith("12 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Set_SoftHyphenTaken_ShowsAHyphenThatReadsAsSoft()
    {
        var lines = TextSample.Set(Width("interna-") + 1, Words("interna\u00ADtional"));

        Assert.Equal(["interna\u00AD", "tional"], ReadAll(lines));
        var hyphen = (TextItem)lines[0].Items[^1];
        Assert.Equal("\u00AD", hyphen.ActualText);
        Assert.Equal(lines[0].Width.Points, MeasuredRight(lines[0]), 6);
    }

    [Fact]
    public void Set_SoftHyphenNotTaken_ShowsNothing()
    {
        var line = Assert.Single(TextSample.Set(400, Words("inter\u00ADnational")));

        Assert.Equal(Width("inter") + Width("national"), line.Width.Points, 1);
    }

    [Fact]
    public void Set_LastWordAlone_TakesAnotherWithIt()
    {
        // One word too long for two lines.
        const string Text = "Water is taken from the city and goes back to the city as it came in";
        var lines = TextSample.Set(Width(Text[..^3]) + 1, Words(Text));

        Assert.Equal(2, lines.Length);
        Assert.NotEqual("in", Read(lines[1]));
    }

    [Fact]
    public void Set_Balanced_MakesLinesAboutEqual()
    {
        const string Text = "How the company counts what it emits and what it does not";
        var lines = Setter().Set(new ParagraphRequest([Words(Text)], Body, new Length(Width(Text) * 0.8)) { IsBalanced = true });

        Assert.Equal(2, lines.Length);
        Assert.InRange(lines[0].Width / lines[1].Width, 0.7, 1.4);
    }

    [Fact]
    public void Set_MaximumLines_EndsWithAnEllipsis()
    {
        var lines = Setter().Set(new ParagraphRequest([Words(Prose)], Body, new Length(200)) { MaximumLines = 2 });

        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", Read(lines[1]));
        Assert.StartsWith(Read(lines[0]) + Read(lines[1])[..^1], Prose);
        Assert.InRange(MeasuredRight(lines[1]), 100, 200.001);
    }

    [Fact]
    public void Set_Link_IsOpenedAgainOnEachLineWithItsArea()
    {
        var lines = TextSample.Set(120, Words("see "), Link(7, Words("the page about the methods of counting emissions"), Fact("5")), Words(" there"));

        Assert.True(lines.Length > 1);
        foreach (var line in lines)
        {
            Assert.Equal(1, line.Items.Count(item => item is TagStart { Node: { Index: 7 } }));
            Assert.Equal(1, line.Items.Count(item => item is TagEnd));
            var link = Assert.Single(line.Items.OfType<LinkItem>());
            Assert.Equal(new NodeId(0, 7), link.Link);
            Assert.InRange(link.Bounds.Right.Points, 1, line.Width.Points + 0.001);
            Assert.InRange(link.Bounds.Height.Points, 1, line.Height.Points);
            Assert.Single(line.Items.OfType<PathItem>());
        }
    }

    [Fact]
    public void Set_NoteMarks_AreRaisedAndPartedStayWithTheirWordAndBringTheirNotes()
    {
        const string Text = "All figures are for the year";
        var lines = TextSample.Set(Width(Text) + 1, Words(Text), Mark(3, "1"), Mark(5, "a", NotePlacement.BelowTable));

        Assert.EndsWith("year1,a", Read(lines[^1]));
        Assert.Equal("1", Assert.Single(lines[^1].Notes).Mark);
        var marks = lines[^1].Items.OfType<TextItem>().Where(item => item.Size < Body.Size).ToArray();
        Assert.Equal(3, marks.Length);
        Assert.All(marks, mark => Assert.True(mark.Origin.Y < lines[^1].Baseline));
        Assert.Equal(2, lines[^1].Items.OfType<LinkItem>().Count());
    }

    [Fact]
    public void Set_Styles_ChangeFontSizeAndSlant()
    {
        var line = Assert.Single(TextSample.Set(
            500, Words("CO"), Styled(InlineStyle.Subscript, Words("2")), Styled(InlineStyle.Strong, Words(" bold ")), Styled(InlineStyle.Emphasis, Words("slanted"))));

        var items = line.Items.OfType<TextItem>().ToArray();
        Assert.Equal(["CO", "2", " bold ", "slanted"], items.Select(Slice));
        Assert.True(items[1].Origin.Y > line.Baseline && items[1].Size < Body.Size);
        Assert.True(items[2].Text.Font.Weight >= Theme.Type.StrongWeight);
        Assert.True(items[3].IsSlanted || Theme.Type.EmphasisWeight is not null);
        Assert.Equal(Body.Leading, line.Height);
    }

    [Fact]
    public void Set_PageReference_BreaksLinesAsIfItHadThreeDigits()
    {
        var target = new NodeId(2, 1);
        var setter = Setter();
        var request = new ParagraphRequest(
            [Words("as said on page "), new PageReferenceInline(new NodeId(0, 9), target, "page", default), Words(" and elsewhere in this report")], Body, new Length(120));
        var unknown = setter.Set(request);
        setter.References = new PageReferences(new Dictionary<NodeId, string> { [target] = "7" });
        var known = setter.Set(request);

        Assert.Equal(ReadAll(unknown).Select(line => line.Replace("000", "7", StringComparison.Ordinal)), ReadAll(known));
        Assert.Contains(ReadAll(unknown), line => line.Contains("page 000", StringComparison.Ordinal));
    }

    [Fact]
    public void Measure_Text_GivesWidestWordAndWholeText()
    {
        var widths = Setter().Measure(new ParagraphRequest([Words("a few words"), new LineBreakInline(default), Words("more")], Body, Length.Zero));

        Assert.Equal(Width("words"), widths.Minimum.Points, 6);
        Assert.Equal(Width("a few words"), widths.Maximum.Points, 6);
    }

    [Fact]
    public void Set_CharacterWithoutFont_IsReported()
    {
        var setter = Setter();
        setter.Set(new ParagraphRequest([Words("a \u4E2D b")], Body, new Length(100)));

        Assert.Equal(new TextProblem(TextProblemKind.MissingCharacter, "\u4E2D", default, "en"), Assert.Single(setter.TakeProblems()));
    }

    [Fact]
    public void Set_ManyTinyPieces_FillsLineByLine()
    {
        var text = string.Concat(Enumerable.Repeat("i\u200B", 3000));
        var lines = TextSample.Set(2000, Words(text));

        Assert.Equal(text, string.Concat(ReadAll(lines)));
        Assert.All(lines.SkipLast(1), line => Assert.InRange(line.Width.Points, 1990, 2000.001));
    }

    [Fact]
    public void Set_WordOfManyThousandLetters_IsBrokenEverywhere()
    {
        var lines = TextSample.Set(40, Words(new string('m', 16_000)));

        Assert.Equal(16_000, ReadAll(lines).Sum(line => line.Length));
        Assert.All(lines, line => Assert.InRange(line.Width.Points, 1, 40.001));
    }

    [Fact]
    public void Set_NoRoomAtAll_StillSetsEveryLetter()
    {
        Assert.Equal(["a", "b ", "c"], ReadAll(TextSample.Set(0, Words("ab c"))));
        Assert.Equal(["a", "b ", "c"], ReadAll(TextSample.Set(-5, Words("ab c"))));
    }

    private static List<double> FillGreedily(double measure)
    {
        var widths = new List<double>();
        var line = "";
        foreach (var word in Prose.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer) > measure)
            {
                widths.Add(Width(line));
                longer = word;
            }

            line = longer;
        }

        widths.Add(Width(line));
        return widths;
    }

    private static double Raggedness(IEnumerable<double> widths, double measure) =>
        widths.SkipLast(1).Sum(width => (measure - width) * (measure - width));
}
