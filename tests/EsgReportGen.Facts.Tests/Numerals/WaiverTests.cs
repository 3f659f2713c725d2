namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>Waivers in the text and in the front matter, and what is wrong with some.</summary>
public sealed class WaiverTests
{
    [Fact]
    public void Waiver_InTheText_CoversItsNumerals()
    {
        var (coverage, findings) = Prose.Check("On cloud [seven or 512]{waive=\"idiom\"}.");

        Assert.Empty(findings);
        Assert.Equal((2, 0), (coverage.Waived, coverage.Orphans));
    }

    [Fact]
    public void Waiver_InTheFrontMatter_CoversItsTextWhereverItStands()
    {
        var (coverage, findings) = Prose.Check("All seven seas. Again: Seven seas.\n\n- seven\u00A0seas", "waivers: [{ text: seven seas, reason: idiom }]\n");

        Assert.Empty(findings);
        Assert.Equal((3, 0), (coverage.Waived, coverage.Orphans));
    }

    [Theory]
    [InlineData("seven", "We have seventy-seven sites.", "seventy-seven")]
    [InlineData("45", "We have 1.45 sites.", "1.45")]
    [InlineData("45", "We have 45,000 sites.", "45,000")]
    [InlineData("45", "We have 45% of it.", "45%")]
    public void Waiver_OfAPartOfANumber_DoesNotCoverIt(string waived, string text, string underlined)
    {
        var findings = Prose.Check(text, $"waivers: [{{ text: \"{waived}\", reason: idiom }}]\n").Findings;

        Assert.Contains(findings, f => f.Span.Text == underlined);
        Assert.Contains(findings, f => f.Id == "ESG4208");
    }

    [Theory]
    [InlineData("No [idiom]{waive=\"why not\"} here.", "", "ESG4207")]
    [InlineData("In [2024]{waive=\"why not\"}.", "", "ESG4208")]
    [InlineData("On cloud [seven]{waive=\"\"}.", "", "ESG4206")]
    [InlineData("On cloud [seven]{waive=\" \"}.", "", "ESG4206")]
    [InlineData("Nothing.", "waivers: [{ text: seven seas, reason: idiom }]\n", "ESG4208")]
    [InlineData("All seas.", "waivers: [{ text: seas, reason: idiom }]\n", "ESG4207")]
    public void Waiver_WithoutUseNumeralOrReason_IsAFinding(string text, string frontMatter, string id)
    {
        var finding = Prose.Finding(text, frontMatter);

        Assert.Equal(id, finding.Id);
        Assert.NotNull(finding.Span.File);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void Waiver_OfAFact_IsUnused() => Assert.Equal("ESG4208", Prose.Finding("It was [{{ m.pue }}]{waive=\"idiom\"}.").Id);

    [Fact]
    public void Waiver_OfOneChapter_DoesNotReachAnother()
    {
        var world = Prose.World("All seven seas.", "waivers: [{ text: seven seas, reason: idiom }]\n")
            .Replace("content/report.yaml", "chapters: [text]", "chapters: [text, other]").With("templates/en/other.md", "# Other\n\nAll seven seas.\n");

        var finding = Assert.Single(Prose.Check(world).Findings);
        Assert.Equal(("templates/en/other.md", "seven"), (finding.Span.File!.Path, finding.Span.Text));
    }

    [Theory]
    [InlineData("# The [seven]{waive=\"idiom\"} seas\n\nSee [](#seas).\n\n## Of [12]{waive=\"idiom\"} ships {#seas}")]
    [InlineData("# The [seven]{waive=\"idiom\"} seas\n\n```framework-index\nframework: gri@2021\n```")]
    public void Waiver_InATitle_HoldsWhereTheTitleIsRepeated(string text)
    {
        var world = Prose.World(text, "disclosures: [gri:2-7]\n").Replace("templates/en/text.md", "title: Text\n", string.Empty);

        Assert.Empty(Prose.Check(world).Findings);
    }

    [Fact]
    public void Fact_InATitle_KeepsItsIdentityWhereALinkRepeatsTheTitle()
    {
        var (coverage, findings) = Prose.Check("See [](#pue).\n\n## PUE {{ m.pue }} {#pue}");

        Assert.Empty(findings);
        Assert.Equal(2, coverage.Facts);
    }

    [Fact]
    public void Numeral_InATitle_IsOneFindingAtTheTitle() =>
        Assert.Equal("seven", Prose.Finding("See [](#seas).\n\n## The seven seas {#seas}").Span.Text);

    [Fact]
    public void Waiver_InANoteOfAMetricFile_CoversIt()
    {
        var world = Prose.World("```metrics-table\nid: t\ntitle: Facts\nperiods: this\nrows: [pue]\n```");
        var note = world.Replace("content/metrics/facts.yaml", "metrics:", "notes: { two: Read from two meters. }\nmetrics:").Replace("content/metrics/facts.yaml", "label: PUE,", "label: PUE, notes: [two],");

        Assert.Equal("two", Assert.Single(Prose.Check(note).Findings).Span.Text);
        Assert.Empty(Prose.Check(note.Replace("content/metrics/facts.yaml", "from two", "from [two]{waive=\"of meters\"}").Replace("content/metrics/facts.yaml", "two: Read from [two]{waive=\"of meters\"} meters. }", "two: \"Read from [two]{waive='of meters'} meters.\" }")).Findings);
    }
}
