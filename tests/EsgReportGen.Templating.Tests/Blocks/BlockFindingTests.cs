namespace EsgReportGen.Templating.Tests.Blocks;

/// <summary>Mistakes in Markdown. Line 3 is the first line behind the title.</summary>
public sealed class BlockFindingTests
{
    [Theory]
    [InlineData("a <b>x</b>", "3:3+3 ESG3041 raw HTML is not allowed in templates | use Markdown; a comment is written `{{# … #}}`; write `&lt;` for a plain `<`")]
    [InlineData("::: calout\nx\n:::", "3:5+6 ESG3042 unknown container `calout` | did you mean `callout`?")]
    [InlineData("::: callout {titel=\"x\"}\nx\n:::", "3:14+5 ESG3055 unknown attribute `titel` | did you mean `title`?")]
    [InlineData("::: columns {count=5}\nx\n:::", "3:20+1 ESG3056 `count` must be `2` or `3` | write it as `2` or `3`")]
    [InlineData("::: keep\n:::", "3:1+8 ESG3061 the container `keep` is empty | write its content, or delete it")]
    [InlineData("```metric-table\nid: a\n```", "3:4+12 ESG3043 unknown block `metric-table` | did you mean `metrics-table`?")]
    [InlineData("```kpis\nitems: [{{ 'energy.share' }}]\n```", "4:12+14 ESG3045 a data block holds YAML only, no `{{ … }}` | name metrics by their paths")]
    [InlineData("a **b c", "3:3+2 ESG3050 `**` stays in the text as it is | close the markup, or write `\\` before it")]
    [InlineData("[a]{claim=\"x} b", "3:3+2 ESG3050 `]{` stays in the text as it is | close the markup, or write `\\` before it")]
    [InlineData("::: keep\na\n:::\n\n:::\nb\n:::", "7:1+3 ESG3042 unknown container `` | name the container; a closing `:::` has as many colons as its opening, and an outer container more than an inner one")]
    [InlineData("a[^x] b", "3:2+4 ESG3051 the note `x` is not defined in this chapter | add a paragraph `[^x]: …`")]
    [InlineData("a\n\n[^x]: Note.", "5:1+4 ESG3052 the note `x` has no mark in this chapter | add `[^x]` to the text, or delete the note")]
    [InlineData("a[^x]\n\n[^x]: Note[^x].", "5:11+4 ESG3062 the mark of note `x` stands inside a note or a label | move the mark to the text")]
    [InlineData("a ![b](images/c.png) d", "3:3+18 ESG3053 a picture stands amid text | give it a paragraph of its own")]
    [InlineData("![b](../c.png)", "3:6+8 ESG3054 the picture `../c.png` is not inside the project | put it under `content/images` and write `images/…`")]
    [InlineData("![b](https://x.y/c.png)", "3:6+17 ESG3054 the picture `https://x.y/c.png` is not inside the project | put it under `content/images` and write `images/…`")]
    [InlineData("![b](c.png){width=120%}", "3:19+4 ESG3056 `width` must be a percentage of the text width, such as `50%` | write it as a percentage of the text width, such as `50%`")]
    [InlineData("![](c.png)", "3:1+10 ESG4004 the picture has no alternative text | say in the brackets what it shows, or add `{.decoration}` if it shows nothing")]
    [InlineData("a {.leed}", "3:4+5 ESG3055 unknown attribute `.leed` | did you mean `.lead`?")]
    [InlineData("[a]{claims=\"x\"}", "3:5+6 ESG3055 unknown attribute `claims` | did you mean `claim`?")]
    [InlineData("**a**{claims=\"x\"} b", "3:7+6 ESG3055 unknown attribute `claims` | did you mean `claim`?")]
    [InlineData("[a](https://x/{{ m.energy.share }})", "3:18+14 ESG3057 an address cannot hold a fact | write the address without it")]
    [InlineData("[a](ftp://x)", "3:5+7 ESG4008 `ftp://x` is no allowed link | link to `#id`, or to an address with http, https or mailto")]
    [InlineData("[a](climate.md)", "3:5+10 ESG4008 `climate.md` is no allowed link | link to a chapter by its id, such as `#climate`")]
    [InlineData("[](https://x.y)", "3:1+15 ESG4009 the link has no text | write words between the brackets")]
    [InlineData("[a](#titel) x", "3:5+6 ESG4005 nothing has the id `titel` | give a heading, table or figure this id with `{#titel}`")]
    [InlineData("## Some words\n\n[a](#some-wods)", "5:5+10 ESG4005 nothing has the id `some-wods` | did you mean `some-words`?")]
    [InlineData("## A {#x}\n\n## B {#x}", "5:8+1 ESG4006 the id `x` is used twice | rename one of them")]
    [InlineData("## A {#_x}", "3:8+2 ESG4014 `_x` cannot be an id | use letters, digits, `-`, `_` and `.`, beginning with a letter or digit")]
    [InlineData("# B", "3:1+3 ESG4002 a chapter has one heading of level 1, and this is another | write `##`, or make it a chapter of its own")]
    [InlineData("### B", "3:1+5 ESG4003 a heading of level 3 follows one of level 1 | use level 2: readers who hear the page move by levels")]
    [InlineData("##", "3:1+2 ESG4010 the heading is empty | write it, or delete it")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d[^x] |\n+---+---+", "3:1+9 ESG3106 a table drawn with `+` and `-` is not read | write it as a block `table`, where cells can `span` columns and cover `rows`")]
    [InlineData("|  |  |\n|---|---|\n| a | b |", "3:1+7 ESG4013 the table has no headings of columns | write a heading above each column")]
    public void Mistake_InMarkdown_IsFoundOnceAtItsPlace(string markdown, string finding) => Assert.Equal(finding, TemplateProject.With(markdown).Finding());

    [Theory]
    [InlineData("text", "1:1+1 ESG4001 chapter `a` has no title | begin it with `# Title`, or write `title:` in its front matter")]
    [InlineData("text\n\n# T", "3:1+3 ESG4011 the chapter's heading does not come first | move the heading of level 1 to the top")]
    [InlineData("---\ntitle: x\n", "1:1+3 ESG3039 the front matter has no closing `---` | add a line `---` below it")]
    public void Mistake_OfAChapter_IsFoundOnce(string template, string finding) => Assert.Equal(finding, TemplateProject.Raw(template).Finding());

    [Fact]
    public void Chapter_ThatIsEmpty_IsReportedWhereItIsListed() =>
        Assert.Equal("content/report.yaml:10:14+1 ESG3038 chapter `a` is empty | write it, or take it out of `chapters`", TemplateProject.Raw(" \n").Finding());

    [Fact]
    public void Chapter_WithoutTemplate_IsReportedWhereItIsListed()
    {
        var findings = new TemplateProject().Chapter("a", "# A").Read(listed: "a, b").Diagnostics;
        Assert.Equal(
            "content/report.yaml:10:17+1 ESG3036 chapter `b` has no template `templates/en/b.md` | write the file, or take the chapter out of `chapters`",
            TemplateProject.Show(Assert.Single(findings)));
    }

    [Fact]
    public void Template_NotListed_IsAWarning()
    {
        var finding = Assert.Single(new TemplateProject().Chapter("a", "# A").Chapter("b", "# B").Read(listed: "a").Diagnostics);
        Assert.Equal("ESG3037", finding.Id);
        Assert.Equal(Foundation.Diagnostics.DiagnosticSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void FrontMatter_WithAnUnknownKey_IsReported() =>
        Assert.StartsWith("2:1+5 ESG", TemplateProject.Raw("---\ntitel: x\n---\n# T\n").Finding());
}
