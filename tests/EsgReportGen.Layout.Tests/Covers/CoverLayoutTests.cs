using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Tests.Covers;

public sealed class CoverLayoutTests
{
    private static readonly ImmutableArray<CoverLine> Lines =
    [
        Line(1, CoverRole.Organization, "Example Group"), Line(2, CoverRole.Title, "Sustainability in figures"), Line(3, CoverRole.Subtitle, "All of them"),
        Line(4, CoverRole.Period, "FY2024"), Line(5, CoverRole.Statement, "This is an illustration."),
    ];

    [Fact]
    public void Cover_ShowsItsLines_FromTopToBottom_WithoutHeadAndFoot()
    {
        var listing = Lay(Lines);

        Assert.Equal(["-1:1", "-1:2", "-1:3", "-1:4", "-1:5"], listing.Select(l => l.Split(' ')[1]).Distinct());
        var tops = listing.Select(l => int.Parse(l.Split(' ')[0].Split(',')[1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(tops.Order(), tops);
        Assert.InRange(tops[^1], 700, 842);
    }

    [Fact]
    public void LongTitle_MovesUp_AndStaysAboveTheStatement()
    {
        var title = string.Join(' ', Enumerable.Repeat("Sustainability", 9));
        var listing = Lay(Lines.SetItem(1, Line(2, CoverRole.Title, title)));

        var tops = listing.Select(l => int.Parse(l.Split(' ')[0].Split(',')[1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(tops.Order(), tops);
        Assert.InRange(tops[^1], 700, 842);
    }

    private static CoverLine Line(int id, CoverRole role, string text) => new(new NodeId(-1, id), role, BlockSample.Words(text));

    private static string[] Lay(ImmutableArray<CoverLine> lines)
    {
        var document = LayoutTest.InSpace(100, 100).Document with { Cover = new Cover(new NodeId(-1, 0), lines) };
        var pages = ReportLayouter.Layout(document, ThemeLoader.Default, FontCatalog.Default, ImageCatalog.Empty, ReportLocale.English);
        Assert.Empty(pages.Diagnostics);
        return [.. FrameListing.Of(pages.Output!.Pages[0]).Split('\n', System.StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim())];
    }
}
