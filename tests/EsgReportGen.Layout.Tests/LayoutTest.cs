using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests;

/// <summary>Lays out small reports in a given space: 12-point leading, margins of 20 points, no decoration that moves text.</summary>
internal sealed class LayoutTest
{
    public const double Margin = 20;
    public const double Leading = 12;

    private readonly List<Chapter> chapters = [];
    private readonly Dictionary<string, RasterImage> images = [];
    private string language = "en";

    private LayoutTest(double width, double height) => Theme = MakeTheme(width, height);

    public Theme Theme { get; private set; }

    /// <summary>Pages whose text area has a size in points.</summary>
    public static LayoutTest InSpace(double width, double height) => new(width, height);

    public LayoutTest With(Func<Theme, Theme> change)
    {
        Theme = change(Theme);
        return this;
    }

    public LayoutTest In(string tag)
    {
        language = tag;
        return this;
    }

    public LayoutTest Image(string path, RasterImage image)
    {
        images.Add(path, image);
        return this;
    }

    /// <summary>A chapter with blocks; ids of the builder are those of the chapter.</summary>
    public LayoutTest Chapter(params Func<BlockSample, Block>[] blocks)
    {
        var sample = new BlockSample(chapters.Count);
        var id = sample.NewId();
        chapters.Add(new Chapter
        {
            Id = id,
            Key = $"chapter{chapters.Count}",
            Title = BlockSample.Words($"Chapter {chapters.Count}"),
            Span = default,
            Blocks = [.. blocks.Select(make => make(sample))],
        });
        return this;
    }

    public ReportDocument Document => new()
    {
        Language = language,
        Metadata = new DocumentMetadata("test", "Test report", "Test Group", string.Empty, default!),
        Cover = new Cover(new NodeId(-1, 0), [new CoverLine(new NodeId(-1, 1), CoverRole.Title, BlockSample.Words("Cover"))]),
        Chapters = [.. chapters],
    };

    public LayoutResult LayOut()
    {
        var compilation = ReportLayouter.Layout(Document, Theme, FontCatalog.Default, new ImageCatalog(images.ToImmutableDictionary()), ReportLocale.English);
        return new LayoutResult(compilation.Output!, compilation.Diagnostics, Theme);
    }

    private static Theme MakeTheme(double width, double height)
    {
        var theme = ThemeLoader.Default;
        var margin = new Length(Margin);
        var type = theme.Type;
        return theme with
        {
            Page = new PageGeometry(
                new Size(new Length(width + (2 * Margin)), new Length(height + (2 * Margin))), margin, margin, margin, margin,
                new Length(8), new Length(8), new Length(10)),
            Opener = new OpenerStyle(default, default, default, default),
            Type = type with
            {
                Body = Plain(type.Body, 0), Note = Plain(type.Note, 0), Table = Plain(type.Table, 0), TableHeader = Plain(type.TableHeader, 0),
                Caption = Plain(type.Caption, 0), Heading1 = Plain(type.Heading1, 0), Heading2 = Plain(type.Heading2, 12), ChapterNumber = Plain(type.ChapterNumber, 0),
            },
            Table = theme.Table with { RowPadding = default, SpaceAround = default },
            Notes = theme.Notes with { GapAbove = new Length(6), GapBelow = new Length(5.5) },
            Callout = theme.Callout with { SpaceAround = default },
            List = theme.List with { ItemGap = default },
        };
    }

    private static TextStyle Plain(TextStyle style, double before) => style with
    {
        Size = new Length(9), Leading = new Length(Leading), SpaceBefore = new Length(before), SpaceAfter = default,
    };
}
