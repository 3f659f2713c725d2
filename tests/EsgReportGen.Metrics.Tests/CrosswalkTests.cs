using System.Linq;
using EsgReportGen.Metrics.Frameworks;

namespace EsgReportGen.Metrics.Tests;

public sealed class CrosswalkTests
{
    [Fact]
    public void Disclosure_WithoutACrosswalk_SaysTheSameAsNoOther() =>
        Assert.Equal(["esrs@amended:E1-6"], From("esrs@amended:E1-6", ("esrs@2023", "disclosures: { E1-6: Emissions }"), ("esrs@amended", "disclosures: { E1-6: Targets }")));

    [Fact]
    public void Chain_OfCrosswalks_IsFollowed() =>
        Assert.Equal(["a@1:x", "a@2:y", "a@3:z"], From("a@1:x", ("a@1", Step("x", "a@2", "y")), ("a@2", Step("y", "a@3", "z")), ("a@3", "disclosures: { z: z }")));

    [Fact]
    public void Circle_OfCrosswalks_EndsWhereItBegan() =>
        Assert.Equal(["a@1:x", "a@2:y"], From("a@1:x", ("a@1", Step("x", "a@2", "y")), ("a@2", Step("y", "a@1", "x"))));

    [Fact]
    public void Split_Disclosure_LeadsToBoth() =>
        Assert.Equal(["a@1:x", "a@2:y", "a@2:z"], From("a@1:x", ("a@1", Step("x", "a@2", "[y, z]")), ("a@2", "disclosures: { y: y, z: z }")));

    [Fact]
    public void Merged_Disclosures_LeadBackToBothWithoutAComplaint()
    {
        (string, string)[] files =
        [
            ("a@1", "disclosures: { v: v, w: w }\ncrosswalk: { a@2: { v: y, w: y } }"),
            ("a@2", "disclosures: { y: y }\ncrosswalk: { a@1: { y: [v, w] } }"),
        ];
        Assert.Equal(["a@2:y", "a@1:v", "a@1:w"], From("a@2:y", files));
        Assert.Equal(["a@1:v", "a@2:y"], From("a@1:v", files));
    }

    private static string Step(string id, string other, string otherId) => $"disclosures: {{ {id}: {id} }}\ncrosswalk: {{ {other}: {{ {id}: {otherId} }} }}";

    private static string[] From(string id, params (string Framework, string Text)[] files)
    {
        var catalog = Project.Good("metrics:", [.. files.Select(f => ($"content/frameworks/{f.Framework}.yaml", f.Text))]);
        var parts = id.Split(':');
        return [.. new Crosswalk(catalog.Frameworks).From(new DisclosureId(parts[0], parts[1])).Select(d => d.ToString())];
    }
}
