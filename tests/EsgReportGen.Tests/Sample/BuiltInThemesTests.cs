using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.Sample;

/// <summary>The reports of the repository in each of the tool's own themes.</summary>
public sealed class BuiltInThemesTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_Sample_HasNoFinding(string name) => AssertNoFinding(new DiskWorld(Repository.Root), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_ArabicReport_HasNoFinding(string name)
    {
        Assert.SkipUnless(ArabicReport.HasFont, "needs Debian's package fonts-noto-core");
        AssertNoFinding(ArabicReport.Open(Repository.Root), name);
    }

    // Locks of fonts differ by machine.
    private static void AssertNoFinding(IReportWorld world, string name)
    {
        var result = ReportCompiler.Compile(world, new ReportOptions { Theme = new SourceFile("--theme", $"base: {name}\n") });
        Assert.Equal([], result.Diagnostics.Where(d => d.Id is not ("ESG5004" or "ESG5005")).Select(DiagnosticRenderer.Render));
        Assert.NotEqual(0, result.Output!.Pdf.Length);
    }
}
