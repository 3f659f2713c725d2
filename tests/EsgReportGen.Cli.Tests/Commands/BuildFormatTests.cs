using System;
using System.IO;
using System.Linq;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg build --format</c>.</summary>
public sealed class BuildFormatTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("pdf", "small.en.facts.json small.en.pdf")]
    [InlineData("html", "small.en.facts.json small.en.html")]
    [InlineData("pdf,html", "small.en.facts.json small.en.html small.en.pdf")]
    [InlineData("HTML, pdf", "small.en.facts.json small.en.html small.en.pdf")]
    public void Format_IsWhatIsWritten(string format, string expected)
    {
        Assert.Equal(0, project.Run("build", "--format", format));
        Assert.Equal(expected, string.Join(' ', Directory.GetFiles(Path.Combine(project.Folder, "artifacts")).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        Assert.Equal(expected.Contains(".pdf", StringComparison.Ordinal), project.Output.Contains("small.en.pdf: 2 pages, ", StringComparison.Ordinal));
        Assert.Equal(expected.Contains(".html", StringComparison.Ordinal), project.Output.Contains("small.en.html: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("htm", "`htm` is no format of --format: use pdf, html, png, or several joined by commas. did you mean `html`?")]
    [InlineData("pdf,docx", "`docx` is no format of --format: use pdf, html, png, or several joined by commas.")]
    [InlineData("", "`` is no format of --format")]
    public void FormatThatIsNone_ExitsWith2(string format, string message)
    {
        Assert.Equal(2, project.Run("build", "--format", format));
        Assert.Contains(message, project.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "artifacts")));
    }

    [Fact]
    public void Html_OfAReportWithErrors_LeavesTheLastGoodPage()
    {
        Assert.Equal(0, project.Run("build", "--format", "html"));
        var page = Path.Combine(project.Folder, "artifacts", "small.en.html");
        var before = File.ReadAllText(page);
        project.Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "Emissions came", "Emissions of 4,711 came"));
        Assert.Equal(1, project.Run("build", "--format", "html"));
        Assert.Equal(before, File.ReadAllText(page));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(page)!), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_OfAllLanguages_LinksThem()
    {
        project.Write(SmallReport.Create()
            .Replace(SmallReport.ReportPath, "languages: [en]", "languages: [en, de]")
            .With("templates/de/locale.yaml", "language: de\n")
            .With("templates/de/climate.md", "---\ntitle: Klima\n---\nDie Emissionen betrugen {{ m.ghg.s12 }}.\n"));
        Assert.Equal(0, project.Run("build", "--format", "html", "--all"));
        Assert.Contains("hreflang=\"de\" href=\"small.de.html\"", Page("en"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\" href=\"small.en.html\"", Page("de"), StringComparison.Ordinal);
        Assert.Equal(0, project.Run("build", "--format", "html"));
        Assert.DoesNotContain("hreflang", Page("en"), StringComparison.Ordinal);
    }

    private string Page(string language) => File.ReadAllText(Path.Combine(project.Folder, "artifacts", $"small.{language}.html"));
}
