using System.Linq;
using EsgReportGen.Facts.Diff;
using EsgReportGen.Facts.Ledger;
using static EsgReportGen.Facts.Tests.Diff.Compared;

namespace EsgReportGen.Facts.Tests.Diff;

public sealed class PrintedTests
{
    private static readonly LedgerOccurrence[] Page = [Occurrence("a", "1"), Occurrence("b", "2"), Occurrence("c", "3")];

    [Fact]
    public void Printed_RowsInAnotherOrder_AreTheSame() => Assert.Empty(DiffOfPrinted(Page, [Page[2], Page[0], Page[1]]).Editions[0].Occurrences);

    [Fact]
    public void Printed_InAnotherChapter_IsTheSame() => Assert.Empty(DiffOfPrinted(Page, [Page[0], Page[1], Page[2] with { Chapter = "water" }]).Editions[0].Occurrences);

    [Fact]
    public void Printed_OnceMoreAndOnceLess_AppearsAndVanishes()
    {
        var changes = DiffOfPrinted(Page, [Page[0], Page[0], Page[1]]).Editions[0].Occurrences;
        Assert.Equal(["+a", "-c"], changes.Select(c => (c.After is null ? "-" : "+") + c.Present.Fact.Metric));
    }

    [Fact]
    public void Printed_WithFewerDigits_IsReprintedAndExplained()
    {
        var change = Assert.Single(DiffOfPrinted([Occurrence("a", "33.338") with { Raw = "33.338" }], [Occurrence("a", "33.3") with { Raw = "33.338" }]).Editions[0].Occurrences);
        Assert.False(change.IsUnexplained);
    }

    [Fact]
    public void Printed_AnotherNumberThoughNoFactChanged_IsUnexplained() =>
        Assert.True(Assert.Single(DiffOfPrinted([Occurrence("a", "5", operation: "first_published")], [Occurrence("a", "6", operation: "first_published")]).Editions[0].Occurrences).IsUnexplained);

    [Fact]
    public void Printed_OnAnotherPage_IsOneLine()
    {
        var diff = DiffOfPrinted([Occurrence("a", "1", page: 3), Occurrence("b", "2", page: 4)], [Occurrence("a", "1", page: 4), Occurrence("b", "2", page: 5)]);
        Assert.False(diff.Summary.IsAny);
        Assert.Equal(new MovedPages(2, "climate", 3, 4), diff.Editions[0].Moved);
        Assert.Equal("pages, en: 2 printed numbers stand on another page, the first in climate (3 → 4)", DiffText.Write(diff)[^1].Text);
    }
}
