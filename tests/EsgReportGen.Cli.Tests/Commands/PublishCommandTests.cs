using System;
using System.IO;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg publish</c>: what the report prints is locked, byte for byte, and never overwritten by accident.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private const string List = "content/published/2024.csv";

    private readonly string folder = Directory.CreateTempSubdirectory("esg-publish-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public PublishCommandTests() => Write(World());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Publish_WritesWhatIsPrintedInAnyLanguage()
    {
        Assert.Equal(0, Run("publish"));
        Assert.Equal(
            """"
            # What the edition 2024 of small prints, locked by `esg publish`: numbers to the precision known.
            # A value that is another one later is an error until its metric has a restatement. Do not edit.
            metric,period,value,precision,unit,missing,qualifier,assurance,assurance_hash
            ghg.s1,2024,1100,1,tCO2e,,,limited,1b55e566e1e89ec25e60a3b256b77c25949e33ef5cae2e8685678095ff1da7b1
            ghg.s12,2023,4600,1,tCO2e,,,,
            ghg.s12,2024,4400,1,tCO2e,,,,
            share,2024,33.3,0.1,%,,,,
            site,2024,"Asia, ""all""",,,,,,
            water,2024,,,,not-published,,,

            """",
            Read(List));
        Assert.Contains("content/published/2024.csv: 6 values, 2 languages", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("    2024: { title: \"Environmental data 2024\", published: 2024-07-22, values: published/2024.csv }", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(World()[SmallReport.ReportPath], Read(SmallReport.ReportPath));
    }

    [Fact]
    public void Publish_Again_ChangesNothing()
    {
        Run("publish");
        var first = Read(List);

        Assert.Equal(0, Run("publish"));
        Assert.Equal(first, Read(List));
        Assert.Contains("unchanged", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfAnotherValue_IsRefusedUnlessForced()
    {
        Run("publish");
        var first = Read(List);
        Write(World().Replace(SmallReport.MetricsPath, "2024: 3300", "2024: 3200"));

        Assert.Equal(1, Run("publish"));
        Assert.Contains("ESG9320: `content/published/2024.csv` is there already and says something else: 2 rows differ, the first is `ghg.s12,2024`", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(first, Read(List));
        Assert.Equal(0, Run("publish", "--force"));
        Assert.Contains("ghg.s12,2024,4300", Read(List), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WithRegister_LocksTheReport()
    {
        Assert.Equal(0, Run("publish", "--register"));
        Assert.Contains("# kept\n  editions:\n    2024: { title: \"Environmental data 2024\", published: 2024-07-22, values: published/2024.csv }\n", Read(SmallReport.ReportPath), StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "--all"));
        Assert.Empty(error.ToString());

        File.WriteAllText(Path.Combine(folder, SmallReport.MetricsPath), Read(SmallReport.MetricsPath).Replace("2024: { value: 1100", "2024: { value: 1010", StringComparison.Ordinal));
        Assert.Equal(1, Run("check"));
        Assert.Contains("ESG9301: `ghg.s1` is 1,010 tCO₂e for `2024`, but `Environmental data 2024` printed 1,100 tCO₂e: −90 tCO₂e (−8.2%)", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("ESG9313: `ghg.s1` for `2024` had limited assurance in `2024`, and its value changed since", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfAReportWithErrors_WritesNothing()
    {
        Write(World().Replace("templates/de/climate.md", "m.ghg.s12", "m.ghg.s13"));

        Assert.Equal(1, Run("publish"));
        Assert.False(File.Exists(Path.Combine(folder, List)));
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/b")]
    [InlineData("")]
    public void Publish_UnderAKeyThatIsNone_IsWrongUsage(string key)
    {
        Assert.Equal(2, Run("publish", key));
        Assert.False(Directory.Exists(Path.Combine(folder, "content", "published")));
    }

    [Fact]
    public void Publish_UnderAnotherKey_WritesItsList()
    {
        Assert.Equal(0, Run("publish", "2024-r1"));
        Assert.True(File.Exists(Path.Combine(folder, "content/published/2024-r1.csv")));
    }

    private static MemoryWorld World()
    {
        var world = SmallReport.Create()
            .Replace(SmallReport.ReportPath, "languages: [en]", "languages: [en, de]")
            .Replace(SmallReport.ReportPath, "chapters: [climate]", "chapters: [climate] # kept")
            .Replace(SmallReport.MetricsPath, "2024: 1100", "2024: { value: 1100, assurance: limited }")
            .Replace(SmallReport.ChapterPath, "Emissions came to {{ m.ghg.s12 }}.", "Scope 1 was {{ m.ghg.s1 }}, it {{ m.ghg.s2 | change \"rose\" \"fell\" }}. {{ m.share }} {{ m.site }} {{ m.water }}");
        return world
            .With(SmallReport.MetricsPath, world[SmallReport.MetricsPath] + """
                  share: { formula: ghg.s1 / ghg.s2, unit: "%", decimals: 1 }
                  site: { unit: text, values: { 2024: 'Asia, "all"' } }
                  water: { unit: ML, values: { 2024: { missing: not-published } } }

                """)
            .With("templates/de/climate.md", "---\ntitle: Klima\n---\n\nEs waren {{ m.ghg.s12 }} nach {{ m.ghg.s12 | at prior }}.\n")
            .With("templates/de/locale.yaml", "language: de\n");
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    private int Run(params string[] arguments) =>
        EsgProgram.Run(arguments, new ConsoleHost(folder, output, error, IsTerminal: false, SourceDateEpoch: null));

    private void Write(MemoryWorld world)
    {
        foreach (var path in world.Paths)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, world[path]);
        }
    }
}
