using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Templating.Tests.Chapters;

public sealed class OpenerTests
{
    private static readonly ReportLocale German = ReportLocale.Load(null, "de", new DiagnosticBag());

    [Theory]
    [InlineData("plain", ChapterOpening.Plain)]
    [InlineData("band", ChapterOpening.Band)]
    [InlineData("page", ChapterOpening.Page)]
    public void Opener_OfTheFrontMatter_IsTaken(string word, ChapterOpening opening) =>
        Assert.Equal(opening, TemplateProject.Raw($"---\ntitle: A\nopener: {word}\n---\nText.").Read().Output!.Chapters[0].Opener);

    [Fact]
    public void Opener_NotThere_IsTheThemes() => Assert.Null(TemplateProject.Raw("# A\n\nText.").Read().Output!.Chapters[0].Opener);

    [Fact]
    public void Opener_Unknown_IsReportedWithTheWordThatIsMeant()
    {
        var finding = Assert.Single(TemplateProject.Raw("---\ntitle: A\nopener: bond\n---\nText.").Read().Diagnostics);
        Assert.Equal(("ESG3140", "bond", "did you mean `band`?"), (finding.Id, finding.Span.Text, finding.Hint));
    }

    [Fact]
    public void Opener_OfATranslation_IsTheOriginals_UnlessItSaysOtherwise()
    {
        var read = new TemplateProject().Chapter("a", "---\nopener: page\n---\n# A\n\nText.").Chapter("b", "---\nopener: page\n---\n# B\n\nText.")
            .File("templates/de/a.md", "# A\n\nWort.").File("templates/de/b.md", "---\nopener: plain\n---\n# B\n\nWort.").Read(German);
        Assert.Equal([ChapterOpening.Page, ChapterOpening.Plain], read.Output!.Chapters.Select(c => c.Opener));
    }
}
