using EsgReportGen.Facts.Tests.Ledger;
using EsgReportGen.Facts.Tracing;

namespace EsgReportGen.Facts.Tests.Tracing;

public sealed class PrintedSearchTests
{
    [Theory]
    [InlineData("8.3", 1)]
    [InlineData("-8.3 %", 1)]
    [InlineData("−8.3\u202F%", 1)]
    [InlineData("N/A", 1)]
    [InlineData("8,3", 0)]
    public void Find_AsAReaderTypesIt_LooksPastSpacesAndSigns(string text, int found) =>
        Assert.Equal(found, PrintedSearch.Find(LedgerSamples.Full(), text, []).Length);

    [Theory]
    [InlineData("i", new[] { 2 })]
    [InlineData("1", new[] { 3 })]
    [InlineData("2", new[] { 2 })]
    [InlineData("4", new int[0])]
    [InlineData("", new int[0])]
    [InlineData("-1", new int[0])]
    public void Sheets_OfAPage_GoByItsPrintedNumberFirst(string page, int[] sheets) =>
        Assert.Equal(sheets, PrintedSearch.Sheets(LedgerSamples.Full(), page));

    [Fact]
    public void Find_OnASheet_TakesWhatBeginsOrEndsThere()
    {
        Assert.Single(PrintedSearch.Find(LedgerSamples.Full(), "8.3", [3]));
        Assert.Empty(PrintedSearch.Find(LedgerSamples.Full(), "8.3", [1]));
    }
}
