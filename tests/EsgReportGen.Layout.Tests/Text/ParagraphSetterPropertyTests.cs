using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Tests.Text.TextSample;

namespace EsgReportGen.Layout.Tests.Text;

/// <summary>What holds for every paragraph.</summary>
public sealed class ParagraphSetterPropertyTests
{
    private const double Tolerance = 1e-3;

    private static readonly string[] Vocabulary =
    [
        "the", "a", "emissions", "(scope", "3+)", "data\u00ADcentres", "39.0\u00A0%", "12", "kWh", "–", "“quoted”,", "well-known", "and/or", "in",
        "https://example.org/reports/2024/methods_of_counting.html", "e.g.", "US$3.4", "Wärme", "naïve", "1,234.5", "…", "office", "AVAT", "\u200B", "end.",
    ];

    private static readonly Gen<Piece[]> Paragraphs = Gen
        .Select(Gen.Int[0, 9], Gen.Int[0, Vocabulary.Length - 1].Array[1, 12], (kind, words) => new Piece(kind, words))
        .Array[1, 12];

    [Fact]
    public void Set_AnyParagraph_LosesNoTextAndKeepsBracketsBalanced() => Check((content, lines, _) =>
    {
        Assert.Equal(TextOf(content), string.Concat(ReadAll(lines)));
        foreach (var line in lines)
        {
            var depth = 0;
            foreach (var item in line.Items)
            {
                depth += item is TagStart or ArtifactStart ? 1 : item is TagEnd or ArtifactEnd ? -1 : 0;
                Assert.True(depth >= 0);
            }

            Assert.Equal(0, depth);
        }
    });

    [Fact]
    public void Set_AnyParagraph_KeepsLinesWithinTheMeasure() => Check((_, lines, measure) =>
    {
        foreach (var line in lines)
        {
            Assert.InRange(MeasuredRight(line), 0, measure + Tolerance);
            if (MeasuredRight(line) == 0)
            {
                // A paragraph of nothing but a space has nothing to see, and so no left edge either.
                Assert.Equal(0, line.Width.Points, Tolerance);
                continue;
            }

            var left = line.Items.OfType<TextItem>().First().Origin.X.Points;
            Assert.InRange(line.Width.Points, MeasuredRight(line) - left - Tolerance, MeasuredRight(line) - left + Tolerance);
        }
    });

    [Fact]
    public void Set_AnyParagraph_KeepsFactsWhole() => Check((content, lines, measure) =>
    {
        if (measure < Facts.Max(Width) + Tolerance)
            return;
        var counted = lines.SelectMany(line => line.Items.OfType<TextItem>()).Where(item => item.Citation is not null).GroupBy(item => item.Citation);
        Assert.All(counted, items => Assert.Single(items));
    });

    [Fact]
    public void Set_AnyParagraph_OpensNodesInTheirOrder() => Check((_, lines, _) =>
    {
        var last = -1;
        foreach (var tag in lines.SelectMany(line => line.Items.OfType<TagStart>()))
        {
            Assert.True(tag.Node.Index >= last - 1);
            last = Math.Max(last, tag.Node.Index);
        }
    });

    [Fact]
    public void Set_AnyParagraph_GivesTheSameLinesFromAUsedSetter()
    {
        var used = Setter();
        Paragraphs.Sample(
            pieces =>
            {
                var request = new ParagraphRequest(Build(pieces), Body, new Length(150));
                Assert.Equal(ReadAll(Setter().Set(request)), ReadAll(used.Set(request)));
            },
            iter: 100,
            threads: 1);
    }

    private static readonly string[] Facts = ["39.0\u00A0%", "11 million tonnes", "−0.5\u00A0°C"];

    private sealed record Piece(int Kind, int[] Words);

    private static void Check(Action<ImmutableArray<Inline>, ImmutableArray<LineBox>, double> assert) =>
        Gen.Select(Paragraphs, Gen.Double[45, 400], Gen.Int[0, 3]).Sample(
            (pieces, measure, alignment) =>
            {
                var content = Build(pieces);
                assert(content, Setter().Set(new ParagraphRequest(content, Body, new Length(measure), (TextAlignment)alignment)), measure);
            },
            iter: 300);

    private static ImmutableArray<Inline> Build(Piece[] pieces)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        var node = 0;
        foreach (var (kind, numbers) in pieces)
        {
            var words = new TextInline(string.Concat(numbers.Select(number => Vocabulary[number] + " ")), default);
            content.Add(kind switch
            {
                0 => Fact(Facts[numbers[0] % Facts.Length], node++),
                1 => Link(node++, words),
                2 => Span(node, Styled(InlineStyle.Strong, words), Link((node += 2) - 1, words, Fact(Facts[0], 1000 + node))),
                3 => Styled(InlineStyle.Emphasis, words, Styled(InlineStyle.Superscript, words)),
                4 => Mark(node++, "1"),
                _ => words,
            });
            content.Add(Words(" "));
        }

        return content.ToImmutable();
    }

    private static string TextOf(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        Inline? before = null;
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    text.Append(words.Text);
                    break;
                case FactInline fact:
                    text.Append(fact.Text);
                    break;
                case NoteReferenceInline mark:
                    text.Append(before is NoteReferenceInline ? "," : string.Empty).Append(mark.Note.Mark);
                    break;
                case StyledInline styled:
                    Append(styled.Children, text);
                    break;
                case SpanInline span:
                    Append(span.Children, text);
                    break;
                case LinkInline link:
                    Append(link.Children, text);
                    break;
            }

            before = inline;
        }
    }
}
