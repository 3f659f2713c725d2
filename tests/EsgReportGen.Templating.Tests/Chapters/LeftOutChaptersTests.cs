using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Templating.Tests.Chapters;

public sealed class LeftOutChaptersTests
{
    private static readonly ReportLocale German = ReportLocale.Load(null, "de", new DiagnosticBag());

    private static TemplateProject Project => new TemplateProject()
        .Chapter("start", "# Start\n\n[there](#deep) and [back](#end)")
        .Chapter("middle", "# Middle\n\n## Deep {#deep}\n\n{{ m.ghg.s3 | scale \"million\" }}")
        .Chapter("end", "# End\n\nText.");

    [Fact]
    public void Read_ChapterThatTheTranslationLacks_IsLeftOutWithOneWarning()
    {
        var read = Project.File("templates/de/start.md", "# Anfang\n\nWort.").File("templates/de/end.md", "# Ende\n\nWort.").Read(German);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(("ESG3120", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal("`de` has no text for 1 of 3 chapters, which are left out: `middle`", finding.Message);
        Assert.Equal([("start", 0), ("end", 1)], read.Output!.Chapters.Select(c => (c.Key, c.Id.Chapter)));
    }

    [Fact]
    public void Read_LinkIntoALeftOutChapter_KeepsItsWordsAndWarns()
    {
        var read = Project.File("templates/de/start.md", "# Anfang\n\n[dort](#deep), [Mitte](#middle) und [Ende](#end), Seite {{ page \"deep\" }}").File("templates/de/end.md", "# Ende\n\nWort.").Read(German);
        Assert.Equal(["ESG3120", "ESG3121", "ESG3121", "ESG3121"], read.Diagnostics.Select(d => d.Id));
        Assert.Equal(["#deep", "#middle", "page \"deep\""], read.Diagnostics.Skip(1).Select(d => d.Span.Text));
        var content = ((ParagraphBlock)read.Output!.Chapters[0].Blocks[1]).Content;
        Assert.Equal("Ende", InlineText.Of(Assert.Single(content.OfType<LinkInline>()).Children));
        Assert.Equal("dort, Mitte und Ende, Seite ?", InlineText.Of(content));
    }

    [Fact]
    public void Read_IdThatNoLanguageHas_IsStillAnError()
    {
        var read = Project.File("templates/de/start.md", "# Anfang\n\n[dort](#depe)").Read(German);
        Assert.Equal(["ESG3120", "ESG4005"], read.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Read_TranslationWithoutAnyChapter_MissesEachOfThem() =>
        Assert.Equal(["ESG3036", "ESG3036", "ESG3036"], Project.File("templates/de/note.txt", "").Read(German).Diagnostics.Select(d => d.Id));
}
