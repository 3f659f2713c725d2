using System.Linq;
using EsgReportGen.Document.Blocks;

namespace EsgReportGen.Templating.Tests.Chapters;

public sealed class ProseTests
{
    [Theory]
    [InlineData("Clean electricity reached {{ m.energy.share }}.", "Clean electricity reached ‹56.0%›.")]
    [InlineData("{{ m.ghg.reduction | scale \"million\" }}", "‹2.32 million tCO₂e›")]
    [InlineData("They {{ m.ghg.reduction | change \"rose {}\" \"fell {}\" }} year on year", "They rose ‹63.5%› year on year")]
    [InlineData("They {{ m.ghg.reduction | change \"rose\" \"fell\" }}", "They rose ‹63.5%›")]
    [InlineData("{{ m.ghg.s3.cat1 | change \"up {}\" \"um {} gesunken\" }}", "um ‹16.7%› gesunken")]
    [InlineData("{{ m.ghg.s3 | change \"up\" \"down\" \"stayed the same\" }}", "stayed the same")]
    [InlineData("{{ m.ghg.reduction | change }}", "‹+63.5%›")]
    [InlineData("{{ m.parcels | more_than 5000 }}", "‹more than 85,000›")]
    [InlineData("{{ m.parcels | less_than 5000 }}", "‹less than 90,000›")]
    [InlineData("{{ m.parcels | about 1000 }}", "‹about 88,000›")]
    [InlineData("{{ m.parcels | at FY2022 | more_than 5000 }}", "‹more than 80,000›")]
    [InlineData("{{ m.parcels | at prior | more_than 500 }}", "‹more than 84,000›")]
    [InlineData("{{ m.centres | more_than 100 }}", "‹more than 1,600›")]
    [InlineData("{{ m.ghg.reduction | scale \"million\" | more_than 0.1 }}", "‹more than 2.3 million tCO₂e›")]
    [InlineData("{{ m.ghg.reduction | in \"ktCO2e\" | less_than 100 }}", "‹less than 2,400 ktCO₂e›")]
    [InlineData("{{ m.ghg.reduction | scale \"million\" | about 0.5 | plain }}", "‹about 2.5 million›")]
    [InlineData("{{ m.net | more_than 5 }}", "‹not published›")]
    [InlineData("{{ m.energy.share | trend \"last 3\" }}", "‹rose every year›")]
    [InlineData("It {{ m.ghg.s3.cat1 | trend \"FY2023..FY2024\" \"went up\" \"went down\" \"both\" }}.", "It ‹went down›.")]
    [InlineData("{{ m.energy.share | change base \"rose\" \"fell\" }}", "rose ‹11.8%›")]
    [InlineData("from {{ m.energy.share | at prior }} ({{ m.energy.share | points }})", "from ‹53.9%› (‹+2.1 percentage points›)")]
    [InlineData("{{ m.water.withdrawal.asia | in \"m3\" | decimals 0 }}", "‹2,140,000 m³›")]
    [InlineData("{{ m.water.withdrawal.asia | plain }}", "‹2,140›")]
    [InlineData("{{ m.energy.share | at FY2022 }} {{ m.energy.share | at this }} {{ m.energy.share | at base }}", "‹50.1%› ‹56.0%› ‹50.1%›")]
    [InlineData("{{ report.period }} {{ period prior }} {{ report.periodEnd | date }}", "FY2024 FY2023 31 March 2024")]
    [InlineData("{{ report.title }} of {{ report.organization }}", "Report of CO<Subscript>2</> of Example Group")]
    [InlineData("{{ m.net }} {{ m.approved }} {{ m.released }} {{ m.site }}", "‹not published› ‹yes› ‹22 July 2024› ‹Asia, all sites›")]
    [InlineData("{{ m.ghg.s3 }} {{ m.ghg.s3.cat1 }}", "‹4,000 tCO₂e› ‹2,500 tCO₂e›")]
    [InlineData("{{ for part in m.water.withdrawal | members }}{{ part | label }}: {{ part }}; {{ end }}", "Asia: ‹2,140 ML›; Europe, Middle East, Africa: ‹7,170 ML›;")]
    [InlineData("{{ for part in m.water.withdrawal.region }}{{ part }} {{ end }}", "‹2,140 ML› ‹7,170 ML›")]
    [InlineData("{{ for p in periods \"last 2\" }}{{ p }} {{ m.energy.share | at p }} {{ end }}", "FY2023 ‹53.9%› FY2024 ‹56.0%›")]
    [InlineData("{{ for p in FY2024..FY2022 }}{{ m.energy.share | at p }} {{ end }}", "‹56.0%› ‹53.9%› ‹50.1%›")]
    [InlineData("{{ if m.energy.share > 50 }}more{{ else }}less{{ end }} {{ if m.net }}x{{ else }}none{{ end }}", "more none")]
    [InlineData("{{ x = m.energy.share }}{{ x }} {{ capture c }}in {{ x }}{{ end }}{{ c }} {{ 'up to ' + x }}", "‹56.0%› in ‹56.0%› up to ‹56.0%›")]
    [InlineData("{{ func f(v) }}v {{ v }}{{ end }}{{ f m.energy.share }}", "v ‹56.0%›")]
    [InlineData("**{{ m.energy.share }}**的", "<Strong>‹56.0%›</>的")]
    [InlineData("`{{ m.energy.share }}` CO~2~ x^2^ ~~no~~ *a **b***", "<Code>‹56.0%›</> CO<Subscript>2</> x<Superscript>2</> <Strikethrough>no</> <Emphasis>a <Strong>b</></>")]
    [InlineData("[rose **65.3%**]{claim=\"ghg x\" .c} and [[n]{lang=de} x]{.y}", "[rose <Strong>65.3%</>] and [[n] x]")]
    [InlineData("a\nb  c\\\nd &amp; e \\*f\\*", "a b c⏎d & e *f*")]
    [InlineData("中文\n换行", "中文换行")]
    [InlineData("<https://a.b> [x](mailto:a@b.c) [y](https://ü.de/ä)", "[https://a.b](https://a.b) [x](mailto:a@b.c) [y](https://xn--tda.de/%C3%A4)")]
    public void Paragraph_Text_Reads(string template, string words) => Assert.Equal(words, TemplateProject.With(template).Words());

    [Fact]
    public void Citation_OfAFact_LeadsToTemplateAndSource()
    {
        var chapter = TemplateProject.With("x {{ m.ghg.reduction | scale \"million\" }} and {{ m.energy.share | points }}").Read().Output!.Chapters[0];
        var (first, second) = (chapter.Citations[0], chapter.Citations[1]);
        Assert.Equal(("ghg.reduction", "2320000", "templates/en/a.md:3:6"), (first.Metric, first.Raw, first.Template.ToString()));
        Assert.Equal("m.ghg.reduction | scale \"million\"", first.Template.Text);
        Assert.Equal("2320000", first.Source.Text);
        Assert.Equal(("points", "2.1", 1), (second.Operation, second.Raw, second.Id.Index));
    }

    [Fact]
    public void Span_OfAWord_PointsIntoTheTemplate()
    {
        var paragraph = (ParagraphBlock)TemplateProject.With("a {{ m.energy.share }} **bold** tail").Blocks()[0];
        Assert.Equal(["a ", "m.energy.share", " ", "**bold**", " tail"], paragraph.Content.Select(i => i.Span.Text));
    }
}
