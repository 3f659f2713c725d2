using EsgReportGen.Facts.Publication;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class EditionRegisterTests
{
    private const string Entry = "FY2024: { title: \"T\", values: published/FY2024.csv }";

    [Theory]
    [InlineData("report:\n  id: a # the id\n\n# end\n", "report:\n  id: a # the id\n  editions:\n    «»\n\n# end\n")]
    [InlineData("report:\n  id: a", "report:\n  id: a\n  editions:\n    «»\n")]
    [InlineData("report:\r\n    id: a\r\n", "report:\r\n    id: a\r\n    editions:\r\n      «»\r\n")]
    [InlineData("report:\n  editions:\n    # first\n    FY2023: { title: x } # old\n  period: FY2024\n", "report:\n  editions:\n    # first\n    FY2023: { title: x } # old\n    «»\n  period: FY2024\n")]
    [InlineData("report:\n  editions:\n    FY2023:\n      title: x\n  period: FY2024\n", "report:\n  editions:\n    FY2023:\n      title: x\n    «»\n  period: FY2024\n")]
    [InlineData("report:\n  editions: { FY2023: { title: x } }\n", "report:\n  editions: { FY2023: { title: x }, «» }\n")]
    [InlineData("report:\n  editions: {}\n", "report:\n  editions: { «» }\n")]
    [InlineData("report:\n  editions:\n  period: FY2024\n", "report:\n  editions:\n    «»\n  period: FY2024\n")]
    [InlineData("report: { id: a }\n", "report: { id: a, editions: { «» } }\n")]
    [InlineData("report:\n  id: a\n  statement: >-\n    one\n    two\n\n# end\n", "report:\n  id: a\n  statement: >-\n    one\n    two\n  editions:\n    «»\n\n# end\n")]
    public void Add_KeepsEverythingElse(string before, string after) =>
        Assert.Equal(after.Replace("«»", Entry, System.StringComparison.Ordinal), EditionRegister.Add(new SourceFile("content/report.yaml", before), "FY2024", Entry));

    [Theory]
    [InlineData("report:\n  editions: [FY2023]\n")]
    [InlineData("report:\n  editions: { FY2024: { title: x } }\n")]
    [InlineData("- a\n")]
    public void Add_ToAnUnusualForm_IsRefused(string before) => Assert.Null(EditionRegister.Add(new SourceFile("content/report.yaml", before), "FY2024", Entry));
}
