using System.Linq;
using EsgReportGen.Document.Blocks;

namespace EsgReportGen.Templating.Tests.DataBlocks;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_OfItems_PrintsPeriodsDaysAndFacts()
    {
        var timeline = Read("items:\n  - { when: FY2023, title: First }\n  - { when: 2024-07-22, text: \"Saved {{ m.ghg.s3 }} *so far*\" }\n  - { when: \"2030\", title: Neutral, text: Done }");
        Assert.Equal(
            ["FY2023|First|", "22 July 2024||Saved ‹4,000 tCO₂e› <Emphasis>so far</>", "2030|Neutral|Done"],
            timeline.Items.Select(i => $"{TemplateProject.Flat(i.When)}|{TemplateProject.Flat(i.Title)}|{TemplateProject.Flat(i.Text)}".Replace('\u00A0', ' ')));
        Assert.False(timeline.IsHorizontal);
    }

    [Fact]
    public void Timeline_Horizontal_RunsAcrossThePage() =>
        Assert.True(Read("direction: horizontal\nitems: [{ when: FY2023, title: First }]").IsHorizontal);

    [Fact]
    public void Timeline_WithATitle_FollowsIt()
    {
        var blocks = TemplateProject.With("```timeline\ntitle: The *road*\nitems: [{ when: FY2023, title: First }]\n```").Blocks().ToArray();
        Assert.Equal("<Strong>The <Emphasis>road</></>", TemplateProject.Flat(((ParagraphBlock)blocks[0]).Content));
        Assert.IsType<TimelineBlock>(blocks[1]);
    }

    [Theory]
    [InlineData("title: x", "ESG3047 the block `timeline` needs `items`")]
    [InlineData("items: [{ title: x }]", "ESG3047 the block `items` needs `when`")]
    [InlineData("items: [{ when: FY2023 }]", "ESG3047 the block `items` needs `title`")]
    [InlineData("items: [{ when: FY2023, titel: x, text: y }]", "did you mean `title`?")]
    [InlineData("direction: sideways\nitems: [{ when: FY2023, text: y }]", "`horizontal`")]
    public void Mistake_InATimeline_IsFoundOnceWithAHint(string yaml, string finding) =>
        Assert.Contains(finding, TemplateProject.With($"```timeline\n{yaml}\n```").Finding());

    [Fact]
    public void Timeline_HorizontalWithSevenItems_IsAMistake()
    {
        var items = string.Concat(Enumerable.Repeat("\n  - { when: FY2023, title: x }", 7));
        Assert.Contains("vertical", TemplateProject.With($"```timeline\ndirection: horizontal\nitems:{items}\n```").Finding());
    }

    private static TimelineBlock Read(string yaml) => (TimelineBlock)TemplateProject.With($"```timeline\n{yaml}\n```").Blocks().Single();
}
